import type { FastifyInstance, FastifyRequest } from "fastify";
import { chooseVersion, type InferenceModel } from "../../inference/inference-model.ts";
import {
  type InferenceRequest,
  inferenceErrors,
  inferenceRequest,
  inferenceResponse,
} from "../../inference/inference-schemas.ts";
import { readColumns } from "../../inference/read-columns.ts";
import { TENSOR_TYPES, takeTensors } from "../../inference/take-tensors.ts";
import { sendTensors, type TensorAnswer, tensorAnswer } from "../../inference/tensor-answer.ts";
import { wantedOutputs } from "../../inference/wanted-outputs.ts";
import type { SpoolSpace } from "../../streams/spool/spool-space.ts";
import { Work, type WorkLimits } from "../../workload/work.ts";
import { idOf, MODEL_PATHS, type ModelPath, paramsOf } from "./model-paths.ts";

const response = {
  200: inferenceResponse,
  ...inferenceErrors(
    "invalid-request",
    "unknown-category",
    "malformed-json",
    "unauthenticated",
    "forbidden",
    "artefact-not-found",
    "body-too-large",
    "unsupported-media-type",
    "rate-limited",
    "overloaded",
    "took-too-long",
    "shutting-down",
    "model-not-loaded",
  ),
};

const tensor = (name: string, data: readonly unknown[], datatype = "BYTES") => ({
  name,
  shape: [data.length],
  datatype,
  data,
});

const body = {
  ...inferenceRequest,
  examples: [
    {
      id: "42",
      inputs: [
        tensor("airline", ["Aerolineas Argentinas"]),
        tensor("flight_type", ["N"]),
        tensor("month", [3], "INT32"),
      ],
    },
  ],
};

/** The limits of long answers. */
export interface InferLimits {
  readonly workLimits: WorkLimits;
  /** The space for answers that a client does not read yet. */
  readonly space: SpoolSpace;
}

/** `POST /v2/models/{model}/infer`, of the active version or a named one; in an app that has no other routes. */
export function inferRoutes(
  app: FastifyInstance,
  models: readonly InferenceModel[],
  { workLimits, space }: InferLimits,
): void {
  takeTensors(app);
  const config = { scope: "forecast" } as const;
  const description =
    "One tensor for each column: `baseline` takes airline, flight_type (I or N) and month; `operational` takes airline, " +
    "destination, scheduled (ISO 8601, local time or with an offset) and, if it does not follow from the destination, " +
    "flight_type. If one flight is invalid, the request fails. With the binary tensor data extension, the JSON is followed by " +
    "the bytes of the inputs that have `parameters.binary_data_size` instead of `data`, in their order, and the header " +
    "`Inference-Header-Content-Length` gives the length of the JSON: numbers little-endian, each text after its length in " +
    "bytes (4 bytes). `parameters.binary_data_output` of the request, or `parameters.binary_data` of an output, asks for an " +
    "answer in that form. The body may be compressed with gzip.";
  for (const path of MODEL_PATHS) {
    const schema = {
      tags: ["inference"],
      operationId: idOf(path, "infer"),
      summary: "Forecast flights given as tensors",
      description,
      params: paramsOf(path),
      body,
      consumes: TENSOR_TYPES,
      response,
    };
    app.post(`${path}/infer`, { config, schema }, async (request, reply) => {
      const answer = await infer(models, request, new Work(request, workLimits));
      return sendTensors(request, reply, answer, space);
    });
  }
}

async function infer(
  models: readonly InferenceModel[],
  { params, body, binaryBody }: FastifyRequest,
  work: Work,
): Promise<TensorAnswer> {
  const path = params as ModelPath;
  const request = body as InferenceRequest;
  const { model, current } = chooseVersion(models, path.model, path.version);
  const wanted = wantedOutputs(request, model.outputs);
  const { columns, rowCount } = readColumns(request.inputs, model.inputs, binaryBody ?? NO_BYTES);
  const results = await current.infer(columns, rowCount, work.all);
  const head = {
    model_name: model.name,
    model_version: current.version,
    ...(typeof request.id === "string" && { id: request.id }),
  };
  return tensorAnswer(head, wanted, results, rowCount, work);
}

const NO_BYTES = Buffer.alloc(0);

import type { FastifyInstance, FastifyRequest } from "fastify";
import { chooseVersion, type InferenceModel } from "../../inference/inference-model.ts";
import { inferenceErrors, inferenceRequest, inferenceResponse } from "../../inference/inference-schemas.ts";
import { type InferenceRequest, readColumns } from "../../inference/read-columns.ts";
import { binaryFault, wantedOutputs } from "../../inference/wanted-outputs.ts";
import { Work, type WorkLimits } from "../../work/work.ts";
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

/** `POST /v2/models/{model}/infer`, of the active version or a named one. */
export function inferRoutes(
  app: FastifyInstance,
  models: readonly InferenceModel[],
  workLimits: WorkLimits,
): void {
  const config = { scope: "forecast" } as const;
  const description =
    "One tensor for each column: `baseline` takes airline, flight_type (I or N) and month; `operational` takes airline, " +
    "destination, scheduled (ISO 8601, local time or with an offset) and, if it does not follow from the destination, " +
    "flight_type. If one flight is invalid, the request fails. The binary tensor data extension is not supported.";
  for (const path of MODEL_PATHS) {
    const schema = {
      tags: ["inference"],
      operationId: idOf(path, "infer"),
      summary: "Forecast flights given as tensors",
      description,
      params: paramsOf(path),
      body,
      response,
    };
    app.post(`${path}/infer`, { config, schema, onRequest: refuseBinary }, (request) => {
      const work = new Work(request, workLimits);
      return infer(models, request.params as ModelPath, request.body as InferenceRequest, work);
    });
  }
}

/**
 * A request with bytes in addition to the JSON has this header; without a specific error its body would seem
 * malformed.
 */
async function refuseBinary({ headers }: FastifyRequest): Promise<void> {
  if (headers["inference-header-content-length"] !== undefined) throw binaryFault();
}

async function infer(
  models: readonly InferenceModel[],
  path: ModelPath,
  request: InferenceRequest,
  work: Work,
): Promise<object> {
  const { model, current } = chooseVersion(models, path.model, path.version);
  const wanted = wantedOutputs(request, model.outputs);
  const { columns, rowCount } = readColumns(request.inputs, model.inputs);
  const results = await current.infer(columns, rowCount, work.all);
  return {
    model_name: model.name,
    model_version: current.version,
    ...(typeof request.id === "string" && { id: request.id }),
    outputs: wanted.map(({ name, datatype }) => ({ name, datatype, shape: [rowCount], data: results[name] })),
  };
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { chooseVersion, type InferenceModel } from "../../inference/inference-model.ts";
import { inferenceErrors, inferenceRequest, inferenceResponse } from "../../inference/inference-schemas.ts";
import { type InferenceRequest, readColumns } from "../../inference/read-columns.ts";
import type { Columns, TensorMetadata } from "../../inference/tensor.ts";
import { binaryFault, wantedOutputs } from "../../inference/wanted-outputs.ts";
import { sendText } from "../../streams/spool/send-stored.ts";
import type { SpoolSpace } from "../../streams/spool/spool-space.ts";
import { listText } from "../../workload/list-text.ts";
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

/** `POST /v2/models/{model}/infer`, of the active version or a named one. */
export function inferRoutes(
  app: FastifyInstance,
  models: readonly InferenceModel[],
  { workLimits, space }: InferLimits,
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
    app.post(`${path}/infer`, { config, schema, onRequest: refuseBinary }, async (request, reply) => {
      const work = new Work(request, workLimits);
      const { params, body } = request;
      const json = await infer(models, params as ModelPath, body as InferenceRequest, work);
      return sendText(request, reply, json, space);
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
): Promise<string | AsyncGenerator<Buffer>> {
  const { model, current } = chooseVersion(models, path.model, path.version);
  const wanted = wantedOutputs(request, model.outputs);
  const { columns, rowCount } = readColumns(request.inputs, model.inputs);
  const results = await current.infer(columns, rowCount, work.all);
  const head = JSON.stringify({
    model_name: model.name,
    model_version: current.version,
    ...(typeof request.id === "string" && { id: request.id }),
  });
  return columnsText(`${head.slice(0, -1)},"outputs":[`, wanted, results, rowCount, work);
}

/** Writes the columns of an answer one value after the other, so that many take turns. */
function columnsText(
  start: string,
  wanted: readonly TensorMetadata[],
  results: Columns,
  rowCount: number,
  work: Work,
): string | AsyncGenerator<Buffer> {
  const before = wanted.map(({ name, datatype }) => {
    const column = JSON.stringify({ name, datatype, shape: [rowCount] });
    return `${column.slice(0, -1)},"data":[`;
  });
  if (rowCount === 0) return `${start}${before.map((column) => `${column}]}`).join(",")}]}`;
  const item = (index: number) => {
    const [at, row] = [Math.floor(index / rowCount), index % rowCount];
    const value = JSON.stringify(results[wanted[at].name][row]);
    return `${row === 0 ? before[at] : ""}${value}${row === rowCount - 1 ? "]}" : ""}`;
  };
  return listText({ start, count: wanted.length * rowCount, item, end: () => "]}" }, work);
}

import type { FastifyInstance, FastifyRequest } from "fastify";
import { type ChosenVersion, chooseVersion, type InferenceModel } from "../../inference/inference-model.ts";
import { inferenceErrors, modelMetadata } from "../../inference/inference-schemas.ts";
import type { TensorMetadata } from "../../inference/tensor.ts";
import { idOf, MODEL_PATHS, type ModelPath, paramsOf } from "./model-paths.ts";

/** The project and the format of an artefact: the protocol's `platform`. */
const PLATFORM = "puntual_json";

const errors = inferenceErrors("artefact-not-found", "rate-limited", "overloaded", "model-not-loaded");

const readyResponse = {
  200: {
    description: "The model is loaded.",
    type: "object",
    required: ["name", "ready"],
    properties: { name: { type: "string" }, ready: { type: "boolean", const: true } },
  },
  ...errors,
};

/** `GET /v2/models/{model}` and `…/ready`, each of the active version or a named one. */
export function inferenceModelRoutes(app: FastifyInstance, models: readonly InferenceModel[]): void {
  const chosen = (request: FastifyRequest): ChosenVersion => {
    const { model, version } = request.params as ModelPath;
    return chooseVersion(models, model, version);
  };
  for (const path of MODEL_PATHS) {
    const params = paramsOf(path);
    const tags = ["inference"];
    const metadata = {
      tags,
      operationId: idOf(path, "getInferenceModel"),
      summary: "Get the inputs and outputs of a model",
      params,
      response: { 200: modelMetadata, ...errors },
    };
    app.get(path, { schema: metadata }, (request) => metadataOf(chosen(request)));
    const ready = {
      tags,
      operationId: idOf(path, "checkInferenceModel"),
      summary: "Check that a model is ready",
      params,
      response: readyResponse,
    };
    app.get(`${path}/ready`, { schema: ready }, (request) => ({
      name: chosen(request).model.name,
      ready: true,
    }));
  }
}

function metadataOf({ model: { name, inputs, outputs }, current: { version } }: ChosenVersion): object {
  return {
    name,
    versions: [version],
    platform: PLATFORM,
    inputs: inputs.map(tensorOf),
    outputs: outputs.map(tensorOf),
  };
}

function tensorOf({ name, datatype, shape }: TensorMetadata): object {
  return { name, datatype, shape };
}

import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../../errors.ts";
import type { InferenceModel } from "../../inference/inference-model.ts";
import { inferenceErrors } from "../../inference/inference-schemas.ts";
import type { Drain } from "../../process/drain.ts";

const live = { type: "boolean", const: true };

const liveResponse = {
  200: { description: "The server is alive.", type: "object", required: ["live"], properties: { live } },
};

const readyResponse = {
  200: {
    description: "All models are loaded.",
    type: "object",
    required: ["live", "ready"],
    properties: { live, ready: { type: "boolean", const: true } },
  },
  ...inferenceErrors("model-not-loaded", "shutting-down"),
};

/** `GET /v2/health/live` and `GET /v2/health/ready`. */
export function inferenceHealthRoutes(
  app: FastifyInstance,
  models: readonly InferenceModel[],
  drain: Drain,
): void {
  const tags = ["inference"];
  const liveSchema = {
    tags,
    operationId: "checkInferenceLiveness",
    summary: "Check that the inference server is alive",
    response: liveResponse,
  };
  app.get("/health/live", { schema: liveSchema }, () => ({ live: true }));
  const readySchema = {
    tags,
    operationId: "checkInferenceReadiness",
    summary: "Check that all models are ready",
    response: readyResponse,
  };
  app.get("/health/ready", { schema: readySchema }, () => {
    if (drain.isDraining) throw new PuntualError("shutting-down", {});
    for (const model of models) model.current(); // throws if one is not loaded
    // The specification says `live` here; servers in use answer `ready`.
    return { live: true, ready: true };
  });
}

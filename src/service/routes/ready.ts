import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import type { Drain } from "../process/drain.ts";

const response = {
  200: {
    description: "A verified model is loaded.",
    type: "object",
    required: ["status", "model"],
    properties: {
      status: { type: "string", const: "ready" },
      model: {
        type: "object",
        required: ["kind", "version"],
        properties: { kind: { type: "string" }, version: { type: "string" } },
      },
    },
  },
  ...problemResponses("model-not-loaded", "shutting-down"),
};

/** `GET /ready`: whether this process accepts requests, and which models are active. */
export function readyRoute(app: FastifyInstance, models: ServedModels, drain: Drain): void {
  const schema = {
    tags: ["operation"],
    operationId: "checkReadiness",
    summary: "Check that requests can be sent to this process",
    response,
  };
  app.get("/ready", { schema }, () => {
    if (drain.isDraining) throw new PuntualError("shutting-down", {});
    const { model, version } = models.baseline.current;
    return { status: "ready", model: { kind: model.data.kind, version } };
  });
}

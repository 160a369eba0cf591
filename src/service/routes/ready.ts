import type { FastifyInstance } from "fastify";
import { PuntualError } from "../../errors.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import { asOf } from "../outcomes/history-as-of.ts";
import type { Drain } from "../process/drain.ts";

const response = {
  200: {
    description:
      "A verified model is loaded. `degraded`: forecasts are made, but the stored outcomes cannot be followed, or reports cannot be stored, as the database cannot be reached or its disk is full.",
    type: "object",
    required: ["status", "model"],
    properties: {
      status: { type: "string", enum: ["ready", "degraded"] },
      historyAsOf: {
        type: "string",
        description:
          "the instant up to which the history has all outcomes, ISO 8601; only while it does not follow the stored ones",
      },
      refusesReports: {
        type: "boolean",
        description:
          "only while reports are refused with 503, or one was a moment ago and none has been stored since: true",
      },
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
export function readyRoute(
  app: FastifyInstance,
  models: ServedModels,
  outcomes: OutcomeStore,
  drain: Drain,
): void {
  const schema = {
    tags: ["operation"],
    operationId: "checkReadiness",
    summary: "Check that requests can be sent to this process",
    response,
  };
  app.get("/ready", { schema }, () => {
    if (drain.isDraining) throw new PuntualError("shutting-down", {});
    const { model, version } = models.baseline.current;
    const historyAsOf = asOf(outcomes);
    const { isRefusing } = outcomes;
    return {
      status: historyAsOf === undefined && !isRefusing ? "ready" : "degraded",
      model: { kind: model.data.kind, version },
      historyAsOf,
      ...(isRefusing && { refusesReports: true }),
    };
  });
}

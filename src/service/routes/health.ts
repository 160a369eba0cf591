import type { FastifyInstance } from "fastify";
import { problemResponses } from "../http/problem.ts";
import type { ServedModels } from "../model-serving/served-models.ts";

const response = {
  200: {
    description: "The service is healthy.",
    type: "object",
    required: ["status"],
    properties: { status: { type: "string", const: "OK" } },
  },
  ...problemResponses("model-not-loaded"),
};

/** `GET /health`: the frozen contract of the SCL challenge; never OK without a model. */
export function healthRoute(app: FastifyInstance, models: ServedModels): void {
  const schema = {
    tags: ["operation"],
    operationId: "checkHealth",
    summary: "Check that the service is alive",
    response,
  };
  app.get("/health", { schema }, () => {
    void models.baseline.current; // throws without a model
    return { status: "OK" };
  });
}

import type { FastifyInstance } from "fastify";
import { problemResponses } from "../http/problem.ts";
import { EXPOSITION_MEDIA_TYPE, exposition } from "../metrics/exposition.ts";
import type { Scrape } from "../metrics/scrape.ts";

const response = {
  200: {
    description: "Counters, gauges and histograms of all worker processes.",
    content: { "text/plain": { schema: { type: "string" } } },
  },
  ...problemResponses("internal-error"),
};

/** `GET /metrics` for Prometheus. */
export function metricsRoute(app: FastifyInstance, scrape: Scrape): void {
  const schema = {
    tags: ["operation"],
    operationId: "getMetrics",
    summary: "Get the metrics",
    description:
      "All metrics in Prometheus' text format, version 0.0.4. If `PUNTUAL_METRICS_PORT` is set, only on that port.",
    response,
  };
  app.get("/metrics", { schema }, async (_, reply) => {
    const text = await exposition(await scrape());
    return reply.type(EXPOSITION_MEDIA_TYPE).send(text);
  });
}

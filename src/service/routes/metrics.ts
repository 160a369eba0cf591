import type { FastifyInstance } from "fastify";
import { problemResponses } from "../http/problem.ts";
import { EXPOSITION_MEDIA_TYPE, exposition } from "../metrics/exposition.ts";
import type { Scrape } from "../metrics/scrape.ts";

const response = {
  200: {
    description: "Counters, gauges and histograms; of all worker processes, whichever answers.",
    content: { "text/plain": { schema: { type: "string" } } },
  },
  ...problemResponses("internal-error"),
};

/** `GET /metrics` for Prometheus. */
export function metricsRoute(app: FastifyInstance, scrape: Scrape): void {
  const schema = {
    tags: ["operation"],
    summary: "How does the service do?",
    description:
      "All metrics in Prometheus' text format, version 0.0.4. Where `PUNTUAL_METRICS_PORT` is set, on that port alone.",
    response,
  };
  app.get("/metrics", { schema }, async (_, reply) => {
    const text = await exposition(await scrape());
    return reply.type(EXPOSITION_MEDIA_TYPE).send(text);
  });
}

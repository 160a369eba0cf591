import process from "node:process";
import type { FastifyInstance } from "fastify";
import { VERSION } from "../../version.ts";
import { problemResponses } from "../http/problem.ts";
import { type ProcessSnapshot, samplesIn, sumOf } from "../metrics/metric-snapshot.ts";
import { type RouteSummary, summariseRequests } from "../metrics/request-summary.ts";
import type { Scrape } from "../metrics/scrape.ts";

const count = (description: string) => ({ type: "integer", minimum: 0, description });

const latency = {
  medianMs: { type: ["number", "null"], description: "median latency in milliseconds; null without answers" },
  p99Ms: {
    type: ["number", "null"],
    description: "99th percentile of the latency in milliseconds; null without answers",
  },
};

const route = {
  type: "object",
  required: ["route", "method", "requests", "failed", "medianMs", "p99Ms"],
  properties: {
    route: { type: "string", description: "`none` for paths without a route" },
    method: { type: "string" },
    requests: count("answers"),
    failed: count("answers with status 5xx"),
    ...latency,
  },
};

const requests = {
  type: ["object", "null"],
  description: "null if the metrics have their own port",
  required: ["total", "failed", "refused", "medianMs", "p99Ms", "routes"],
  properties: {
    total: count("requests received, including refused ones"),
    failed: count("answers with status 5xx, except those refused for load"),
    refused: count("requests refused for load (503 `overloaded`) or for the rate limit (429)"),
    ...latency,
    routes: {
      type: "array",
      description: "answers by route and method, the most frequent first",
      items: route,
    },
  },
};

const decided = {
  type: "object",
  required: ["total", "delayed"],
  properties: { total: count("forecasts made"), delayed: count("those that forecast a delay") },
};

const schema = {
  tags: ["operation"],
  operationId: "getStatus",
  summary: "Get the requests, latency and versions of the service",
  description:
    "Counts since the start, of all processes. Latency is the time from a request's headers to the end of its answer; its quantiles are interpolated within the buckets of the histogram at `/metrics`, as Prometheus' `histogram_quantile` does, up to 10 s. If `PUNTUAL_METRICS_PORT` hides the metrics from the public, requests and forecasts are hidden here too.",
  response: {
    200: {
      description: "The state of the service.",
      type: "object",
      required: ["version", "node", "started", "uptimeSeconds", "processes", "requests", "forecasts"],
      properties: {
        version: { type: "string", description: "of Puntual" },
        node: { type: "string", description: "version of Node.js" },
        started: { type: "string", description: "when the oldest of the processes started, ISO 8601" },
        uptimeSeconds: count("time since then, in seconds"),
        processes: count("processes that answer requests"),
        requests,
        forecasts: {
          type: ["object", "null"],
          description: "by model; null if the metrics have their own port",
          required: ["operational", "baseline"],
          properties: { operational: decided, baseline: decided },
        },
      },
    },
    ...problemResponses("unauthenticated", "forbidden", "rate-limited", "overloaded", "internal-error"),
  },
};

/**
 * `GET /v1/status`: the requests, latency and versions of the service.
 * @param look returns the metrics of all processes
 * @param isPublic whether the counts of the metrics may be shown here
 */
export function statusRoute(app: FastifyInstance, look: Scrape, isPublic: boolean): void {
  app.get("/v1/status", { schema, config: { scope: "forecast" } }, async () => {
    const snapshots = await look();
    const starts = samplesIn(snapshots, "puntual_process_start_time_seconds");
    const started = Math.min(...starts.map(({ value }) => value * 1000));
    return {
      version: VERSION,
      node: process.versions.node,
      started: new Date(started).toISOString(),
      uptimeSeconds: Math.max(0, Math.floor((Date.now() - started) / 1000)),
      processes: sumOf(samplesIn(snapshots, "puntual_processes")),
      requests: isPublic ? requestsJson(snapshots) : null,
      forecasts: isPublic
        ? { operational: decisions(snapshots, "operational"), baseline: decisions(snapshots, "baseline") }
        : null,
    };
  });
}

function requestsJson(snapshots: readonly ProcessSnapshot[]) {
  const { total, failed, refused, median, p99, routes } = summariseRequests(snapshots);
  const summary = { total, failed, refused, medianMs: milliseconds(median), p99Ms: milliseconds(p99) };
  return { ...summary, routes: routes.map(routeJson) };
}

function routeJson({ route, method, requests, failed, median, p99 }: RouteSummary) {
  return { route, method, requests, failed, medianMs: milliseconds(median), p99Ms: milliseconds(p99) };
}

function decisions(snapshots: readonly ProcessSnapshot[], model: "operational" | "baseline") {
  const made = samplesIn(snapshots, "puntual_forecasts_total").filter(({ labels }) => labels.model === model);
  return { total: sumOf(made), delayed: sumOf(made.filter(({ labels }) => labels.decision === "delayed")) };
}

/** Rounds to a hundredth; null without a value. */
function milliseconds(seconds: number | undefined): number | null {
  return seconds === undefined ? null : Math.round(seconds * 1e5) / 100;
}

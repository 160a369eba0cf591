import { type Bucket, bucketQuantile } from "./bucket-quantile.ts";
import { type ProcessSnapshot, type Sample, samplesIn, sumOf } from "./metric-snapshot.ts";
import { LATENCY } from "./request-metrics.ts";

/** The latency of answers. */
export interface LatencySummary {
  /** In seconds; undefined if nothing was answered. */
  readonly median: number | undefined;
  /** The 99th percentile, in seconds; undefined if nothing was answered. */
  readonly p99: number | undefined;
}

/** The answered requests of one route and method. */
export interface RouteSummary extends LatencySummary {
  readonly route: string;
  readonly method: string;
  readonly requests: number;
  /** The number of them that failed because of an error of the service. */
  readonly failed: number;
}

/** A summary of the requests of a service. */
export interface RequestSummary extends LatencySummary {
  /** The number of requests, including refused ones. */
  readonly total: number;
  /** The number of requests answered with a status of 5xx, except those refused for load. */
  readonly failed: number;
  /** The number of requests refused for load or a rate limit. */
  readonly refused: number;
  /** The route with most requests first. */
  readonly routes: readonly RouteSummary[];
}

/** Summarises the requests of processes. */
export function summariseRequests(snapshots: readonly ProcessSnapshot[]): RequestSummary {
  const answers = samplesIn(snapshots, LATENCY);
  const shed = sumOf(samplesIn(snapshots, "puntual_http_refused_total"));
  const routes = Map.groupBy(answers, ({ labels: { method, route } }) => `${method} ${route}`);
  return {
    // Requests refused for load are refused before they are counted.
    total: sumOf(samplesIn(snapshots, "puntual_http_requests_total")) + shed,
    failed: countOf(answers, (status) => status >= 500),
    refused: shed + countOf(answers, (status) => status === 429),
    ...latencyOf(answers),
    routes: [...routes.values()]
      .map(summariseRoute)
      .sort((a, b) => b.requests - a.requests || (a.route < b.route ? -1 : 1)),
  };
}

function summariseRoute(answers: readonly Sample[]): RouteSummary {
  const { route, method } = answers[0].labels;
  return {
    route,
    method,
    requests: countOf(answers, () => true),
    failed: countOf(answers, (status) => status >= 500),
    ...latencyOf(answers),
  };
}

/** Counts the answers by a condition on their status. */
function countOf(answers: readonly Sample[], isCounted: (status: number) => boolean): number {
  return sumOf(
    answers.filter(
      ({ metricName, labels }) => metricName === `${LATENCY}_count` && isCounted(Number(labels.status)),
    ),
  );
}

function latencyOf(answers: readonly Sample[]): LatencySummary {
  const inBuckets = answers.filter(({ metricName }) => metricName === `${LATENCY}_bucket`);
  const byBound = Map.groupBy(inBuckets, ({ labels: { le } }) => (le === "+Inf" ? Infinity : Number(le)));
  const buckets = [...byBound]
    .map(([bound, samples]): Bucket => ({ bound, count: sumOf(samples) }))
    .sort((a, b) => a.bound - b.bound);
  if (buckets.length === 0) return { median: undefined, p99: undefined };
  return { median: bucketQuantile(0.5, buckets), p99: bucketQuantile(0.99, buckets) };
}

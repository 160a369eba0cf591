import { countText } from "../../src/report/page/number-text.ts";
import { latencyText } from "./latency-text.ts";
import type { Tally } from "./measurements.ts";

/** The limits of a load test; undefined for no limit. */
export interface Limits {
  readonly maxFailures: number;
  /** In milliseconds. */
  readonly maxMedian?: number;
  readonly maxP99?: number;
  /** The longest wait of a user, also for a failure or until the end, in milliseconds. */
  readonly maxLatency?: number;
  /** Correct answers a second. */
  readonly minThroughput?: number;
}

/** Describes each exceeded limit. Without any answer, every limit of latency is exceeded. */
export function exceededLimits(tally: Tally, limits: Limits): readonly string[] {
  const { requests, failures, percentiles, longestWait } = tally;
  const { maxFailures, maxMedian, maxP99, maxLatency, minThroughput = 0 } = limits;
  const isAnswered = requests > failures;
  const answersPerSecond = tally.requestsPerSecond - tally.failuresPerSecond;
  const checks: readonly (readonly [isExceeded: boolean, text: string])[] = [
    [!isAnswered, "no request got a correct answer"],
    [
      failures > maxFailures,
      `${countText(failures)} requests failed, the limit is ${countText(maxFailures)}`,
    ],
    latencyCheck("median", percentiles[50], maxMedian),
    latencyCheck("99th percentile", percentiles[99], maxP99),
    latencyCheck("longest wait", isAnswered ? longestWait : Number.NaN, maxLatency),
    [
      answersPerSecond < minThroughput,
      `${countText(Math.round(answersPerSecond))} correct answers a second, the minimum is ${countText(minThroughput)}`,
    ],
  ];
  return checks.flatMap(([isExceeded, text]) => (isExceeded ? [text] : []));
}

function latencyCheck(what: string, value: number, limit = Infinity): readonly [boolean, string] {
  if (Number.isNaN(value))
    return [limit < Infinity, `the ${what} is unknown, because no request got a correct answer`];
  return [value > limit, `the ${what} is ${latencyText(value)} ms, the limit is ${limit} ms`];
}

/** Writes the limits as text. */
export function limitsText(limits: Limits): string {
  const { maxFailures, maxMedian, maxP99, maxLatency, minThroughput } = limits;
  const latencies = Object.entries({ median: maxMedian, "99 %": maxP99, "longest wait": maxLatency });
  return [
    `at most ${countText(maxFailures)} failures`,
    ...latencies.flatMap(([what, limit]) => (limit === undefined ? [] : [`${what} at most ${limit} ms`])),
    ...(minThroughput === undefined ? [] : [`at least ${countText(minThroughput)} correct answers a second`]),
  ].join(", ");
}

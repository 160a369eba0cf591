import { countText } from "../../src/report/page/number-text.ts";
import { latencyText } from "./latency-text.ts";
import type { Tally } from "./measurements.ts";

/** What a load test may come to at the worst; absent, anything. */
export interface Limits {
  readonly maxFailures: number;
  /** In milliseconds. */
  readonly maxMedian?: number;
  readonly maxP99?: number;
  /** The longest that anybody may wait, also for a failure, or in vain at the end; in milliseconds. */
  readonly maxLatency?: number;
  /** Right answers a second. */
  readonly minThroughput?: number;
}

/** What is over its limit, in words; empty where nothing is. Where nothing was answered, each limit of latency is exceeded. */
export function exceededLimits(tally: Tally, limits: Limits): readonly string[] {
  const { requests, failures, percentiles, longestWait } = tally;
  const { maxFailures, maxMedian, maxP99, maxLatency, minThroughput = 0 } = limits;
  const isAnswered = requests > failures;
  const answersPerSecond = tally.requestsPerSecond - tally.failuresPerSecond;
  const checks: readonly (readonly [isExceeded: boolean, told: string])[] = [
    [!isAnswered, "not one request was answered as it should be"],
    [failures > maxFailures, `${countText(failures)} requests failed, ${countText(maxFailures)} may`],
    latencyCheck("median", percentiles[50], maxMedian),
    latencyCheck("99th percentile", percentiles[99], maxP99),
    latencyCheck("longest wait", isAnswered ? longestWait : Number.NaN, maxLatency),
    [
      answersPerSecond < minThroughput,
      `${countText(Math.round(answersPerSecond))} requests a second were answered as they should be, it has to be ${countText(minThroughput)}`,
    ],
  ];
  return checks.flatMap(([isExceeded, told]) => (isExceeded ? [told] : []));
}

function latencyCheck(what: string, value: number, most = Infinity): readonly [boolean, string] {
  if (Number.isNaN(value)) return [most < Infinity, `nothing was answered, so that there is no ${what}`];
  return [value > most, `the ${what} is ${latencyText(value)} ms, it may be ${most}`];
}

/** The limits in words. */
export function limitsText(limits: Limits): string {
  const { maxFailures, maxMedian, maxP99, maxLatency, minThroughput } = limits;
  const latencies = Object.entries({ median: maxMedian, "99 %": maxP99, "longest wait": maxLatency });
  return [
    `at most ${countText(maxFailures)} failures`,
    ...latencies.flatMap(([what, most]) => (most === undefined ? [] : [`${what} at most ${most} ms`])),
    ...(minThroughput === undefined ? [] : [`at least ${countText(minThroughput)} right answers a second`]),
  ].join(", ");
}

import type { Tally } from "./measurements.ts";

/** What a load test may come to at the worst; absent, anything. */
export interface Limits {
  readonly maxFailures: number;
  /** In milliseconds. */
  readonly maxMedian?: number;
  readonly maxP99?: number;
  /** Requests a second. */
  readonly minThroughput?: number;
}

/** Which limits have been passed, in words; empty where none has. */
export function passedLimits(
  { requests, failures, percentiles, requestsPerSecond }: Tally,
  { maxFailures, maxMedian = Infinity, maxP99 = Infinity, minThroughput = 0 }: Limits,
): readonly string[] {
  const median = percentiles[50];
  const p99 = percentiles[99];
  const checks: readonly (readonly [isPassed: boolean, told: string])[] = [
    [requests === 0, "not one request was answered"],
    [failures > maxFailures, `${failures} requests failed, ${maxFailures} may`],
    [median > maxMedian, `the median is ${median.toFixed(2)} ms, it may be ${maxMedian}`],
    [p99 > maxP99, `the 99th percentile is ${p99.toFixed(2)} ms, it may be ${maxP99}`],
    [
      requestsPerSecond < minThroughput,
      `${requestsPerSecond.toFixed(0)} requests a second were answered, it has to be ${minThroughput}`,
    ],
  ];
  return checks.flatMap(([isPassed, told]) => (isPassed ? [told] : []));
}

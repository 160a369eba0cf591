import { table } from "../../src/cli/printing/table.ts";
import { countText } from "../../src/report/page/number-text.ts";
import { latencyText } from "./latency-text.ts";
import type { Tally } from "./measurements.ts";

/** Writes the results of a load test for a terminal. */
export function resultTable(tallies: readonly Tally[]): string {
  const head = ["request", "requests", "failures", "requests/s", "median ms", "99 % ms", "longest wait ms"];
  return table(
    head,
    tallies.map(({ name, requests, failures, requestsPerSecond, percentiles, longestWait }) => [
      name,
      ...[requests, failures, Math.round(requestsPerSecond)].map(countText),
      ...[percentiles[50], percentiles[99], longestWait].map(latencyText),
    ]),
  );
}

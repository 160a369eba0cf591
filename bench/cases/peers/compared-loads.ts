import { type Load, load } from "../../load/wrk.ts";
import { median, rounded } from "../../processes/measured-process.ts";
import type { PostRequest, RunningServer } from "../../processes/running-server.ts";
import { prefixed } from "../bench-case.ts";

/**
 * Loads servers in turns, each with its own request.
 * @returns for each server its rounds, after a warm-up
 */
export async function loadInTurns(
  loaded: readonly (readonly [server: RunningServer, request: PostRequest])[],
  rounds: number,
): Promise<Load[][]> {
  for (const [server, request] of loaded) await load(server, request, { seconds: 2 });
  const results = loaded.map((): Load[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, [server, request]] of loaded.entries()) {
      results[index].push(await load(server, request));
    }
  }
  return results;
}

/** The words for the results of a load. */
export const LOAD: Readonly<Record<keyof Load, string>> = {
  requestsPerSecond: "Requests per second",
  p50Milliseconds: "Median, milliseconds",
  p99Milliseconds: "99th percentile, milliseconds",
  processorMicroseconds: "Processor time of the server for a request, microseconds",
};

/** Returns the medians of the rounds of one server. */
export function metricsOf(name: string, rounds: readonly Load[]): Record<string, number> {
  if (rounds.length === 0) return {};
  const metrics = Object.keys(rounds[0]) as (keyof Load)[];
  return Object.fromEntries(
    metrics.map((metric) => {
      const named = prefixed(name, metric);
      return [named, rounded(median(rounds.map((round) => round[metric])), 1)];
    }),
  );
}

/** Returns the median of the ratios of a metric of two servers, round by round. */
export function ratio(a: readonly Load[], b: readonly Load[], metric: keyof Load, digits: number): number {
  return rounded(median(a.map((round, i) => round[metric] / b[i][metric])), digits);
}

import { readFileSync } from "node:fs";
import type { Metrics } from "../cases/bench-case.ts";

/** The file of the recorded benchmarks: a line of JSON for each. */
export const RESULTS = "bench/results.jsonl";

/** A recorded run of a benchmark. */
export interface Recorded {
  readonly case: string;
  readonly puntual: string;
  readonly machine: {
    readonly processor: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
  };
  readonly metrics: Metrics;
}

/** Reads the recorded benchmarks by name; none before the first run. */
export function readRecorded(path: string = RESULTS): ReadonlyMap<string, Recorded> {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return new Map();
  }
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => JSON.parse(line) as Recorded).map((one) => [one.case, one]));
}

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { measureProcess, median, NODE, type ProcessCost, rounded } from "./measured-process.ts";

const named = process.env.PUNTUAL_BENCH_BEFORE;

/** The folder of another checkout, installed, that `PUNTUAL_BENCH_BEFORE` names; undefined without one. */
export const OTHER_CHECKOUT: string | undefined = named === undefined ? undefined : resolve(named);

/** The result of a benchmark that compares two checkouts, without another one. */
export const NO_OTHER_CHECKOUT = { skipped: "PUNTUAL_BENCH_BEFORE names no other checkout" } as const;

/** The cost of a command of both checkouts. */
export interface CheckoutsCompared {
  /** Medians of the rounds. */
  readonly seconds: number;
  readonly beforeSeconds: number;
  /** The median of the rounds' ratios, the other checkout's seconds to ours. */
  readonly timesFaster: number;
  /** The largest of the rounds. */
  readonly peakMiB: number;
  readonly beforePeakMiB: number;
  /** The commit of the other checkout. */
  readonly beforeCommit: string;
}

/**
 * Runs a command of Puntual by both checkouts, each as a whole process; every second round begins with the other one.
 * @param argsOf returns the arguments for the side of an index: 0 is this checkout, 1 the other
 */
export async function compareCheckouts(
  other: string,
  rounds: number,
  argsOf: (side: number) => readonly string[],
): Promise<CheckoutsCompared> {
  const folders = [process.cwd(), other];
  const costs: readonly ProcessCost[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0])
      costs[side].push(await measureProcess(NODE, ["src/cli/puntual.js", ...argsOf(side)], folders[side]));
  }
  const [ours, theirs] = costs;
  const secondsOf = (side: readonly ProcessCost[]) => rounded(median(side.map(({ seconds }) => seconds)));
  const peakOf = (side: readonly ProcessCost[]) =>
    rounded(Math.max(...side.map(({ peakMiB }) => peakMiB)), 0);
  return {
    seconds: secondsOf(ours),
    beforeSeconds: secondsOf(theirs),
    timesFaster: rounded(median(ours.map(({ seconds }, round) => theirs[round].seconds / seconds))),
    peakMiB: peakOf(ours),
    beforePeakMiB: peakOf(theirs),
    beforeCommit: commitOf(other),
  };
}

/** Returns the commit of a checkout, short. */
export function commitOf(folder: string): string {
  return execFileSync("git", ["rev-parse", "--short=8", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
}

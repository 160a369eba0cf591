import { code, local, memoryCopy, moduleOf } from "../../wasm/assembler.ts";
import { instantiate } from "../../wasm/memory.ts";
import { derivativesKernel } from "../boosting/derivatives-kernel.ts";
import { scoreKernel } from "../boosting/score-kernel.ts";
import { partitionKernel } from "../growing/partition-kernel.ts";
import { thresholdScanner } from "../growing/threshold-scanner.ts";
import type { Histogram } from "../histograms/histogram.ts";
import { sumBytes } from "../histograms/histogram-kernel.ts";
import { interleaver } from "./interleaver.ts";
import { rowAdder } from "./row-adder.ts";
import type { WorkPlan } from "./work-plan.ts";

/** The work of one thread on rows `begin` up to `end` of a plan, or on features. */
export interface RowWork {
  /** Writes the bins of the bundles that are chosen into the table, for the rows of these numbers. */
  interleave(begin: number, end: number): void;
  /** Adds these rows of the row list to a histogram, for the bundles that are chosen. */
  addRows(begin: number, end: number, histogram: Histogram): void;
  /**
   * Moves the rows that go left to the front and the others to the spare room from `spareBegin`.
   * @returns where the rows that go left end.
   */
  partition(feature: number, begin: number, end: number, spareBegin: number): number;
  /** Moves rows of the row list to another place in it. */
  moveRows(to: number, from: number, count: number): void;
  /** Copies rows from the spare room into the row list. */
  takeSpare(to: number, from: number, count: number): void;
  /** Computes the gradients and hessians of the rows of these numbers. */
  differentiate(begin: number, end: number): void;
  /** Adds the value that the plan holds to the raw scores of these rows of the row list. */
  addScore(begin: number, end: number): void;
  /** Tries the thresholds of the features from one place to another of the plan's list, as `thresholdScanner` does. */
  scan(begin: number, end: number): number;
}

/** The work on a plan, for one thread. @param thread its number, from 0 */
export function rowWork(plan: WorkPlan, thread: number): RowWork {
  const { memory, rowsAt, spareAt } = plan;
  const differentiate = derivativesKernel(plan, memory);
  const addScores = scoreKernel(plan.loss, memory);
  // `TypedArray.set` takes several times as long on memory that threads share
  const copy = instantiate(copyModule(), memory).copy as (to: number, from: number, bytes: number) => void;
  const partitionInMemory = partitionKernel(memory);
  return {
    interleave: interleaver(plan),
    addRows: rowAdder(plan, plan.cellsAt[thread]),
    partition(feature, begin, end, spareBegin) {
      const [first, last, spare] = [rowsAt + begin * 4, rowsAt + end * 4, spareAt + spareBegin * 4];
      return (partitionInMemory(first, last, plan.columnsAt[feature], plan.stepsAt, spare) - rowsAt) / 4;
    },
    moveRows: (to, from, count) => copy(rowsAt + to * 4, rowsAt + from * 4, count * 4),
    takeSpare: (to, from, count) => copy(rowsAt + to * 4, spareAt + from * 4, count * 4),
    differentiate(begin, end) {
      // Two rows at once; where two threads meet, both write the same numbers
      const first = begin - (begin % 2);
      const numbers = (at: number, row = first) => at + row * 8;
      const [states, statesEnd] = [numbers(plan.scoresAt), numbers(plan.scoresAt, end)];
      const sumsFrom = plan.sumsAt + sumBytes(plan.format.kind, first);
      differentiate(states, statesEnd, numbers(plan.weightsAt), numbers(plan.targetsAt), sumsFrom);
    },
    addScore(begin, end) {
      addScores(rowsAt + begin * 4, rowsAt + end * 4, plan.scoresAt, plan.addedAt);
    },
    scan: thresholdScanner(memory, plan.scannedAt, plan.searchesAt[thread]),
  };
}

/** A module that copies a number of bytes from one address to another; the two ranges may overlap. */
export function copyModule(): Uint8Array {
  const body = code(local.get(0), local.get(1), local.get(2), memoryCopy);
  return moduleOf({ name: "copy", parameters: 3, results: 0, locals: [], body });
}

import { type MarginState, marginsOf } from "../boosting/raw-scores.ts";
import { partitionKernel } from "../growing/partition-kernel.ts";
import { histogramKernel } from "../histograms/histogram-kernel.ts";
import { copyKernel } from "./copy-kernel.ts";
import type { WorkPlan } from "./work-plan.ts";

/** What is done to rows `begin` up to `end` of a plan, by one thread. */
export interface RowWork {
  /** Adds the rows that stand there in the row list to a histogram over a table, at its address. */
  addRows(table: number, begin: number, end: number, histogramAt: number): void;
  /** Moves those that go left to the front and the others to the spare room from `spareBegin`; where the left end. */
  part(feature: number, begin: number, end: number, spareBegin: number): number;
  /** Moves rows of the row list to another place in it. */
  moveRows(to: number, from: number, count: number): void;
  /** Puts rows from the spare room into the row list. */
  takeSpare(to: number, from: number, count: number): void;
  /** Fills in the gradients and hessians of the rows of these numbers. */
  differentiate(begin: number, end: number): void;
  readonly margins: MarginState;
}

/** The work on a plan, for one thread. */
export function rowWork(plan: WorkPlan): RowWork {
  const { memory, rowCount, rowsAt, spareAt, sumsAt } = plan;
  const numbersAt = (at: number) => new Float64Array(memory.buffer, at, rowCount);
  const [weights, targets] = [numbersAt(plan.weightsAt), numbersAt(plan.targetsAt)];
  const margins = marginsOf(
    plan.loss,
    { weights, targets, rounding: plan.rounding },
    numbersAt(plan.marginsAt),
  );
  const sums = new Float64Array(memory.buffer, sumsAt, rowCount * 3);
  const kernels = plan.tables.map((table) => histogramKernel(table, memory));
  const copy = copyKernel(memory);
  const partInMemory = partitionKernel(memory);
  return {
    addRows(table, begin, end, histogramAt) {
      kernels[table](rowsAt + begin * 4, rowsAt + end * 4, plan.tables[table].slotsAt, sumsAt, histogramAt);
    },
    part(feature, begin, end, spareBegin) {
      const [first, last] = [rowsAt + begin * 4, rowsAt + end * 4];
      const leftEnd = partInMemory(first, last, plan.binsAt[feature], plan.stepsAt, spareAt + spareBegin * 4);
      return (leftEnd - rowsAt) / 4;
    },
    moveRows: (to, from, count) => copy(rowsAt + to * 4, rowsAt + from * 4, count * 4),
    takeSpare: (to, from, count) => copy(rowsAt + to * 4, spareAt + from * 4, count * 4),
    differentiate: (begin, end) => margins.differentiate(sums, begin, end),
    margins,
  };
}

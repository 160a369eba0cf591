import { code, local, memoryCopy, moduleOf } from "../../wasm/assembler.ts";
import { instantiate } from "../../wasm/memory.ts";
import { type RawScores, rawScores } from "../boosting/raw-scores.ts";
import { partitionKernel } from "../growing/partition-kernel.ts";
import { COLUMNS_AT_ONCE, histogramKernel } from "../histograms/histogram-kernel.ts";
import type { BinTable, WorkPlan } from "./work-plan.ts";

/** The work of one thread on rows `begin` up to `end` of a plan. */
export interface RowWork {
  /** Adds these rows of the row list to a histogram over a table, at its address, in the columns that are chosen. */
  addRows(table: number, begin: number, end: number, histogramAt: number): void;
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
  readonly scores: RawScores;
}

/** The work on a plan, for one thread. */
export function rowWork(plan: WorkPlan): RowWork {
  const { memory, rowCount, rowsAt, spareAt, sumsAt } = plan;
  const numbersAt = (at: number) => new Float64Array(memory.buffer, at, rowCount);
  const [weights, targets] = [numbersAt(plan.weightsAt), numbersAt(plan.targetsAt)];
  const targetsOfRows = { weights, targets, rounding: plan.rounding };
  const scores = rawScores(plan.loss, targetsOfRows, numbersAt(plan.scoresAt));
  const sums = new Float64Array(memory.buffer, sumsAt, rowCount * 3);
  const adders = plan.tables.map((table) => columnAdder(plan, table));
  // `TypedArray.set` takes several times as long on memory that threads share
  const copy = instantiate(copyModule(), memory).copy as (to: number, from: number, bytes: number) => void;
  const partitionInMemory = partitionKernel(memory);
  return {
    addRows(table, begin, end, histogramAt) {
      adders[table](begin, end, histogramAt);
    },
    partition(feature, begin, end, spareBegin) {
      const [first, last, spare] = [rowsAt + begin * 4, rowsAt + end * 4, spareAt + spareBegin * 4];
      return (
        (partitionInMemory(first, last, plan.tables[0].columnsAt[feature], plan.stepsAt, spare) - rowsAt) / 4
      );
    },
    moveRows: (to, from, count) => copy(rowsAt + to * 4, rowsAt + from * 4, count * 4),
    takeSpare: (to, from, count) => copy(rowsAt + to * 4, spareAt + from * 4, count * 4),
    differentiate: (begin, end) => scores.differentiate(sums, begin, end),
    scores,
  };
}

/** The rows whose sums stay in the nearest caches while column after column is added. */
const BLOCK_ROWS = 1024;

/** Returns a function that adds rows to a histogram over a table, block by block and some columns at once. */
function columnAdder({ memory, rowsAt, sumsAt }: WorkPlan, table: BinTable) {
  const { binBytes, columnsAt, offsets, chosenAt } = table;
  const chosen = new Int32Array(memory.buffer, chosenAt, columnsAt.length + 1);
  const kernels = Array.from({ length: Math.min(COLUMNS_AT_ONCE, columnsAt.length) }, (_, index) =>
    histogramKernel({ count: index + 1, binBytes }, memory),
  );
  return (begin: number, end: number, histogramAt: number): void => {
    const columns = chosen.subarray(1, chosen[0] + 1);
    const places = Array.from(columns, (column) => [columnsAt[column], histogramAt + offsets[column] * 24]);
    for (let first = begin; first < end; first += BLOCK_ROWS) {
      const [from, to] = [rowsAt + first * 4, rowsAt + Math.min(end, first + BLOCK_ROWS) * 4];
      for (let i = 0; i < places.length; i += COLUMNS_AT_ONCE) {
        const kernel = kernels[Math.min(COLUMNS_AT_ONCE, places.length - i) - 1];
        const [a, b = NO_PLACE, c = NO_PLACE, d = NO_PLACE] = [
          places[i],
          places[i + 1],
          places[i + 2],
          places[i + 3],
        ];
        kernel(from, to, sumsAt, a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]);
      }
    }
  };
}

const NO_PLACE = [0, 0];

/** A module that copies a number of bytes from one address to another; the two ranges may overlap. */
export function copyModule(): Uint8Array {
  const body = code(local.get(0), local.get(1), local.get(2), memoryCopy);
  return moduleOf({ name: "copy", parameters: 3, results: 0, locals: [], body });
}

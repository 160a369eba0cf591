import { drainKernel } from "../histograms/drain-kernel.ts";
import type { Histogram } from "../histograms/histogram.ts";
import { COLUMNS_AT_ONCE, histogramKernel, sumBytes } from "../histograms/histogram-kernel.ts";
import { strideFor } from "../histograms/interleave-kernel.ts";
import { readAheadKernel } from "../histograms/read-ahead-kernel.ts";
import type { PlacedBundle, WorkPlan } from "./work-plan.ts";

/** The rows that are read ahead, and stay in the caches while some columns after others are added. */
const BLOCK_ROWS = 512;

/** Rows among at most so many times as many in the table are read ahead by the processor itself. */
const MAX_DENSE_SPAN = 1.5;

/**
 * Returns a function that adds rows of the row list to a histogram, in the chosen bundles of a plan: block by block to the
 * sums by joint bin, and these to the histogram.
 * @param cellsAt the address of the sums by joint bin, all 0 before and after.
 */
export function rowAdder(plan: WorkPlan, cellsAt: number) {
  const { memory, format, columnBins, rowsAt, sumsAt, tableAt, bundles } = plan;
  const rows = new Int32Array(memory.buffer, rowsAt, plan.rowCount);
  const chosen = new Int32Array(memory.buffer, plan.chosenAt, bundles.length + 1);
  const kernels = new Map<number, ReturnType<typeof histogramKernel>>();
  const kernelOf = (stride: number, first: number, count: number) => {
    const key = (stride * bundles.length + first) * (COLUMNS_AT_ONCE + 1) + count;
    const known = kernels.get(key);
    if (known !== undefined) return known;
    const made = histogramKernel({ first, count, stride, cellsAt, columnBins, format: format.kind }, memory);
    kernels.set(key, made);
    return made;
  };
  const drain = drainKernel(format, memory);
  const drainBundle = (column: number, { offsetsAt, jointBins }: PlacedBundle, histogram: Histogram) => {
    const from = cellsAt + sumBytes(format.kind, column * columnBins);
    const to = from + sumBytes(format.kind, jointBins);
    for (const [index, offsets] of offsetsAt.entries()) {
      drain(from, to, offsets, histogram.byteOffset, index === offsetsAt.length - 1 ? 1 : 0);
    }
  };
  const readers = new Map<number, ReturnType<typeof readAheadKernel>>();
  const readerOf = (stride: number) => {
    const reader =
      readers.get(stride) ?? readAheadKernel({ stride, sumBytes: sumBytes(format.kind, 1) }, memory);
    readers.set(stride, reader);
    return reader;
  };
  const maxRows = format.kind === "packed" ? format.maxRows : Infinity;
  const addBlock = (begin: number, end: number, stride: number) => {
    const [from, to] = [rowsAt + begin * 4, rowsAt + end * 4];
    if (Math.abs(rows[end - 1] - rows[begin]) > MAX_DENSE_SPAN * (end - begin)) {
      readerOf(stride)(from, to, sumsAt, tableAt);
    }
    for (let first = 0; first < chosen[0]; first += COLUMNS_AT_ONCE) {
      kernelOf(stride, first, Math.min(COLUMNS_AT_ONCE, chosen[0] - first))(from, to, sumsAt, tableAt);
    }
  };
  return (begin: number, end: number, histogram: Histogram): void => {
    const stride = strideFor(chosen[0]);
    for (let next = begin; next < end; ) {
      const last = Math.min(end, next + maxRows);
      for (; next < last; next += BLOCK_ROWS) addBlock(next, Math.min(last, next + BLOCK_ROWS), stride);
      next = last;
      for (let column = 0; column < chosen[0]; column++) {
        drainBundle(column, bundles[chosen[column + 1]], histogram);
      }
    }
  };
}

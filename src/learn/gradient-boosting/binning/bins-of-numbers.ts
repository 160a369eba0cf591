import { keyOfBits } from "../../matrix/number-keys.ts";
import { BinCutter } from "./bin-cutter.ts";
import type { FeatureBins } from "./feature-bins.ts";
import { cellBitsFor, cellsOfNumbers, type NumberCells, numberCells } from "./number-cells.ts";

/**
 * Finds bins for a column of numbers as `findNumericBins` does, without sorting it: cells of numbers without a threshold are
 * passed as they are.
 * @param values finite, or a quiet NaN where missing; no -0
 * @param maxBins from 2
 */
export function findBinsOfNumbers(values: Float32Array, maxBins: number): FeatureBins {
  const cells = numberCells(values);
  const cutter = new BinCutter(maxBins, cells.rowsIn(0, cells.count));
  let { cell: lastCells, valuesLeft } = lastValues(cells, maxBins);
  for (let cell = 0; cell < cells.count && !cutter.isDone; cell++) {
    if (cell < lastCells && cutter.pass(cells.rowsIn(cell))) continue;
    const { values, counts } = cells.distinctOf(cell);
    for (let i = 0; i < values.length; i++) {
      cutter.add(values[i], counts[i], cell < lastCells ? Number.POSITIVE_INFINITY : valuesLeft--);
    }
  }
  return cutter.bins();
}

/** Finds the last cells, so that they have more distinct values than bins, or all: the first of them, and these values. */
function lastValues(cells: NumberCells, maxBins: number): { cell: number; valuesLeft: number } {
  let valuesLeft = 0;
  let cell = cells.count;
  while (cell > 0 && valuesLeft <= maxBins) valuesLeft += cells.distinctOf(--cell).values.length;
  return { cell, valuesLeft };
}

/**
 * Returns the bin of each of some numbers, by a binary search in all rows at once: step after step, each without a branch, which
 * would be a costly one. The first bin of a number's cell is read from a table, and few steps remain.
 * @param values finite, or a quiet NaN where missing; no -0
 */
export function binNumbers(values: Float32Array, { binCount, thresholds }: FeatureBins): Uint8Array {
  const given = thresholds as Float64Array;
  const cellBits = cellBitsFor(values.length);
  const { firstBin, mostInCell } = firstBins(given, binCount, cellBits);
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < bins.length; row++) bins[row] = firstBin[keyOfBits(bits[row]) >>> (32 - cellBits)];
  const limits = new Float64Array(2 * 256).fill(Number.POSITIVE_INFINITY);
  limits.set(given);
  for (let step = 2 ** (31 - Math.clz32(mostInCell)); step >= 1; step /= 2) {
    for (let row = 0; row < bins.length; row++) {
      const bin = bins[row];
      bins[row] = bin + step * Number(values[row] > limits[bin + step - 1]);
    }
  }
  return bins;
}

/** The bin of the lowest numbers of each cell, and that of missing values; and the most thresholds of one cell. */
function firstBins(
  thresholds: Float64Array,
  binCount: number,
  cellBits: number,
): { firstBin: Uint8Array; mostInCell: number } {
  const firstBin = new Uint8Array(2 ** cellBits).fill(binCount);
  const limit = new Float32Array(1);
  const bitsOfLimit = new Int32Array(limit.buffer);
  const [first, end] = cellsOfNumbers(cellBits);
  let [from, inCell, mostInCell] = [first, 0, 0];
  for (const [bin, threshold] of thresholds.entries()) {
    // All numbers in the cells over that of a threshold are over it
    limit[0] = threshold;
    const cell = keyOfBits(bitsOfLimit[0]) >>> (32 - cellBits);
    inCell = cell < from ? inCell + 1 : 1;
    mostInCell = Math.max(mostInCell, inCell);
    firstBin.fill(bin, from, cell + 1);
    from = cell + 1;
  }
  firstBin.fill(thresholds.length, from, end);
  return { firstBin, mostInCell };
}

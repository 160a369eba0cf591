import type { FeatureColumn } from "../../matrix/feature-matrix.ts";

/** The bins of one feature, numbered from 0; the number `binCount` stands for a missing value. */
export interface ColumnBins {
  readonly binCount: number;
  /** By number: bin b holds the values over `thresholds[b - 1]` and up to `thresholds[b]`. Absent for categories. */
  readonly thresholds?: Float64Array;
  /** By category: the code that each bin stands for, ascending. Absent for numbers. */
  readonly codes?: Uint8Array;
}

/** A distinct value and how often it occurs, in ascending order of the values. */
interface DistinctValues {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/**
 * Bins the values of a column so that about equally many rows fall into each bin; where there are no more distinct
 * values than bins, each has a bin of its own. A threshold lies halfway between the values it parts, in double
 * precision and so strictly between two float32 values: the rows of training fall as they were binned.
 * @param column numbers; NaN where missing.
 * @param maxBins from 2.
 */
export function binsOfNumbers(column: FeatureColumn, maxBins: number): ColumnBins {
  const { values, counts } = distinctValues(column);
  const thresholds: number[] = [];
  let rowsLeft = counts.reduce((sum, count) => sum + count, 0);
  let inBin = 0;
  for (let i = 0; i + 1 < values.length; i++) {
    inBin += counts[i];
    const binsLeft = maxBins - thresholds.length;
    const oneEach = values.length - i <= binsLeft && inBin === counts[i];
    if (binsLeft > 1 && (oneEach || inBin * binsLeft >= rowsLeft)) {
      thresholds.push((values[i] + values[i + 1]) / 2);
      rowsLeft -= inBin;
      inBin = 0;
    }
  }
  return {
    binCount: values.length === 0 ? 0 : thresholds.length + 1,
    thresholds: Float64Array.from(thresholds),
  };
}

/** Gives every category that occurs in a column a bin of its own, in the order of their codes. */
export function binsOfCategories(column: FeatureColumn): ColumnBins {
  const seen = new Uint8Array(256);
  for (let row = 0; row < column.length; row++) if (column[row] >= 0) seen[column[row]] = 1;
  const codes = Uint8Array.from(seen.keys()).filter((code) => seen[code] === 1);
  return { binCount: codes.length, codes };
}

/**
 * The bin of every row's value; `binCount` where it is missing, or a category that has no bin.
 * @param column whole codes 0 to 254 or NaN, where the bins are of categories.
 */
export function binColumn(column: FeatureColumn, { binCount, thresholds, codes }: ColumnBins): Uint8Array {
  const bins = new Uint8Array(column.length);
  const table = codes ? tableOfCodes(codes) : tableOfWholeNumbers(column, thresholds as Float64Array);
  if (table !== undefined) {
    const { lowest, binOf } = table;
    for (let row = 0; row < bins.length; row++) {
      const at = column[row] - lowest;
      bins[row] = (at | 0) === at && at >= 0 && at < binOf.length ? binOf[at] : binCount;
    }
    return bins;
  }
  for (let row = 0; row < bins.length; row++) {
    const value = column[row];
    bins[row] = Number.isNaN(value) ? binCount : binOfNumber(value, thresholds as Float64Array);
  }
  return bins;
}

/** The number of thresholds under a value. */
export function binOfNumber(value: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= thresholds[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface BinTable {
  readonly lowest: number;
  readonly binOf: Uint8Array;
}

function tableOfCodes(codes: Uint8Array): BinTable {
  const binOf = new Uint8Array(256).fill(codes.length);
  for (const [bin, code] of codes.entries()) binOf[code] = bin;
  return { lowest: 0, binOf };
}

/** A table of all whole numbers in a column's range; undefined where it holds others or the range is wide. */
function tableOfWholeNumbers(column: FeatureColumn, thresholds: Float64Array): BinTable | undefined {
  const range = wholeNumberRange(column);
  if (range === undefined) return undefined;
  const binOf = Uint8Array.from({ length: range.highest - range.lowest + 1 }, (_, i) =>
    binOfNumber(range.lowest + i, thresholds),
  );
  return { lowest: range.lowest, binOf };
}

const widestTable = 1 << 16;

/** The lowest and highest value of a column of whole numbers that lie close enough for a table, NaN aside. */
function wholeNumberRange(column: FeatureColumn): { lowest: number; highest: number } | undefined {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    if (value !== Math.floor(value) && !Number.isNaN(value)) return undefined;
  }
  if (lowest > highest) return { lowest: 0, highest: 0 };
  return highest - lowest < widestTable ? { lowest, highest } : undefined;
}

function distinctValues(column: FeatureColumn): DistinctValues {
  const range = wholeNumberRange(column);
  if (range === undefined) return distinctOfSorted(column.filter((value) => !Number.isNaN(value)).sort());
  const counts = new Float64Array(range.highest - range.lowest + 1);
  for (let row = 0; row < column.length; row++) {
    if (!Number.isNaN(column[row])) counts[column[row] - range.lowest]++;
  }
  const values = Float64Array.from(counts.keys(), (i) => range.lowest + i);
  return { values: values.filter((_, i) => counts[i] > 0), counts: counts.filter((count) => count > 0) };
}

function distinctOfSorted(sorted: FeatureColumn): DistinctValues {
  const values: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < sorted.length; i++) {
    if (i > 0 && sorted[i] === sorted[i - 1]) counts[counts.length - 1]++;
    else counts.push(values.push(sorted[i]) && 1);
  }
  return { values: Float64Array.from(values), counts: Float64Array.from(counts) };
}

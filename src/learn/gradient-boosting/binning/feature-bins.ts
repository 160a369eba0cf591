import type { FeatureColumn } from "../../matrix/feature-matrix.ts";

/** The bins of one feature, numbered from 0. Missing values have the bin after the last, number `binCount`. */
export interface FeatureBins {
  readonly binCount: number;
  /** Of a numeric feature: bin b holds the values over `thresholds[b - 1]` and up to `thresholds[b]`. */
  readonly thresholds?: Float64Array;
  /** Of a categorical feature: the code of each bin, ascending. */
  readonly codes?: Uint8Array;
}

/** The distinct values of a column, ascending, and the number of rows of each. */
interface DistinctValues {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/**
 * Finds bins for the numbers of a column so that about equally many rows fall into each; if there are no more
 * distinct values than bins, each has a bin of its own. A threshold lies halfway between two values in double
 * precision, and so strictly between two float32 values: a tree sends training rows the way their bins went.
 * @param column numbers; NaN where missing.
 * @param maxBins from 2.
 */
export function findNumericBins(column: FeatureColumn, maxBins: number): FeatureBins {
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

/** Finds the bins of a categorical column: one for every code that occurs, in the order of the codes. */
export function findCategoryBins(column: FeatureColumn): FeatureBins {
  const seen = new Uint8Array(256);
  for (let row = 0; row < column.length; row++) if (column[row] >= 0) seen[column[row]] = 1;
  const codes = Uint8Array.from(seen.keys()).filter((code) => seen[code] === 1);
  return { binCount: codes.length, codes };
}

/**
 * The bin of every row's value; `binCount` where the value is missing or a category without a bin.
 * @param column where the bins are of categories, whole codes 0 to 254 or NaN.
 */
export function binColumn(column: FeatureColumn, { binCount, thresholds, codes }: FeatureBins): Uint8Array {
  const bins = new Uint8Array(column.length);
  const lookup = codes ? lookupOfCodes(codes) : lookupOfWholeNumbers(column, thresholds as Float64Array);
  if (lookup !== undefined) {
    const { lowest, binOf } = lookup;
    for (let row = 0; row < bins.length; row++) {
      const at = column[row] - lowest;
      bins[row] = (at | 0) === at && at >= 0 && at < binOf.length ? binOf[at] : binCount;
    }
    return bins;
  }
  for (let row = 0; row < bins.length; row++) {
    const value = column[row];
    bins[row] = Number.isNaN(value) ? binCount : binOfValue(value, thresholds as Float64Array);
  }
  return bins;
}

/** The number of thresholds under a value. */
export function binOfValue(value: number, thresholds: Float64Array): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= thresholds[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The bin of each whole number from `lowest` on. */
interface BinLookup {
  readonly lowest: number;
  readonly binOf: Uint8Array;
}

function lookupOfCodes(codes: Uint8Array): BinLookup {
  const binOf = new Uint8Array(256).fill(codes.length);
  for (const [bin, code] of codes.entries()) binOf[code] = bin;
  return { lowest: 0, binOf };
}

/** A lookup for a column of whole numbers; undefined if it holds other numbers or its range is wide. */
function lookupOfWholeNumbers(column: FeatureColumn, thresholds: Float64Array): BinLookup | undefined {
  const range = wholeNumberRange(column);
  if (range === undefined) return undefined;
  const binOf = Uint8Array.from({ length: range.highest - range.lowest + 1 }, (_, i) =>
    binOfValue(range.lowest + i, thresholds),
  );
  return { lowest: range.lowest, binOf };
}

/** Whole numbers are counted and looked up through a table up to this range. */
const MAX_TABLE = 1 << 16;

/** The lowest and highest value of a column of whole numbers, NaN aside; undefined as for a lookup. */
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
  return highest - lowest < MAX_TABLE ? { lowest, highest } : undefined;
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

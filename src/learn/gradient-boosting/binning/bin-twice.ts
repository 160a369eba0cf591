import { type RankedColumn, type WholeNumberRange, wholeNumberRange } from "../../matrix/ranked-column.ts";
import { keyOfBits, sortedKeys, valueOfKey } from "../../matrix/sorted-keys.ts";
import { type BinnedColumn, binRanked, findBinsOf } from "./binned-matrix.ts";
import { binsOfValues, type FeatureBins, findCategoryBins, findNumericBins } from "./feature-bins.ts";

/** Rows in bins that follow from all of them, and in bins that follow from the first ones. */
export interface BinnedTwice {
  readonly byAll: BinnedColumn;
  readonly byFirst: BinnedColumn;
}

/**
 * Puts a column into bins twice, as {@link binRankedTwice} does. Beside the result it takes some twenty bytes a row at most:
 * numbers are sorted without their rows.
 * @param column NaN where missing
 * @param maxBins of a numeric column, from 2; undefined for a column of category codes
 * @param firstCount the number of the first ones of the rows
 * @param rows the rows of the column to put there, in their order; all by default
 */
export function binTwice(
  column: Float32Array,
  maxBins: number | undefined,
  firstCount: number,
  rows?: Uint32Array,
): BinnedTwice {
  const values = new Float32Array(rows?.length ?? column.length);
  // Adding 0 turns -0 into 0.
  if (rows === undefined) for (let row = 0; row < values.length; row++) values[row] = column[row] + 0;
  else for (let row = 0; row < values.length; row++) values[row] = column[rows[row]] + 0;
  const range = wholeNumberRange(values);
  const { distinct, all, first } =
    range === undefined ? countNumbers(values, firstCount) : countWholeNumbers(values, firstCount, range);
  const bin = (counts: Uint32Array) => {
    const feature =
      maxBins === undefined ? findCategoryBins(distinct, counts) : findNumericBins(distinct, counts, maxBins);
    const bins =
      range === undefined ? binNumbers(values, feature) : binWholeNumbers(values, feature, distinct, range);
    return { feature, bins };
  };
  return { byAll: bin(all), byFirst: bin(first) };
}

/**
 * Puts a column that is ranked already into bins twice, as {@link binTwice} does.
 * @param first the first ones of the rows
 */
export function binRankedTwice(
  ranked: RankedColumn,
  maxBins: number | undefined,
  first: Uint32Array,
  rows?: Uint32Array,
): BinnedTwice {
  const bin = (counted?: Uint32Array) => {
    const feature = findBinsOf(ranked, maxBins, counted);
    return { feature, bins: binRanked(ranked, feature, rows) };
  };
  return { byAll: bin(rows), byFirst: bin(first) };
}

/** The distinct values of rows but missing ones, ascending, with their numbers of rows among all and among the first ones. */
interface CountedValues {
  readonly distinct: Float32Array;
  readonly all: Uint32Array;
  readonly first: Uint32Array;
}

/** Counts whole numbers through a table. */
function countWholeNumbers(
  values: Float32Array,
  firstCount: number,
  { lowest, highest }: WholeNumberRange,
): CountedValues {
  const counts = [firstCount, values.length].map((end) => {
    const table = new Uint32Array(highest - lowest + 1);
    for (let row = 0; row < end; row++) if (!Number.isNaN(values[row])) table[values[row] - lowest]++;
    return table;
  });
  const [first, all] = counts;
  const present = Uint32Array.from(all.keys()).filter((number) => all[number] > 0);
  return {
    distinct: Float32Array.from(present, (number) => number + lowest),
    all: Uint32Array.from(present, (number) => all[number]),
    first: Uint32Array.from(present, (number) => first[number]),
  };
}

/** The bin of each whole number, through a table. */
function binWholeNumbers(
  values: Float32Array,
  feature: FeatureBins,
  distinct: Float32Array,
  { lowest, highest }: WholeNumberRange,
): Uint8Array {
  const binOf = binsOfValues(distinct, feature);
  const table = new Uint8Array(highest - lowest + 1);
  for (let rank = 0; rank < distinct.length; rank++) table[distinct[rank] - lowest] = binOf[rank];
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < bins.length; row++) {
    const value = values[row];
    bins[row] = Number.isNaN(value) ? binOf[distinct.length] : table[value - lowest];
  }
  return bins;
}

/** Counts numbers by merging those of the first rows and those of the others, each sorted. */
function countNumbers(values: Float32Array, firstCount: number): CountedValues {
  const [ofFirst, ofOthers] = [sortedKeys(values, 0, firstCount), sortedKeys(values, firstCount)];
  let distinct = 0;
  eachKey(ofFirst, ofOthers, () => {
    distinct++;
  });
  const counted = {
    distinct: new Float32Array(distinct),
    all: new Uint32Array(distinct),
    first: new Uint32Array(distinct),
  };
  let index = 0;
  eachKey(ofFirst, ofOthers, (key, first, others) => {
    counted.distinct[index] = valueOfKey(key);
    counted.first[index] = first;
    counted.all[index++] = first + others;
  });
  return counted;
}

/** Calls a function with each key of two sorted lists, ascending, and how often either has it. */
function eachKey(a: Uint32Array, b: Uint32Array, use: (key: number, inA: number, inB: number) => void): void {
  for (let [i, j] = [0, 0]; i < a.length || j < b.length; ) {
    const key = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    const [fromA, fromB] = [i, j];
    while (a[i] === key) i++;
    while (b[j] === key) j++;
    use(key, i - fromA, j - fromB);
  }
}

/** The number of leading bits of a key that a table of first bins is by. */
const TABLE_BITS = 16;

/** The bin of each value: by its leading bits the bin of the lowest such value, and on from there. */
function binNumbers(values: Float32Array, { binCount, thresholds }: FeatureBins): Uint8Array {
  const limits = thresholds as Float64Array;
  const firstBin = new Uint8Array(2 ** TABLE_BITS);
  let bin = 0;
  for (let cell = 0; cell < firstBin.length; cell++) {
    const lowest = valueOfKey(cell * 2 ** (32 - TABLE_BITS));
    while (bin < limits.length && lowest > limits[bin]) bin++;
    firstBin[cell] = bin;
  }
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < bins.length; row++) {
    const value = values[row];
    let at = firstBin[keyOfBits(bits[row]) >>> (32 - TABLE_BITS)];
    while (at < limits.length && value > limits[at]) at++;
    bins[row] = Number.isNaN(value) ? binCount : at;
  }
  return bins;
}

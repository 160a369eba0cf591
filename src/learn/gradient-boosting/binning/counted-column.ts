import type { FeatureColumn } from "../../matrix/feature-matrix.ts";
import { type WholeNumberRange, wholeNumberRange } from "../../matrix/ranked-column.ts";
import { keyOfBits, sortedKeys, valueOfKey } from "../../matrix/sorted-keys.ts";
import { binsOfValues, type FeatureBins } from "./feature-bins.ts";

/** One feature in bins. */
export interface BinnedColumn {
  readonly feature: FeatureBins;
  /** The bin of each row. */
  readonly bins: Uint8Array;
}

/** The distinct values of a column, from which its bins are found, and the way into them. */
export interface CountedColumn extends CountedValues {
  /** Puts the rows into bins that were found from the distinct values, or from some of them. */
  bin(feature: FeatureBins): BinnedColumn;
}

/**
 * Counts the values of a column. Numbers are sorted without their rows.
 * @param column NaN where missing
 * @param firstCount the number of the rows that are counted apart, the first ones; all by default
 * @param rows the rows of the column to take, in their order; all by default
 */
export function countColumn(column: FeatureColumn, firstCount?: number, rows?: Uint32Array): CountedColumn {
  const values = new Float32Array(rows?.length ?? column.length);
  // Adding 0 turns -0 into 0.
  if (rows === undefined) for (let row = 0; row < values.length; row++) values[row] = column[row] + 0;
  else for (let row = 0; row < values.length; row++) values[row] = column[rows[row]] + 0;
  const range = wholeNumberRange(values);
  const first = firstCount ?? values.length;
  const counted = range === undefined ? countNumbers(values, first) : countWholeNumbers(values, first, range);
  const binsOf = (feature: FeatureBins) =>
    range === undefined
      ? binNumbers(values, feature)
      : binWholeNumbers(values, feature, counted.distinct, range);
  return { ...counted, bin: (feature) => ({ feature, bins: binsOf(feature) }) };
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

/** Counts numbers. Those of the first rows are sorted apart, and looked for among all. */
function countNumbers(values: Float32Array, firstCount: number): CountedValues {
  const keys = sortedKeys(values);
  const all = countKeys(keys, keys);
  const distinct = new Float32Array(all.length);
  for (let i = 0, index = 0; index < all.length; i += all[index++]) distinct[index] = valueOfKey(keys[i]);
  const first = firstCount === values.length ? all : countKeys(keys, sortedKeys(values, 0, firstCount));
  return { distinct, all, first };
}

/** Counts each of the distinct keys of a sorted list in a sorted part of it. */
function countKeys(keys: Uint32Array, part: Uint32Array): Uint32Array {
  let distinct = 0;
  for (let i = 0; i < keys.length; i++) if (i === 0 || keys[i] !== keys[i - 1]) distinct++;
  const counts = new Uint32Array(distinct);
  let index = -1;
  let next = 0;
  for (let i = 0; i < keys.length; i++) {
    if (i > 0 && keys[i] === keys[i - 1]) continue;
    const from = next;
    while (next < part.length && part[next] === keys[i]) next++;
    counts[++index] = next - from;
  }
  return counts;
}

/** The number of leading bits of a key that a table of first bins is by. */
const TABLE_BITS = 16;

/** The bin of each value: by its leading bits a bin that is not too high, and on from there. */
function binNumbers(values: Float32Array, { binCount, thresholds }: FeatureBins): Uint8Array {
  const limits = thresholds as Float64Array;
  const shift = 32 - TABLE_BITS;
  const firstBin = new Uint8Array(2 ** TABLE_BITS);
  const limit = new Float32Array(1);
  const bitsOfLimit = new Uint32Array(limit.buffer);
  let end = firstBin.length;
  for (let bin = limits.length - 1; bin >= 0; bin--) {
    // All numbers with leading bits over those of a threshold are over it
    limit[0] = limits[bin];
    const cell = keyOfBits(bitsOfLimit[0]) >>> shift;
    firstBin.fill(bin + 1, cell + 1, end);
    end = cell + 1;
  }
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const bins = new Uint8Array(values.length);
  for (let row = 0; row < bins.length; row++) {
    const value = values[row];
    let at = firstBin[keyOfBits(bits[row]) >>> shift];
    while (at < limits.length && value > limits[at]) at++;
    bins[row] = Number.isNaN(value) ? binCount : at;
  }
  return bins;
}

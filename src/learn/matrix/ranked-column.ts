import { sharedArray } from "./shared-array.ts";

/** One number per row, each from 0. */
export type Ranks = Uint8Array | Uint16Array | Uint32Array;

/**
 * A column of numbers by their ranks: row r has the value `values[ranks[r]]`, or a missing one where its rank is the number
 * of values. The bins of any rows follow from counting ranks, without sorting. Threads share the memory.
 */
export interface RankedColumn {
  /** The distinct values, ascending. */
  readonly values: Float32Array;
  readonly ranks: Ranks;
}

/** Whole numbers are ranked through a table up to this range. */
const MAX_TABLE = 1 << 16;

/** Ranks the values of a column. @param column NaN where missing; -0 counts as 0. */
export function rankColumn(column: Uint8Array | Uint16Array | Float32Array): RankedColumn {
  const range = wholeNumberRange(column);
  return range === undefined ? rankNumbers(column) : rankWholeNumbers(column, range);
}

/** Counts the rows of each rank, those of missing values last. @param rows the rows to count, all by default */
export function countRanks({ values, ranks }: RankedColumn, rows?: Uint32Array): Uint32Array {
  const counts = new Uint32Array(values.length + 1);
  if (rows === undefined) for (let row = 0; row < ranks.length; row++) counts[ranks[row]]++;
  else for (let i = 0; i < rows.length; i++) counts[ranks[rows[i]]]++;
  return counts;
}

/** The lowest and highest of some whole numbers; the highest is -1 of none. */
export interface WholeNumberRange {
  readonly lowest: number;
  readonly highest: number;
}

/** Returns the lowest and highest value of a column of whole numbers, NaN aside; undefined for others, or if the range is wide. */
export function wholeNumberRange(
  column: Uint8Array | Uint16Array | Float32Array,
): WholeNumberRange | undefined {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let row = 0; row < column.length; row++) {
    const value = column[row];
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    if (value !== Math.floor(value) && !Number.isNaN(value)) return undefined;
  }
  if (lowest > highest) return { lowest: 0, highest: -1 };
  return highest - lowest < MAX_TABLE ? { lowest, highest } : undefined;
}

function rankWholeNumbers(
  column: Uint8Array | Uint16Array | Float32Array,
  { lowest, highest }: WholeNumberRange,
): RankedColumn {
  const seen = new Uint8Array(highest - lowest + 1);
  for (let row = 0; row < column.length; row++) {
    if (!Number.isNaN(column[row])) seen[column[row] - lowest] = 1;
  }
  const values = Array.from(seen.keys()).filter((number) => seen[number] === 1);
  const rankOf = new Uint32Array(seen.length);
  for (const [rank, number] of values.entries()) rankOf[number] = rank;
  const ranks = makeRanks(values.length, column.length);
  for (let row = 0; row < column.length; row++) {
    ranks[row] = Number.isNaN(column[row]) ? values.length : rankOf[column[row] - lowest];
  }
  return { values: sharedValues(values.map((number) => number + lowest)), ranks };
}

/** Ranks numbers by sorting the row numbers: a radix sort, which takes a tenth of the time of a sort by comparing. */
function rankNumbers(column: Uint8Array | Uint16Array | Float32Array): RankedColumn {
  const { order, count } = rowsInOrder(column);
  let distinct = 0;
  for (let i = 0; i < count; i++) if (i === 0 || column[order[i]] !== column[order[i - 1]]) distinct++;
  const values = sharedArray(Float32Array, distinct);
  const ranks = makeRanks(distinct, column.length);
  let rank = -1;
  for (let i = 0; i < count; i++) {
    const value = column[order[i]];
    if (rank === -1 || value !== values[rank]) values[++rank] = value;
    ranks[order[i]] = rank;
  }
  for (let i = count; i < order.length; i++) ranks[order[i]] = distinct;
  return { values, ranks };
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Returns the row numbers in the order of their values, those of missing values last, and the number of those before them.
 * The bits of a float32 are in the order of the numbers once the sign bit of positive and all bits of negative ones are
 * inverted.
 */
function rowsInOrder(column: ArrayLike<number>): { order: Uint32Array; count: number } {
  const { length } = column;
  const bits = new Uint32Array(Float32Array.from(column, (value) => value + 0).buffer);
  let count = 0;
  for (let row = 0; row < length; row++) {
    const isNumber = !Number.isNaN(column[row]);
    if (isNumber) count++;
    bits[row] = isNumber ? (bits[row] >>> 31 === 1 ? ~bits[row] : bits[row] | 0x80000000) : 0xffffffff;
  }
  let order = new Uint32Array(length);
  let other = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[row] = row;
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = new Uint32Array(DIGITS + 1);
    for (let row = 0; row < length; row++) starts[((bits[row] >>> shift) & (DIGITS - 1)) + 1]++;
    for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1] += starts[digit];
    for (let i = 0; i < length; i++) {
      const row = order[i];
      other[starts[(bits[row] >>> shift) & (DIGITS - 1)]++] = row;
    }
    [order, other] = [other, order];
  }
  return { order, count };
}

function makeRanks(values: number, rows: number): Ranks {
  if (values < 1 << 8) return sharedArray(Uint8Array, rows);
  return values < 1 << 16 ? sharedArray(Uint16Array, rows) : sharedArray(Uint32Array, rows);
}

function sharedValues(values: readonly number[]): Float32Array {
  const shared = sharedArray(Float32Array, values.length);
  shared.set(values);
  return shared;
}

import { sharedArray } from "./shared-array.ts";
import { sortRows } from "./sort-rows.ts";

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

/** Ranks numbers by sorting the row numbers. */
function rankNumbers(column: Uint8Array | Uint16Array | Float32Array): RankedColumn {
  const floats = column instanceof Float32Array ? column : Float32Array.from(column);
  const { order, keys, count } = sortRows(floats);
  let distinct = 0;
  for (let i = 0; i < count; i++) if (i === 0 || keys[i] !== keys[i - 1]) distinct++;
  const values = sharedArray(Float32Array, distinct);
  const ranks = makeRanks(distinct, column.length);
  let rank = -1;
  for (let i = 0; i < count; i++) {
    // -0 counts as 0
    if (i === 0 || keys[i] !== keys[i - 1]) values[++rank] = floats[order[i]] + 0;
    ranks[order[i]] = rank;
  }
  for (let i = count; i < order.length; i++) ranks[order[i]] = distinct;
  return { values, ranks };
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

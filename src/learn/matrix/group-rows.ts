import type { FeatureColumn } from "./feature-matrix.ts";

/** Groups of identical rows: row r is in group `groups[r]`; groups are numbered in the order of their first rows. */
export interface RowGroups {
  readonly groups: Int32Array;
  /** The first row of every group, ascending. */
  readonly firstRows: Int32Array;
}

/** The most bits of a key that is numbered through a table; longer keys are numbered through a map. */
const MAX_TABLE_BITS = 20;

/**
 * Groups the rows that agree in every column; NaN equals NaN. Exact for every type of column; integers are from 0.
 *
 * A row's key is its values' bits one after the other. Before the keys outgrow the table they are renumbered
 * 0, 1, 2, …: some thirty binary columns cost one shift each and three or four renumberings in all.
 */
export function groupRows(columns: readonly (FeatureColumn | Int32Array)[], rowCount: number): RowGroups {
  // Clearing a table much longer than the rows would cost more than it saves
  const tableBits = Math.min(bitsOf(rowCount) + 8, MAX_TABLE_BITS);
  let keys = new Int32Array(rowCount);
  let keyBits = 0;
  for (const column of columns) {
    const values = column instanceof Float32Array ? numberValues(column) : column;
    const bits = bitsOf(unionOf(values));
    if (keyBits + bits > tableBits) {
      const { groups, firstRows } = renumber(keys, keyBits);
      keys = groups;
      keyBits = bitsOf(firstRows.length - 1);
    }
    if (keyBits + bits > tableBits) {
      keys = numberValues(Float64Array.from(keys, (key, row) => key * 2 ** bits + values[row]));
      keyBits = bitsOf(unionOf(keys));
    } else {
      append(keys, values, bits);
      keyBits += bits;
    }
  }
  return renumber(keys, keyBits);
}

function append(keys: Int32Array, values: Uint8Array | Int32Array, bits: number): void {
  for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] << bits) | values[row];
}

/** The bits set in any of the values; it needs as many bits as the largest value. */
function unionOf(values: Uint8Array | Int32Array): number {
  let union = 0;
  for (let row = 0; row < values.length; row++) union |= values[row];
  return union;
}

/** The number of bits of an integer. */
function bitsOf(number: number): number {
  return 32 - Math.clz32(number);
}

/**
 * Numbers the distinct values 0, 1, 2, … in order of first occurrence, by a hash table of their bits; NaN equals NaN and 0
 * equals -0.
 */
function numberValues(values: Float32Array | Float64Array): Int32Array<ArrayBuffer> {
  const words = wordsOf(values);
  const mask = 2 ** bitsOf(values.length * 2) - 1;
  /** By place in the table the first row of a value, counted from 1; 0 where there is none. */
  const firstRows = new Int32Array(mask + 1);
  const numbered = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) {
    const [low, high] = [words[row * 2], words[row * 2 + 1]];
    let at = hashOf(low, high) & mask;
    let first = firstRows[at] - 1;
    while (first !== -1 && (words[first * 2] !== low || words[first * 2 + 1] !== high)) {
      at = (at + 1) & mask;
      first = firstRows[at] - 1;
    }
    if (first === -1) firstRows[at] = row + 1;
    numbered[row] = first === -1 ? count++ : numbered[first];
  }
  return numbered;
}

/** The bits of each value as a double, in two words; equal values have equal bits. */
function wordsOf(values: Float32Array | Float64Array): Int32Array {
  const doubles = new Float64Array(values.length);
  // Adding 0 turns -0 into 0
  for (let row = 0; row < values.length; row++)
    doubles[row] = Number.isNaN(values[row]) ? Number.NaN : values[row] + 0;
  return new Int32Array(doubles.buffer);
}

function hashOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function renumber(
  keys: Int32Array,
  keyBits: number,
): { groups: Int32Array<ArrayBuffer>; firstRows: Int32Array } {
  const numberOf = new Int32Array(2 ** keyBits);
  const groups = new Int32Array(keys.length);
  const firstRows: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row];
    if (numberOf[key] === 0) numberOf[key] = firstRows.push(row);
    groups[row] = numberOf[key] - 1;
  }
  return { groups, firstRows: Int32Array.from(firstRows) };
}

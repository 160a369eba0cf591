import { keyOfBits, valueOfKey } from "../../matrix/number-keys.ts";

/** By the first so many bits of a key, missing values are apart from numbers: in the first and in the last cell. */
const BITS_OF_MISSING = 10;

/** With more cells, a table of them would not stay in the caches. */
const MAX_CELL_BITS = 18;

/** Returns the number of leading bits of keys that a table for so many rows is by. */
export function cellBitsFor(rowCount: number): number {
  return Math.min(Math.max(32 - Math.clz32(rowCount), BITS_OF_MISSING), MAX_CELL_BITS);
}

/** Returns the first cell of numbers and the one behind their last; missing values are in the others. */
export function cellsOfNumbers(cellBits: number): readonly [first: number, end: number] {
  const cellsOfMissing = 2 ** (cellBits - BITS_OF_MISSING);
  return [cellsOfMissing, 2 ** cellBits - cellsOfMissing];
}

/**
 * Numbers in cells, ascending, of the same leading bits. The numbers of a cell are sorted only once they are asked for; a cell
 * without any is none.
 */
export class NumberCells {
  readonly #keys: Uint32Array;
  /** The place of the first key of each cell, and the one behind the last key. */
  readonly #starts: Uint32Array;

  /** Use {@link numberCells}. */
  constructor(keys: Uint32Array, starts: Uint32Array) {
    this.#keys = keys;
    this.#starts = starts;
  }

  /** The number of cells. */
  get count(): number {
    return this.#starts.length - 1;
  }

  /** The number of rows in cells `from` up to `end`. */
  rowsIn(from: number, end = from + 1): number {
    return this.#starts[end] - this.#starts[from];
  }

  /** The distinct numbers of a cell, ascending, each with its number of rows. */
  distinctOf(cell: number): { readonly values: readonly number[]; readonly counts: readonly number[] } {
    const keys = this.#keysOf(cell);
    if (areEqual(keys)) return { values: [valueOfKey(keys[0])], counts: [keys.length] };
    keys.sort();
    const [values, counts]: [number[], number[]] = [[], []];
    for (let begin = 0, end = 0; begin < keys.length; begin = end) {
      while (keys[end] === keys[begin]) end++;
      values.push(valueOfKey(keys[begin]));
      counts.push(end - begin);
    }
    return { values, counts };
  }

  #keysOf(cell: number): Uint32Array {
    return this.#keys.subarray(this.#starts[cell], this.#starts[cell + 1]);
  }
}

/** Whether keys are all the same, as those of a cell often are. */
function areEqual(keys: Uint32Array): boolean {
  for (let i = 1; i < keys.length; i++) if (keys[i] !== keys[0]) return false;
  return true;
}

/**
 * Puts numbers into cells.
 * @param values finite, or a quiet NaN where missing; no -0
 */
export function numberCells(values: Float32Array): NumberCells {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  const cellBits = cellBitsFor(values.length);
  const shift = 32 - cellBits;
  const next = new Uint32Array(2 ** cellBits);
  for (let row = 0; row < bits.length; row++) next[keyOfBits(bits[row]) >>> shift]++;
  const starts = placeCells(next, cellsOfNumbers(cellBits));
  const keys = new Uint32Array(values.length);
  for (let row = 0; row < bits.length; row++) {
    const key = keyOfBits(bits[row]);
    keys[next[key >>> shift]++] = key;
  }
  return new NumberCells(keys, starts);
}

/**
 * Replaces the number of rows of each possible cell by the place of its first key.
 * @returns these places of the cells that have numbers, and the place behind the last of these
 */
function placeCells(rowsOf: Uint32Array, [first, end]: ReturnType<typeof cellsOfNumbers>): Uint32Array {
  const starts: number[] = [];
  let at = 0;
  let behind = 0;
  for (let cell = 0; cell < rowsOf.length; cell++) {
    const rows = rowsOf[cell];
    rowsOf[cell] = at;
    at += rows;
    if (rows === 0 || cell < first || cell >= end) continue;
    starts.push(at - rows);
    behind = at;
  }
  return Uint32Array.from([...starts, behind]);
}

import { DIGIT_BITS, DIGITS, keyOfBits, startsOfDigits } from "./number-keys.ts";

/** The row numbers of a column in the order of its values. */
export interface RowOrder {
  /** The row numbers, those of missing values last. */
  readonly order: Uint32Array;
  /** The key of each row of {@link order}: equal for equal values, -0 counting as 0, and ascending with them. */
  readonly keys: Uint32Array;
  /** The number of rows that are not missing. */
  readonly count: number;
}

const BITS_OF_MINUS_ZERO = 0x80000000;

/** The key of a missing value, over that of every number. */
const MISSING = 0xffffffff;

/**
 * Sorts the rows of a column by a radix sort, which takes a twentieth of the time of a sort by comparing. The keys move
 * along with the row numbers: read in sequence, they are in the caches, where a look-up by row number would miss them.
 */
export function sortRows(column: Float32Array): RowOrder {
  const { length } = column;
  const { keys, count } = keysOf(column);
  const order = new Uint32Array(length);
  for (let row = 0; row < length; row++) order[row] = row;
  let sorted: Pick<RowOrder, "order" | "keys"> = { order, keys };
  let spare: typeof sorted = { order: new Uint32Array(length), keys: new Uint32Array(length) };
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = startsOfDigits(sorted.keys, shift);
    for (let i = 0; i < length; i++) {
      const key = sorted.keys[i];
      const to = starts[(key >>> shift) & (DIGITS - 1)]++;
      spare.keys[to] = key;
      spare.order[to] = sorted.order[i];
    }
    [sorted, spare] = [spare, sorted];
  }
  return { ...sorted, count };
}

function keysOf(column: Float32Array): { keys: Uint32Array; count: number } {
  const bits = new Uint32Array(column.buffer, column.byteOffset, column.length);
  const keys = new Uint32Array(column.length);
  let count = 0;
  for (let row = 0; row < column.length; row++) {
    const isNumber = !Number.isNaN(column[row]);
    if (isNumber) count++;
    keys[row] = isNumber ? keyOfBits(bits[row] === BITS_OF_MINUS_ZERO ? 0 : bits[row]) : MISSING;
  }
  return { keys, count };
}

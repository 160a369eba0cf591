/** Columns of which rows are compared, of equal length; texts as codes. */
export type ComparedColumns = readonly (Float64Array | Uint16Array | undefined)[];

/** The row before a row with the same values; -1 for the first of them. */
export type EarlierRow = (row: number, earlier: number) => void;

/**
 * Calls a function with each row whose values are those of an earlier one, and with the first row of these values. Rows
 * are found by a hash table of row numbers: four to eight bytes a row.
 * @param skips whether a row is left out
 */
export function eachRepeatedRow(
  rowCount: number,
  columns: ComparedColumns,
  use: EarlierRow,
  skips: (row: number) => boolean = () => false,
): void {
  const present = columns.filter((column) => column !== undefined);
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, rowCount * 1.5)));
  const table = new Int32Array(size).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    if (skips(row)) continue;
    let slot = hashOf(present, row) & (size - 1);
    for (; table[slot] !== -1; slot = (slot + 1) & (size - 1)) {
      if (present.every((column) => Object.is(column[row], column[table[slot]]))) break;
    }
    if (table[slot] === -1) table[slot] = row;
    else use(row, table[slot]);
  }
}

/** FNV-1a over the values of a row, with a last mixing (Murmur3's) so that near values are far apart. */
function hashOf(columns: readonly (Float64Array | Uint16Array)[], row: number): number {
  let hash = 0x811c9dc5;
  for (const column of columns) {
    const value = column[row];
    hash = Math.imul(hash ^ (value | 0), 0x01000193);
    // Seconds are fractions of a minute.
    hash = Math.imul(hash ^ (((value % 1) * 60) | 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Columns of which rows are compared, of equal length; texts as codes. */
export type ComparedColumns = readonly (Float64Array | Uint16Array | undefined)[];

/** The row before a row with the same values; -1 for the first of them. */
export type EarlierRow = (row: number, earlier: number) => void;

/**
 * Calls a function with each row whose values are those of an earlier one, and with the first row of these values. Rows
 * are found by a hash table of row numbers and hashes: twelve to twenty-four bytes a row.
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
  // The hashes of the rows: values far apart in memory are compared only where they are equal.
  const hashes = new Int32Array(size);
  for (let row = 0; row < rowCount; row++) {
    if (skips(row)) continue;
    const hash = hashOf(present, row);
    let slot = hash & (size - 1);
    while (table[slot] !== -1 && !(hashes[slot] === hash && isSame(present, row, table[slot])))
      slot = (slot + 1) & (size - 1);
    if (table[slot] === -1) {
      table[slot] = row;
      hashes[slot] = hash;
    } else use(row, table[slot]);
  }
}

function isSame(columns: readonly (Float64Array | Uint16Array)[], row: number, other: number): boolean {
  for (const column of columns) if (column[row] !== column[other]) return false;
  return true;
}

/** FNV-1a over the values of a row, times in seconds, with a last mixing (Murmur3's) so that near values are far apart. */
function hashOf(columns: readonly (Float64Array | Uint16Array)[], row: number): number {
  let hash = 0x811c9dc5;
  for (const column of columns) hash = Math.imul(hash ^ (column[row] * 60), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

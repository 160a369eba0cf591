import type { RowGroups } from "../../matrix/group-rows.ts";
import type { BinnedMatrix } from "./binned-matrix.ts";

/** Groups the rows that agree in every bin, as `groupRows` does for values: by a hash table of group numbers. */
export function groupBinnedRows({ rowCount, bins }: BinnedMatrix): RowGroups {
  const hashes = hashRows(rowCount, bins);
  const mask = 2 ** Math.ceil(Math.log2(rowCount * 2 + 2)) - 1;
  const groupAt = new Int32Array(mask + 1).fill(-1);
  const groups = new Int32Array(rowCount);
  const firstRows = new Int32Array(rowCount);
  let groupCount = 0;
  for (let row = 0; row < rowCount; row++) {
    let at = hashes[row] & mask;
    let group = groupAt[at];
    while (
      group !== -1 &&
      !(hashes[firstRows[group]] === hashes[row] && sameRow(bins, firstRows[group], row))
    ) {
      at = (at + 1) & mask;
      group = groupAt[at];
    }
    if (group === -1) {
      group = groupCount++;
      groupAt[at] = group;
      firstRows[group] = row;
    }
    groups[row] = group;
  }
  return { groups, firstRows: firstRows.slice(0, groupCount) };
}

function hashRows(rowCount: number, bins: readonly Uint8Array[]): Int32Array {
  const hashes = new Int32Array(rowCount);
  for (const column of bins) {
    for (let row = 0; row < rowCount; row++) {
      const mixed = Math.imul(hashes[row] ^ column[row], 0x9e3779b1);
      hashes[row] = mixed ^ (mixed >>> 15);
    }
  }
  return hashes;
}

function sameRow(bins: readonly Uint8Array[], a: number, b: number): boolean {
  for (let feature = 0; feature < bins.length; feature++) {
    if (bins[feature][a] !== bins[feature][b]) return false;
  }
  return true;
}

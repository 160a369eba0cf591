import type { RowGroups } from "../../matrix/group-rows.ts";
import type { Rounding } from "../../numerics/exact-sums.ts";
import type { BinnedMatrix } from "./binned-matrix.ts";

/** Binned rows to train on. Identical rows may be aggregated into one, since they are the same to the trees. */
export interface TrainingRows {
  readonly binned: BinnedMatrix;
  /** The weight of each row, or of all rows aggregated into it. */
  readonly weights: Float64Array;
  /** Target times weight of each row, summed over the rows aggregated into it. */
  readonly targets: Float64Array;
  /** The rounding of gradients; the weights and targets are rounded already. */
  readonly rounding: Rounding;
}

/** Aggregating copies data; it pays where it removes this share of the rows. */
const MIN_SHARE_REMOVED = 0.3;

/** Aggregates identical rows if there are many: their weights and their `target · weight` are summed. */
export function aggregateTrainingRows(rows: TrainingRows): TrainingRows {
  const { binned } = rows;
  const grouped = groupBinnedRows(binned, (1 - MIN_SHARE_REMOVED) * binned.rowCount);
  if (grouped === undefined) return rows;
  const { groups, firstRows } = grouped;
  const weights = new Float64Array(firstRows.length);
  const targets = new Float64Array(firstRows.length);
  for (let row = 0; row < groups.length; row++) {
    weights[groups[row]] += rows.weights[row];
    targets[groups[row]] += rows.targets[row];
  }
  const bins = binned.bins.map((column) => Uint8Array.from(firstRows, (row) => column[row]));
  return {
    binned: { ...binned, rowCount: firstRows.length, bins },
    weights,
    targets,
    rounding: rows.rounding,
  };
}

/**
 * Groups the rows that agree in every bin, as `groupRows` does for values, by a hash table of group numbers.
 * @returns undefined if there are more than `maxGroups`
 */
function groupBinnedRows({ rowCount, bins }: BinnedMatrix, maxGroups: number): RowGroups | undefined {
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
      !(hashes[firstRows[group]] === hashes[row] && areEqual(bins, firstRows[group], row))
    ) {
      at = (at + 1) & mask;
      group = groupAt[at];
    }
    if (group === -1) {
      group = groupCount++;
      if (groupCount > maxGroups) return undefined;
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

function areEqual(bins: readonly Uint8Array[], a: number, b: number): boolean {
  for (let feature = 0; feature < bins.length; feature++) {
    if (bins[feature][a] !== bins[feature][b]) return false;
  }
  return true;
}

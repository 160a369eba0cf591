import type { Rounding } from "../histograms/exact-sums.ts";
import type { BinnedMatrix } from "./binned-matrix.ts";
import { groupBinnedRows } from "./group-binned-rows.ts";

/** Rows to be learnt from. Rows of the same bins are one row to the trees and may stand folded into one. */
export interface TrainingRows {
  readonly binned: BinnedMatrix;
  /** The weight of each row, or of all rows folded into it. */
  readonly weights: Float64Array;
  /** Target times weight of each row, summed over the rows folded into it. */
  readonly targets: Float64Array;
  /** How gradients are rounded; the weights and targets are rounded already. */
  readonly rounding: Rounding;
}

/** Folding moves data; it must take away this share of the rows to be worth it. */
const worthFolding = 0.3;

/** Folds identical rows where there are many; a row's weighted target is `target · weight`. */
export function foldTrainingRows(rows: TrainingRows): TrainingRows {
  const { binned } = rows;
  const { groups, firstRows } = groupBinnedRows(binned);
  if (firstRows.length > (1 - worthFolding) * binned.rowCount) return rows;
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

import { checkLabels, checkMatrix, checkWeights } from "../check-arguments.ts";
import type { FeatureMatrix } from "./feature-matrix.ts";
import { groupRows } from "./group-rows.ts";
import { takeRows } from "./selection.ts";

/** Distinct pairs of row and label in the order of their first occurrence, each with the weight of all equal rows. */
export interface AggregatedRows {
  readonly matrix: FeatureMatrix;
  readonly labels: Uint8Array;
  readonly weights: Float64Array;
}

/**
 * Aggregates identical pairs of row and label into one, with the sum of their weights. Weighted sums over rows do not
 * change.
 * @param labels 0 or 1, one per row.
 * @param weights one per row; absent, every row weighs 1 and the weights of the result are counts.
 * @throws PuntualError `invalid-argument` when lengths, labels or weights do not fit.
 */
export function aggregateRows(
  matrix: FeatureMatrix,
  labels: Uint8Array,
  weights?: Float64Array,
): AggregatedRows {
  checkMatrix(matrix);
  checkLabels(labels, matrix.rowCount);
  checkWeights(weights, matrix.rowCount);
  const { groups, firstRows } = groupRows([labels, ...matrix.columns], matrix.rowCount);
  const totals = new Float64Array(firstRows.length);
  for (let row = 0; row < groups.length; row++) totals[groups[row]] += weights?.[row] ?? 1;
  return {
    matrix: takeRows(matrix, firstRows),
    labels: Uint8Array.from(firstRows, (row) => labels[row]),
    weights: totals,
  };
}

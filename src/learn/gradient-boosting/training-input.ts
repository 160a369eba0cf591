import { type FeatureMatrix, takeRows } from "../matrix/feature-matrix.ts";
import { binMatrix } from "./binning/binned-matrix.ts";
import type { ColumnBins } from "./binning/feature-bins.ts";
import type { TrainingRows } from "./binning/training-rows.ts";
import { roundingFor, roundTo } from "./histograms/exact-sums.ts";
import type { GradientBoostingParameters } from "./parameters.ts";

/** Labels 0 and 1, or for squared error finite numbers; one a row. */
export type Target = Uint8Array | Float32Array | Float64Array;

/** What each row weighs, finite and from 0. */
export type RowWeights = Float32Array | Float64Array;

/** Rows as they are given. */
export interface GivenRows {
  readonly matrix: FeatureMatrix;
  readonly target: Target;
  readonly weights?: RowWeights | undefined;
}

/** The rows whose weight is not 0. */
export function withoutZeroWeights(matrix: FeatureMatrix, target: Target, weights?: RowWeights): GivenRows {
  if (!weights?.includes(0)) return { matrix, target, weights };
  const there = Int32Array.from(weights.keys()).filter((row) => weights[row] > 0);
  return {
    matrix: takeRows(matrix, there),
    target: Float64Array.from(there, (row) => target[row]),
    weights: Float64Array.from(there, (row) => weights[row]),
  };
}

/** Bins rows; their weights and weighted targets are so rounded that their sums are exact. */
export function trainingRows(
  { matrix, target, weights }: GivenRows,
  features: readonly ColumnBins[],
  { loss }: GradientBoostingParameters,
): TrainingRows {
  const { rowCount } = matrix;
  const total = weights === undefined ? rowCount : Float64Array.from(weights).reduce((sum, w) => sum + w, 0);
  let largest = 1;
  if (loss === "squared-error") {
    largest = 0;
    for (let row = 0; row < rowCount; row++) largest = Math.max(largest, Math.abs(target[row]));
  }
  const ofWeights = roundingFor(total);
  // Margins may go beyond the targets, though hardly to four times their size
  const rounding = loss === "logistic" ? ofWeights : roundingFor(4 * total * largest);
  const rounded = new Float64Array(rowCount);
  const targets = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    rounded[row] = weights === undefined ? 1 : roundTo(ofWeights, weights[row]);
    targets[row] = roundTo(rounding, rounded[row] * target[row]);
  }
  return { binned: binMatrix(matrix, features), weights: rounded, targets, rounding };
}

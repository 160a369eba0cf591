import { checkMatrix, checkWeights, refuse } from "../check-arguments.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { takeRows } from "../matrix/selection.ts";
import { roundingFor, roundTo } from "../numerics/exact-sums.ts";
import type { BinnedMatrix } from "./binning/binned-matrix.ts";
import type { TrainingRows } from "./binning/training-rows.ts";
import type { GradientBoostingParameters } from "./parameters.ts";
import type { LossName } from "./trees.ts";

/** Labels 0 and 1, or for squared error finite numbers; one per row. */
export type Target = Uint8Array | Float32Array | Float64Array;

/** The weight of each row, finite and from 0. */
export type RowWeights = Float32Array | Float64Array;

/** Rows to train on, or to validate with. */
export interface TrainingInput {
  /** At least one row and one feature; NaN where missing. */
  readonly matrix: FeatureMatrix;
  readonly target: Target;
  /** Absent, every row weighs 1. */
  readonly weights?: RowWeights | undefined;
}

/** The highest code of a category. */
export const MAX_CATEGORY_CODE = 65_534;

/**
 * Checks rows.
 * @param categorical the names of the categorical features.
 * @throws PuntualError `invalid-argument` naming what does not fit.
 */
export function checkTrainingInput(
  { matrix, target, weights }: TrainingInput,
  categorical: readonly string[],
  loss: LossName,
): void {
  checkMatrix(matrix);
  if (matrix.columns.length === 0) refuse("columns", 0, "at least one");
  if (matrix.rowCount === 0) refuse("rowCount", 0, "at least one row");
  checkTarget(target, matrix.rowCount, loss);
  checkWeights(weights, matrix.rowCount);
  checkCategories(matrix, categorical);
}

function checkTarget(target: Target, rowCount: number, loss: LossName): void {
  if (target.length !== rowCount) refuse("target length", target.length, `${rowCount}, one per row`);
  for (let row = 0; row < rowCount; row++) {
    const value = target[row];
    if (loss === "logistic" ? value !== 0 && value !== 1 : !Number.isFinite(value)) {
      refuse("target", value, loss === "logistic" ? "0 or 1" : "finite numbers");
    }
  }
}

function checkCategories(matrix: FeatureMatrix, categorical: readonly string[]): void {
  for (const name of categorical) {
    const column = matrix.columns[indexOf("categorical", name, matrix.names)];
    for (let row = 0; row < column.length; row++) {
      const code = column[row];
      if (!Number.isNaN(code) && !(code >= 0 && code <= MAX_CATEGORY_CODE && code === Math.floor(code))) {
        const allowed = `codes of categories: whole numbers from 0 to ${MAX_CATEGORY_CODE}, or NaN`;
        refuse(`column ${name}`, code, allowed);
      }
    }
  }
}

/** Throws `invalid-argument` unless the monotone features exist and are numeric. */
export function checkMonotone(
  names: readonly string[],
  monotone: GradientBoostingParameters["monotone"],
  categorical: readonly string[],
): void {
  for (const name of Object.keys(monotone)) {
    indexOf("monotone", name, names);
    if (categorical.includes(name)) refuse("monotone", name, "numeric features, not categorical ones");
  }
}

function indexOf(argument: string, name: string, names: readonly string[]): number {
  const index = names.indexOf(name);
  if (index === -1) refuse(argument, name, names.join(", "));
  return index;
}

/** The rows whose weight is not 0. */
export function withoutZeroWeights({ matrix, target, weights }: TrainingInput): TrainingInput {
  if (!weights?.includes(0)) return { matrix, target, weights };
  const rows = Int32Array.from(weights.keys()).filter((row) => weights[row] > 0);
  return {
    matrix: takeRows(matrix, rows),
    target: Float64Array.from(rows, (row) => target[row]),
    weights: Float64Array.from(rows, (row) => weights[row]),
  };
}

/** Rows in bins with weights and weighted targets that are rounded so that sums of them are exact. */
export function weightedRows(
  binned: BinnedMatrix,
  { target, weights }: Pick<TrainingInput, "target" | "weights">,
  loss: LossName,
): TrainingRows {
  const { rowCount } = binned;
  const total = weights === undefined ? rowCount : Float64Array.from(weights).reduce((sum, w) => sum + w, 0);
  let largest = 1;
  if (loss === "squared-error") {
    largest = 0;
    for (let row = 0; row < rowCount; row++) largest = Math.max(largest, Math.abs(target[row]));
  }
  const ofWeights = roundingFor(total);
  // Raw scores may exceed the targets, though hardly by four times
  const rounding = loss === "logistic" ? ofWeights : roundingFor(4 * total * largest);
  const rounded = new Float64Array(rowCount);
  const targets = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    rounded[row] = weights === undefined ? 1 : roundTo(ofWeights, weights[row]);
    targets[row] = roundTo(rounding, rounded[row] * target[row]);
  }
  return { binned, weights: rounded, targets, rounding };
}

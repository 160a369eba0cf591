import { checkMatrix, checkWeights, refuse } from "../check-arguments.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { findBins } from "./binning/binned-matrix.ts";
import { foldTrainingRows } from "./binning/training-rows.ts";
import { type BoostingInput, boost } from "./boosting/boosting.ts";
import { checkCategories, checkMonotone, checkTarget } from "./check-training.ts";
import { completeGradientBoostingParameters, type GradientBoostingParameters } from "./parameters.ts";
import { type RowWeights, type Target, trainingRows, withoutZeroWeights } from "./training-input.ts";
import type { GradientBoostedTrees } from "./trees.ts";

const mostThreads = 64;

/** With fewer rows, starting threads would take a good part of what they save. */
const fewRowsForThreads = 100_000;

/** What {@link fitGradientBoosting} can be told beside its parameters. */
export interface GradientBoostingOptions {
  /** One a row; absent, every row weighs 1. A row of weight 0 is as if it were not there. */
  readonly weights?: RowWeights;
  /** The names of the features that hold categories: whole codes 0 to 254, NaN where missing. */
  readonly categorical?: readonly string[];
  /** Rows on which the loss is watched so as to stop early; of a later time than the others, best. */
  readonly validation?: {
    readonly matrix: FeatureMatrix;
    readonly target: Target;
    readonly weights?: RowWeights;
  };
  /**
   * Most threads that work on many rows, 1 to 64. Default 1. The result is the same to the last bit; rows that are too
   * few to gain by it are left to one thread.
   */
  readonly threads?: number;
  /** Told after every tree how many there are. */
  readonly onTree?: (done: number) => void;
}

/**
 * Fits gradient-boosted trees on binned features (Friedman 2001; Chen & Guestrin, XGBoost, KDD 2016; Ke et al.,
 * LightGBM, NIPS 2017). Where many rows agree in every bin they are folded into one. All sums over rows are exact, so
 * that the result does not hang on the order of the rows (but for the draws of `rowShare`) nor on folding; a row of
 * weight n is as good as n rows.
 * @param matrix at least one row and one feature; NaN where missing.
 * @param target labels 0 and 1, or for squared error finite numbers; one a row.
 * @throws PuntualError `invalid-argument` for a parameter out of range and whatever does not fit.
 */
export function fitGradientBoosting(
  matrix: FeatureMatrix,
  target: Target,
  parameters: Partial<GradientBoostingParameters> = {},
  options: GradientBoostingOptions = {},
): GradientBoostedTrees {
  const input = prepareBoosting(matrix, target, parameters, options);
  const { initialScore, trees } = boost(input);
  return {
    kind: "histogram-trees",
    loss: input.parameters.loss,
    featureNames: matrix.names,
    initialScore,
    trees,
  };
}

/** Checks all arguments, bins the features and folds the rows. */
export function prepareBoosting(
  matrix: FeatureMatrix,
  target: Target,
  given: Partial<GradientBoostingParameters>,
  options: GradientBoostingOptions,
): BoostingInput {
  const parameters = completeGradientBoostingParameters(given);
  const { categorical: names = [], validation, onTree, threads = 1 } = options;
  if (!Number.isInteger(threads) || threads < 1 || threads > mostThreads) {
    refuse("threads", threads, `an integer from 1 to ${mostThreads}`);
  }
  checkRows(matrix, target, options.weights, names, parameters);
  checkMonotone(matrix.names, parameters.monotone, names);
  const kept = withoutZeroWeights(matrix, target, options.weights);
  if (kept.matrix.rowCount === 0) refuse("weights", "all 0", "one over 0 at least");
  const categorical = matrix.names.map((name) => names.includes(name));
  const features = findBins(kept.matrix, categorical, parameters.maxBins);
  const rows = trainingRows(kept, features, parameters);
  if (validation !== undefined) {
    if (validation.matrix.names.join() !== matrix.names.join()) {
      refuse("validation features", validation.matrix.names.join(", "), matrix.names.join(", "));
    }
    checkRows(validation.matrix, validation.target, validation.weights, names, parameters);
  }
  const toLearn = parameters.rowShare === 1 ? foldTrainingRows(rows) : rows;
  return {
    rows: toLearn,
    validation: validation && trainingRows(validation, features, parameters),
    monotone: Int8Array.from(matrix.names, (name) => parameters.monotone[name] ?? 0),
    parameters,
    threads: toLearn.binned.rowCount < fewRowsForThreads ? 1 : threads,
    onTree,
  };
}

function checkRows(
  matrix: FeatureMatrix,
  target: Target,
  weights: RowWeights | undefined,
  categorical: readonly string[],
  { loss }: GradientBoostingParameters,
): void {
  checkMatrix(matrix);
  if (matrix.columns.length === 0) refuse("columns", 0, "at least one");
  if (matrix.rowCount === 0) refuse("rowCount", 0, "at least one row");
  checkTarget(target, matrix.rowCount, loss);
  checkWeights(weights, matrix.rowCount);
  checkCategories(matrix, categorical);
}

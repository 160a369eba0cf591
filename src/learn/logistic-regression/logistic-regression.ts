import { checkComplete, checkFeatureNames, checkMatrix, refuse } from "../check-arguments.ts";
import { sigmoid } from "../losses/logistic-loss.ts";
import { aggregateRows } from "../matrix/aggregate-rows.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { minimiseByNewton } from "./newton.ts";

/** The hyper-parameters of {@link fitLogisticRegression}, each with a default. */
export interface LogisticRegressionParameters {
  /** C, the weight of the data against the penalty on the coefficients; over 0. Default 1. */
  readonly inverseRegularisation?: number;
  /** Factor of the weight of rows of each label, over 0. Default 1 and 1. */
  readonly classWeights?: { readonly 0: number; readonly 1: number };
  /** The most Newton steps. Default 100. */
  readonly maxIterations?: number;
}

/**
 * A fitted logistic regression: `logOdds = intercept + Σ coefficients[f] · value[f]`. It is immutable plain data and
 * holds no training row.
 */
export interface LogisticRegression {
  readonly kind: "logistic-regression";
  readonly featureNames: readonly string[];
  readonly coefficients: readonly number[];
  readonly intercept: number;
  /** Whether the optimum was reached to working precision. */
  readonly converged: boolean;
  /** Newton steps taken. */
  readonly iterations: number;
}

/**
 * Fits a logistic regression: minimises `½‖coefficients‖² + C · Σ weightᵢ · logLossᵢ`, the objective of
 * scikit-learn's `LogisticRegression(penalty="l2")`. The intercept is not penalised. Identical rows are aggregated
 * first. A fit that stops before the optimum is reported by `converged`, not thrown.
 * @param labels 0 or 1, one per row; both must occur.
 * @param weights one per row, from 0; absent, every row weighs 1.
 * @throws PuntualError `invalid-argument` for missing values, labels of one class only, a parameter out of range or
 * arguments that do not fit each other.
 */
export function fitLogisticRegression(
  matrix: FeatureMatrix,
  labels: Uint8Array,
  parameters: LogisticRegressionParameters = {},
  weights?: Float64Array,
): LogisticRegression {
  const { inverseRegularisation = 1, classWeights = { 0: 1, 1: 1 }, maxIterations = 100 } = parameters;
  for (const [name, value] of Object.entries({
    inverseRegularisation,
    "classWeights.0": classWeights[0],
    "classWeights.1": classWeights[1],
  })) {
    if (!(value > 0 && value < Infinity)) refuse(name, value, "a finite number over 0");
  }
  if (!Number.isInteger(maxIterations) || maxIterations < 1) {
    refuse("maxIterations", maxIterations, "an integer from 1");
  }
  const rows = aggregateRows(matrix, labels, weights);
  checkComplete(matrix);
  if (!(rows.labels.includes(0) && rows.labels.includes(1))) {
    refuse("labels", "one class only", "both 0 and 1");
  }
  const scaled = rows.weights.map(
    (weight, row) => weight * inverseRegularisation * classWeights[rows.labels[row] as 0 | 1],
  );
  const optimum = minimiseByNewton(rows.matrix, rows.labels, scaled, maxIterations);
  return { kind: "logistic-regression", featureNames: matrix.names, ...optimum };
}

/**
 * The log-odds of label 1 for every row.
 * @param matrix the features of the model, in its order.
 * @throws PuntualError `invalid-argument` when the features are not the model's or a value is missing.
 */
export function predictLogOdds(model: LogisticRegression, matrix: FeatureMatrix): Float64Array {
  checkMatrix(matrix);
  checkComplete(matrix);
  checkFeatureNames(matrix.names, model.featureNames);
  const logOdds = new Float64Array(matrix.rowCount).fill(model.intercept);
  for (const [feature, column] of matrix.columns.entries()) {
    const coefficient = model.coefficients[feature];
    for (let row = 0; row < logOdds.length; row++) logOdds[row] += coefficient * column[row];
  }
  return logOdds;
}

/** The probability of label 1 for every row: the sigmoid of {@link predictLogOdds}. Arguments and errors are the same. */
export function predictProbability(model: LogisticRegression, matrix: FeatureMatrix): Float64Array {
  return predictLogOdds(model, matrix).map(sigmoid);
}

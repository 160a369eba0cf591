import { checkFeatureNames, checkMatrix } from "../check-arguments.ts";
import { sigmoidFloat32 } from "../losses/logistic-loss-float32.ts";
import type { FeatureMatrix } from "../matrix/feature-matrix.ts";
import { groupRows } from "../matrix/group-rows.ts";
import { takeRows } from "../matrix/selection.ts";
import type { XgboostTree, XgboostTrees } from "./trees.ts";

const { fround } = Math;

/** With fewer rows, looking for identical ones would cost more than it saves. */
const MIN_ROWS_TO_GROUP = 256;

/** The log-odds of a base score in XGBoost's float32 steps. */
export function initialLogOdds(baseScore: number): number {
  return fround(-fround(Math.log(fround(fround(1 / fround(baseScore)) - 1))));
}

/** Adds to every row's log-odds the value of the leaf that the row reaches in the tree. */
export function addTree(tree: XgboostTree, matrix: FeatureMatrix, logOdds: Float32Array): void {
  const { featureIndex, threshold, left, right, defaultLeft, value } = tree;
  for (let row = 0; row < logOdds.length; row++) {
    let node = 0;
    while (left[node] !== -1) {
      const x = matrix.columns[featureIndex[node]][row];
      const goesLeft = Number.isNaN(x) ? defaultLeft[node] === 1 : x < threshold[node];
      node = goesLeft ? left[node] : right[node];
    }
    logOdds[row] += value[node];
  }
}

/**
 * The log-odds of label 1 for every row, added up in float32 as XGBoost does (its `output_margin`).
 * @param matrix the features of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` when the features are not the model's.
 */
export function predictLogOdds(model: XgboostTrees, matrix: FeatureMatrix): Float64Array {
  return predict(model, matrix, (logOdds) => logOdds);
}

/**
 * The probability of label 1 for every row: the sigmoid of {@link predictLogOdds} in XGBoost's float32 steps, within
 * 1e-6 of the exact one. Arguments and errors are the same.
 */
export function predictProbability(model: XgboostTrees, matrix: FeatureMatrix): Float64Array {
  return predict(model, matrix, sigmoidFloat32);
}

/** Identical rows of byte columns are scored once. */
function predict(
  model: XgboostTrees,
  matrix: FeatureMatrix,
  outputOf: (logOdds: number) => number,
): Float64Array {
  checkMatrix(matrix);
  checkFeatureNames(matrix.names, model.featureNames);
  const isGrouped =
    matrix.rowCount >= MIN_ROWS_TO_GROUP && matrix.columns.every((column) => column instanceof Uint8Array);
  if (!isGrouped) return Float64Array.from(addTrees(model, matrix), outputOf);
  const { groups, firstRows } = groupRows(matrix.columns, matrix.rowCount);
  const ofGroups = Float64Array.from(addTrees(model, takeRows(matrix, firstRows)), outputOf);
  return Float64Array.from(groups, (group) => ofGroups[group]);
}

function addTrees(model: XgboostTrees, matrix: FeatureMatrix): Float32Array {
  const logOdds = new Float32Array(matrix.rowCount).fill(initialLogOdds(model.baseScore));
  for (const tree of model.trees) addTree(tree, matrix, logOdds);
  return logOdds;
}

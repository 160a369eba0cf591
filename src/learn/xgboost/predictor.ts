import { checkFeatureNames, checkMatrix } from "../check-arguments.ts";
import { sigmoidFloat32 } from "../losses/logistic-loss-float32.ts";
import { type FeatureMatrix, takeRows } from "../matrix/feature-matrix.ts";
import { groupRows } from "../matrix/group-rows.ts";
import type { Tree, XgboostTrees } from "./trees.ts";

const { fround } = Math;

/** Fewer rows are scored one by one: looking for identical ones would cost more than it saves. */
const fewRows = 256;

/** The margin (log-odds) of a base score in XGBoost's float32 steps. */
export function initialScore(baseScore: number): number {
  return fround(-fround(Math.log(fround(fround(1 / fround(baseScore)) - 1))));
}

/** Adds to every row's margin the value of the leaf that the row reaches in the tree. */
export function addTree(tree: Tree, matrix: FeatureMatrix, margins: Float32Array): void {
  const { featureIndex, threshold, left, right, defaultLeft, value } = tree;
  for (let row = 0; row < margins.length; row++) {
    let node = 0;
    while (left[node] !== -1) {
      const x = matrix.columns[featureIndex[node]][row];
      const goesLeft = Number.isNaN(x) ? defaultLeft[node] === 1 : x < threshold[node];
      node = goesLeft ? left[node] : right[node];
    }
    margins[row] += value[node];
  }
}

/**
 * The probability of label 1 for every row, in float32 steps as XGBoost takes them.
 * @param matrix the features of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` when the features are not the model's.
 */
export function predictBoosted(model: XgboostTrees, matrix: FeatureMatrix): Float64Array {
  checkMatrix(matrix);
  checkFeatureNames(matrix.names, model.featureNames);
  const fold = matrix.rowCount >= fewRows && matrix.columns.every((column) => column instanceof Uint8Array);
  if (!fold) return predictRows(model, matrix);
  const { groups, firstRows } = groupRows(matrix.columns, matrix.rowCount);
  const ofGroups = predictRows(model, takeRows(matrix, firstRows));
  return Float64Array.from(groups, (group) => ofGroups[group]);
}

function predictRows(model: XgboostTrees, matrix: FeatureMatrix): Float64Array {
  const margins = new Float32Array(matrix.rowCount).fill(initialScore(model.baseScore));
  for (const tree of model.trees) addTree(tree, matrix, margins);
  return Float64Array.from(margins, sigmoidFloat32);
}

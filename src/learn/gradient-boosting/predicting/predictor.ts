import { checkFeatureNames, checkMatrix } from "../../check-arguments.ts";
import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { goesLeft } from "../goes-left.ts";
import type { GradientBoostedTrees } from "../trees.ts";
import { addByLeafMasks, fitsLeafMasks } from "./batch-scorer.ts";

export { goesLeft } from "../goes-left.ts";

/** Fewer rows are led through the trees one by one: to make the masks would cost more than they save. */
const fewRows = 512;

/**
 * The margin of one row, as {@link predictRawScores} gives it.
 * @param row one value a feature of the model, in its order; NaN where missing. Checked by nobody.
 */
export function rawScoreOf(model: GradientBoostedTrees, row: Float32Array): number {
  let margin = model.initialScore;
  for (const tree of model.trees) {
    let node = 0;
    while (tree.left[node] !== -1) {
      node = goesLeft(tree, node, row[tree.featureIndex[node]]) ? tree.left[node] : tree.right[node];
    }
    margin += tree.value[node];
  }
  return margin;
}

/**
 * The margin of every row: the log-odds of label 1, or for squared error the forecast value.
 * @param matrix the features of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` when the features are not the model's.
 */
export function predictRawScores(model: GradientBoostedTrees, matrix: FeatureMatrix): Float64Array {
  checkMatrix(matrix);
  checkFeatureNames(matrix.names, model.featureNames);
  const margins = new Float64Array(matrix.rowCount).fill(model.initialScore);
  if (matrix.rowCount >= fewRows && fitsLeafMasks(model)) {
    addByLeafMasks(model, matrix, margins);
    return margins;
  }
  const values = new Float32Array(matrix.columns.length);
  for (let row = 0; row < margins.length; row++) {
    for (let feature = 0; feature < values.length; feature++) values[feature] = matrix.columns[feature][row];
    margins[row] = rawScoreOf(model, values);
  }
  return margins;
}

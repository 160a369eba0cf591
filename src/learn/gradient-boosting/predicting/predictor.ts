import { checkFeatureNames, checkMatrix, refuse } from "../../check-arguments.ts";
import { sigmoid } from "../../losses/logistic-loss.ts";
import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { type GradientBoostedTrees, goesLeft } from "../trees.ts";
import { addByLeafMasks, fitsLeafMasks } from "./batch-scorer.ts";

/** Fewer rows walk down the trees one by one: building leaf masks would cost more than it saves. */
const MIN_ROWS_FOR_MASKS = 512;

/**
 * The raw score of one row, equal to the last bit to that of {@link predictRawScores}.
 * @param row one value per feature of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` for another number of values.
 */
export function rawScoreOf(model: GradientBoostedTrees, row: Float32Array): number {
  checkRow(model, row);
  return walkTrees(model, row);
}

/**
 * The raw score of every row: the log-odds of label 1, or for squared error the predicted number.
 * @param matrix the features of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` when the features are not the model's.
 */
export function predictRawScores(model: GradientBoostedTrees, matrix: FeatureMatrix): Float64Array {
  checkMatrix(matrix);
  checkFeatureNames(matrix.names, model.featureNames);
  const scores = new Float64Array(matrix.rowCount).fill(model.initialScore);
  if (matrix.rowCount >= MIN_ROWS_FOR_MASKS && fitsLeafMasks(model)) {
    addByLeafMasks(model, matrix, scores);
    return scores;
  }
  const values = new Float32Array(matrix.columns.length);
  for (let row = 0; row < scores.length; row++) {
    for (let feature = 0; feature < values.length; feature++) values[feature] = matrix.columns[feature][row];
    scores[row] = walkTrees(model, values);
  }
  return scores;
}

/**
 * The log-odds of label 1 for every row.
 * @param model of the logistic loss.
 * @param matrix the features of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` for a model of another loss, or when the features are not the model's.
 */
export function predictLogOdds(model: GradientBoostedTrees, matrix: FeatureMatrix): Float64Array {
  if (model.loss !== "logistic") refuse("model loss", model.loss, "logistic");
  return predictRawScores(model, matrix);
}

/** The probability of label 1 for every row: the sigmoid of {@link predictLogOdds}. Arguments and errors are the same. */
export function predictProbability(model: GradientBoostedTrees, matrix: FeatureMatrix): Float64Array {
  return predictLogOdds(model, matrix).map(sigmoid);
}

/** Throws `invalid-argument` unless a row has a value for every feature of a model. */
export function checkRow({ featureNames }: GradientBoostedTrees, row: Float32Array): void {
  if (row.length !== featureNames.length) {
    refuse("row length", row.length, `${featureNames.length}, one value per feature`);
  }
}

/** The raw score of a row of the right length. */
export function walkTrees(model: GradientBoostedTrees, row: Float32Array): number {
  let score = model.initialScore;
  for (const tree of model.trees) {
    let node = 0;
    while (tree.left[node] !== -1) {
      node = goesLeft(tree, node, row[tree.featureIndex[node]]) ? tree.left[node] : tree.right[node];
    }
    score += tree.value[node];
  }
  return score;
}

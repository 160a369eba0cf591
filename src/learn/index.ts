/**
 * `puntual/learn`: learning algorithms that know nothing of flights.
 *
 * A learner takes a {@link FeatureMatrix}, labels and hyper-parameters, and returns a fitted model as immutable plain
 * data. {@link predictLogOdds} and {@link predictProbability} take the model of any classifier.
 * @module puntual/learn
 */
export { applyIsotonic, fitIsotonic, type IsotonicCalibration } from "./calibration/isotonic.ts";
export { applyPlatt, fitPlatt, type PlattCalibration, type PlattOptions } from "./calibration/platt.ts";
export { type Classifier, predictLogOdds, predictProbability } from "./classifier.ts";
export type { ExplainableTree } from "./explanations/explainable-tree.ts";
export {
  type Comparison,
  type ComparisonOf,
  type TreeExplainer,
  treeExplainer,
} from "./explanations/tree-shap.ts";
export type { GradientBoostingParameters } from "./gradient-boosting/parameters.ts";
export { predictRawScores, rawScoreOf } from "./gradient-boosting/predicting/predictor.ts";
export { type RowScorer, rowScorer } from "./gradient-boosting/predicting/row-scorer.ts";
export { fitGradientBoosting, type GradientBoostingOptions } from "./gradient-boosting/trainer.ts";
export type { RowWeights, Target, TrainingInput } from "./gradient-boosting/training-input.ts";
export {
  type GradientBoostedTree,
  type GradientBoostedTrees,
  goesLeft,
  type LossName,
} from "./gradient-boosting/trees.ts";
export {
  fitLogisticRegression,
  type LogisticRegression,
  type LogisticRegressionParameters,
} from "./logistic-regression/logistic-regression.ts";
export { sigmoid } from "./losses/logistic-loss.ts";
export { type AggregatedRows, aggregateRows } from "./matrix/aggregate-rows.ts";
export type { FeatureColumn, FeatureMatrix } from "./matrix/feature-matrix.ts";
export { selectFeatures, takeRows } from "./matrix/selection.ts";
export { type TrainTestSplit, trainTestSplit } from "./random/train-test-split.ts";
export {
  type FeatureImportance,
  featureImportance,
  IMPORTANCE_KINDS,
  type ImportanceKind,
} from "./xgboost/feature-importance.ts";
export { readXgboostJson } from "./xgboost/io/read-xgboost-json.ts";
export {
  type WritableXgboost,
  type WritableXgboostTree,
  writeXgboostJson,
} from "./xgboost/io/write-xgboost-json.ts";
export type { XgboostParameters } from "./xgboost/parameters.ts";
export { fitXgboost, type XgboostOptions } from "./xgboost/trainer.ts";
export type { XgboostTree, XgboostTrees } from "./xgboost/trees.ts";

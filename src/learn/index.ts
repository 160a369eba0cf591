/**
 * `puntual/learn`: learning algorithms that know nothing of flights.
 * @module learn
 */
export { applyIsotonic, fitIsotonic, type IsotonicCalibration } from "./calibration/isotonic.ts";
export { applyPlatt, fitPlatt, type PlattCalibration, type PlattOptions } from "./calibration/platt.ts";
export type { ExplainableTree } from "./explanations/explainable-tree.ts";
export { type TreeExplainer, treeExplainer } from "./explanations/tree-shap.ts";
export type { GradientBoostingParameters } from "./gradient-boosting/parameters.ts";
export { predictRawScores, rawScoreOf } from "./gradient-boosting/predicting/predictor.ts";
export { fitGradientBoosting, type GradientBoostingOptions } from "./gradient-boosting/trainer.ts";
export type { RowWeights, Target } from "./gradient-boosting/training-input.ts";
export type { GradientBoostedTree, GradientBoostedTrees } from "./gradient-boosting/trees.ts";
export {
  fitLogisticRegression,
  type LogisticRegression,
  type LogisticRegressionParameters,
  predictLogistic,
} from "./logistic-regression/logistic-regression.ts";
export { type FeatureColumn, type FeatureMatrix, takeRows } from "./matrix/feature-matrix.ts";
export { type TrainTestSplit, trainTestSplit } from "./random/train-test-split.ts";
export {
  type FeatureImportance,
  featureImportance,
  type ImportanceKind,
} from "./xgboost/feature-importance.ts";
export { readXgboostJson } from "./xgboost/io/read-xgboost-json.ts";
export { writeXgboostJson } from "./xgboost/io/write-xgboost-json.ts";
export type { XgboostParameters } from "./xgboost/parameters.ts";
export { predictBoosted } from "./xgboost/predictor.ts";
export { fitXgboost, type XgboostOptions } from "./xgboost/trainer.ts";
export type { Tree, XgboostTrees } from "./xgboost/trees.ts";

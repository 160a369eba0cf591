import * as gradientBoosting from "./gradient-boosting/predicting/predictor.ts";
import type { GradientBoostedTrees } from "./gradient-boosting/trees.ts";
import type { LogisticRegression } from "./logistic-regression/logistic-regression.ts";
import * as logisticRegression from "./logistic-regression/logistic-regression.ts";
import type { FeatureMatrix } from "./matrix/feature-matrix.ts";
import * as xgboost from "./xgboost/predictor.ts";
import type { XgboostTrees } from "./xgboost/trees.ts";

/** A fitted model of the probability of label 1. Gradient-boosted trees are a classifier if their loss is logistic. */
export type Classifier = GradientBoostedTrees | LogisticRegression | XgboostTrees;

/**
 * The log-odds of label 1 for every row, whichever the model.
 * @param matrix the features of the model, in its order; NaN where missing, which a logistic regression rejects.
 * @throws PuntualError `invalid-argument` when the features are not the model's, or for trees of squared error.
 */
export function predictLogOdds(model: Classifier, matrix: FeatureMatrix): Float64Array {
  switch (model.kind) {
    case "boosted-trees":
      return xgboost.predictLogOdds(model, matrix);
    case "histogram-trees":
      return gradientBoosting.predictLogOdds(model, matrix);
    case "logistic-regression":
      return logisticRegression.predictLogOdds(model, matrix);
  }
}

/**
 * The probability of label 1 for every row: `1 / (1 + exp(-logOdds))` of {@link predictLogOdds}, of XGBoost's trees in
 * its float32 steps. Arguments and errors are the same.
 */
export function predictProbability(model: Classifier, matrix: FeatureMatrix): Float64Array {
  switch (model.kind) {
    case "boosted-trees":
      return xgboost.predictProbability(model, matrix);
    case "histogram-trees":
      return gradientBoosting.predictProbability(model, matrix);
    case "logistic-regression":
      return logisticRegression.predictProbability(model, matrix);
  }
}

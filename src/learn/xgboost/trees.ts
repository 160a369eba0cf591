/**
 * A regression tree as a struct of arrays, one entry a node, the root first and children after their parent.
 * A row goes left where its value of feature `featureIndex` is under `threshold`, else right; where the value is
 * missing, left if `defaultLeft` is 1. All numbers are float32.
 */
export interface Tree {
  /** Index into the model's feature names; -1 at a leaf. */
  readonly featureIndex: readonly number[];
  /** 0 at a leaf. */
  readonly threshold: readonly number[];
  /** Node to go to when under the threshold; -1 at a leaf. */
  readonly left: readonly number[];
  /** Node to go to otherwise; -1 at a leaf. */
  readonly right: readonly number[];
  /** 1 or 0. */
  readonly defaultLeft: readonly number[];
  /** What a leaf adds to the log-odds; 0 at an inner node. */
  readonly value: readonly number[];
  /** How much the split lowers the objective, doubled (XGBoost's `loss_chg`); 0 at a leaf. */
  readonly gain: readonly number[];
  /** Sum of the curvatures of the training rows in the node (XGBoost's `sum_hess`). */
  readonly cover: readonly number[];
}

/** Fitted gradient-boosted trees: `logOdds = logit(baseScore) + Σ value of the leaf reached in each tree`. */
export interface XgboostTrees {
  readonly kind: "boosted-trees";
  readonly featureNames: readonly string[];
  /** The probability that the trees start from, over 0 and under 1. */
  readonly baseScore: number;
  readonly trees: readonly Tree[];
}

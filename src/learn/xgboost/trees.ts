/**
 * A regression tree as a struct of arrays, one entry per node, the root first and children after their parent.
 * A row goes left where its value of feature `featureIndex` is under `threshold`, else right; where the value is
 * missing, left if `defaultLeft` is 1. All numbers are float32.
 */
export interface XgboostTree {
  /** Index into the model's feature names; -1 at a leaf. */
  readonly featureIndex: readonly number[];
  /** The lowest value that goes right; 0 at a leaf. */
  readonly threshold: readonly number[];
  /** The node for values under the threshold; -1 at a leaf. */
  readonly left: readonly number[];
  /** The node for other values; -1 at a leaf. */
  readonly right: readonly number[];
  /** 1 where missing values go left, else 0. */
  readonly defaultLeft: readonly number[];
  /** A leaf's contribution to the log-odds, the learning rate included; 0 at an inner node. */
  readonly value: readonly number[];
  /** Twice the fall of the objective by the split (XGBoost's `loss_chg`); 0 at a leaf. */
  readonly gain: readonly number[];
  /** The sum of the second derivatives of the training rows in the node (XGBoost's `sum_hess`). */
  readonly cover: readonly number[];
}

/**
 * A fitted model: `logOdds = logit(baseScore) + Σ value of the leaf reached in each tree`, in float32. It is immutable
 * plain data and holds no training row.
 */
export interface XgboostTrees {
  readonly kind: "boosted-trees";
  readonly featureNames: readonly string[];
  /** The probability before the first tree, over 0 and under 1. */
  readonly baseScore: number;
  readonly trees: readonly XgboostTree[];
}

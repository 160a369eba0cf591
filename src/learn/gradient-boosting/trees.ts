/**
 * One regression tree as a struct of arrays, one entry a node, in pre-order: the root first, a left child right after
 * its parent. A row goes left where its value of feature `featureIndex` is at most `threshold`, or, at a split by
 * category, where its category is in the set; {@link goesLeft} is the one definition.
 */
export interface GradientBoostedTree {
  /** Index into the model's feature names; -1 at a leaf. */
  readonly featureIndex: Int16Array;
  /** At a split by number the highest value that goes left; 0 at a leaf and at a split by category. */
  readonly threshold: Float64Array;
  /** At a split by category an index into `categorySets`; else -1. */
  readonly categorySet: Int16Array;
  /** By category code: 1 goes left, 0 goes right. A code beyond the length is treated as missing. */
  readonly categorySets: readonly Uint8Array[];
  /** Node to go to on the left; -1 at a leaf. */
  readonly left: Int32Array;
  /** Node to go to on the right; -1 at a leaf. */
  readonly right: Int32Array;
  /** 1 where missing values (NaN, or a category that training did not see) go left, else 0. */
  readonly defaultLeft: Uint8Array;
  /** What a leaf adds to the margin, the learning rate included; 0 at an inner node. */
  readonly value: Float64Array;
  /** How much the split lowers the objective, doubled: `G²/(H + l2)` of both children less the parent's; 0 at a leaf. */
  readonly gain: Float64Array;
  /** The sum of the weights of the training rows in the node; their number where rows have no weights. */
  readonly cover: Float64Array;
}

/** Fitted trees: `margin = initialScore + Σ value of the leaf reached in each tree`, added in the order of the trees. */
export interface GradientBoostedTrees {
  readonly kind: "histogram-trees";
  /** What the margin is: the log-odds of label 1 (`logistic`), or the forecast value itself (`squared-error`). */
  readonly loss: "logistic" | "squared-error";
  readonly featureNames: readonly string[];
  /** What the trees start from: the training rows' weighted log-odds, or their weighted mean. */
  readonly initialScore: number;
  readonly trees: readonly GradientBoostedTree[];
}

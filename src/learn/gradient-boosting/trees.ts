import type { Comparison } from "../explanations/asked-splits.ts";

/** The loss that trees minimise: `logistic` for labels 0 and 1, `squared-error` for numbers. */
export type LossName = "logistic" | "squared-error";

/**
 * One regression tree as a struct of arrays, one entry per node, in pre-order: the root first, a left child right after
 * its parent. A row goes left where its value of feature `featureIndex` is at most `threshold`, or, at a categorical
 * split, where its category is in the set; {@link goesLeft} is the one definition.
 */
export interface GradientBoostedTree {
  /** Index into the model's feature names; -1 at a leaf. */
  readonly featureIndex: Int16Array;
  /** At a numeric split the highest value that goes left; 0 at a leaf and at a categorical split. */
  readonly threshold: Float64Array;
  /** At a categorical split an index into `categorySets`; else -1. */
  readonly categorySet: Int16Array;
  /** By category code: 1 goes left, 0 goes right. A code beyond the length is treated as missing. */
  readonly categorySets: readonly Uint8Array[];
  /** The node on the left; -1 at a leaf. */
  readonly left: Int32Array;
  /** The node on the right; -1 at a leaf. */
  readonly right: Int32Array;
  /** 1 where missing values (NaN, or a category that training did not see) go left, else 0. */
  readonly defaultLeft: Uint8Array;
  /** A leaf's contribution to the raw score, the learning rate included; 0 at an inner node. */
  readonly value: Float64Array;
  /** Twice the fall of the objective by the split: `G²/(H + l2)` of both children less the parent's; 0 at a leaf. */
  readonly gain: Float64Array;
  /** The sum of the weights of the training rows in the node; their number where rows have no weights. */
  readonly cover: Float64Array;
}

/**
 * A fitted model: `rawScore = initialScore + Σ value of the leaf reached in each tree`, added in the order of the
 * trees. It is immutable plain data and holds no training row.
 */
export interface GradientBoostedTrees {
  readonly kind: "histogram-trees";
  /** Defines the raw score: the log-odds of label 1 (`logistic`), or the predicted number (`squared-error`). */
  readonly loss: LossName;
  readonly featureNames: readonly string[];
  /** The raw score before the first tree: the training rows' weighted log-odds, or their weighted mean. */
  readonly initialScore: number;
  readonly trees: readonly GradientBoostedTree[];
}

/**
 * Whether a value goes left at an inner node, for `treeExplainer` and code that walks down trees. Arguments are
 * not checked.
 * @param node index of an inner node.
 * @param value the row's value of the node's feature; NaN where missing.
 */
export function goesLeft(tree: GradientBoostedTree, node: number, value: number): boolean {
  const set = tree.categorySet[node];
  const left = set === -1 ? Number(value <= tree.threshold[node]) : tree.categorySets[set][value];
  return (Number.isNaN(value) || left === undefined ? tree.defaultLeft[node] : left) === 1;
}

/** Returns how a numeric split decides, as `treeExplainer` takes it; undefined of a categorical one. */
export function comparisonOf(tree: GradientBoostedTree, node: number): Comparison | undefined {
  if (tree.categorySet[node] !== -1) return undefined;
  return { threshold: tree.threshold[node], missingLeft: tree.defaultLeft[node] === 1 };
}

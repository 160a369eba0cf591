import type { GradientBoostedTree, GradientBoostedTrees } from "../../learn/gradient-boosting/trees.ts";
import type { LogisticRegression } from "../../learn/logistic-regression/logistic-regression.ts";
import { floorToFloat32, previousFloat32 } from "../../learn/numerics/float32.ts";
import { initialLogOdds } from "../../learn/xgboost/predictor.ts";
import type { XgboostTree, XgboostTrees } from "../../learn/xgboost/trees.ts";

/** A leaf of a {@link PortableNode} tree. */
export interface PortableLeaf {
  /** What it adds to the score. */
  readonly value: number;
}

/** A split by a number: a row goes to `yes` where its value is up to the threshold. */
export interface NumberSplit {
  readonly feature: number;
  /** A float32, so that the comparison has the same outcome in float32 as in double precision. */
  readonly threshold: number;
  /** Whether missing values go to `yes`. */
  readonly missingYes: boolean;
  readonly yes: PortableNode;
  readonly no: PortableNode;
}

/**
 * A split by a category: a row goes to `yes` where its code is a member of the set, and to `no` for all other codes, unknown
 * and missing ones included. All systems that know categories agree on that much.
 */
export interface CategorySplit {
  readonly feature: number;
  /** Codes, ascending; at least one. */
  readonly members: readonly number[];
  readonly yes: PortableNode;
  readonly no: PortableNode;
}

/** A node of a tree in the form that all formats can be written from. */
export type PortableNode = PortableLeaf | NumberSplit | CategorySplit;

/** An ensemble: its score is the sum of the initial score and of the leaf reached in each tree. */
export interface PortableTrees {
  readonly initialScore: number;
  readonly trees: readonly PortableNode[];
}

/** Whether a node is a leaf. */
export function isLeaf(node: PortableNode): node is PortableLeaf {
  return "value" in node;
}

/** Whether a node splits by a category. */
export function isCategorySplit(node: NumberSplit | CategorySplit): node is CategorySplit {
  return "members" in node;
}

/** Returns an ensemble of Puntual's own trees in the portable form. */
export function portableTrees({ initialScore, trees }: GradientBoostedTrees): PortableTrees {
  return { initialScore, trees: trees.map((tree) => portableNode(tree, 0)) };
}

function portableNode(tree: GradientBoostedTree, node: number): PortableNode {
  if (tree.left[node] === -1) return { value: tree.value[node] };
  const feature = tree.featureIndex[node];
  const [left, right] = [portableNode(tree, tree.left[node]), portableNode(tree, tree.right[node])];
  const missingLeft = tree.defaultLeft[node] === 1;
  const set = tree.categorySets[tree.categorySet[node]];
  if (set === undefined) {
    const threshold = floorToFloat32(tree.threshold[node]);
    return { feature, threshold, missingYes: missingLeft, yes: left, no: right };
  }
  // The members are on the side where missing values are not
  const members = Array.from(set.keys()).filter((code) => (set[code] === 1) !== missingLeft);
  const [yes, no] = missingLeft ? [right, left] : [left, right];
  return members.length === 0 ? no : { feature, members, yes, no };
}

/** Returns boosted trees of XGBoost's algorithm in the portable form. */
export function portableXgboost({ baseScore, trees }: XgboostTrees): PortableTrees {
  return { initialScore: initialLogOdds(baseScore), trees: trees.map((tree) => xgboostNode(tree, 0)) };
}

function xgboostNode(tree: XgboostTree, node: number): PortableNode {
  if (tree.left[node] === -1) return { value: tree.value[node] };
  return {
    feature: tree.featureIndex[node],
    threshold: previousFloat32(tree.threshold[node]),
    missingYes: tree.defaultLeft[node] === 1,
    yes: xgboostNode(tree, tree.left[node]),
    no: xgboostNode(tree, tree.right[node]),
  };
}

/** Returns a logistic regression on columns of zeros and ones in the portable form: a tree of one split for each. */
export function portableRegression({ intercept, coefficients }: LogisticRegression): PortableTrees {
  const trees = coefficients.map((coefficient, feature) => ({
    feature,
    threshold: 0.5,
    missingYes: true,
    yes: { value: 0 },
    no: { value: coefficient },
  }));
  return { initialScore: intercept, trees };
}

/** Returns an ensemble whose score is a straight line of another's. */
export function scaledTrees(
  { initialScore, trees }: PortableTrees,
  { intercept, slope }: { readonly intercept: number; readonly slope: number },
): PortableTrees {
  const scaled = (node: PortableNode): PortableNode =>
    isLeaf(node) ? { value: slope * node.value } : { ...node, yes: scaled(node.yes), no: scaled(node.no) };
  return { initialScore: intercept + slope * initialScore, trees: trees.map(scaled) };
}

/** Returns the score of a row, for tests of what formats hold. */
export function portableScore({ initialScore, trees }: PortableTrees, row: ArrayLike<number>): number {
  return trees.reduce((sum, tree) => sum + leafOf(tree, row), initialScore);
}

function leafOf(tree: PortableNode, row: ArrayLike<number>): number {
  let node = tree;
  while (!isLeaf(node)) {
    const value = row[node.feature];
    if (isCategorySplit(node)) node = node.members.includes(value) ? node.yes : node.no;
    else node = (Number.isNaN(value) ? node.missingYes : value <= node.threshold) ? node.yes : node.no;
  }
  return node.value;
}

/** Returns the trees of an ensemble with its initial score added to the leaves of the first, for formats that start from 0. */
export function startingInTrees({ initialScore, trees }: PortableTrees): PortableNode[] {
  const plus = (node: PortableNode): PortableNode =>
    isLeaf(node) ? { value: initialScore + node.value } : { ...node, yes: plus(node.yes), no: plus(node.no) };
  return trees.length === 0 ? [{ value: initialScore }] : [plus(trees[0]), ...trees.slice(1)];
}

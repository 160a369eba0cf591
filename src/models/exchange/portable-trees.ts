import type { GradientBoostedTree, GradientBoostedTrees } from "../../learn/gradient-boosting/trees.ts";
import type { LogisticRegression } from "../../learn/logistic-regression/logistic-regression.ts";
import { floorToFloat32, previousFloat32 } from "../../learn/numerics/float32.ts";
import { initialLogOdds } from "../../learn/xgboost/predictor.ts";
import type { XgboostTree, XgboostTrees } from "../../learn/xgboost/trees.ts";

/** A leaf of a {@link PortableNode} tree. */
export interface PortableLeaf {
  /** The number that it adds to the score. */
  readonly value: number;
  /** As in Puntual's own trees; formats that explain forecasts weight the nodes by it. */
  readonly cover: number;
}

/** The fields that splits of both kinds have. */
interface Split {
  readonly feature: number;
  readonly gain: number;
  readonly cover: number;
  readonly yes: PortableNode;
  readonly no: PortableNode;
}

/** A split by a number: a row goes to `yes` where its value is up to the threshold. */
export interface NumberSplit extends Split {
  /** A float32, so that the comparison has the same outcome in float32 as in double precision. */
  readonly threshold: number;
  /** Whether missing values go to `yes`. */
  readonly missingYes: boolean;
}

/**
 * A split by a category: a row goes to `yes` where its code is a member of the set, and to `no` for all other codes, unknown
 * and missing ones included. All systems that know categories agree on that much.
 */
export interface CategorySplit extends Split {
  /** Codes, ascending; at least one. */
  readonly members: readonly number[];
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
  const [gain, cover] = [tree.gain[node], tree.cover[node]];
  if (tree.left[node] === -1) return { value: tree.value[node], cover };
  const feature = tree.featureIndex[node];
  const [left, right] = [portableNode(tree, tree.left[node]), portableNode(tree, tree.right[node])];
  const missingLeft = tree.defaultLeft[node] === 1;
  const set = tree.categorySets[tree.categorySet[node]];
  if (set === undefined) {
    const threshold = floorToFloat32(tree.threshold[node]);
    return { feature, gain, cover, threshold, missingYes: missingLeft, yes: left, no: right };
  }
  // The members are on the side where missing values are not
  const members = Array.from(set.keys()).filter((code) => (set[code] === 1) !== missingLeft);
  const [yes, no] = missingLeft ? [right, left] : [left, right];
  return members.length === 0 ? no : { feature, gain, cover, members, yes, no };
}

/** Returns boosted trees of XGBoost's algorithm in the portable form. */
export function portableXgboost({ baseScore, trees }: XgboostTrees): PortableTrees {
  return { initialScore: initialLogOdds(baseScore), trees: trees.map((tree) => xgboostNode(tree, 0)) };
}

function xgboostNode(tree: XgboostTree, node: number): PortableNode {
  const [gain, cover] = [tree.gain[node], tree.cover[node]];
  if (tree.left[node] === -1) return { value: tree.value[node], cover };
  return {
    feature: tree.featureIndex[node],
    gain,
    cover,
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
    gain: 0,
    cover: 0,
    threshold: 0.5,
    missingYes: true,
    yes: { value: 0, cover: 0 },
    no: { value: coefficient, cover: 0 },
  }));
  return { initialScore: intercept, trees };
}

/** Returns an ensemble whose score is a straight line of another's. */
export function scaledTrees(
  { initialScore, trees }: PortableTrees,
  { intercept, slope }: { readonly intercept: number; readonly slope: number },
): PortableTrees {
  const scaled = trees.map((tree) => withValues(tree, (value) => slope * value));
  return { initialScore: intercept + slope * initialScore, trees: scaled };
}

/** Returns the trees of an ensemble with its initial score added to the leaves of the first, for formats that start from 0. */
export function startingInTrees({ initialScore, trees }: PortableTrees): PortableNode[] {
  if (trees.length === 0) return [{ value: initialScore, cover: 0 }];
  return [withValues(trees[0], (value) => initialScore + value), ...trees.slice(1)];
}

/** Returns a tree with other values of its leaves. */
function withValues(node: PortableNode, change: (value: number) => number): PortableNode {
  if (isLeaf(node)) return { ...node, value: change(node.value) };
  return { ...node, yes: withValues(node.yes, change), no: withValues(node.no, change) };
}

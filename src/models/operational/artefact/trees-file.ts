import { refuse, shown } from "../../../learn/check-arguments.ts";
import { checkTrees } from "../../../learn/check-trees.ts";
import type { GradientBoostedTree, GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import { checkList, checkNames, checkNumber, checkTexts } from "../../artefact/check-values.ts";

/**
 * A tree in a file: lists with an entry per node, in pre-order. A left child directly follows its parent, so that only
 * right children are listed.
 */
interface TreeInFile {
  /** Index of the feature; -1 at a leaf. */
  readonly feature: readonly number[];
  /** The highest value that goes left; 0 at a leaf and at a split by category. */
  readonly threshold: readonly number[];
  /** Index of the set of categories that goes left; -1 at other nodes. */
  readonly set: readonly number[];
  /** The sets, a digit per category: 1 goes left. */
  readonly sets: readonly string[];
  /** The right child; -1 at a leaf. */
  readonly right: readonly number[];
  /** 1 where missing values go left. */
  readonly missingLeft: readonly number[];
  /** The value that a leaf adds to the log-odds. */
  readonly value: readonly number[];
  readonly gain: readonly number[];
  /** The number of training flights in the node. */
  readonly cover: readonly number[];
}

/** An ensemble in a file. */
export interface TreesInFile extends Omit<GradientBoostedTrees, "initialScore" | "trees"> {
  /** The score that the trees start from, `initialScore` of the model, under its older name. */
  readonly baseMargin: number;
  readonly trees: readonly TreeInFile[];
}

/** The largest number of nodes of a lead time's trees: five times as many as training makes. */
export const MAX_LEAD_NODES = 50_000;

/** Returns the content of an ensemble in a file; {@link treesFromFile} is its inverse. */
export function treesToFile({
  kind,
  loss,
  featureNames,
  initialScore,
  trees,
}: GradientBoostedTrees): TreesInFile {
  return { kind, loss, featureNames, baseMargin: initialScore, trees: trees.map(treeToFile) };
}

/**
 * Returns the ensemble of a member of a file.
 * @param name of the member
 * @param wanted its loss
 * @throws PuntualError `invalid-argument` for values that are not those of such an ensemble
 */
export function treesFromFile(
  name: string,
  { kind, loss, featureNames, baseMargin: initialScore, trees }: TreesInFile,
  wanted: GradientBoostedTrees["loss"],
): GradientBoostedTrees {
  if (kind !== "histogram-trees" || loss !== wanted) {
    refuse(name, `${shown(kind)} of loss ${shown(loss)}`, `histogram-trees of loss ${wanted}`);
  }
  checkNames(`${name}.featureNames`, featureNames);
  checkNumber(`${name}.baseMargin`, initialScore);
  // Messages have always named the trees of a delay's ensemble `trees[0]`
  const listName = name === "trees" ? name : `${name}.trees`;
  return { kind, loss, featureNames, initialScore, trees: readTrees(trees, featureNames.length, listName) };
}

/** Checks the trees of a lead time, and copies them into typed arrays. */
function readTrees(
  trees: readonly TreeInFile[],
  featureCount: number,
  listName: string,
): GradientBoostedTree[] {
  const unchecked = trees.map((tree, index) => uncheckedTree(tree, `${listName}[${index}]`));
  checkTrees(unchecked, featureCount, { isPreOrder: true, maxNodes: MAX_LEAD_NODES, listName });
  const all = emptyNodes(unchecked.reduce((sum, { left }) => sum + left.length, 0));
  let from = 0;
  return unchecked.map((tree) => {
    const nodes = viewNodes(all, from, from + tree.left.length);
    for (const list of NODE_LISTS) nodes[list].set(tree[list]);
    from += tree.left.length;
    return { ...nodes, categorySets: tree.categorySets };
  });
}

/** Returns the lists of a tree in a file under their names in a model, with the left children. */
function uncheckedTree(tree: TreeInFile, name: string) {
  const { feature, threshold, set, sets, right, missingLeft, value, gain, cover } = tree;
  checkList(`${name}, right`, right);
  checkTexts(`${name}, sets`, sets);
  return {
    featureIndex: feature,
    threshold,
    categorySet: set,
    categorySets: sets.map(setFromDigits),
    left: right.map((child, node) => (child === -1 ? -1 : node + 1)),
    right,
    defaultLeft: missingLeft,
    value,
    gain,
    cover,
  };
}

function treeToFile(tree: GradientBoostedTree): TreeInFile {
  return {
    feature: [...tree.featureIndex],
    threshold: [...tree.threshold],
    set: [...tree.categorySet],
    sets: tree.categorySets.map((set) => set.join("")),
    right: [...tree.right],
    missingLeft: [...tree.defaultLeft],
    value: [...tree.value],
    gain: Array.from(tree.gain, (gain) => Number(gain.toPrecision(4))),
    cover: [...tree.cover],
  };
}

/** The nodes of trees, without the sets of categories. */
type Nodes = Omit<GradientBoostedTree, "categorySets">;

const NODE_LISTS = [
  "featureIndex",
  "threshold",
  "categorySet",
  "left",
  "right",
  "defaultLeft",
  "value",
  "gain",
  "cover",
] as const satisfies (keyof Nodes)[];

/** Allocates the nodes of all trees: a few large arrays take a fraction of the time of many small ones. */
function emptyNodes(count: number): Nodes {
  return {
    featureIndex: new Int16Array(count),
    threshold: new Float64Array(count),
    categorySet: new Int16Array(count),
    left: new Int32Array(count),
    right: new Int32Array(count),
    defaultLeft: new Uint8Array(count),
    value: new Float64Array(count),
    gain: new Float64Array(count),
    cover: new Float64Array(count),
  };
}

function viewNodes(nodes: Nodes, from: number, to: number): Nodes {
  return {
    featureIndex: nodes.featureIndex.subarray(from, to),
    threshold: nodes.threshold.subarray(from, to),
    categorySet: nodes.categorySet.subarray(from, to),
    left: nodes.left.subarray(from, to),
    right: nodes.right.subarray(from, to),
    defaultLeft: nodes.defaultLeft.subarray(from, to),
    value: nodes.value.subarray(from, to),
    gain: nodes.gain.subarray(from, to),
    cover: nodes.cover.subarray(from, to),
  };
}

function setFromDigits(digits: string): Uint8Array {
  const set = new Uint8Array(digits.length);
  for (let code = 0; code < set.length; code++) set[code] = digits.charCodeAt(code) - 48;
  return set;
}

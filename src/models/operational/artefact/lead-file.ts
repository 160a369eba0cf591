import { refuse } from "../../../learn/check-arguments.ts";
import type { GradientBoostedTree, GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import type { LeadModel } from "../lead-model.ts";

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

/** The content of a lead time's file. */
export interface LeadInFile extends Omit<LeadModel, "trees"> {
  readonly trees: Omit<GradientBoostedTrees, "initialScore" | "trees"> & {
    /** The score that the trees start from, `initialScore` of the model, under its older name. */
    readonly baseMargin: number;
    readonly trees: readonly TreeInFile[];
  };
}

/** Returns the content of the file of a lead time's model; {@link leadFromFile} is its inverse. */
export function leadToFile(lead: LeadModel): LeadInFile {
  const { kind, loss, featureNames, initialScore, trees } = lead.trees;
  return {
    ...lead,
    trees: { kind, loss, featureNames, baseMargin: initialScore, trees: trees.map(treeToFile) },
  };
}

/**
 * Returns the lead time's model that a file holds.
 * @throws PuntualError `invalid-argument` for malformed trees
 */
export function leadFromFile(lead: LeadInFile): LeadModel {
  const { kind, loss, featureNames, baseMargin: initialScore, trees } = lead.trees;
  const nodes = trees.reduce((sum, { feature }) => sum + feature.length, 0);
  const all = emptyNodes(nodes);
  let from = 0;
  const read = trees.map((tree) => {
    readNodes(tree, featureNames.length, all, from);
    const view = viewNodes(all, from, from + tree.feature.length);
    from += tree.feature.length;
    return { ...view, categorySets: tree.sets.map(setFromDigits) };
  });
  return { ...lead, trees: { kind, loss, featureNames, initialScore, trees: read } };
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

/** Copies the nodes of a tree into `into`, from index `from` on. */
function readNodes(tree: TreeInFile, features: number, into: Nodes, from: number): void {
  const count = tree.feature.length;
  if (count === 0) refuse("tree", "no node", "at least one");
  const { sets, ...lists } = tree;
  if (Object.values(lists).some(({ length }) => length !== count)) {
    refuse("tree", "lists of several lengths", "an entry a node in each");
  }
  for (let node = 0; node < count; node++) {
    const [feature, right] = [tree.feature[node], tree.right[node]];
    const isLeaf = feature === -1 && right === -1;
    if (!isLeaf && !(feature >= 0 && feature < features && right > node + 1 && right < count)) {
      refuse("tree", "a node that leads nowhere", "children after their parents");
    }
    if (tree.set[node] >= sets.length) refuse("tree", "a set that is not there", "one of its sets");
    const at = from + node;
    into.featureIndex[at] = feature;
    into.threshold[at] = tree.threshold[node];
    into.categorySet[at] = tree.set[node];
    into.left[at] = isLeaf ? -1 : node + 1;
    into.right[at] = right;
    into.defaultLeft[at] = tree.missingLeft[node];
    into.value[at] = tree.value[node];
    into.gain[at] = tree.gain[node];
    into.cover[at] = tree.cover[node];
  }
}

function setFromDigits(digits: string): Uint8Array {
  const set = new Uint8Array(digits.length);
  for (let code = 0; code < set.length; code++) set[code] = digits.charCodeAt(code) - 48;
  return set;
}

import { refuse } from "../../learn/check-arguments.ts";
import type { HistogramTree, HistogramTrees } from "../../learn/histogram-boosting/histogram-trees.ts";
import type { LeadModel } from "./lead-model.ts";

/**
 * A tree as a file holds it, an entry a node in pre-order: a left child stands right after its parent, so that only
 * the right one is told.
 */
interface TreeInFile {
  /** Index of the feature; -1 at a leaf. */
  readonly feature: readonly number[];
  /** Highest value that goes left; 0 at a leaf and at a split by category. */
  readonly threshold: readonly number[];
  /** Which of the sets of categories goes left; -1 where none does. */
  readonly set: readonly number[];
  /** The sets, a digit a category: 1 goes left. */
  readonly sets: readonly string[];
  /** The right child; -1 at a leaf. */
  readonly right: readonly number[];
  /** 1 where missing values go left. */
  readonly missingLeft: readonly number[];
  /** What a leaf adds to the log-odds. */
  readonly value: readonly number[];
  readonly gain: readonly number[];
  /** How many training flights there were in the node. */
  readonly cover: readonly number[];
}

/** A lead time's model as its file holds it. */
export interface LeadInFile extends Omit<LeadModel, "trees"> {
  readonly trees: Omit<HistogramTrees, "trees"> & { readonly trees: readonly TreeInFile[] };
}

/** A lead time's model as plain data for its file; what is written is what {@link fromFile} makes again. */
export function toFile(lead: LeadModel): LeadInFile {
  return { ...lead, trees: { ...lead.trees, trees: lead.trees.trees.map(treeToFile) } };
}

/**
 * The model that a file holds.
 * @throws PuntualError `invalid-argument` where its trees are none
 */
export function fromFile(lead: LeadInFile): LeadModel {
  const { featureNames } = lead.trees;
  return {
    ...lead,
    trees: { ...lead.trees, trees: lead.trees.trees.map((tree) => treeFromFile(tree, featureNames.length)) },
  };
}

function treeToFile(tree: HistogramTree): TreeInFile {
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

function treeFromFile(tree: TreeInFile, features: number): HistogramTree {
  const nodes = tree.feature.length;
  const left = Int32Array.from(tree.right, (right, node) => (right === -1 ? -1 : node + 1));
  const isTree = tree.feature.every((feature, node) =>
    feature === -1
      ? tree.right[node] === -1
      : feature < features && tree.right[node] > node + 1 && tree.right[node] < nodes,
  );
  if (!isTree || nodes === 0) refuse("tree", "a node that leads nowhere", "children after their parents");
  return {
    featureIndex: Int16Array.from(tree.feature),
    threshold: Float64Array.from(tree.threshold),
    categorySet: Int16Array.from(tree.set),
    categorySets: tree.sets.map((set) => Uint8Array.from(set, Number)),
    left,
    right: Int32Array.from(tree.right),
    defaultLeft: Uint8Array.from(tree.missingLeft),
    value: Float64Array.from(tree.value),
    gain: Float64Array.from(tree.gain),
    cover: Float64Array.from(tree.cover),
  };
}

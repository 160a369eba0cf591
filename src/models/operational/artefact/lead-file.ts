import type { PlattCalibration } from "../../../learn/calibration/platt.ts";
import { refuse, shown } from "../../../learn/check-arguments.ts";
import { checkTrees } from "../../../learn/check-trees.ts";
import type { GradientBoostedTree, GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import { checkList, checkNames, checkNumber, checkNumbers, checkTexts } from "../../artefact/check-values.ts";
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

/** The largest number of nodes of a lead time's trees: five times as many as training makes. */
const MAX_NODES = 50_000;

/**
 * Returns the lead time's model that a file holds.
 * @param airports the codes of the model's airports if it has several, each of which has a calibration
 * @throws PuntualError `invalid-argument` for values that are not those of a model, naming the list, tree and node
 */
export function leadFromFile(lead: LeadInFile, airports: readonly string[] = []): LeadModel {
  const { kind, loss, featureNames, baseMargin: initialScore, trees } = lead.trees;
  if (kind !== "histogram-trees" || loss !== "logistic") {
    refuse("trees", `${shown(kind)} of loss ${shown(loss)}`, "histogram-trees of loss logistic");
  }
  checkNames("trees.featureNames", featureNames);
  checkNumber("trees.baseMargin", initialScore);
  checkLine("calibration", lead.calibration);
  for (const code of airports) checkLine(`calibrations.${code}`, Object(lead.calibrations)[code] ?? {});
  for (const index of [0, 1, 2]) checkLine(`longer[${index}]`, lead.longer[index]);
  checkNumbers("bandMinutes", lead.bandMinutes, 5);
  return {
    ...lead,
    trees: { kind, loss, featureNames, initialScore, trees: readTrees(trees, featureNames.length) },
  };
}

function checkLine(name: string, { intercept, slope }: PlattCalibration): void {
  checkNumber(`${name}.intercept`, intercept);
  checkNumber(`${name}.slope`, slope);
}

/** Checks the trees of a lead time, and copies them into typed arrays. */
function readTrees(trees: readonly TreeInFile[], featureCount: number): GradientBoostedTree[] {
  const unchecked = trees.map(uncheckedTree);
  checkTrees(unchecked, featureCount, { isPreOrder: true, maxNodes: MAX_NODES });
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
function uncheckedTree(tree: TreeInFile, index: number) {
  const { feature, threshold, set, sets, right, missingLeft, value, gain, cover } = tree;
  checkList(`trees[${index}], right`, right);
  checkTexts(`trees[${index}], sets`, sets);
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

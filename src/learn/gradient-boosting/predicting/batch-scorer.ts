import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { makeMemory } from "../../wasm/runtime.ts";
import { binColumn, type ColumnBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTree, GradientBoostedTrees } from "../trees.ts";
import { leafMaskKernel } from "./batch-kernel.ts";
import { bitsBelow, eachUnreachable } from "./leaf-masks.ts";
import { binsOfModel } from "./model-bins.ts";

/** A mask has a bit for every leaf. */
const mostLeaves = 64;

/** Every row reads one mask of every feature in every tree: with more features, walking down the trees is shorter. */
const mostFeatures = 24;

/** A bin is a byte, and one stands for missing values. */
const mostBins = 255;

/** So many rows are led through all trees at once: their bins and one tree's masks fit in the nearest cache. */
const blockRows = 2048;

/** Whether the trees are few-leaved enough for {@link addByLeafMasks}, and the features few and of few thresholds. */
export function fitsLeafMasks(model: GradientBoostedTrees): boolean {
  const used = binsOfModel(model).filter((bins) => bins !== undefined);
  return (
    used.length > 0 &&
    used.length <= mostFeatures &&
    used.every(({ binCount }) => binCount <= mostBins) &&
    model.trees.every(({ left }) => left.length < 2 * mostLeaves)
  );
}

/**
 * Adds all trees to the margins of many rows. For each tree, feature and bin a mask tells which leaves a row in this
 * bin may reach as far as this feature goes; the first leaf in all masks of a row is the one that it reaches. So no
 * branch hangs on data (Lucchese et al., QuickScorer, SIGIR 2015, there with masks by node).
 */
export function addByLeafMasks(
  model: GradientBoostedTrees,
  matrix: FeatureMatrix,
  margins: Float64Array,
): void {
  const features = usedFeatures(model);
  const columns = features.map(({ bins, feature }) => binColumn(matrix.columns[feature], bins));
  const maskCount = features.reduce((sum, { bins }) => sum + bins.binCount + 1, 0);
  const treeBytes = (maskCount + mostLeaves) * 8;
  const treesAt = blockRows * (8 + features.length);
  const memory = makeMemory(treesAt + model.trees.length * treeBytes);
  for (const [index, tree] of model.trees.entries()) {
    const at = treesAt + index * treeBytes;
    fillMasks(tree, features, new Int32Array(memory.buffer, at, maskCount * 2));
    new Float64Array(memory.buffer, at + maskCount * 8, mostLeaves).set(
      tree.value.filter((_, node) => tree.left[node] === -1),
    );
  }
  const masksAt = features.map(({ firstMask }) => firstMask * 8);
  const addTree = leafMaskKernel({ binsStride: blockRows, masksAt, valuesAt: maskCount * 8 }, memory);
  const block = new Float64Array(memory.buffer, 0, blockRows);
  const bins = new Uint8Array(memory.buffer, blockRows * 8, blockRows * features.length);
  for (let begin = 0; begin < margins.length; begin += blockRows) {
    const rows = margins.subarray(begin, begin + blockRows);
    block.set(rows);
    for (const [index, column] of columns.entries()) {
      bins.set(column.subarray(begin, begin + blockRows), index * blockRows);
    }
    for (let tree = 0; tree < model.trees.length; tree++) {
      addTree(0, rows.length * 8, bins.byteOffset, treesAt + tree * treeBytes);
    }
    rows.set(block.subarray(0, rows.length));
  }
}

/** A feature that a tree splits by, and where its masks begin among those of each tree. */
interface UsedFeature {
  readonly feature: number;
  readonly bins: ColumnBins;
  readonly firstMask: number;
}

function usedFeatures(model: GradientBoostedTrees): UsedFeature[] {
  let firstMask = 0;
  return binsOfModel(model).flatMap((bins, feature) => {
    if (bins === undefined) return [];
    const used = { feature, bins, firstMask };
    firstMask += bins.binCount + 1;
    return [used];
  });
}

/** The masks of one tree, each of two words: bit i stands for the i-th leaf from the left. */
function fillMasks(tree: GradientBoostedTree, features: readonly UsedFeature[], masks: Int32Array): void {
  masks.fill(-1);
  const firstMasks = new Map(features.map(({ feature, firstMask }) => [feature, firstMask]));
  const bins = new Map(features.map(({ feature, bins }) => [feature, bins]));
  eachUnreachable(tree, bins, (feature, bin, begin, end) => {
    clearBits(masks, (firstMasks.get(feature) as number) + bin, begin, end);
  });
}

/** Clears the bits from `begin` up to `end` of a mask. */
function clearBits(masks: Int32Array, mask: number, begin: number, end: number): void {
  masks[mask * 2] &= ~bitsBelow(end) | bitsBelow(begin);
  masks[mask * 2 + 1] &= ~bitsBelow(end - 32) | bitsBelow(begin - 32);
}

import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { makeMemory } from "../../wasm/memory.ts";
import { binColumn } from "../binning/binned-matrix.ts";
import type { FeatureBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTree, GradientBoostedTrees } from "../trees.ts";
import { batchKernel } from "./batch-kernel.ts";
import { binsOfModel, bitsBetween, forEachUnreachable } from "./leaf-masks.ts";

/** A mask of two words has a bit for every leaf. */
const MAX_LEAVES = 64;

/** Every row reads one mask of every feature in every tree: with more features, walking down the trees is shorter. */
const MAX_FEATURES = 24;

/** A bin is a byte, and one bin is that of missing values. */
const MAX_BINS = 255;

/** The largest size of the masks of all trees, in bytes. */
const MAX_MASK_BYTES = 256 << 20;

/** The rows scored at once: their bins and one tree's masks fit in the nearest cache. */
const BLOCK_ROWS = 2048;

/** Whether {@link addByLeafMasks} can score a model: its trees have few leaves, its features are few with few bins. */
export function fitsLeafMasks(model: GradientBoostedTrees): boolean {
  const used = binsOfModel(model).filter((bins) => bins !== undefined);
  const maskBytes = used.reduce((sum, { binCount }) => sum + (binCount + 1) * 8, 0);
  return (
    used.length > 0 &&
    maskBytes * model.trees.length <= MAX_MASK_BYTES &&
    used.length <= MAX_FEATURES &&
    used.every(({ binCount }) => binCount <= MAX_BINS) &&
    model.trees.every(({ left }) => left.length < 2 * MAX_LEAVES)
  );
}

/** Adds all trees to the raw scores of many rows, by leaf masks. */
export function addByLeafMasks(
  model: GradientBoostedTrees,
  matrix: FeatureMatrix,
  scores: Float64Array,
): void {
  const features = usedFeatures(model);
  const columns = features.map(({ bins, feature }) => binColumn(matrix.columns[feature], bins));
  const maskCount = features.reduce((sum, { bins }) => sum + bins.binCount + 1, 0);
  const treeBytes = (maskCount + MAX_LEAVES) * 8;
  const treesAt = BLOCK_ROWS * (8 + features.length);
  const memory = makeMemory(treesAt + model.trees.length * treeBytes);
  for (const [index, tree] of model.trees.entries()) {
    const at = treesAt + index * treeBytes;
    fillMasks(tree, features, new Int32Array(memory.buffer, at, maskCount * 2));
    new Float64Array(memory.buffer, at + maskCount * 8, MAX_LEAVES).set(
      tree.value.filter((_, node) => tree.left[node] === -1),
    );
  }
  const masksAt = features.map(({ firstMask }) => firstMask * 8);
  const addTree = batchKernel({ binsStride: BLOCK_ROWS, masksAt, valuesAt: maskCount * 8 }, memory);
  const block = new Float64Array(memory.buffer, 0, BLOCK_ROWS);
  const bins = new Uint8Array(memory.buffer, BLOCK_ROWS * 8, BLOCK_ROWS * features.length);
  for (let begin = 0; begin < scores.length; begin += BLOCK_ROWS) {
    const rows = scores.subarray(begin, begin + BLOCK_ROWS);
    block.set(rows);
    for (const [index, column] of columns.entries()) {
      bins.set(column.subarray(begin, begin + BLOCK_ROWS), index * BLOCK_ROWS);
    }
    for (let tree = 0; tree < model.trees.length; tree++) {
      addTree(0, rows.length * 8, bins.byteOffset, treesAt + tree * treeBytes);
    }
    rows.set(block.subarray(0, rows.length));
  }
}

/** A feature that a tree splits by, and the first of its masks among those of each tree. */
interface UsedFeature {
  readonly feature: number;
  readonly bins: FeatureBins;
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

/** Writes the masks of one tree, each of two words: bit i stands for the i-th leaf from the left. */
function fillMasks(tree: GradientBoostedTree, features: readonly UsedFeature[], masks: Int32Array): void {
  masks.fill(-1);
  const firstMasks = new Map(features.map(({ feature, firstMask }) => [feature, firstMask]));
  const bins = new Map(features.map(({ feature, bins }) => [feature, bins]));
  forEachUnreachable(tree, bins, (feature, bin, begin, end) => {
    const mask = (firstMasks.get(feature) as number) + bin;
    masks[mask * 2] &= ~bitsBetween(begin, end);
    masks[mask * 2 + 1] &= ~bitsBetween(begin - 32, end - 32);
  });
}

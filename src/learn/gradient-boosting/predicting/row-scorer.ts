import { floorToFloat32 } from "../../numerics/float32.ts";
import { makeMemory, Room } from "../../wasm/memory.ts";
import type { FeatureBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTrees } from "../trees.ts";
import { binsOfModel, bitsBetween, forEachUnreachable } from "./leaf-masks.ts";
import { checkRow, walkTrees } from "./predictor.ts";
import { type AddTrees, rowKernel } from "./row-kernel.ts";

/** A mask of one word has a bit for every leaf. */
const MAX_LEAVES = 32;

/** Masks are combined by four, in a vector. */
const TREES_PER_VECTOR = 4;

/** The vectors that are combined in one pass over the features: as many as have registers. */
const MAX_VECTORS_AT_ONCE = 8;

/**
 * The largest size of all masks, in bytes. Where they would take more, and with that far more time to build, rows go on
 * walking down the trees.
 */
const MAX_MASK_BYTES = 8 << 20;

/** Rows that walk down the trees before masks are built: building them takes as long as some hundred walks. */
const WALKS_BEFORE_MASKS = 100;

/**
 * Computes the raw score of one row, equal to the last bit to that of `predictRawScores`.
 * @param row one value per feature of the model, in its order; NaN where missing.
 * @throws PuntualError `invalid-argument` for another number of values.
 */
export type RowScorer = (row: Float32Array) => number;

/**
 * A scorer for a model that is asked for one row at a time. After some rows it builds leaf masks and is about ten times
 * as fast from then on, with the same results. The masks of all trees for one bin of one feature lie side by side, so
 * that a row reads one line of masks per feature. They take a few hundred KiB for trees of few bins.
 */
export function rowScorer(model: GradientBoostedTrees): RowScorer {
  let walks = 0;
  let score: RowScorer = (row) => {
    if (++walks > WALKS_BEFORE_MASKS) score = maskScorer(model) ?? ((other) => walkTrees(model, other));
    return walkTrees(model, row);
  };
  return (row) => {
    checkRow(model, row);
    return score(row);
  };
}

/** Undefined for trees without a split, with more leaves than a mask has bits, or of too many bins for their masks. */
function maskScorer(model: GradientBoostedTrees): RowScorer | undefined {
  const features = [...binsOfModel(model).entries()].filter(
    (entry): entry is [number, FeatureBins] => entry[1] !== undefined,
  );
  if (features.length === 0 || model.trees.some(({ left }) => left.length >= 2 * MAX_LEAVES)) {
    return undefined;
  }
  const lineCount = features.reduce((sum, [, { binCount }]) => sum + binCount + 1, 0);
  if (lineCount * model.trees.length * 4 > MAX_MASK_BYTES) return undefined;
  const lines = new MaskLines(model, features);
  const { row: values, result, addTrees } = lines;
  const indices = Uint16Array.from(features, ([feature]) => feature);
  const categories = features.flatMap(([, { thresholds, binCount }], index) =>
    thresholds === undefined ? [{ index, binCount }] : [],
  );
  return (row) => {
    for (let i = 0; i < indices.length; i++) values[i] = row[indices[i]];
    for (const { index, binCount } of categories) {
      const code = values[index];
      if (!(code >= 0 && code < binCount && Number.isInteger(code))) values[index] = Number.NaN;
    }
    result[0] = model.initialScore;
    addTrees();
    return result[0];
  };
}

/** The masks in memory: a line for each bin of each feature, with a mask for each tree; and the values of the leaves. */
class MaskLines {
  /** A row's values of the features that a tree splits by; NaN where missing, or of a category without a bin. */
  readonly row: Float32Array;
  readonly result: Float64Array;
  /** Adds all trees to the result. */
  readonly addTrees: AddTrees;

  constructor({ trees }: GradientBoostedTrees, features: readonly (readonly [number, FeatureBins])[]) {
    const vectors = Math.ceil(trees.length / TREES_PER_VECTOR);
    const passes = Math.ceil(vectors / MAX_VECTORS_AT_ONCE);
    const vectorsAtOnce = Math.ceil(vectors / passes);
    const padded = passes * vectorsAtOnce * TREES_PER_VECTOR;
    const lineBytes = padded * 4;
    const room = new Room();
    const resultAt = room.take(8); // 0, where the kernel has it
    const [rowAt, chosenAt] = [room.take(features.length * 4), room.take(features.length * 4)];
    const valuesAt = room.take(padded * MAX_LEAVES * 8);
    const thresholds = features.map(([, bins]) => searchable(thresholdsOf(bins)));
    const placed = features.map(([, { binCount }], index) => ({
      binCount,
      steps: Math.log2(thresholds[index].length + 1),
      thresholdsAt: room.take(thresholds[index].byteLength),
    }));
    const linesOf = placed.map((place) => ({
      ...place,
      linesAt: room.take((place.binCount + 1) * lineBytes),
    }));
    const memory = makeMemory(room.bytes);
    const { buffer } = memory;
    this.row = new Float32Array(buffer, rowAt, features.length);
    this.result = new Float64Array(buffer, resultAt, 1);
    const masks = new Int32Array(buffer).fill(-1, linesOf[0].linesAt / 4, room.bytes / 4);
    for (const [index, { thresholdsAt }] of linesOf.entries()) {
      new Float32Array(buffer, thresholdsAt).set(thresholds[index]);
    }
    const values = new Float64Array(buffer, valuesAt, padded * MAX_LEAVES);
    const bins = new Map(features);
    const firstOf = new Map(features.map(([feature], index) => [feature, linesOf[index].linesAt / 4]));
    for (const [index, tree] of trees.entries()) {
      forEachUnreachable(tree, bins, (feature, bin, begin, until) => {
        masks[(firstOf.get(feature) as number) + bin * padded + index] &= ~bitsBetween(begin, until);
      });
      let leaf = index * MAX_LEAVES;
      for (let node = 0; node < tree.left.length; node++) {
        if (tree.left[node] === -1) values[leaf++] = tree.value[node];
      }
    }
    const layout = { rowAt, chosenAt, features: linesOf, lineBytes, vectorsAtOnce, valuesAt };
    this.addTrees = rowKernel({ ...layout, valueBytes: MAX_LEAVES * 8 }, memory);
  }
}

/** The thresholds between the bins of a feature; category codes are bins, each up to the code. */
function thresholdsOf({ thresholds, binCount }: FeatureBins): Float64Array {
  return thresholds ?? Float64Array.from({ length: binCount - 1 }, (_, code) => code);
}

/**
 * Returns thresholds as the search by halving takes them: their number is one under a power of two, with infinite ones at the
 * end. Each is the highest float32 up to the threshold, which a float32 is over exactly if it is over the threshold.
 */
function searchable(thresholds: Float64Array): Float32Array {
  const steps = Math.ceil(Math.log2(thresholds.length + 1));
  const all = new Float32Array(2 ** steps - 1).fill(Infinity);
  for (const [index, threshold] of thresholds.entries()) all[index] = floorToFloat32(threshold);
  return all;
}

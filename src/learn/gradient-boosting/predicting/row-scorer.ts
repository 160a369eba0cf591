import { makeMemory } from "../../wasm/memory.ts";
import { binOfValue, type FeatureBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTrees } from "../trees.ts";
import { binsOfModel, bitsBetween, forEachUnreachable } from "./leaf-masks.ts";
import { checkRow, walkTrees } from "./predictor.ts";
import { rowKernel } from "./row-kernel.ts";

/** A mask of one word has a bit for every leaf. */
const MAX_LEAVES = 32;

/** The kernel takes four trees at a time: a vector holds as many masks. */
const TREES_AT_ONCE = 4;

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
  const bins = features.map(([feature, { thresholds }]) => ({ feature, thresholds }));
  const { firstLineOf, lineBytes, chosen, result, addTrees, binCounts } = lines;
  return (row) => {
    for (let i = 0; i < bins.length; i++) {
      const { feature, thresholds } = bins[i];
      const value = row[feature];
      let bin = binCounts[i];
      if (thresholds !== undefined) {
        if (!Number.isNaN(value)) bin = binOfValue(value, thresholds);
      } else if (value >= 0 && value < bin && (value | 0) === value) bin = value;
      chosen[i] = firstLineOf[i] + bin * lineBytes;
    }
    result[0] = model.initialScore;
    addTrees();
    return result[0];
  };
}

/** The masks in memory: a line for each bin of each feature, with a mask for each tree; and the values of the leaves. */
class MaskLines {
  /** Bytes of a line of masks. */
  readonly lineBytes: number;
  /** The address of the first line of each feature that a tree splits by. */
  readonly firstLineOf: readonly number[];
  readonly binCounts: readonly number[];
  /** The addresses of a row's lines, for the kernel. */
  readonly chosen: Int32Array;
  readonly result: Float64Array;
  readonly addTrees: () => void;

  constructor({ trees }: GradientBoostedTrees, features: readonly (readonly [number, FeatureBins])[]) {
    const padded = Math.ceil(trees.length / TREES_AT_ONCE) * TREES_AT_ONCE;
    this.lineBytes = padded * 4;
    this.binCounts = features.map(([, { binCount }]) => binCount);
    const chosenAt = 16;
    const valuesAt = chosenAt + Math.ceil(features.length / 4) * 16;
    const linesAt = valuesAt + padded * MAX_LEAVES * 8;
    let end = linesAt;
    this.firstLineOf = this.binCounts.map((binCount) => {
      const first = end;
      end += (binCount + 1) * this.lineBytes;
      return first;
    });
    const memory = makeMemory(end);
    this.chosen = new Int32Array(memory.buffer, chosenAt, features.length);
    this.result = new Float64Array(memory.buffer, 0, 1);
    const masks = new Int32Array(memory.buffer).fill(-1, linesAt / 4, end / 4);
    const values = new Float64Array(memory.buffer, valuesAt, padded * MAX_LEAVES);
    const bins = new Map(features);
    const firstOf = new Map(features.map(([feature], index) => [feature, this.firstLineOf[index] / 4]));
    for (const [index, tree] of trees.entries()) {
      forEachUnreachable(tree, bins, (feature, bin, begin, until) => {
        masks[(firstOf.get(feature) as number) + bin * padded + index] &= ~bitsBetween(begin, until);
      });
      let leaf = index * MAX_LEAVES;
      for (let node = 0; node < tree.left.length; node++) {
        if (tree.left[node] === -1) values[leaf++] = tree.value[node];
      }
    }
    const layout = { features: features.length, chosenAt, valueBytes: MAX_LEAVES * 8 };
    const kernel = rowKernel(layout, memory);
    this.addTrees = () => kernel(this.lineBytes, valuesAt);
  }
}

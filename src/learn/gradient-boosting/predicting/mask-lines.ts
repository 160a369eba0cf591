import { floorToFloat32 } from "../../numerics/float32.ts";
import { makeMemory, Room } from "../../wasm/memory.ts";
import type { FeatureBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTrees } from "../trees.ts";
import { binsOfModel, bitsBetween, forEachUnreachable } from "./leaf-masks.ts";
import { type AddTrees, rowKernel } from "./row-kernel.ts";

/** A mask of one word has a bit for every leaf. */
const MAX_LEAVES = 32;

/** Masks are combined by four, in a vector. */
const TREES_PER_VECTOR = 4;

/** The vectors that are combined in one pass over the features: as many as have registers. */
const MAX_VECTORS_AT_ONCE = 8;

/** The largest size of all masks, in bytes: more would take far more time to build than rows take to walk down the trees. */
const MAX_MASK_BYTES = 8 << 20;

/** A feature that a tree splits by, and its bins. */
type UsedFeature = readonly [feature: number, bins: FeatureBins];

/**
 * The leaf masks of a model, and room for the values and scores of some rows. The masks of all trees for one bin of one feature
 * lie side by side, so that a row reads one line of masks per feature. They take a few hundred KiB for trees of few bins.
 */
export class MaskLines {
  /** The raw scores of the rows. */
  readonly scores: Float64Array;
  readonly #model: GradientBoostedTrees;
  /** The rows' values of all features; NaN where missing, or of a category without a bin. */
  readonly #values: Float32Array;
  /** The categorical features that a tree splits by, and their numbers of bins. */
  readonly #categories: readonly { readonly feature: number; readonly binCount: number }[];
  readonly #addTrees: AddTrees;

  /**
   * Builds the masks of a model; undefined for trees without a split, with more leaves than a mask has bits, or of too many
   * bins for their masks.
   * @param rowCount the number of rows that are scored at once
   */
  static of(model: GradientBoostedTrees, rowCount: number): MaskLines | undefined {
    const features = [...binsOfModel(model).entries()].filter(
      (entry): entry is [number, FeatureBins] => entry[1] !== undefined,
    );
    if (features.length === 0 || model.trees.some(({ left }) => left.length >= 2 * MAX_LEAVES))
      return undefined;
    const lineCount = features.reduce((sum, [, { binCount }]) => sum + binCount + 1, 0);
    if (lineCount * model.trees.length * 4 > MAX_MASK_BYTES) return undefined;
    return new MaskLines(model, features, rowCount);
  }

  private constructor(model: GradientBoostedTrees, features: readonly UsedFeature[], rowCount: number) {
    const { trees } = model;
    const vectors = Math.ceil(trees.length / TREES_PER_VECTOR);
    const passes = Math.ceil(vectors / MAX_VECTORS_AT_ONCE);
    const vectorsAtOnce = Math.ceil(vectors / passes);
    const padded = passes * vectorsAtOnce * TREES_PER_VECTOR;
    const lineBytes = padded * 4;
    const room = new Room();
    const scoresAt = room.take(rowCount * 8);
    const width = model.featureNames.length;
    const [rowsAt, chosenAt] = [room.take(rowCount * width * 4), room.take(rowCount * width * 4)];
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
    const masks = new Int32Array(buffer).fill(-1, linesOf[0].linesAt / 4, room.bytes / 4);
    for (const [index, { thresholdsAt }] of linesOf.entries())
      new Float32Array(buffer, thresholdsAt).set(thresholds[index]);
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
    this.#model = model;
    this.scores = new Float64Array(buffer, scoresAt, rowCount);
    this.#values = new Float32Array(buffer, rowsAt, rowCount * width);
    this.#categories = features.flatMap(([feature, { thresholds: of, binCount }]) =>
      of === undefined ? [{ feature, binCount }] : [],
    );
    const usedBy = vectorsByFeature(model);
    const layout = {
      ...{
        rowsAt,
        chosenAt,
        rowBytes: width * 4,
        scoresAt,
        lineBytes,
        vectorsAtOnce,
        valuesAt,
        vectors: passes * vectorsAtOnce,
      },
      features: linesOf.map((lines, index) => ({
        ...lines,
        feature: features[index][0],
        usedBy: usedBy[features[index][0]],
      })),
    };
    this.#addTrees = rowKernel({ ...layout, valueBytes: MAX_LEAVES * 8 }, memory);
  }

  /**
   * Computes the scores of rows, at least one and no more than there is room for.
   * @param rows the values of row after row, one per feature of the model
   */
  score(rows: Float32Array): void {
    const [own, width] = [this.#values, this.#model.featureNames.length];
    own.set(rows);
    for (const { feature, binCount } of this.#categories) {
      for (let at = feature; at < rows.length; at += width) {
        const code = own[at];
        if (!(code >= 0 && code < binCount && Number.isInteger(code))) own[at] = Number.NaN;
      }
    }
    this.scores.fill(this.#model.initialScore, 0, rows.length / width);
    this.#addTrees(rows.length * 4);
  }
}

/** Returns, for each feature, the vectors of trees of which one splits by it. */
function vectorsByFeature({ featureNames, trees }: GradientBoostedTrees): Set<number>[] {
  const usedBy = featureNames.map(() => new Set<number>());
  for (const [index, { featureIndex }] of trees.entries())
    for (const feature of featureIndex) usedBy[feature]?.add(Math.floor(index / TREES_PER_VECTOR));
  return usedBy;
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

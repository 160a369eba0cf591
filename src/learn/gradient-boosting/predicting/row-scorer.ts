import { makeMemory } from "../../wasm/runtime.ts";
import { binOfNumber, type ColumnBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTrees } from "../trees.ts";
import { bitsBelow, eachUnreachable } from "./leaf-masks.ts";
import { binsOfModel } from "./model-bins.ts";
import { rawScoreOf } from "./predictor.ts";
import { rowKernel } from "./row-kernel.ts";

/** A mask has a bit for every leaf. */
const mostLeaves = 32;

/** Trees are led through four at a time: a vector holds so many masks. */
const treesAtOnce = 4;

/**
 * The margin of one row, as `predictRawScores` gives it.
 * @param row one value a feature of the model, in its order; NaN where missing. Checked by nobody.
 */
export type RowScorer = (row: Float32Array) => number;

/** So many rows are led down the trees before masks are made: to make them takes as long as some hundred walks. */
const rowsBeforeMasks = 100;

/**
 * Trees that are asked for one row at a time. Once they have been asked some times, masks are made for them and they
 * answer ten times as quick, to the same bit. As in `leaf-masks.ts` a mask tells which leaves of a tree a row may
 * reach; here the masks of all trees for one bin of one feature lie side by side, so that a row reads one line of
 * masks a feature. Their memory is a few hundred KiB for trees of few bins.
 */
export function rowScorer(model: GradientBoostedTrees): RowScorer {
  let walks = 0;
  let score: RowScorer = (row) => {
    if (++walks > rowsBeforeMasks) score = maskScorer(model) ?? ((other) => rawScoreOf(model, other));
    return rawScoreOf(model, row);
  };
  return (row) => score(row);
}

/** Undefined for trees without a split, or of more leaves than a mask has bits. */
function maskScorer(model: GradientBoostedTrees): RowScorer | undefined {
  const features = [...binsOfModel(model).entries()].filter(
    (entry): entry is [number, ColumnBins] => entry[1] !== undefined,
  );
  if (features.length === 0 || model.trees.some(({ left }) => left.length >= 2 * mostLeaves)) {
    return undefined;
  }
  const lines = new MaskLines(model, features);
  const numbers = features.map(([feature, { thresholds }]) => ({ feature, thresholds }));
  const { firstLineOf, lineBytes, chosen, result, addTrees, binCounts } = lines;
  return (row) => {
    for (let i = 0; i < numbers.length; i++) {
      const { feature, thresholds } = numbers[i];
      const value = row[feature];
      let bin = binCounts[i];
      if (thresholds !== undefined) {
        if (!Number.isNaN(value)) bin = binOfNumber(value, thresholds);
      } else if (value >= 0 && value < bin && (value | 0) === value) bin = value;
      chosen[i] = firstLineOf[i] + bin * lineBytes;
    }
    result[0] = model.initialScore;
    addTrees();
    return result[0];
  };
}

/** The masks in memory: a line for each bin of each feature, in it a mask for each tree, then the values of the leaves. */
class MaskLines {
  /** Of a line of masks. */
  readonly lineBytes: number;
  /** The address of the first line of each feature that a tree splits by. */
  readonly firstLineOf: readonly number[];
  readonly binCounts: readonly number[];
  /** The addresses of the lines that a row falls on, for the kernel. */
  readonly chosen: Int32Array;
  readonly result: Float64Array;
  readonly addTrees: () => void;

  constructor({ trees }: GradientBoostedTrees, features: readonly (readonly [number, ColumnBins])[]) {
    const padded = Math.ceil(trees.length / treesAtOnce) * treesAtOnce;
    this.lineBytes = padded * 4;
    this.binCounts = features.map(([, { binCount }]) => binCount);
    const chosenAt = 16;
    const valuesAt = chosenAt + Math.ceil(features.length / 4) * 16;
    const linesAt = valuesAt + padded * mostLeaves * 8;
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
    const values = new Float64Array(memory.buffer, valuesAt, padded * mostLeaves);
    const bins = new Map(features);
    const firstOf = new Map(features.map(([feature], index) => [feature, this.firstLineOf[index] / 4]));
    for (const [index, tree] of trees.entries()) {
      eachUnreachable(tree, bins, (feature, bin, begin, until) => {
        masks[(firstOf.get(feature) as number) + bin * padded + index] &= ~bitsOf(begin, until);
      });
      let leaf = index * mostLeaves;
      for (let node = 0; node < tree.left.length; node++) {
        if (tree.left[node] === -1) values[leaf++] = tree.value[node];
      }
    }
    const layout = { features: features.length, chosenAt, valueBytes: mostLeaves * 8 };
    const kernel = rowKernel(layout, memory);
    this.addTrees = () => kernel(this.lineBytes, valuesAt);
  }
}

/** The bits from `begin` up to `end` of a word. */
function bitsOf(begin: number, end: number): number {
  return bitsBelow(end) & ~bitsBelow(begin);
}

import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import { binOfValue } from "../binning/feature-bins.ts";
import { partitionRows } from "../growing/data-partition.ts";
import { type GradientBoostedTree, type GradientBoostedTrees, goesLeft } from "../trees.ts";

/**
 * The raw scores of rows in bins, equal to the last bit to those of `predictRawScores` for their values. Each tree partitions
 * the rows down to its leaves, without a branch that depends on data.
 * @param binned rows in the bins that the model was trained with.
 * @param begin the first row; the others up to the last follow it.
 */
export function predictBinned(
  model: GradientBoostedTrees,
  binned: BinnedMatrix,
  begin: number,
): Float64Array {
  const scores = new Float64Array(binned.rowCount - begin).fill(model.initialScore);
  const rows = Int32Array.from(scores, (_, row) => begin + row);
  const spare = new Int32Array(rows.length);
  const add = (tree: GradientBoostedTree, node: number, from: number, to: number): void => {
    if (from === to) return;
    if (tree.left[node] === -1) {
      const value = tree.value[node];
      for (let at = from; at < to; at++) scores[rows[at] - begin] += value;
      return;
    }
    const split = { feature: tree.featureIndex[node], goesLeft: sidesOf(tree, node, binned) };
    const middle = partitionRows(rows, from, to, split, binned, spare);
    add(tree, tree.left[node], from, middle);
    add(tree, tree.right[node], middle, to);
  };
  for (const tree of model.trees) add(tree, 0, 0, rows.length);
  return scores;
}

/** By bin of the feature of a split: 1 where it goes left, 0 where it goes right. */
function sidesOf(tree: GradientBoostedTree, node: number, { features }: BinnedMatrix): Uint8Array {
  const { binCount, thresholds, codes, binOfCode } = features[tree.featureIndex[node]];
  const sides = new Uint8Array(binCount + 1).fill(tree.defaultLeft[node]);
  if (thresholds !== undefined) {
    const lastLeft = binOfValue(tree.threshold[node], thresholds);
    for (let bin = 0; bin < binCount; bin++) sides[bin] = Number(bin <= lastLeft);
  }
  for (const [index, code] of codes?.entries() ?? []) {
    if (binOfCode) sides[binOfCode[index]] = Number(goesLeft(tree, node, code));
  }
  return sides;
}

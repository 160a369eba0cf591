import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import { binOfValue } from "../binning/feature-bins.ts";
import { type GradientBoostedTree, type GradientBoostedTrees, goesLeft } from "../trees.ts";

/**
 * The raw scores of rows in bins, equal to the last bit to those of `predictRawScores` for their values.
 * @param binned rows in the bins that the model was trained with.
 * @param begin the first row; the others up to the last follow it.
 */
export function predictBinned(
  model: GradientBoostedTrees,
  binned: BinnedMatrix,
  begin: number,
): Float64Array {
  const scores = new Float64Array(binned.rowCount - begin).fill(model.initialScore);
  for (const tree of model.trees) addTree(tree, binned, begin, scores);
  return scores;
}

function addTree(tree: GradientBoostedTree, binned: BinnedMatrix, begin: number, scores: Float64Array): void {
  const { left, right, value, featureIndex } = tree;
  const sides = Array.from(left, (child, node) => (child === -1 ? undefined : sidesOf(tree, node, binned)));
  const columns = Array.from(featureIndex, (feature) => binned.bins[feature]);
  for (let row = 0; row < scores.length; row++) {
    let node = 0;
    for (let goes = sides[0]; goes !== undefined; goes = sides[node]) {
      node = goes[columns[node][begin + row]] === 1 ? left[node] : right[node];
    }
    scores[row] += value[node];
  }
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

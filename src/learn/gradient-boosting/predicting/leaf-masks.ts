import { binOfNumber, type ColumnBins } from "../binning/feature-bins.ts";
import { goesLeft } from "../goes-left.ts";
import type { GradientBoostedTree } from "../trees.ts";

/**
 * Tells for each split of a tree and each bin of its feature which leaves a row in this bin cannot reach: those from
 * `begin` up to `end`, counted from the left. The first leaf that no split rules out is the one that a row reaches.
 * @param bins by feature, those between which the trees tell; the number `binCount` stands for a missing value
 */
export function eachUnreachable(
  tree: GradientBoostedTree,
  bins: ReadonlyMap<number, ColumnBins>,
  visit: (feature: number, bin: number, begin: number, end: number) => void,
): void {
  const { left, right, featureIndex } = tree;
  const leavesBefore = new Int32Array(left.length + 1);
  for (let node = 0; node < left.length; node++) {
    leavesBefore[node + 1] = leavesBefore[node] + Number(left[node] === -1);
  }
  const ends = endsOfSubtrees(tree);
  for (let node = 0; node < left.length; node++) {
    if (left[node] === -1) continue;
    const feature = featureIndex[node];
    const { binCount, thresholds } = bins.get(feature) as ColumnBins;
    const [begin, middle, end] = [leavesBefore[node], leavesBefore[right[node]], leavesBefore[ends[node]]];
    // By number the bins up to the threshold's own go left.
    const lastLeft = thresholds && binOfNumber(tree.threshold[node], thresholds);
    for (let bin = 0; bin <= binCount; bin++) {
      const left =
        bin === binCount || lastLeft === undefined
          ? goesLeft(tree, node, bin === binCount ? Number.NaN : bin)
          : bin <= lastLeft;
      if (left) visit(feature, bin, middle, end);
      else visit(feature, bin, begin, middle);
    }
  }
}

/** The node behind the last one below each node, in pre-order. */
function endsOfSubtrees({ left, right }: GradientBoostedTree): Int32Array {
  const ends = new Int32Array(left.length);
  for (let node = left.length - 1; node >= 0; node--)
    ends[node] = left[node] === -1 ? node + 1 : ends[right[node]];
  return ends;
}

/** The bits under a number, of a word. */
export function bitsBelow(bit: number): number {
  if (bit <= 0) return 0;
  return bit >= 32 ? -1 : (1 << bit) - 1;
}

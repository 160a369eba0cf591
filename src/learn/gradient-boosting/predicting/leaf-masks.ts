import { binOfValue, type FeatureBins } from "../binning/feature-bins.ts";
import { type GradientBoostedTree, type GradientBoostedTrees, goesLeft } from "../trees.ts";

/*
 * The leaves of a tree are numbered from the left. For each feature and bin, a mask has a bit for every leaf that a row
 * in this bin can reach as far as this feature decides. A row reaches the first leaf that is in the masks of all its
 * bins, so that no branch depends on data (Lucchese et al., QuickScorer, SIGIR 2015, there with masks by node).
 */

/**
 * The bins that the splits of a model distinguish, by feature: those between its thresholds, or a bin for every
 * category code that a split lists. Undefined for a feature that no tree splits by.
 */
export function binsOfModel({ featureNames, trees }: GradientBoostedTrees): (FeatureBins | undefined)[] {
  const thresholds = featureNames.map(() => new Set<number>());
  const categories = featureNames.map(() => 0);
  for (const { featureIndex, threshold, categorySet, categorySets } of trees) {
    for (let node = 0; node < featureIndex.length; node++) {
      const feature = featureIndex[node];
      if (feature === -1) continue;
      const set = categorySet[node];
      if (set === -1) thresholds[feature].add(threshold[node]);
      else categories[feature] = Math.max(categories[feature], categorySets[set].length);
    }
  }
  return featureNames.map((_, feature) => {
    if (categories[feature] > 0) {
      const codes = Uint16Array.from({ length: categories[feature] }, (_, code) => code);
      return { binCount: codes.length, codes, binOfCode: Uint8Array.from(codes) };
    }
    const { size } = thresholds[feature];
    return size === 0
      ? undefined
      : { binCount: size + 1, thresholds: Float64Array.from(thresholds[feature]).sort() };
  });
}

/**
 * Visits, for each split of a tree and each bin of its feature, the leaves that a row in this bin cannot reach: those
 * from `begin` up to `end`.
 * @param bins of the features that the trees split by; the bin `binCount` is that of missing values.
 */
export function forEachUnreachable(
  tree: GradientBoostedTree,
  bins: ReadonlyMap<number, FeatureBins>,
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
    const { binCount, thresholds } = bins.get(feature) as FeatureBins;
    const [begin, middle, end] = [leavesBefore[node], leavesBefore[right[node]], leavesBefore[ends[node]]];
    // At a numeric split the bins up to that of the threshold go left
    const lastLeft = thresholds && binOfValue(tree.threshold[node], thresholds);
    for (let bin = 0; bin <= binCount; bin++) {
      const isLeft =
        bin === binCount || lastLeft === undefined
          ? goesLeft(tree, node, bin === binCount ? Number.NaN : bin)
          : bin <= lastLeft;
      if (isLeft) visit(feature, bin, middle, end);
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

/** The bits of a 32-bit word from number `begin` up to `end`; numbers outside 0 to 32 count as the nearest of these. */
export function bitsBetween(begin: number, end: number): number {
  return bitsBelow(end) & ~bitsBelow(begin);
}

function bitsBelow(bit: number): number {
  if (bit <= 0) return 0;
  return bit >= 32 ? -1 : (1 << bit) - 1;
}

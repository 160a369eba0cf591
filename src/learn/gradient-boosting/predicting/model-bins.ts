import type { ColumnBins } from "../binning/feature-bins.ts";
import type { GradientBoostedTrees } from "../trees.ts";

/**
 * The bins between which the trees of a model tell, by feature: those between its thresholds, or every category that
 * a tree knows, each in the bin of its own code. Undefined for a feature that no tree splits by.
 */
export function binsOfModel({ featureNames, trees }: GradientBoostedTrees): (ColumnBins | undefined)[] {
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
      const codes = Uint8Array.from({ length: categories[feature] }, (_, code) => code);
      return { binCount: codes.length, codes };
    }
    const { size } = thresholds[feature];
    return size === 0
      ? undefined
      : { binCount: size + 1, thresholds: Float64Array.from(thresholds[feature]).sort() };
  });
}

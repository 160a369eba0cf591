import type { ColumnBins } from "./column-bins.ts";
import type { HistogramTrees } from "./histogram-trees.ts";

const allCodes = Uint8Array.from({ length: 255 }, (_, code) => code);

/**
 * The bins between which the trees of a model tell, by feature: those between its thresholds, or every category.
 * Undefined for a feature that no tree splits by.
 */
export function binsOfModel({ featureNames, trees }: HistogramTrees): (ColumnBins | undefined)[] {
  const thresholds = featureNames.map(() => new Set<number>());
  const categorical = featureNames.map(() => false);
  for (const { featureIndex, threshold, categorySet } of trees) {
    for (const [node, feature] of featureIndex.entries()) {
      if (feature === -1) continue;
      if (categorySet[node] === -1) thresholds[feature].add(threshold[node]);
      else categorical[feature] = true;
    }
  }
  return featureNames.map((_, feature) => {
    if (categorical[feature]) return { binCount: allCodes.length, codes: allCodes };
    const { size } = thresholds[feature];
    return size === 0
      ? undefined
      : { binCount: size + 1, thresholds: Float64Array.from(thresholds[feature]).sort() };
  });
}

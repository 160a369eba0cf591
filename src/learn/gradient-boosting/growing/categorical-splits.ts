import { type Candidate, type SplitSearch, scoreOf } from "./split-candidate.ts";

/**
 * Tries sets of categories as LightGBM does (Ke et al., NIPS 2017; Fisher, On grouping for maximum homogeneity, 1958):
 * the categories are ordered by gradient over smoothed hessian; a set from either end of this order goes left, all
 * others go right, missing values either way. If there are few categories, each is tried alone. Categories of too few
 * rows in the node stay on the right.
 * @param best replaced where a split gains more.
 */
export function scanCategorySets(search: SplitSearch, feature: number, best: Candidate): void {
  const { histogram, offsets, features, parameters } = search;
  const first = offsets[feature];
  const bins = binsWithRows(search, feature);
  const hasMissing = histogram[(first + features[feature].binCount) * 3 + 2] > 0;
  const sets =
    bins.length <= parameters.maxOneHotCategories
      ? bins.map((bin) => [bin])
      : endsOf(inOrder(search, first, bins), parameters.maxCategories);
  const l2 = parameters.l2 + (bins.length <= parameters.maxOneHotCategories ? 0 : parameters.categoryL2);
  for (const set of sets) {
    tryPrefixes(search, feature, set, l2, false, best);
    if (hasMissing) tryPrefixes(search, feature, set, l2, true, best);
  }
}

/** The bins of categories with enough rows in the node. */
function binsWithRows({ histogram, offsets, features, parameters }: SplitSearch, feature: number): number[] {
  const bins: number[] = [];
  for (let bin = 0; bin < features[feature].binCount; bin++) {
    const weight = histogram[(offsets[feature] + bin) * 3 + 2];
    if (weight > 0 && weight >= parameters.minRowsPerCategory) bins.push(bin);
  }
  return bins;
}

/** Bins by gradient over smoothed hessian, ascending; ties by bin number. */
function inOrder({ histogram, parameters }: SplitSearch, first: number, bins: readonly number[]): number[] {
  const ratio = (bin: number) => {
    const at = (first + bin) * 3;
    const divisor = histogram[at + 1] + parameters.categorySmoothing;
    return divisor > 0 ? histogram[at] / divisor : 0;
  };
  return bins.toSorted((a, b) => ratio(a) - ratio(b) || a - b);
}

/** The longest sets to try, from either end. */
function endsOf(ordered: readonly number[], maxCategories: number): number[][] {
  const length = Math.min(maxCategories, (ordered.length + 1) >> 1);
  return [ordered.slice(0, length), ordered.toReversed().slice(0, length)];
}

/** Tries the first bin of a list alone, then the first two, and so on. */
function tryPrefixes(
  search: SplitSearch,
  feature: number,
  bins: readonly number[],
  l2: number,
  missingLeft: boolean,
  best: Candidate,
): void {
  const { histogram, offsets, features, node } = search;
  const missingAt = (offsets[feature] + features[feature].binCount) * 3;
  let gradient = missingLeft ? histogram[missingAt] : 0;
  let hessian = missingLeft ? histogram[missingAt + 1] : 0;
  let weight = missingLeft ? histogram[missingAt + 2] : 0;
  for (const [index, bin] of bins.entries()) {
    const at = (offsets[feature] + bin) * 3;
    gradient += histogram[at];
    hessian += histogram[at + 1];
    weight += histogram[at + 2];
    if (weight >= node.weight) return;
    const score = scoreOf(search, feature, l2, gradient, hessian, weight);
    if (score > best.score) {
      const leftBins = bins.slice(0, index + 1);
      Object.assign(best, { feature, score, gradient, hessian, weight, missingLeft, leftBins });
    }
  }
}

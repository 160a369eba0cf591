import { type Candidate, type SplitSearch, scoreOf } from "./split-candidate.ts";

/** Tries the thresholds of numeric features, and replaces the best split where one gains more. */
export type ScanThresholds = (search: SplitSearch, features: readonly number[], best: Candidate) => void;

/**
 * Tries every threshold between two bins of numeric features, with the node's missing values on either side, and the
 * split of the missing values from all others. `thresholdScanner` is the compiled form.
 * @param best replaced where a split gains more.
 */
export function scanThresholds(search: SplitSearch, features: readonly number[], best: Candidate): void {
  for (const feature of features) {
    const missingAt = (search.offsets[feature] + search.features[feature].binCount) * 3;
    scan(search, feature, best, false);
    if (search.histogram[missingAt + 2] > 0) scan(search, feature, best, true);
  }
}

function scan(search: SplitSearch, feature: number, best: Candidate, missingLeft: boolean): void {
  const { histogram, node } = search;
  const { l2, minRowsPerLeaf } = search.parameters;
  const { binCount } = search.features[feature];
  const first = search.offsets[feature] * 3;
  const missingAt = first + binCount * 3;
  let gradient = missingLeft ? histogram[missingAt] : 0;
  let hessian = missingLeft ? histogram[missingAt + 1] : 0;
  let weight = missingLeft ? histogram[missingAt + 2] : 0;
  for (let bin = 0, at = first; bin < binCount; bin++, at += 3) {
    if (histogram[at + 2] === 0) continue;
    gradient += histogram[at];
    hessian += histogram[at + 1];
    weight += histogram[at + 2];
    if (weight < minRowsPerLeaf) continue;
    if (weight >= node.weight || node.weight - weight < minRowsPerLeaf) break;
    const score = scoreOf(search, feature, l2, gradient, hessian, weight);
    if (score > best.score) {
      best.feature = feature;
      best.score = score;
      best.gradient = gradient;
      best.hessian = hessian;
      best.weight = weight;
      best.missingLeft = missingLeft;
      best.lastLeft = bin;
      best.leftBins = undefined;
    }
  }
}

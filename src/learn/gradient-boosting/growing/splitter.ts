import { scanCategorySets } from "./categorical-splits.ts";
import { gainOfValue, leafValue, type NodeSums } from "./leaf-value.ts";
import { type ScanThresholds, scanThresholds } from "./numeric-splits.ts";
import type { Candidate, SplitSearch } from "./split-candidate.ts";

/** The split of a node. */
export interface Split {
  readonly feature: number;
  readonly gain: number;
  /** By bin of the feature, the last one for missing values: 1 goes left, 0 right. */
  readonly goesLeft: Uint8Array;
  /** Of a numeric split the last bin that goes left; of a categorical one -1. */
  readonly lastLeft: number;
  readonly left: NodeSums;
  readonly right: NodeSums;
}

/** A gain under this share of the children's is a rounding error. */
const MIN_GAIN_SHARE = 1e-10;

/**
 * The split of the given features that gains most, the first one of ties; undefined where none gains more than
 * `minGain`.
 * @param allowed the features to choose from, ascending.
 * @param scan for numeric features; by default that of any histogram.
 */
export function findSplit(
  search: SplitSearch,
  allowed: readonly number[],
  scan: ScanThresholds = scanThresholds,
): Split | undefined {
  const { node, bounds, parameters } = search;
  const value = leafValue(node.gradient, node.hessian, parameters.l2, bounds);
  const parentGain = gainOfValue(node.gradient, node.hessian, parameters.l2, value);
  const best: Candidate = {
    feature: -1,
    score: parentGain + parameters.minGain,
    gradient: 0,
    hessian: 0,
    weight: 0,
    missingLeft: false,
    lastLeft: -1,
    leftBins: undefined,
  };
  // Numeric features between two categorical ones at once, which several threads may share
  const numeric: number[] = [];
  for (const feature of allowed) {
    if (search.features[feature].codes === undefined) {
      numeric.push(feature);
      continue;
    }
    scan(search, numeric.splice(0), best);
    scanCategorySets(search, feature, best);
  }
  scan(search, numeric, best);
  const gain = best.score - parentGain;
  if (best.feature === -1 || gain <= MIN_GAIN_SHARE * Math.abs(best.score)) return undefined;
  return splitOf(search, best, gain);
}

/** Completes a candidate. Categories without a row in the node go where missing values go. */
function splitOf({ histogram, features, offsets, node }: SplitSearch, best: Candidate, gain: number): Split {
  const { feature, gradient, hessian, weight, lastLeft, leftBins } = best;
  const { binCount } = features[feature];
  const hasMissing = histogram[(offsets[feature] + binCount) * 3 + 2] > 0;
  // Without a missing value in the node to learn from, they go with most rows
  const missingLeft = hasMissing ? best.missingLeft : weight * 2 >= node.weight;
  const goesLeft = new Uint8Array(binCount + 1);
  goesLeft[binCount] = Number(missingLeft);
  for (let bin = 0; bin < binCount; bin++) {
    if (leftBins === undefined) goesLeft[bin] = Number(bin <= lastLeft);
    else if (histogram[(offsets[feature] + bin) * 3 + 2] === 0) goesLeft[bin] = Number(missingLeft);
  }
  for (const bin of leftBins ?? []) goesLeft[bin] = 1;
  return {
    feature,
    gain,
    goesLeft,
    lastLeft: leftBins === undefined ? lastLeft : -1,
    left: { gradient, hessian, weight },
    right: {
      gradient: node.gradient - gradient,
      hessian: node.hessian - hessian,
      weight: node.weight - weight,
    },
  };
}

import type { BinnedMatrix } from "./binning.ts";
import type { Histogram } from "./histogram.ts";
import { leafGain, type NodeSums } from "./leaf-weight.ts";
import type { XgboostParameters } from "./parameters.ts";

const { fround } = Math;

/** XGBoost's `kRtEps`: the gain that a split must exceed, and the distance of a threshold beyond all values. */
const EPSILON = fround(1e-6);

/** The split of a node: values under the threshold go left, missing ones left if `defaultLeft`. */
export interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly defaultLeft: boolean;
  /** Twice the fall of the objective by the split; float32. */
  readonly gain: number;
}

/** The direction of a scan over bins. Downwards missing values go with the low ones, left; upwards right. */
type Direction = "up" | "down";

interface Search {
  readonly histogram: Histogram;
  readonly binned: BinnedMatrix;
  readonly node: NodeSums;
  readonly nodeGain: number;
  readonly parameters: XgboostParameters;
  best: Split;
}

/**
 * Finds the split of a node that gains most, over all features and thresholds and both ways for missing values, or
 * undefined when none gains enough. Candidates are tried in the order of XGBoost's `exact` method, and the first of
 * ties wins: the lower feature, then missing right before missing left.
 * @param histogram the node's.
 * @param features those that the histogram was filled for and that can split the node, ascending.
 * @param node the sums of the node.
 */
export function findSplit(
  histogram: Histogram,
  binned: BinnedMatrix,
  features: readonly number[],
  node: NodeSums,
  parameters: XgboostParameters,
): Split | undefined {
  const nodeGain = leafGain(node.gradient, node.hessian, parameters);
  const best: Split = { feature: 0, threshold: 0, defaultLeft: false, gain: 0 };
  const search: Search = { histogram, binned, node, nodeGain, parameters, best };
  for (const feature of features) {
    const { hasMissing, binCount } = binned.features[feature];
    if (hasMissing && binCount > 1) scanFeature(search, feature, "up");
    if (hasMissing || binCount > 1) scanFeature(search, feature, "down");
  }
  return search.best.gain > EPSILON ? search.best : undefined;
}

function scanFeature(search: Search, feature: number, direction: Direction): void {
  const { gradient, hessian, rows } = search.histogram;
  const { binCount, lowest, highest } = search.binned.features[feature];
  const offset = search.binned.offsets[feature];
  const up = direction === "up";
  let passedGradient = 0;
  let passedHessian = 0;
  let passed = Number.NaN;
  for (let step = 0; step < binCount; step++) {
    const bin = up ? step : binCount - 1 - step;
    if (rows[offset + bin] === 0) continue;
    const gain = splitGain(search, passedGradient, passedHessian);
    if (gain > search.best.gain) {
      const threshold = thresholdBetween(passed, up ? lowest[bin] : highest[bin]);
      search.best = { feature, threshold, defaultLeft: !up, gain };
    }
    passedGradient += gradient[offset + bin];
    passedHessian += hessian[offset + bin];
    passed = up ? highest[bin] : lowest[bin];
  }
  if (rows[offset + binCount] === 0) return;
  const gain = splitGain(search, passedGradient, passedHessian);
  if (gain > search.best.gain) {
    search.best = { feature, threshold: thresholdBeyond(passed, direction), defaultLeft: !up, gain };
  }
}

/** The gain of splitting the rows passed from the others of the node, 0 when either side is too light. */
function splitGain({ node, nodeGain, parameters }: Search, gradient: number, hessian: number): number {
  const otherHessian = node.hessian - hessian;
  if (hessian === 0 || hessian < parameters.minChildWeight || otherHessian < parameters.minChildWeight)
    return 0;
  const gains = fround(
    leafGain(gradient, hessian, parameters) + leafGain(node.gradient - gradient, otherHessian, parameters),
  );
  const gain = fround(gains - nodeGain);
  return gain < Infinity ? gain : 0;
}

/** Halfway; where float32 has nothing between the two, the value passed. */
function thresholdBetween(passed: number, next: number): number {
  const halfway = fround(fround(passed + next) * 0.5);
  return halfway === next ? passed : halfway;
}

/** A threshold with all values on one side and the missing ones on the other. */
function thresholdBeyond(last: number, direction: Direction): number {
  const gap = fround(Math.abs(last) + EPSILON);
  return fround(direction === "up" ? last + gap : last - gap);
}

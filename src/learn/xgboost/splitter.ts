import type { BinnedMatrix } from "./binning.ts";
import type { Histogram } from "./histogram.ts";
import { leafGain, type NodeSums } from "./leaf-weight.ts";
import type { XgboostParameters } from "./parameters.ts";

const { fround } = Math;

/** XGBoost's `kRtEps`: a split must gain more, and a threshold beyond all values lies this far off. */
const epsilon = fround(1e-6);

/** Rows whose value of the feature is under the threshold go left, missing ones left if `defaultLeft`. */
export interface Split {
  readonly feature: number;
  readonly threshold: number;
  readonly defaultLeft: boolean;
  /** How much the split lowers the objective, doubled; float32. */
  readonly gain: number;
}

/** Downwards the missing values go with the low ones, to the left; upwards with the high ones. */
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
 * The split of a node that gains most, over all features and thresholds and both ways for missing values, or
 * undefined when none gains enough. Candidates come in the order of XGBoost's `exact` method, and the first of
 * equals wins: the lower feature, then missing right before missing left.
 * @param histogram the node's.
 * @param features those that it was filled for and that can part the node's rows, ascending.
 * @param node its sums.
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
  return search.best.gain > epsilon ? search.best : undefined;
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

/** The gain of parting the rows passed from the others of the node, 0 when either part is too light. */
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

/** A threshold with all values on one side, to part them from the missing ones. */
function thresholdBeyond(last: number, direction: Direction): number {
  const gap = fround(Math.abs(last) + epsilon);
  return fround(direction === "up" ? last + gap : last - gap);
}

import type { FeatureBins } from "../binning/feature-bins.ts";
import type { Histogram } from "../histograms/histogram.ts";
import type { GradientBoostingParameters } from "../parameters.ts";
import { gainOfValue, leafValue, type NodeSums, type ValueBounds } from "./leaf-value.ts";

/** The search for the best split of a node. */
export interface SplitSearch {
  readonly histogram: Histogram;
  readonly features: readonly FeatureBins[];
  /** The bin of the histogram at which each feature begins. */
  readonly offsets: Int32Array;
  readonly node: NodeSums;
  readonly bounds: ValueBounds;
  readonly parameters: GradientBoostingParameters;
  /** By feature: 1 or -1 if it is monotone, else 0. */
  readonly monotone: Int8Array;
  /** Whether any feature is monotone. */
  readonly constrained: boolean;
}

/** The best split found so far: its left side, as sums and as bins. */
export interface Candidate {
  feature: number;
  /** The sum of the children's gains; the parent's is not yet subtracted. */
  score: number;
  gradient: number;
  hessian: number;
  weight: number;
  missingLeft: boolean;
  /** Of a numeric split: the last bin that goes left. */
  lastLeft: number;
  /** Of a categorical split: the bins that go left; else undefined. */
  leftBins: readonly number[] | undefined;
}

/** The sum of the children's gains, or -Infinity if a child is too small or breaks a monotone order. */
export function scoreOf(
  search: SplitSearch,
  feature: number,
  l2: number,
  gradient: number,
  hessian: number,
  weight: number,
): number {
  const { node, parameters } = search;
  const otherHessian = node.hessian - hessian;
  const { minRowsPerLeaf, minHessian } = parameters;
  if (weight < minRowsPerLeaf || node.weight - weight < minRowsPerLeaf) return -Infinity;
  if (hessian < minHessian || otherHessian < minHessian) return -Infinity;
  if (hessian + l2 <= 0 || otherHessian + l2 <= 0) return -Infinity;
  const otherGradient = node.gradient - gradient;
  if (!search.constrained) {
    return (gradient * gradient) / (hessian + l2) + (otherGradient * otherGradient) / (otherHessian + l2);
  }
  const left = leafValue(gradient, hessian, l2, search.bounds);
  const right = leafValue(otherGradient, otherHessian, l2, search.bounds);
  if ((right - left) * search.monotone[feature] < 0) return -Infinity;
  return gainOfValue(gradient, hessian, l2, left) + gainOfValue(otherGradient, otherHessian, l2, right);
}

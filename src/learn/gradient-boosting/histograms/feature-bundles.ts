import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { FeatureBins } from "../binning/feature-bins.ts";
import type { Histogram } from "./histogram.ts";

/**
 * Bundles of features with few bins. A joint histogram over the pairs (triples, …) of their bins takes one addition a
 * row where separate histograms take two or three. Sums being exact, summing it over the other features of a bundle
 * gives the very histogram of each feature.
 */
export interface FeatureBundles {
  /** The features of each bundle. */
  readonly bundles: readonly (readonly number[])[];
  /** The first joint bin of each bundle. */
  readonly offsets: readonly number[];
  /** The number of joint bins of all bundles. */
  readonly jointBins: number;
  /** Joint bin `from[i]` is a part of bin `to[i]` of the histogram by feature. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Bundles features.
 * @param maxJointBins the most joint bins of a bundle of several features. With 0 every feature is a bundle of its
 * own, in their order, and the joint bins are the features' bins.
 */
export function bundleFeatures(
  { features, offsets }: Pick<BinnedMatrix, "features" | "offsets">,
  maxJointBins: number,
): FeatureBundles {
  const bundles = chooseBundles(features, maxJointBins);
  const [from, to]: number[][] = [[], []];
  const starts: number[] = [];
  let jointBins = 0;
  for (const bundle of bundles) {
    starts.push(jointBins);
    const size = sizeOf(bundle, features);
    let repeats = size;
    for (const feature of bundle) {
      const bins = features[feature].binCount + 1;
      repeats /= bins;
      for (let joint = 0; joint < size; joint++) {
        from.push(jointBins + joint);
        to.push(offsets[feature] + (Math.floor(joint / repeats) % bins));
      }
    }
    jointBins += size;
  }
  return { bundles, offsets: starts, jointBins, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** Puts each feature, those of most bins first, into the first bundle that has room for it. */
function chooseBundles(features: readonly FeatureBins[], maxJointBins: number): number[][] {
  const bundles: number[][] = [];
  const order = features.map((_, feature) => feature);
  if (maxJointBins === 0) return order.map((feature) => [feature]);
  order.sort((a, b) => features[b].binCount - features[a].binCount || a - b);
  for (const feature of order) {
    const bins = features[feature].binCount + 1;
    const fitting = bundles.find((bundle) => sizeOf(bundle, features) * bins <= maxJointBins);
    if (fitting === undefined) bundles.push([feature]);
    else fitting.push(feature);
  }
  return bundles;
}

function sizeOf(bundle: readonly number[], features: readonly FeatureBins[]): number {
  return bundle.reduce((size, feature) => size * (features[feature].binCount + 1), 1);
}

/** Writes the joint bin of every row in a bundle of features, numbered from 0. */
export function fillJointBins(
  bundle: readonly number[],
  { rowCount, features, bins }: BinnedMatrix,
  into: Uint16Array,
): void {
  into.fill(0);
  for (const feature of bundle) {
    const size = features[feature].binCount + 1;
    const column = bins[feature];
    for (let row = 0; row < rowCount; row++) into[row] = into[row] * size + column[row];
  }
}

/** Sums a joint histogram up to the histogram by feature, which is empty before. */
export function unbundle({ from, to }: FeatureBundles, joint: Histogram, histogram: Histogram): void {
  for (let i = 0; i < from.length; i++) {
    const source = from[i] * 3;
    if (joint[source + 2] === 0) continue;
    const target = to[i] * 3;
    histogram[target] += joint[source];
    histogram[target + 1] += joint[source + 1];
    histogram[target + 2] += joint[source + 2];
  }
}

import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { ColumnBins } from "../binning/feature-bins.ts";
import type { Histogram } from "./histogram.ts";

/**
 * Features of few bins in bundles: one histogram over the pairs (triples, …) of their bins takes one addition a row
 * where a histogram each takes two or three. Summed over the other features of the bundle it yields, since sums are
 * exact, the very histogram of each feature.
 */
export interface FeatureBundles {
  /** The features of each bundle. */
  readonly bundles: readonly (readonly number[])[];
  readonly jointCount: number;
  /** What is summed to what: joint slot `from[i]` is a part of the feature's slot `to[i]`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Bundles features so that no bundle of several has more than so many joint slots. With 0 every feature is a bundle
 * of its own, in their order, and the joint slots are the features'.
 */
export function bundleFeatures(
  { features, offsets }: Pick<BinnedMatrix, "features" | "offsets">,
  mostJointSlots: number,
): FeatureBundles {
  const bundles = chooseBundles(features, mostJointSlots);
  const [from, to]: number[][] = [[], []];
  let jointCount = 0;
  for (const bundle of bundles) {
    const size = sizeOf(bundle, features);
    let repeats = size;
    for (const feature of bundle) {
      const slots = features[feature].binCount + 1;
      repeats /= slots;
      for (let joint = 0; joint < size; joint++) {
        from.push(jointCount + joint);
        to.push(offsets[feature] + (Math.floor(joint / repeats) % slots));
      }
    }
    jointCount += size;
  }
  return { bundles, jointCount, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** Puts each feature, those of most bins first, into the first bundle that has room for it; 0 leaves them as they are. */
function chooseBundles(features: readonly ColumnBins[], mostJointSlots: number): number[][] {
  const bundles: number[][] = [];
  const order = features.map((_, feature) => feature);
  if (mostJointSlots === 0) return order.map((feature) => [feature]);
  order.sort((a, b) => features[b].binCount - features[a].binCount || a - b);
  for (const feature of order) {
    const slots = features[feature].binCount + 1;
    const fitting = bundles.find((bundle) => sizeOf(bundle, features) * slots <= mostJointSlots);
    if (fitting === undefined) bundles.push([feature]);
    else fitting.push(feature);
  }
  return bundles;
}

function sizeOf(bundle: readonly number[], features: readonly ColumnBins[]): number {
  return bundle.reduce((size, feature) => size * (features[feature].binCount + 1), 1);
}

/**
 * Fills in every row's joint slots, row by row: bundle b of row r is `into[r * bundles.length + b]`.
 */
export function fillJointSlots(
  { bundles }: FeatureBundles,
  { rowCount, features, bins }: BinnedMatrix,
  into: Uint16Array | Uint32Array,
): void {
  const joint = new Int32Array(rowCount);
  let offset = 0;
  for (const [index, bundle] of bundles.entries()) {
    joint.fill(0);
    for (const feature of bundle) {
      const slots = features[feature].binCount + 1;
      const column = bins[feature];
      for (let row = 0; row < rowCount; row++) joint[row] = joint[row] * slots + column[row];
    }
    const width = bundles.length;
    for (let row = 0; row < rowCount; row++) into[row * width + index] = offset + joint[row];
    offset += sizeOf(bundle, features);
  }
}

/** Sums a histogram over the joint slots up to that of every feature, which is empty before. */
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

import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { FeatureBins } from "../binning/feature-bins.ts";
import { BIN_BYTES } from "./drain-kernel.ts";

/**
 * Features whose bins are added together: a joint histogram over the pairs (triples, …) of their bins takes one addition
 * a row where separate histograms take two or three. Sums being exact, summing it over the other features of a bundle
 * gives the very histogram of each feature. Most bundles are of one feature.
 */
export interface FeatureBundle {
  readonly features: readonly number[];
  /** For each feature, by joint bin: its bin of the histogram over all features, in bytes from the first one. */
  readonly offsets: readonly Int32Array[];
}

/** The most joint bins of a bundle: a bin is a byte. Fewer if no feature alone has so many, as columns of fewer bins are nearer. */
const MAX_JOINT_BINS = 256;

/** Bundles features with few bins. */
export function bundleFeatures({
  features,
  offsets,
}: Pick<BinnedMatrix, "features" | "offsets">): FeatureBundle[] {
  return chooseBundles(features).map((bundle) => {
    const size = sizeOf(bundle, features);
    let repeats = size;
    const bytes = bundle.map((feature) => {
      const binCount = features[feature].binCount + 1;
      repeats /= binCount;
      const first = offsets[feature];
      return Int32Array.from(
        { length: size },
        (_, joint) => (first + (Math.floor(joint / repeats) % binCount)) * BIN_BYTES,
      );
    });
    return { features: bundle, offsets: bytes };
  });
}

/** Puts each feature, those of most bins first, into the first bundle that has room for it. */
function chooseBundles(features: readonly FeatureBins[]): number[][] {
  const bundles: number[][] = [];
  const largest = Math.max(...features.map(({ binCount }) => binCount + 1));
  const maxJointBins = Math.min(MAX_JOINT_BINS, 2 ** Math.ceil(Math.log2(largest)));
  const order = Array.from(features.keys()).sort(
    (a, b) => features[b].binCount - features[a].binCount || a - b,
  );
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
  into: Uint8Array,
): void {
  into.fill(0);
  for (const feature of bundle) {
    const size = features[feature].binCount + 1;
    const column = bins[feature];
    for (let row = 0; row < rowCount; row++) into[row] = into[row] * size + column[row];
  }
}

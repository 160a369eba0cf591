import type { FeatureColumn, FeatureMatrix } from "../matrix/feature-matrix.ts";

/** The bins of one feature, numbered in ascending order of the values in them. */
export interface FeatureBins {
  readonly binCount: number;
  /** The lowest value in each bin. */
  readonly lowest: Float32Array;
  /** The highest value in each bin. */
  readonly highest: Float32Array;
  /** Whether any row's value is missing. */
  readonly hasMissing: boolean;
}

/**
 * Binned features. In a histogram over them the bins of all features lie one after another, `totalBins` of them:
 * feature f has those from `offsets[f]`, the last one for missing values. Row r's bin of feature f in this numbering
 * is `bins[r * features.length + f]`.
 *
 * The matrix is sparse: many rows of a feature often share one bin, for instance a category's zero. That is
 * `mostFrequentBin[f]`; the other bins of row r are those of `otherBins` from `otherStart[r]` to `otherStart[r + 1]`.
 */
export interface BinnedMatrix {
  readonly rowCount: number;
  readonly features: readonly FeatureBins[];
  readonly offsets: Int32Array;
  readonly totalBins: number;
  readonly bins: Uint16Array | Uint32Array;
  readonly mostFrequentBin: Int32Array;
  readonly otherBins: Uint16Array | Uint32Array;
  readonly otherStart: Uint32Array;
}

/** Bins a matrix so that every distinct float32 value is a bin of its own: no split between values is lost. */
export function binExactly(matrix: FeatureMatrix): BinnedMatrix {
  const distinct = matrix.columns.map(distinctValues);
  const features = distinct.map(binsOfValues);
  const offsets = new Int32Array(features.length);
  let totalBins = 0;
  for (const [feature, { binCount }] of features.entries()) {
    offsets[feature] = totalBins;
    totalBins += binCount + 1;
  }
  const Bins = totalBins <= 2 ** 16 ? Uint16Array : Uint32Array;
  const bins = new Bins(matrix.rowCount * features.length);
  for (const [feature, column] of matrix.columns.entries()) {
    const binOf = new Map(Array.from(distinct[feature], (value, bin) => [value, offsets[feature] + bin]));
    for (let row = 0; row < column.length; row++) {
      bins[row * features.length + feature] = binOf.get(column[row]) ?? 0;
    }
  }
  const binned = { rowCount: matrix.rowCount, features, offsets, totalBins, bins };
  return { ...binned, ...separateMostFrequent(binned) };
}

/** Finds each feature's most frequent bin, the lowest of ties, and lists the other bins row by row. */
function separateMostFrequent({
  rowCount,
  features,
  offsets,
  totalBins,
  bins,
}: Pick<BinnedMatrix, "rowCount" | "features" | "offsets" | "totalBins" | "bins">) {
  const rowsIn = new Uint32Array(totalBins);
  for (const bin of bins) rowsIn[bin]++;
  const mostFrequentBin = offsets.map((offset, feature) => {
    let most = offset;
    for (let bin = offset; bin <= offset + features[feature].binCount; bin++) {
      if (rowsIn[bin] > rowsIn[most]) most = bin;
    }
    return most;
  });
  const otherStart = new Uint32Array(rowCount + 1);
  const otherBins = bins.slice();
  let count = 0;
  for (let row = 0, at = 0; row < rowCount; row++) {
    for (let feature = 0; feature < features.length; feature++, at++) {
      if (bins[at] !== mostFrequentBin[feature]) otherBins[count++] = bins[at];
    }
    otherStart[row + 1] = count;
  }
  return { mostFrequentBin, otherBins: otherBins.slice(0, count), otherStart };
}

/** In ascending order; NaN, if any, is last and so gets the number of the bin of missing values. */
function distinctValues(column: FeatureColumn): Float32Array {
  return Float32Array.from(new Set(column)).sort();
}

function binsOfValues(distinct: Float32Array): FeatureBins {
  const hasMissing = Number.isNaN(distinct.at(-1));
  const values = hasMissing ? distinct.subarray(0, -1) : distinct;
  return { binCount: values.length, lowest: values, highest: values, hasMissing };
}

import type { FeatureColumn, FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { countRanks, type RankedColumn, rankColumn } from "../../matrix/ranked-column.ts";
import type { BinnedColumn } from "./column-binning.ts";
import { binsOfValues, type FeatureBins, findBins } from "./feature-bins.ts";

/**
 * A matrix in bins: row r is in bin `bins[f][r]` of feature f. In a histogram over the matrix the bins of all features
 * lie one after another, `totalBins` of them: feature f has those from `offsets[f]`, the last one for missing values.
 */
export interface BinnedMatrix {
  readonly rowCount: number;
  readonly features: readonly FeatureBins[];
  readonly bins: readonly Uint8Array[];
  readonly offsets: Int32Array;
  readonly totalBins: number;
}

/** Joins features in bins, of the same rows. */
export function joinBinned(rowCount: number, columns: readonly BinnedColumn[]): BinnedMatrix {
  const offsets = new Int32Array(columns.length);
  let totalBins = 0;
  for (const [index, { feature }] of columns.entries()) {
    offsets[index] = totalBins;
    totalBins += feature.binCount + 1;
  }
  const [features, bins] = [columns.map(({ feature }) => feature), columns.map(({ bins }) => bins)];
  return { rowCount, features, bins, offsets, totalBins };
}

/**
 * Finds the bins of a column.
 * @param maxBins of a numeric column, from 2; undefined for a column of category codes.
 * @param rows the rows to find them from, all by default.
 */
export function findBinsOf(
  column: RankedColumn,
  maxBins: number | undefined,
  rows?: Uint32Array,
): FeatureBins {
  return findBins(column.values, countRanks(column, rows), maxBins);
}

/** Puts a column into bins that were found before. @param rows the rows to put there, in their order, all by default. */
export function binRanked(
  { values, ranks }: RankedColumn,
  feature: FeatureBins,
  rows?: Uint32Array,
): Uint8Array {
  const binOf = binsOfValues(values, feature);
  const bins = new Uint8Array(rows?.length ?? ranks.length);
  if (rows === undefined) for (let row = 0; row < bins.length; row++) bins[row] = binOf[ranks[row]];
  else for (let row = 0; row < bins.length; row++) bins[row] = binOf[ranks[rows[row]]];
  return bins;
}

/**
 * The bin of every row's value; `binCount` where the value is missing or a category without a bin.
 * @param column where the bins are of categories, their codes or NaN.
 */
export function binColumn(column: FeatureColumn, feature: FeatureBins): Uint8Array {
  return binRanked(rankColumn(column), feature);
}

/** The first rows of a matrix, without a copy. */
export function firstRows(binned: BinnedMatrix, rowCount: number): BinnedMatrix {
  return { ...binned, rowCount, bins: binned.bins.map((column) => column.subarray(0, rowCount)) };
}

/** Puts a matrix into bins that were found before, on these rows or others. */
export function binMatrix(
  { columns, rowCount }: FeatureMatrix,
  features: readonly FeatureBins[],
): BinnedMatrix {
  const binned = columns.map((column, index) => ({
    feature: features[index],
    bins: binColumn(column, features[index]),
  }));
  return joinBinned(rowCount, binned);
}

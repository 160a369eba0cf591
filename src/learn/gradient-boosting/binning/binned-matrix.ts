import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { binColumn, type FeatureBins, findCategoryBins, findNumericBins } from "./feature-bins.ts";

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

/** Finds the bins of every feature. @param categorical whether each feature is categorical. */
export function findBins(
  matrix: FeatureMatrix,
  categorical: readonly boolean[],
  maxBins: number,
): FeatureBins[] {
  return matrix.columns.map((column, feature) =>
    categorical[feature] ? findCategoryBins(column) : findNumericBins(column, maxBins),
  );
}

/** Puts a matrix into bins that were found before, on these rows or others. */
export function binMatrix(matrix: FeatureMatrix, features: readonly FeatureBins[]): BinnedMatrix {
  const offsets = new Int32Array(features.length);
  let totalBins = 0;
  for (const [feature, { binCount }] of features.entries()) {
    offsets[feature] = totalBins;
    totalBins += binCount + 1;
  }
  const bins = matrix.columns.map((column, feature) => binColumn(column, features[feature]));
  return { rowCount: matrix.rowCount, features, bins, offsets, totalBins };
}

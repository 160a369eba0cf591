import type { FeatureMatrix } from "../../matrix/feature-matrix.ts";
import { binColumn, binsOfCategories, binsOfNumbers, type ColumnBins } from "./feature-bins.ts";

/**
 * A matrix in bins: row r is in bin `bins[f][r]` of feature f. In a histogram over it the feature owns the slots from
 * `offsets[f]`: one a bin, then one for missing values; `slotCount` in all.
 */
export interface BinnedMatrix {
  readonly rowCount: number;
  readonly features: readonly ColumnBins[];
  readonly bins: readonly Uint8Array[];
  readonly offsets: Int32Array;
  readonly slotCount: number;
}

/** Finds the bins of every feature. @param categorical whether each feature is one of categories. */
export function findBins(
  matrix: FeatureMatrix,
  categorical: readonly boolean[],
  maxBins: number,
): ColumnBins[] {
  return matrix.columns.map((column, feature) =>
    categorical[feature] ? binsOfCategories(column) : binsOfNumbers(column, maxBins),
  );
}

/** Puts a matrix into bins that were found before, on these rows or others. */
export function binMatrix(matrix: FeatureMatrix, features: readonly ColumnBins[]): BinnedMatrix {
  const offsets = new Int32Array(features.length);
  let slotCount = 0;
  for (const [feature, { binCount }] of features.entries()) {
    offsets[feature] = slotCount;
    slotCount += binCount + 1;
  }
  const bins = matrix.columns.map((column, feature) => binColumn(column, features[feature]));
  return { rowCount: matrix.rowCount, features, bins, offsets, slotCount };
}

import type { FeatureColumn, FeatureMatrix } from "../feature-matrix.ts";

/** A feature's bins, numbered in ascending order of the values in them. */
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
 * Binned features. In a histogram over them feature f owns the slots from `offsets[f]`: one a bin, then one for
 * missing values; `slotCount` in all. Row r's slot of feature f is `slots[r * features.length + f]`.
 */
export interface BinnedMatrix {
  readonly rowCount: number;
  readonly features: readonly FeatureBins[];
  readonly offsets: Int32Array;
  readonly slotCount: number;
  /** Row by row, so that one row after the other adds to slots far apart and never waits for its last addition. */
  readonly slots: Uint16Array | Uint32Array;
}

/** Bins a matrix so that every distinct float32 value is a bin of its own: no split between values is lost. */
export function binExactly(matrix: FeatureMatrix): BinnedMatrix {
  const distinct = matrix.columns.map(distinctValues);
  const features = distinct.map(binsOfValues);
  const offsets = new Int32Array(features.length);
  let slotCount = 0;
  for (const [feature, { binCount }] of features.entries()) {
    offsets[feature] = slotCount;
    slotCount += binCount + 1;
  }
  const Slots = slotCount <= 2 ** 16 ? Uint16Array : Uint32Array;
  const slots = new Slots(matrix.rowCount * features.length);
  for (const [feature, column] of matrix.columns.entries()) {
    const slotOf = new Map(Array.from(distinct[feature], (value, bin) => [value, offsets[feature] + bin]));
    for (let row = 0; row < column.length; row++) {
      slots[row * features.length + feature] = slotOf.get(column[row]) ?? 0;
    }
  }
  return { rowCount: matrix.rowCount, features, offsets, slotCount, slots };
}

/** In ascending order; NaN, where there is one, is last and so gets the number that stands for missing. */
function distinctValues(column: FeatureColumn): Float32Array {
  return Float32Array.from(new Set(column)).sort();
}

function binsOfValues(distinct: Float32Array): FeatureBins {
  const hasMissing = Number.isNaN(distinct.at(-1));
  const values = hasMissing ? distinct.subarray(0, -1) : distinct;
  return { binCount: values.length, lowest: values, highest: values, hasMissing };
}

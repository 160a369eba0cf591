import type { FeatureColumn, FeatureMatrix } from "../matrix/feature-matrix.ts";

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
 *
 * Most rows of a feature often share one slot, a category's zero for one: `usual[f]`. Only where row r differs does
 * it stand in `unusual`, from `unusualStart[r]` to `unusualStart[r + 1]`.
 */
export interface BinnedMatrix {
  readonly rowCount: number;
  readonly features: readonly FeatureBins[];
  readonly offsets: Int32Array;
  readonly slotCount: number;
  readonly slots: Uint16Array | Uint32Array;
  readonly usual: Int32Array;
  readonly unusual: Uint16Array | Uint32Array;
  readonly unusualStart: Uint32Array;
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
  const binned = { rowCount: matrix.rowCount, features, offsets, slotCount, slots };
  return { ...binned, ...partUnusual(binned) };
}

/** Finds each feature's most frequent slot, the lowest of equals, and lists the other slots row by row. */
function partUnusual({
  rowCount,
  features,
  offsets,
  slotCount,
  slots,
}: Pick<BinnedMatrix, "rowCount" | "features" | "offsets" | "slotCount" | "slots">) {
  const rowsIn = new Uint32Array(slotCount);
  for (const slot of slots) rowsIn[slot]++;
  const usual = offsets.map((offset, feature) => {
    let most = offset;
    for (let slot = offset; slot <= offset + features[feature].binCount; slot++) {
      if (rowsIn[slot] > rowsIn[most]) most = slot;
    }
    return most;
  });
  const unusualStart = new Uint32Array(rowCount + 1);
  const unusual = slots.slice();
  let count = 0;
  for (let row = 0, at = 0; row < rowCount; row++) {
    for (let feature = 0; feature < features.length; feature++, at++) {
      if (slots[at] !== usual[feature]) unusual[count++] = slots[at];
    }
    unusualStart[row + 1] = count;
  }
  return { usual, unusual: unusual.slice(0, count), unusualStart };
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

/** The values of one feature, one per row. NaN in a `Float32Array` is a missing value. */
export type FeatureColumn = Uint8Array | Float32Array;

/** A table of features, column by column: `columns[f][row]` is the value of feature `names[f]`. */
export interface FeatureMatrix {
  readonly names: readonly string[];
  readonly rowCount: number;
  readonly columns: readonly FeatureColumn[];
}

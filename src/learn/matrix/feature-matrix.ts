/** The values of one feature, one a row. NaN in a `Float32Array` is a missing value. */
export type FeatureColumn = Uint8Array | Float32Array;

/** A table of features, column by column: `columns[f][row]` is the value of feature `names[f]`. */
export interface FeatureMatrix {
  readonly names: readonly string[];
  readonly rowCount: number;
  readonly columns: readonly FeatureColumn[];
}

/**
 * The rows of a matrix at the given indices, in their order; a row may be taken more than once.
 * @param index row numbers, each under `matrix.rowCount`.
 */
export function takeRows(matrix: FeatureMatrix, index: Int32Array | Uint32Array): FeatureMatrix {
  const columns = matrix.columns.map((column) => {
    const taken =
      column instanceof Uint8Array ? new Uint8Array(index.length) : new Float32Array(index.length);
    for (let i = 0; i < index.length; i++) taken[i] = column[index[i]];
    return taken;
  });
  return { names: matrix.names, rowCount: index.length, columns };
}

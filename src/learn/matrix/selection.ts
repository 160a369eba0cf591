import { refuse } from "../check-arguments.ts";
import type { FeatureMatrix } from "./feature-matrix.ts";

/**
 * The rows of a matrix at the given indices, in their order; a row may be taken more than once.
 * @param index row numbers, from 0 and under `matrix.rowCount`.
 * @throws PuntualError `invalid-argument` for any other row number.
 */
export function takeRows(matrix: FeatureMatrix, index: Int32Array | Uint32Array): FeatureMatrix {
  for (let i = 0; i < index.length; i++) {
    if (!(index[i] >= 0 && index[i] < matrix.rowCount)) {
      refuse("index", index[i], `row numbers from 0 to ${matrix.rowCount - 1}`);
    }
  }
  const columns = matrix.columns.map((column) => {
    const taken =
      column instanceof Uint8Array ? new Uint8Array(index.length) : new Float32Array(index.length);
    for (let i = 0; i < index.length; i++) taken[i] = column[index[i]];
    return taken;
  });
  return { names: matrix.names, rowCount: index.length, columns };
}

/**
 * The columns of the named features, in the order of the names.
 * @throws PuntualError `invalid-argument` for a name that the matrix does not have.
 */
export function selectFeatures(matrix: FeatureMatrix, names: readonly string[]): FeatureMatrix {
  const columns = names.map(
    (name) => matrix.columns[matrix.names.indexOf(name)] ?? refuse("feature", name, matrix.names.join(", ")),
  );
  return { names, rowCount: matrix.rowCount, columns };
}

import { refuse } from "../check-arguments.ts";
import type { FeatureMatrix } from "./feature-matrix.ts";

/**
 * The columns of the named features, in the order of the names.
 * @throws PuntualError `invalid-argument` for a name that the matrix has not.
 */
export function selectFeatures(matrix: FeatureMatrix, names: readonly string[]): FeatureMatrix {
  const columns = names.map(
    (name) => matrix.columns[matrix.names.indexOf(name)] ?? refuse("feature", name, matrix.names.join(", ")),
  );
  return { names, rowCount: matrix.rowCount, columns };
}

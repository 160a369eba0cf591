/** The beginning of the names of the columns of features, so that none has the name of another column or of a partition. */
const PREFIX = "f_";

/**
 * Returns the name of the column of a feature in a file: `f_traffic_before15` for `traffic.before15`. Engines of SQL and Spark
 * take a dot for a member, and no feature has an underscore.
 */
export function matrixColumn(feature: string): string {
  return PREFIX + feature.replaceAll(".", "_");
}

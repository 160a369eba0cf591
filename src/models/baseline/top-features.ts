import type { FeatureMatrix } from "../../learn/matrix/feature-matrix.ts";
import { featureImportance } from "../../learn/xgboost/feature-importance.ts";
import { fitXgboost } from "../../learn/xgboost/trainer.ts";
import { BOOSTING_PARAMETERS } from "./options.ts";

/**
 * Returns the names of the `count` features that gradient boosting on all features splits on most often, the most
 * used first. The SCL challenge hard-codes its ten features; on its split, this function selects the same ten in the same
 * order.
 * @param counts the number of flights that each row represents
 */
export function topFeatures(
  features: FeatureMatrix,
  labels: Uint8Array,
  counts: Float64Array,
  count: number,
): string[] {
  const fitted = fitXgboost(features, labels, BOOSTING_PARAMETERS, { counts });
  return featureImportance(fitted, "weight")
    .slice(0, count)
    .map(({ name }) => name);
}

import type { FeatureMatrix } from "../../learn/matrix/feature-matrix.ts";
import { featureImportance } from "../../learn/xgboost/feature-importance.ts";
import { fitXgboost } from "../../learn/xgboost/trainer.ts";
import { BOOSTING_PARAMETERS } from "./options.ts";

/**
 * The names of the `count` features that gradient boosting on all of them splits on most often, the most used
 * first. On the notebook's split these are the very ten that it lists, in its order; it has them from one fit and
 * writes them down, here they are found anew for every training table.
 * @param counts how many flights each row stands for
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

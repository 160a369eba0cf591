import { refuse } from "../check-arguments.ts";
import type { XgboostTrees } from "./trees.ts";

/** The kinds of feature importance that {@link featureImportance} computes. */
export const IMPORTANCE_KINDS = ["weight", "gain", "cover", "totalGain", "totalCover"] as const;

/** The measure of importance: the number of a feature's splits (`weight`), their mean gain or cover, or its sum. */
export type ImportanceKind = (typeof IMPORTANCE_KINDS)[number];

/** The importance of one feature. */
export interface FeatureImportance {
  readonly name: string;
  readonly score: number;
}

/**
 * The importance of the features that a model uses, highest first, ties in the order of the features: XGBoost's
 * `get_score`. As there, a feature without a split is left out.
 * @throws PuntualError `invalid-argument` for an unknown kind.
 */
export function featureImportance(model: XgboostTrees, kind: ImportanceKind): FeatureImportance[] {
  if (!IMPORTANCE_KINDS.includes(kind)) refuse("kind", kind, IMPORTANCE_KINDS.join(", "));
  const splits = model.featureNames.map(() => ({ weight: 0, gain: 0, cover: 0 }));
  for (const { featureIndex, gain, cover } of model.trees) {
    for (const [node, feature] of featureIndex.entries()) {
      if (feature === -1) continue;
      splits[feature].weight += 1;
      splits[feature].gain += gain[node];
      splits[feature].cover += cover[node];
    }
  }
  const score = {
    weight: "weight",
    gain: "gain",
    totalGain: "gain",
    cover: "cover",
    totalCover: "cover",
  } as const;
  const isMean = kind === "gain" || kind === "cover";
  return model.featureNames
    .map((name, feature) => ({ name, total: splits[feature][score[kind]], weight: splits[feature].weight }))
    .filter(({ weight }) => weight > 0)
    .map(({ name, total, weight }) => ({ name, score: isMean ? total / weight : total }))
    .sort((a, b) => b.score - a.score);
}

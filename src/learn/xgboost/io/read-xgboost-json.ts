import { PuntualError } from "../../../errors.ts";
import type { XgboostTrees } from "../trees.ts";
import { JsonReader } from "./json-reader.ts";
import { readXgboostTree } from "./read-xgboost-tree.ts";

/**
 * Reads a model in XGBoost's own JSON format, of version 1.7 or later: boosted trees of objective
 * `binary:logistic`, without categorical splits. Features without names are called f0, f1, … as XGBoost does.
 * @param text the file's content.
 * @param path what to call the file in an error.
 * @throws PuntualError `model-format` saying what is wrong, and where in the document.
 */
export function readXgboostJson(text: string, path: string): XgboostTrees {
  const learner = new JsonReader(path, parse(text, path)).object("learner");
  const parameters = learner.object("learner_model_param");
  const booster = learner.object("gradient_booster");
  booster.expect("name", "gbtree");
  learner.object("objective").expect("name", "binary:logistic");
  const featureCount = parameters.integer("num_feature");
  const trees = booster.object("model").objects("trees");
  return {
    kind: "boosted-trees",
    featureNames: readFeatureNames(learner, featureCount),
    baseScore: readBaseScore(parameters),
    trees: trees.map((tree) => readXgboostTree(tree, featureCount)),
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PuntualError(
      "model-format",
      { path, reason: `is not JSON: ${(cause as Error).message}` },
      { cause },
    );
  }
}

function readFeatureNames(learner: JsonReader, featureCount: number): string[] {
  const names = learner.has("feature_names") ? learner.strings("feature_names") : [];
  if (names.length === 0) return Array.from({ length: featureCount }, (_, feature) => `f${feature}`);
  if (names.length !== featureCount) {
    learner.fail("feature_names", `has ${names.length} names for ${featureCount} features`);
  }
  return names;
}

/** A probability: a number, the same as text, or, since XGBoost 3.1, as text of an array of one. */
function readBaseScore(parameters: JsonReader): number {
  const score = parameters.real("base_score");
  if (!(score > 0 && score < 1)) parameters.fail("base_score", "is not a probability over 0 and under 1");
  return Math.fround(score);
}

import { PuntualError } from "../../../errors.ts";
import type { XgboostTree, XgboostTrees } from "../trees.ts";
import { JsonReader } from "./json-reader.ts";
import { readXgboostTree } from "./read-xgboost-tree.ts";

const { fround } = Math;

/** The smallest distance of a base score from 0 and 1, in XGBoost 3.1 and later. */
const BASE_SCORE_MARGIN = fround(1e-6);

/**
 * Reads a model in XGBoost's JSON format, as the versions from 1.7 to 3.4 write it: boosted trees of objective
 * `binary:logistic` with one output and without categorical splits. Dropout (DART) is read by scaling the leaves. All
 * trees are used, as in `Booster.predict`, also where training stopped early. Features without names are called f0,
 * f1, … as in XGBoost.
 * @param text the content of the file
 * @param path the name of the file in an error
 * @throws PuntualError `model-format` with the reason and the place in the document
 */
export function readXgboostJson(text: string, path: string): XgboostTrees {
  const learner = new JsonReader(path, parse(text, path)).object("learner");
  const parameters = learner.object("learner_model_param");
  learner.object("objective").expect("name", "binary:logistic");
  const outputs = parameters.has("num_target") ? parameters.integer("num_target") : 1;
  if (outputs > 1) parameters.fail("num_target", `is ${outputs}; only models of one output can be read`);
  const featureCount = parameters.integer("num_feature");
  return {
    kind: "boosted-trees",
    featureNames: readFeatureNames(learner, featureCount),
    baseScore: readBaseScore(parameters),
    trees: readTrees(learner.object("gradient_booster"), featureCount),
  };
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Before version 3, XGBoost writes NaN at a categorical split.
    const withoutNaN = text.replace(/(?<=[[,])NaN(?=[\],])/g, "null");
    if (withoutNaN !== text) return parse(withoutNaN, path);
    const reason = text.startsWith("{L")
      ? "is UBJSON, XGBoost's binary format; save the model under a name that ends with .json"
      : `is not JSON: ${(cause as Error).message}`;
    throw new PuntualError("model-format", { path, reason }, { cause });
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

/**
 * Reads the probability that the trees start from: text of a number, or, since XGBoost 3.1, text of a list with one
 * number. That version also limits it when it predicts, since a base score estimated from flights without any delay is 0.
 */
function readBaseScore(parameters: JsonReader): number {
  const score = fround(parameters.real("base_score"));
  if (parameters.isList("base_score") && score >= 0 && score <= 1) {
    return Math.min(Math.max(score, BASE_SCORE_MARGIN), fround(1 - BASE_SCORE_MARGIN));
  }
  if (!(score > 0 && score < 1)) parameters.fail("base_score", "is not a probability over 0 and under 1");
  return score;
}

/** Reads the trees of a booster. Since XGBoost 3.4, one that was trained with dropout is called `gbtree` as well. */
function readTrees(booster: JsonReader, featureCount: number): XgboostTree[] {
  const isDart = booster.expect("name", "gbtree", "dart") === "dart";
  const model = (isDart ? booster.object("gbtree") : booster).object("model");
  const trees = model.objects("trees").map((tree) => readXgboostTree(tree, featureCount));
  const weighted = isDart ? booster : model;
  if (!weighted.has("weight_drop")) return trees;
  const weights = weighted.reals("weight_drop", trees.length).map(fround);
  return trees.map((tree, index) => ({
    ...tree,
    value: tree.value.map((value) => fround(value * weights[index])),
  }));
}

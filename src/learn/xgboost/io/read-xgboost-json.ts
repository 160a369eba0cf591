import { PuntualError } from "../../../errors.ts";
import { checkTrees } from "../../check-trees.ts";
import type { XgboostTree, XgboostTrees } from "../trees.ts";
import { JsonReader } from "./json-reader.ts";
import { readXgboostTree, withoutLooseNodes } from "./read-xgboost-tree.ts";

const { fround } = Math;

/** The smallest distance of a base score from 0 and 1, in XGBoost 3.1 and later. */
const BASE_SCORE_MARGIN = fround(1e-6);

/** Options of {@link readXgboostJson}. */
export interface XgboostReading {
  readonly rounds?: "best" | "all" | undefined;
}

/**
 * Reads a model in XGBoost's JSON format, as the versions from 1.7 to 3.4 write it: boosted trees of objective
 * `binary:logistic` with one output and without categorical splits. Dropout (DART) is read by scaling the leaves. Features
 * without names are called f0, f1, … as in XGBoost.
 * @param text the content of the file
 * @param path the name of the file in an error
 * @param options.rounds the rounds of a training that stopped early: the ones up to the best, as `XGBClassifier` predicts,
 * or all, as `Booster.predict` does. By default `best` if an `XGBClassifier` saved the file, else `all`.
 * @throws PuntualError `model-format` with the reason and the place in the document
 */
export function readXgboostJson(text: string, path: string, options: XgboostReading = {}): XgboostTrees {
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
    trees: readTrees(learner.object("gradient_booster"), featureCount, roundsOf(learner, options)),
  };
}

/**
 * Returns the number of rounds whose trees are used; undefined for all. A training that stopped early records its best
 * round, and a classifier of XGBoost's scikit-learn interface records its parameters.
 */
function roundsOf(learner: JsonReader, { rounds }: XgboostReading): number | undefined {
  if (rounds === "all" || !learner.has("attributes")) return undefined;
  const attributes = learner.object("attributes");
  const isClassifier = attributes.has("scikit_learn");
  if (!attributes.has("best_iteration") || (rounds === undefined && !isClassifier)) return undefined;
  return attributes.integer("best_iteration") + 1;
}

/** A string, if need be without its end, or what Python and C++ write for a value that is no number. */
const STRING_OR_NO_NUMBER = /"(?:[^"\\]|\\.)*"?|-?\b(?:nan|inf(?:inity)?)\b/gi;

/** XGBoost's binary formats by how they begin. */
const BINARY_FORMATS = [
  ["{L", "UBJSON, XGBoost's binary format"],
  ["binf", "XGBoost's old binary format"],
] as const;

/** The start of an ONNX file: the version of its format, then the name of the program that made it, after its length. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format is binary
const ONNX_START = /^\x08[\s\S]\x12[\s\S]([\w .-]+)/;

/** A character that no text has. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the format is binary
const NO_TEXT = /[\0-\x08\x0e-\x1f]/;

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Before version 3, XGBoost writes NaN at a categorical split; Python's json writes it with a space before it.
    const withoutNaN = text.replace(STRING_OR_NO_NUMBER, (found) => (found.startsWith('"') ? found : "null"));
    if (withoutNaN !== text) return parse(withoutNaN, path);
    throw new PuntualError("model-format", { path, reason: whyNoJson(text, cause as Error) }, { cause });
  }
}

/** Says of a text that is no JSON which format it is of, as far as that shows. */
function whyNoJson(text: string, { message }: Error): string {
  const binary = BINARY_FORMATS.find(([start]) => text.startsWith(start));
  if (binary !== undefined) return `is ${binary[1]}; save the model under a name that ends with .json`;
  const [, maker] = ONNX_START.exec(text) ?? [];
  if (maker !== undefined) {
    return `is an ONNX model of ${maker}, which holds a computation; only the trees of XGBoost's JSON can be read`;
  }
  // The message would show the bytes, which a terminal may take as commands
  return NO_TEXT.test(text) ? "is a binary file, not JSON" : `is not JSON: ${message}`;
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

/**
 * Reads the trees of a booster. Since XGBoost 3.4, one that was trained with dropout is called `gbtree` as well.
 * @param rounds the number of rounds whose trees are read; all by default
 */
function readTrees(
  booster: JsonReader,
  featureCount: number,
  rounds = Number.POSITIVE_INFINITY,
): XgboostTree[] {
  const isDart = booster.expect("name", "gbtree", "dart") === "dart";
  const model = (isDart ? booster.object("gbtree") : booster).object("model");
  const documents = model.objects("trees");
  const perRound = model.object("gbtree_model_param").integer("num_parallel_tree") || 1;
  const weighted = isDart ? booster : model;
  const weights = weighted.has("weight_drop")
    ? weighted.reals("weight_drop", documents.length).map(fround)
    : undefined;
  const trees = documents.map((tree, index) => readXgboostTree(tree, weights?.[index]));
  model.check(() => checkTrees(trees, featureCount, { mayHaveLooseNodes: true }));
  return trees.slice(0, rounds * perRound).map(withoutLooseNodes);
}

import { PuntualError } from "../../errors.ts";
import { preOrderTree, type SourceNode } from "../gradient-boosting/pre-order.ts";
import type { GradientBoostedTree, GradientBoostedTrees } from "../gradient-boosting/trees.ts";

/** The bits of a node's `decision_type`: a split by category, missing values go left, and behind them the kind of missing value. */
const [CATEGORICAL, DEFAULT_LEFT, MISSING_SHIFT] = [1, 2, 2];

/** Kinds of missing value: none (NaN counts as 0), zero, NaN. */
const [MISSING_NONE, MISSING_ZERO] = [0, 1];

/** Trees that were read, and the number of rows that the first of them saw. */
export interface LightGbmTrees {
  readonly trees: GradientBoostedTrees;
  readonly rows: number;
}

/**
 * Reads a model in LightGBM's text format, as `save_model` writes it: trees of objective `binary` with one output, with splits by
 * thresholds and by categories.
 * @param path the name of the file in an error
 * @throws PuntualError `model-format` with the reason
 */
export function readLightGbmText(text: string, path: string): LightGbmTrees {
  const fail = (reason: string): never => {
    throw new PuntualError("model-format", { path, reason });
  };
  const [head, ...parts] = text.split(/\r?\n(?=Tree=\d)/);
  const header = fieldsOf(head);
  const expect = (name: string, allowed: string) => {
    const value = header.get(name);
    if (value !== allowed) fail(`${name} is ${value ?? "missing"}; only ${allowed} can be read`);
  };
  expect("num_class", "1");
  expect("num_tree_per_iteration", "1");
  const [objective, sigmoid = "sigmoid:1"] = (header.get("objective") ?? "").split(" ");
  if (objective !== "binary") fail(`objective is ${objective || "missing"}; only binary can be read`);
  if (header.has("average_output")) fail("is a random forest; only boosted trees can be read");
  const scale = Number(sigmoid.slice("sigmoid:".length));
  if (!(scale > 0)) fail(`${sigmoid} is no steepness over 0`);
  const featureNames = (header.get("feature_names") ?? "").split(" ");
  const fields = parts.map((part) => fieldsOf(part.split(/\r?\nend of trees/)[0]));
  if (fields.length === 0) fail("has no trees");
  const trees = fields.map((tree, index) =>
    readTree(tree, scale, (reason) => fail(`tree ${index}: ${reason}`)),
  );
  return {
    trees: { kind: "histogram-trees", loss: "logistic", featureNames, initialScore: 0, trees },
    rows: trees[0].cover[0],
  };
}

/** Reads a number; a threshold that only missing values are behind is `inf`, for which the largest number stands. */
function numberOf(word: string): number {
  const infinite = /^(-?)inf$/.exec(word);
  return infinite === null ? Number(word) : Number.MAX_VALUE * (infinite[1] === "-" ? -1 : 1);
}

/** Returns the fields of a part, of lines such as `num_leaves=31`. */
function fieldsOf(part: string): ReadonlyMap<string, string> {
  return new Map(
    part.split(/\r?\n/).map((line) => {
      const at = line.indexOf("=");
      return at === -1 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

function readTree(
  fields: ReadonlyMap<string, string>,
  scale: number,
  fail: (reason: string) => never,
): GradientBoostedTree {
  const leaves = Number(fields.get("num_leaves"));
  if (!(Number.isInteger(leaves) && leaves > 0))
    fail(`num_leaves is ${fields.get("num_leaves") ?? "missing"}`);
  if ((fields.get("is_linear") ?? "0") !== "0") fail("has linear leaves, which cannot be read");
  const numbers = (name: string, count: number): number[] => {
    const list = (fields.get(name) ?? "")
      .split(" ")
      .filter((word) => word !== "")
      .map(numberOf);
    if (list.length !== count || list.some((value) => !Number.isFinite(value)))
      fail(`${name} is not a list of ${count} numbers`);
    return list;
  };
  const splits = leaves - 1;
  const [value, leafCount] = [
    numbers("leaf_value", leaves),
    leaves > 1 ? numbers("leaf_count", leaves) : [0],
  ];
  const [feature, threshold, type] = ["split_feature", "threshold", "decision_type"].map((name) =>
    numbers(name, splits),
  );
  const [left, right] = ["left_child", "right_child"].map((name) => numbers(name, splits));
  const [gain, count] = ["split_gain", "internal_count"].map((name) => numbers(name, splits));
  const categories = Number(fields.get("num_cat") ?? 0);
  const bounds = categories > 0 ? numbers("cat_boundaries", categories + 1) : [];
  const words = categories > 0 ? numbers("cat_threshold", bounds[categories]) : [];
  const nodeOf = (number: number): SourceNode => {
    if (number < 0) {
      const leaf = -1 - number;
      if (leaf >= leaves) fail(`has no leaf ${leaf}`);
      const [leafValue, cover] = [value[leaf] * scale, leafCount[leaf]];
      return { featureIndex: -1, threshold: 0, defaultLeft: false, value: leafValue, gain: 0, cover };
    }
    if (number >= splits) fail(`has no split ${number}`);
    const common = {
      ...{ featureIndex: feature[number], value: 0, gain: gain[number], cover: count[number] },
      children: [left[number], right[number]] as const,
    };
    if ((type[number] & CATEGORICAL) !== 0) {
      const set = threshold[number];
      const part = words.slice(bounds[set], bounds[set + 1]);
      // A category that training did not see, and a missing one, goes right.
      return { ...common, threshold: 0, categories: setOf(part), defaultLeft: false };
    }
    return { ...common, threshold: threshold[number], defaultLeft: isMissingLeft(number) };
  };
  const isMissingLeft = (node: number): boolean => {
    const isLeft = (type[node] & DEFAULT_LEFT) !== 0;
    const missing = type[node] >> MISSING_SHIFT;
    const isZeroLeft = threshold[node] >= 0;
    if (missing === MISSING_NONE) return isZeroLeft;
    if (missing === MISSING_ZERO && isLeft !== isZeroLeft)
      fail("takes zeros for missing values, which cannot be read");
    return isLeft;
  };
  try {
    return preOrderTree(nodeOf, splits === 0 ? -1 : 0, 2 * leaves - 1);
  } catch (error) {
    if (error instanceof RangeError) return fail("is no tree: a node has two parents");
    throw error;
  }
}

/** Returns the categories of a set, of which each word of 32 bits holds as many. */
function setOf(words: readonly number[]): Uint8Array {
  const set = new Uint8Array(Math.max(1, words.length * 32));
  for (let code = 0; code < words.length * 32; code++) set[code] = (words[code >> 5] >>> (code & 31)) & 1;
  return set;
}

import type { UncheckedTree } from "../../check-trees.ts";
import type { XgboostTree } from "../trees.ts";
import type { JsonReader } from "./json-reader.ts";

const { fround } = Math;

/** A tree of a file, its nodes numbered as there; pruning may have cut some of them off from the root. */
export type TreeInFile = UncheckedTree & XgboostTree;

/**
 * Reads the lists of one tree of a model in XGBoost's JSON format. Whether they are a tree is left to `checkTrees`.
 * @param scale factor of the leaves
 * @throws PuntualError `model-format` for values that are no numbers, vector leaves or categorical splits
 */
export function readXgboostTree(document: JsonReader, scale = 1): TreeInFile {
  const parameters = document.object("tree_param");
  const count = parameters.integer("num_nodes");
  if (count === 0) parameters.fail("num_nodes", "is 0");
  if (parameters.integer("size_leaf_vector") > 1)
    parameters.fail("size_leaf_vector", "is over 1: vector leaves");
  refuseCategories(document, count);
  const reals = (name: string) => document.reals(name, count);
  const left = reals("left_children");
  const perNode = (values: readonly number[], ofLeaf: number) =>
    values.map((value, node) => (left[node] === -1 ? ofLeaf : value));
  const condition = reals("split_conditions").map(fround);
  return {
    featureIndex: perNode(reals("split_indices"), -1),
    threshold: perNode(condition, 0),
    left,
    right: reals("right_children"),
    defaultLeft: perNode(reals("default_left"), 0),
    value: condition.map((value, node) => (left[node] === -1 ? fround(value * scale) : 0)),
    gain: perNode(reals("loss_changes").map(fround), 0),
    cover: reals("sum_hessian").map(fround),
  };
}

function refuseCategories(document: JsonReader, count: number): void {
  const isCategorical =
    (document.has("categories_nodes") && document.array("categories_nodes").length > 0) ||
    (document.has("split_type") && document.reals("split_type", count).some((type) => type !== 0));
  if (isCategorical) document.fail("split_type", "has a categorical split, which cannot be read");
}

/** Returns a checked tree with its nodes level by level, without those that the root does not lead to. */
export function withoutLooseNodes(tree: TreeInFile): XgboostTree {
  const order = [0];
  for (const node of order) if (tree.left[node] !== -1) order.push(tree.left[node], tree.right[node]);
  const placeOf = new Map(order.map((node, place) => [node, place]));
  const inOrder = (list: readonly number[]) => order.map((node) => list[node]);
  const child = (list: readonly number[]) => order.map((node) => placeOf.get(list[node]) ?? -1);
  return {
    featureIndex: inOrder(tree.featureIndex),
    threshold: inOrder(tree.threshold),
    left: child(tree.left),
    right: child(tree.right),
    defaultLeft: inOrder(tree.defaultLeft),
    value: inOrder(tree.value),
    gain: inOrder(tree.gain),
    cover: inOrder(tree.cover),
  };
}

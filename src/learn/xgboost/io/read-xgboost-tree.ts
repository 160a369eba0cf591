import type { XgboostTree } from "../trees.ts";
import type { JsonReader } from "./json-reader.ts";

const { fround } = Math;

/**
 * Reads one tree of a model in XGBoost's JSON format. Nodes that pruning has cut off from the root are left out.
 * @param featureCount the number of features of the model
 * @throws PuntualError `model-format` for a graph that is no tree, vector leaves or categorical splits
 */
export function readXgboostTree(document: JsonReader, featureCount: number): XgboostTree {
  const parameters = document.object("tree_param");
  const count = parameters.integer("num_nodes");
  if (count === 0) parameters.fail("num_nodes", "is 0");
  if (parameters.integer("size_leaf_vector") > 1)
    parameters.fail("size_leaf_vector", "is over 1: vector leaves");
  refuseCategories(document, count);
  const left = document.indexes("left_children", count, count);
  const right = document.indexes("right_children", count, count);
  const order = reachedNodes(document, left, right);
  const placeOf = new Map(order.map((node, place) => [node, place]));
  const isLeaf = (node: number) => left[node] === -1;
  const perNode = (values: readonly number[], ofLeaf: number) =>
    order.map((node) => (isLeaf(node) ? ofLeaf : values[node]));
  const condition = document.reals("split_conditions", count).map(fround);
  const feature = document.indexes("split_indices", count, 2 ** 31);
  for (const node of order) {
    if (!isLeaf(node) && !(feature[node] >= 0 && feature[node] < featureCount)) {
      document.fail(`split_indices[${node}]`, `is ${feature[node]}; there are ${featureCount} features`);
    }
  }
  const cover = document.reals("sum_hessian", count).map(fround);
  return {
    featureIndex: perNode(feature, -1),
    threshold: perNode(condition, 0),
    left: order.map((node) => placeOf.get(left[node]) ?? -1),
    right: order.map((node) => placeOf.get(right[node]) ?? -1),
    defaultLeft: perNode(document.reals("default_left", count), 0),
    value: order.map((node) => (isLeaf(node) ? condition[node] : 0)),
    gain: perNode(document.reals("loss_changes", count).map(fround), 0),
    cover: order.map((node) => cover[node]),
  };
}

function refuseCategories(document: JsonReader, count: number): void {
  const isCategorical =
    (document.has("categories_nodes") && document.array("categories_nodes").length > 0) ||
    (document.has("split_type") && document.reals("split_type", count).some((type) => type !== 0));
  if (isCategorical) document.fail("split_type", "has a categorical split, which cannot be read");
}

/** Lists the nodes from the root down, level by level. */
function reachedNodes(document: JsonReader, left: readonly number[], right: readonly number[]): number[] {
  const order = [0];
  const reached = new Set(order);
  for (const node of order) {
    if ((left[node] === -1) !== (right[node] === -1)) {
      document.fail(`right_children[${node}]`, "and left_children disagree on whether this is a leaf");
    }
    if (left[node] === -1) continue;
    for (const child of [left[node], right[node]]) {
      if (reached.has(child)) document.fail("left_children", `and right_children reach node ${child} twice`);
      reached.add(child);
      order.push(child);
    }
  }
  return order;
}

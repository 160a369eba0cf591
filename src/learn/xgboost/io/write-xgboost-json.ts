import type { XgboostTree, XgboostTrees } from "../trees.ts";

/** The parent of a root in XGBoost's files: the largest signed 32-bit integer. */
const NO_PARENT = 2 ** 31 - 1;

/** A tree to write, which may have splits by category. */
export interface WritableXgboostTree extends XgboostTree {
  /** For each node the codes of the categories that go right, where it splits by category; absent if none does. */
  readonly categories?: readonly (readonly number[] | undefined)[];
}

/** A model to write. */
export interface WritableXgboost extends Pick<XgboostTrees, "featureNames" | "baseScore"> {
  readonly trees: readonly WritableXgboostTree[];
  /** Whether each feature is a category; absent if none is. */
  readonly isCategory?: readonly boolean[];
}

/**
 * Writes a model in XGBoost's JSON format (doc/model.schema of that project), in the form of version 1.7, which
 * `Booster.load_model` of that and of every later version reads. The weights of inner nodes, which no prediction uses,
 * are written as 0, since the model does not have them.
 */
export function writeXgboostJson(model: WritableXgboost): string {
  const featureCount = String(model.featureNames.length);
  return JSON.stringify({
    learner: {
      attributes: {},
      feature_names: model.featureNames,
      feature_types: model.isCategory?.map((isCategory) => (isCategory ? "c" : "float")) ?? [],
      gradient_booster: {
        model: {
          gbtree_model_param: {
            num_parallel_tree: "1",
            num_trees: String(model.trees.length),
            size_leaf_vector: "0",
          },
          tree_info: model.trees.map(() => 0),
          trees: model.trees.map((tree, id) => treeDocument(tree, id, featureCount)),
        },
        name: "gbtree",
      },
      learner_model_param: {
        base_score: String(shortest(model.baseScore)),
        boost_from_average: "1",
        num_class: "0",
        num_feature: featureCount,
        num_target: "1",
      },
      objective: { name: "binary:logistic", reg_loss_param: { scale_pos_weight: "1" } },
    },
    version: [1, 7, 4],
  });
}

function treeDocument(tree: WritableXgboostTree, id: number, featureCount: string) {
  const { featureIndex, threshold, left, right, defaultLeft, value, gain, cover, categories = [] } = tree;
  const splits = [...categories.entries()].filter((entry) => entry[1] !== undefined);
  const sets = splits.map(([, set]) => set ?? []);
  const isLeaf = (node: number) => left[node] === -1;
  const parents = left.map(() => NO_PARENT);
  for (let node = 0; node < left.length; node++) {
    if (!isLeaf(node)) parents[left[node]] = parents[right[node]] = node;
  }
  return {
    base_weights: value.map(real),
    categories: sets.flat(),
    categories_nodes: splits.map(([node]) => node),
    categories_segments: sets.map((_, index) => sets.slice(0, index).flat().length),
    categories_sizes: sets.map(({ length }) => length),
    default_left: defaultLeft,
    id,
    left_children: left,
    loss_changes: gain.map(real),
    parents,
    right_children: right,
    split_conditions: left.map((_, node) => real(isLeaf(node) ? value[node] : threshold[node])),
    split_indices: featureIndex.map((feature) => Math.max(feature, 0)),
    split_type: left.map((_, node) => (categories[node] === undefined ? 0 : 1)),
    sum_hessian: cover.map(real),
    tree_param: {
      num_deleted: "0",
      num_feature: featureCount,
      num_nodes: String(left.length),
      size_leaf_vector: "0",
    },
  };
}

/** Part of JavaScript since ES2026, which TypeScript's library does not yet know. */
const { rawJSON } = JSON as unknown as { rawJSON: (text: string) => unknown };

/** Writes an exponent: XGBoost takes a number without one or a point for an integer and refuses it among reals. */
function real(value: number): unknown {
  return rawJSON(shortest(value).toExponential());
}

/** Rounds to nine digits, which identify a float32. */
function shortest(value: number): number {
  return Number(value.toPrecision(9));
}

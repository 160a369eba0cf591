import type { XgboostTree, XgboostTrees } from "../trees.ts";

/** XGBoost's mark of a node without a parent: the largest signed 32-bit integer. */
const noParent = 2 ** 31 - 1;

/**
 * The model in XGBoost's own JSON format, as version 1.7 writes it (doc/model.schema of that project): what
 * `Booster.load_model` reads. The unscaled weights of inner nodes are not known any more and written as 0; no
 * prediction uses them.
 */
export function writeXgboostJson(model: XgboostTrees): string {
  const featureCount = String(model.featureNames.length);
  return JSON.stringify({
    learner: {
      attributes: {},
      feature_names: model.featureNames,
      feature_types: [],
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

function treeDocument(tree: XgboostTree, id: number, featureCount: string) {
  const { featureIndex, threshold, left, right, defaultLeft, value, gain, cover } = tree;
  const isLeaf = (node: number) => left[node] === -1;
  const parents = left.map(() => noParent);
  for (let node = 0; node < left.length; node++) {
    if (!isLeaf(node)) parents[left[node]] = parents[right[node]] = node;
  }
  return {
    base_weights: value.map(real),
    categories: [],
    categories_nodes: [],
    categories_segments: [],
    categories_sizes: [],
    default_left: defaultLeft,
    id,
    left_children: left,
    loss_changes: gain.map(real),
    parents,
    right_children: right,
    split_conditions: left.map((_, node) => real(isLeaf(node) ? value[node] : threshold[node])),
    split_indices: featureIndex.map((feature) => Math.max(feature, 0)),
    split_type: left.map(() => 0),
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

/** XGBoost reads a number without point or exponent as an integer and refuses it in a place for reals. */
function real(value: number): unknown {
  return rawJSON(shortest(value).toExponential());
}

/** The nine digits that tell a float32 from all others. */
function shortest(value: number): number {
  return Number(value.toPrecision(9));
}

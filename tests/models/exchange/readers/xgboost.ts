import assert from "node:assert/strict";

/** Returns the probabilities that XGBoost computes from a model in its JSON format, as its source does. */
export function predictXgboost(text: string, rows: readonly Float32Array[]): number[] {
  const { learner } = JSON.parse(text);
  const { trees } = learner.gradient_booster.model;
  const base = Math.log(
    learner.learner_model_param.base_score / (1 - learner.learner_model_param.base_score),
  );
  return rows.map((row) => {
    let sum = Math.fround(base);
    for (const tree of trees) sum = Math.fround(sum + leafOf(tree, row));
    return 1 / (1 + Math.exp(-sum));
  });
}

// biome-ignore lint/suspicious/noExplicitAny: a tree of the format, whose schema XGBoost documents
function leafOf(tree: any, row: Float32Array): number {
  let node = 0;
  while (tree.left_children[node] !== -1) {
    const [left, right] = [tree.left_children[node], tree.right_children[node]];
    assert.equal(right, left + 1, "XGBoost takes the node after the left for the right");
    const value = row[tree.split_indices[node]];
    const set = tree.categories_nodes.indexOf(node);
    assert.equal(tree.split_type[node], set === -1 ? 0 : 1);
    const start = tree.categories_segments[set];
    const categories = tree.categories.slice(start, start + tree.categories_sizes[set]);
    const isLeft = Number.isNaN(value)
      ? tree.default_left[node] === 1
      : set === -1
        ? value < Math.fround(tree.split_conditions[node])
        : !categories.includes(Math.trunc(value));
    node = isLeft ? left : right;
  }
  return Math.fround(tree.split_conditions[node]);
}

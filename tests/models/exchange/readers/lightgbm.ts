import assert from "node:assert/strict";

/** Returns the probabilities that LightGBM computes from a model in its text format, as its source does. */
export function predictLightgbm(text: string, rows: readonly ArrayLike<number>[]): number[] {
  const sizes = listOf(fieldsOf(text.slice(0, text.indexOf("\nTree="))), "tree_sizes");
  let at = text.indexOf("Tree=0");
  const trees = sizes.map((size) => {
    const block = text.slice(at, at + size);
    at += size;
    assert.ok(block.startsWith("Tree=") && block.endsWith("\n\n"), "a tree is as long as the file says");
    return treeOf(fieldsOf(block));
  });
  assert.ok(text.slice(at).startsWith("end of trees"));
  return rows.map((row) => 1 / (1 + Math.exp(-trees.reduce((sum, tree) => sum + leafOf(tree, row), 0))));
}

type Fields = ReadonlyMap<string, string>;

function fieldsOf(block: string): Fields {
  return new Map(
    block.split("\n").map((line) => [line.split("=")[0], line.slice(line.indexOf("=") + 1)] as const),
  );
}

function listOf(fields: Fields, name: string): number[] {
  return (fields.get(name) ?? "").split(" ").map(Number);
}

function treeOf(fields: Fields) {
  const list = (name: string) => listOf(fields, name);
  return {
    leaves: list("num_leaves")[0],
    feature: list("split_feature"),
    type: list("decision_type"),
    threshold: list("threshold"),
    boundaries: list("cat_boundaries"),
    words: list("cat_threshold"),
    left: list("left_child"),
    right: list("right_child"),
    value: list("leaf_value"),
  };
}

function leafOf(tree: ReturnType<typeof treeOf>, row: ArrayLike<number>): number {
  let node = tree.leaves === 1 ? -1 : 0;
  while (node >= 0) {
    const value = row[tree.feature[node]];
    const [type, threshold] = [tree.type[node], tree.threshold[node]];
    let isLeft = value <= threshold;
    if (type & 1) {
      const words = tree.words.slice(tree.boundaries[threshold], tree.boundaries[threshold + 1]);
      const code = Number.isNaN(value) ? -1 : Math.trunc(value);
      isLeft = code >= 0 && code >> 5 < words.length && ((words[code >> 5] >>> (code & 31)) & 1) === 1;
    } else {
      assert.equal(type & 12, 8, "NaN is missing");
      if (Number.isNaN(value)) isLeft = (type & 2) === 2;
    }
    node = (isLeft ? tree.left : tree.right)[node];
  }
  return tree.value[-1 - node];
}

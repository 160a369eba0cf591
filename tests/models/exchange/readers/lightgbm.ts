import assert from "node:assert/strict";

/** Returns the probabilities that LightGBM computes from a model in its text format, as its source does. */
export function predictLightgbm(text: string, rows: readonly ArrayLike<number>[]): number[] {
  const sizes = listOf(fieldsOf(text.slice(0, text.indexOf("\nTree="))), "tree_sizes");
  let at = text.indexOf("Tree=0");
  const trees = sizes.map((size) => {
    const block = text.slice(at, at + size);
    at += size;
    assert.ok(block.startsWith("Tree=") && block.endsWith("\n\n"), "a tree is as long as the file says");
    return fieldsOf(block);
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

function leafOf(tree: Fields, row: ArrayLike<number>): number {
  const list = (name: string) => listOf(tree, name);
  let node = list("num_leaves")[0] === 1 ? -1 : 0;
  while (node >= 0) {
    const value = row[list("split_feature")[node]];
    const [type, threshold] = [list("decision_type")[node], list("threshold")[node]];
    let isLeft = value <= threshold;
    if (type & 1) {
      const [start, end] = list("cat_boundaries").slice(threshold, threshold + 2);
      const words = list("cat_threshold").slice(start, end);
      const code = Number.isNaN(value) ? -1 : Math.trunc(value);
      isLeft = code >= 0 && code >> 5 < words.length && ((words[code >> 5] >>> (code & 31)) & 1) === 1;
    } else {
      assert.equal(type & 12, 8, "NaN is missing");
      if (Number.isNaN(value)) isLeft = (type & 2) === 2;
    }
    node = list(isLeft ? "left_child" : "right_child")[node];
  }
  return list("leaf_value")[-1 - node];
}

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { tableExplainer } from "../../../src/learn/explanations/table-explainer.ts";
import { treeExplainer } from "../../../src/learn/explanations/tree-shap.ts";
import {
  comparisonOf,
  type GradientBoostedTree,
  type GradientBoostedTrees,
  goesLeft,
} from "../../../src/learn/gradient-boosting/trees.ts";
import { maxDifference } from "../fixture.ts";
import { type ListedTree, RANDOM_FEATURES, randomRow, randomTrees, typedTree } from "../random-trees.ts";

/** Some hundred products of numbers up to 2, added in another order. */
const TOLERANCE = 1e-13;

/** A tree with covers that differ, some of them 0. */
function typed(tree: ListedTree): GradientBoostedTree {
  return { ...typedTree(tree), cover: Float64Array.from(tree.cover, (_, node) => (node * 7) % 5) };
}

function modelOf(
  trees: readonly GradientBoostedTree[],
  featureNames: readonly string[],
): GradientBoostedTrees {
  return { kind: "histogram-trees", loss: "logistic", featureNames, initialScore: 0, trees };
}

function kernelOf({ trees, featureNames }: GradientBoostedTrees) {
  return treeExplainer(
    trees,
    featureNames.length,
    (tree, node, row) => goesLeft(trees[tree], node, row[trees[tree].featureIndex[node]]),
    (tree, node) => comparisonOf(trees[tree], node),
  );
}

/** A chain of splits, each by a feature of its own, with a leaf on the right of each. */
function chain(features: number): GradientBoostedTree {
  const nodes = Array.from({ length: 2 * features + 1 }, (_, node) => node);
  const isSplit = (node: number) => node < features;
  return typed({
    featureIndex: nodes.map((node) => (isSplit(node) ? node : -1)),
    threshold: nodes.map(() => 0),
    left: nodes.map((node) => (isSplit(node) ? node + 1 : -1)),
    right: nodes.map((node) => (isSplit(node) ? 2 * features - node : -1)),
    defaultLeft: nodes.map(() => 0),
    value: nodes.map((node) => (isSplit(node) ? 0 : node)),
    gain: nodes.map(() => 0),
    cover: nodes.map(() => 1),
    categorySet: nodes.map(() => -1),
    categorySets: [],
  });
}

test("effects are those of the tree explainer, for any tree of few features and any row", () => {
  fc.assert(
    fc.property(randomTrees, fc.array(randomRow, { minLength: 1 }), (listed, rows) => {
      const model = modelOf(listed.map(typed), RANDOM_FEATURES);
      const [tables, kernel] = [tableExplainer(model), kernelOf(model)];
      if (tables === undefined) return assert.ok(listed.some(({ left }) => left.length >= 64));
      assert.equal(tables.expectedValue, kernel.expectedValue);
      for (const row of [...rows, rows[0].fill(Number.NaN)])
        assert.ok(maxDifference(tables.explain(row), kernel.explain(row)) < TOLERANCE);
    }),
    { numRuns: 300 },
  );
});

test("a path of six features has tables, one of seven has none", () => {
  const names = ["a", "b", "c", "d", "e", "f", "g"];
  const model = modelOf([chain(6)], names);
  const row = Float32Array.of(-1, 1, -1, 1, Number.NaN, -1, 1);
  const effects = tableExplainer(model)?.explain(row) ?? [];
  assert.ok(maxDifference(effects, kernelOf(model).explain(row)) < TOLERANCE);
  assert.equal(effects[6], 0);
  assert.equal(tableExplainer(modelOf([chain(6), chain(7)], names)), undefined);
});

test("an earlier explanation is not changed by a later one", () => {
  const explainer = tableExplainer(modelOf([chain(2)], ["a", "b"]));
  assert.ok(explainer !== undefined);
  const first = explainer.explain([-1, -1]);
  const copy = [...first];
  assert.notDeepEqual([...explainer.explain([1, 1])], copy);
  assert.deepEqual([...first], copy);
});

test("rejects a row of another length", () => {
  const explainer = tableExplainer(modelOf([chain(2)], ["a", "b"]));
  assert.throws(() => explainer?.explain([1]), { code: "invalid-argument", message: /^row length: 1/ });
});

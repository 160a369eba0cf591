import assert from "node:assert/strict";
import { test } from "node:test";
import { type ExplainableTree, treeExplainer } from "../../../src/learn/explanations/tree-shap.ts";
import { readXgboostJson } from "../../../src/learn/xgboost/io/read-xgboost-json.ts";
import { initialLogOdds } from "../../../src/learn/xgboost/predictor.ts";
import { maxDifference, readFixture } from "../fixture.ts";

test("effects are those of XGBoost, missing values included", () => {
  const { model, columns, contributions } = readFixture("explanations.json");
  const { trees, baseScore } = readXgboostJson(JSON.stringify(model), "explanations.json");
  const explainer = treeExplainer(trees, columns.length, (tree, node, values) => {
    const { featureIndex, threshold, defaultLeft } = trees[tree];
    const x = values[featureIndex[node]];
    return Number.isNaN(x) ? defaultLeft[node] === 1 : x < threshold[node];
  });
  for (const [index, expected] of contributions.entries()) {
    const values = columns.map((column: (number | null)[]) => Math.fround(column[index] ?? Number.NaN));
    const effects = [...explainer.explain(values), explainer.expectedValue + initialLogOdds(baseScore)];
    // XGBoost sums float32 numbers of size 1 over paths of 8 splits
    assert.ok(maxDifference(effects, expected) < 2e-6);
  }
});

test("explains a path of forty features as exactly as a short one", () => {
  // For a product of m binary features, all 1 and balanced, each feature has the same share of the effect
  const depth = 40;
  const tree = {
    featureIndex: Array.from({ length: 2 * depth + 1 }, (_, node) => (node % 2 === 0 ? node / 2 : -1)),
    left: Array.from({ length: 2 * depth + 1 }, (_, node) =>
      node % 2 === 0 && node < 2 * depth ? node + 1 : -1,
    ),
    right: Array.from({ length: 2 * depth + 1 }, (_, node) =>
      node % 2 === 0 && node < 2 * depth ? node + 2 : -1,
    ),
    value: Array.from({ length: 2 * depth + 1 }, (_, node) => (node === 2 * depth ? 1 : 0)),
    cover: Array.from({ length: 2 * depth + 1 }, (_, node) => 2 ** -Math.ceil(node / 2)),
  };
  const explainer = treeExplainer([tree], depth, (_, node, values) => values[node / 2] === 0);
  const effects = explainer.explain(new Array(depth).fill(1));
  assert.ok(effects.every((effect) => Math.abs(effect - (1 - 2 ** -depth) / depth) < 1e-15));
});

test("nodes may be in any order", () => {
  const trees = [
    { featureIndex: [0, -1, -1], left: [1, -1, -1], right: [2, -1, -1], value: [0, 1, 5], cover: [4, 3, 1] },
    { featureIndex: [0, -1, -1], left: [2, -1, -1], right: [1, -1, -1], value: [0, 5, 1], cover: [4, 1, 3] },
  ];
  for (const tree of trees) {
    const explainer = treeExplainer([tree], 1, (_, node, values) => node === 0 && values[0] < 0);
    assert.equal(explainer.expectedValue, 2);
    assert.ok(maxDifference(explainer.explain([1]), [3]) < 1e-15);
    assert.ok(maxDifference(explainer.explain([-1]), [-1]) < 1e-15);
  }
});

test("a tree of one leaf and an empty ensemble have no effects", () => {
  const never = () => assert.fail("there is no split");
  const leaf = { featureIndex: [-1], left: [-1], right: [-1], value: [0.75], cover: [0] };
  const explainer = treeExplainer([leaf, leaf], 2, never);
  assert.equal(explainer.expectedValue, 1.5);
  assert.deepEqual(explainer.explain([1, 2]), Float64Array.of(0, 0));
  assert.equal(treeExplainer([], 0, never).expectedValue, 0);
  assert.deepEqual(treeExplainer([], 0, never).explain([]), new Float64Array(0));
});

test("an earlier explanation is not changed by a later one", () => {
  const tree = {
    featureIndex: [0, -1, -1],
    left: [1, -1, -1],
    right: [2, -1, -1],
    value: [0, 1, 5],
    cover: [4, 3, 1],
  };
  const explainer = treeExplainer([tree], 1, (_tree, _node, values) => values[0] < 0);
  const [first, later] = [explainer.explain([1]), explainer.explain([-1])];
  assert.notDeepEqual(first, later);
  assert.deepEqual(explainer.explain([1]), first);
});

test("rejects invalid trees and feature indexes out of range", () => {
  const good = {
    featureIndex: [1, -1, -1],
    left: [1, -1, -1],
    right: [2, -1, -1],
    value: [0, 1, 2],
    cover: [2, 1, 1],
  };
  const refuses = (message: RegExp, tree: Partial<ExplainableTree>, features = 2) =>
    assert.throws(() => treeExplainer([{ ...good, ...tree }], features, () => true), {
      code: "invalid-argument",
      message,
    });
  refuses(/^featureIndex: 1/, {}, 1);
  refuses(/^featureCount: -1/, {}, -1);
  refuses(/^child: 3/, { right: [3, -1, -1] });
  refuses(/^child: -1/, { right: [-1, -1, -1] });
  refuses(/^tree: node 0/, { left: [0, -1, -1] });
  refuses(/^tree: node 1/, { left: [1, 2, -1], right: [2, 2, -1], featureIndex: [1, 1, -1] });
  refuses(/^cover: -1/, { cover: [2, -1, 1] });
  refuses(/^value: NaN/, { value: [0, Number.NaN, 1] });
  assert.throws(() => treeExplainer([good], 2, () => true).explain([1]), /^PuntualError: row length: 1/);
});

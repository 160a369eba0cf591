import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { PuntualError } from "../../src/errors.ts";
import { checkTrees, MAX_DEPTH, type TreeRules, type UncheckedTree } from "../../src/learn/check-trees.ts";
import { treeExplainer } from "../../src/learn/explanations/tree-shap.ts";
import { rawScoreOf } from "../../src/learn/gradient-boosting/predicting/predictor.ts";
import { rowScorer } from "../../src/learn/gradient-boosting/predicting/row-scorer.ts";
import { type GradientBoostedTrees, goesLeft } from "../../src/learn/gradient-boosting/trees.ts";
import { type ListedTree, RANDOM_FEATURES, randomRow, randomTrees, typedTree } from "./random-trees.ts";

const features = RANDOM_FEATURES.length;

/** The model of checked trees. */
function modelOf(trees: readonly ListedTree[]): GradientBoostedTrees {
  return {
    kind: "histogram-trees",
    loss: "logistic",
    featureNames: RANDOM_FEATURES,
    initialScore: 0.5,
    trees: trees.map(typedTree),
  };
}

/** Predicts and explains a row, by walking and by masks, all of which must agree; returns the raw score. */
function predict(trees: readonly ListedTree[], row: Float32Array): number {
  const model = modelOf(trees);
  const [score, scoreOf] = [rawScoreOf(model, row), rowScorer(model)];
  // The scorer changes over to masks after a hundred rows.
  for (let time = 0; time < 102; time++) assert.equal(scoreOf(row), score);
  const explainer = treeExplainer(model.trees, features, (tree, node, values) =>
    goesLeft(model.trees[tree], node, values[model.trees[tree].featureIndex[node]]),
  );
  const effects = explainer.explain(row).reduce((sum, effect) => sum + effect, explainer.expectedValue);
  const largest = Math.max(1, ...trees.flatMap(({ value }) => value.map(Math.abs)));
  assert.ok(Math.abs(model.initialScore + effects - score) <= 1e-9 * largest);
  return score;
}

test("valid trees are accepted, and predict finite numbers", () => {
  fc.assert(
    fc.property(randomTrees, randomRow, (trees, row) => {
      checkTrees(trees, features, { isPreOrder: true });
      assert.ok(Number.isFinite(predict(trees, row)));
    }),
  );
});

const LISTS = [
  ...["featureIndex", "threshold", "left", "right", "defaultLeft", "value", "gain", "cover", "categorySet"],
] as (keyof Omit<ListedTree, "categorySets">)[];
const anything = fc.oneof(
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom<unknown>(null, undefined, "1", "", true, [], {}, [1], 0.5, -0.5, 70_000, 2 ** 32, 2 ** 53),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 1e31, -1e300, -0),
);

for (const rules of [{ isPreOrder: true }, {}] as const satisfies TreeRules[]) {
  const format = rules.isPreOrder ? "in pre-order" : "in any order";
  test(`a tree ${format} with one other value is refused with tree and node, or predicts a finite number`, () => {
    let refused = 0;
    fc.assert(
      fc.property(
        ...[randomTrees, fc.nat(), fc.constantFrom(...LISTS), fc.nat(), anything, randomRow],
        (valid, of, list, at, value, row) => {
          const trees = structuredClone(valid);
          const tree = trees[of % trees.length];
          const node = at % tree.left.length;
          tree[list][node] = value as number;
          try {
            checkTrees(trees, features, rules);
          } catch (error) {
            refused++;
            assert.ok(error instanceof PuntualError && error.code === "invalid-argument");
            assert.match(
              error.message,
              /^trees\[\d\], (depth of )?node \d+[,:]? .*is not allowed; allowed: /,
            );
            // Of two trees that split a feature in different ways, the later one is named.
            const isLater = list === "categorySet" || error.message.endsWith(", as before");
            assert.ok(error.message.startsWith(`trees[${of % trees.length}],`) || isLater);
            return;
          }
          // The kernel of masks takes trees in pre-order only.
          const score = rules.isPreOrder ? predict(trees, row) : rawScoreOf(modelOf(trees), row);
          assert.ok(Number.isFinite(score));
        },
      ),
      { numRuns: 2_000 },
    );
    assert.ok(refused > 500, `${refused} of 2,000 were refused`);
  });
}

/** A tree of two splits: 0 (1, 2 (3, 4)). */
const small = (): ListedTree => ({
  featureIndex: [0, -1, 3, -1, -1],
  threshold: [0.5, 0, 0, 0, 0],
  left: [1, -1, 3, -1, -1],
  right: [2, -1, 4, -1, -1],
  defaultLeft: [1, 0, 0, 0, 0],
  value: [0, 0.1, 0, 0.2, 0.3],
  gain: [3, 0, 2, 0, 0],
  cover: [9, 4, 5, 2, 3],
  categorySet: [-1, -1, 0, -1, -1],
  categorySets: [Uint8Array.of(1, 0)],
});

test("a fault is named with tree, node and what is allowed", () => {
  const node = (index: number) => `trees[1], node ${index}, `;
  const child = "is not allowed; allowed: a node from 1 to 4, or -1 for both children of a leaf";
  const cases: [(tree: ListedTree) => unknown, string][] = [
    [({ left }) => (left[0] = 0), `${node(0)}left child: 0 ${child}`],
    [({ right }) => (right[2] = 5), `${node(2)}right child: 5 ${child}`],
    [({ right }) => (right[2] = -1), `${node(2)}right child: -1 ${child}`],
    [
      ({ left }) => (left[2] = 2),
      `${node(2)}left child: 2 is not allowed; allowed: a node that no other leads to`,
    ],
    [
      ({ left, right }) => (left[2] = right[2] = -1),
      "trees[1], node 3: a node without a parent is not allowed; allowed: nodes that the root leads to",
    ],
    [
      ({ left, right }) => ([left[0], right[0]] = [2, 1]),
      "trees[1], node 2: a place after 0 other nodes is not allowed; allowed: the nodes in pre-order",
    ],
    [
      ({ featureIndex }) => (featureIndex[0] = 4),
      `${node(0)}feature: 4 is not allowed; allowed: an index from 0 to 3`,
    ],
    [
      ({ value }) => (value[3] = Number.NaN),
      `${node(3)}value: NaN is not allowed; allowed: a number from -1e+30 to 1e+30`,
    ],
    [
      ({ categorySet }) => (categorySet[2] = 1),
      `${node(2)}category set: 1 is not allowed; allowed: an index from 0 to 0, or -1 for none`,
    ],
    [
      ({ featureIndex }) => (featureIndex[2] = 0),
      `${node(2)}split of feature 0: by categories is not allowed; allowed: by a threshold, as before`,
    ],
    [
      ({ categorySets }) => (categorySets[0] = new Uint8Array()),
      "trees[1], category set 0: none is not allowed; allowed: at least one category",
    ],
    [({ gain }) => gain.pop(), "trees[1], gain: 4 values is not allowed; allowed: 5, one per node"],
    [
      (tree) => Object.assign(tree, { left: { length: 5 } }),
      "trees[1], number of nodes: 0 is not allowed; allowed: at least 1",
    ],
  ];
  for (const [change, message] of cases) {
    const trees = [small(), small()];
    change(trees[1]);
    assert.throws(() => checkTrees(trees, features, { isPreOrder: true }), {
      code: "invalid-argument",
      message,
    });
  }
});

test("anything but a list of trees is refused", () => {
  for (const trees of [undefined, null, {}, "trees", [null], [1], ["tree"], [[]], [{}]]) {
    assert.throws(() => checkTrees(trees as UncheckedTree[], 1), { code: "invalid-argument" });
  }
});

test("nodes that the root does not lead to are refused, or left unchecked where a format may have them", () => {
  const tree = small();
  tree.left[2] = tree.right[2] = tree.featureIndex[2] = tree.categorySet[2] = -1;
  tree.value[3] = Number.NaN;
  assert.throws(() => checkTrees([tree], features), /node 3: a node without a parent/);
  checkTrees([tree], features, { mayHaveLooseNodes: true });
});

/** A tree whose right children are leaves: the deepest of its size. */
function chain(depth: number): UncheckedTree {
  const nodes = Array.from({ length: 2 * depth + 1 }, (_, node) => node);
  const isLeaf = (node: number) => node >= depth;
  const zeros = nodes.map(() => 0);
  return {
    featureIndex: nodes.map((node) => (isLeaf(node) ? -1 : 0)),
    threshold: zeros,
    left: nodes.map((node) => (isLeaf(node) ? -1 : node + 1)),
    right: nodes.map((node) => (isLeaf(node) ? -1 : 2 * depth - node)),
    defaultLeft: zeros,
    value: zeros,
    gain: zeros,
    cover: zeros,
  };
}

test("depth and number of nodes are bounded", () => {
  checkTrees([chain(MAX_DEPTH)], 1, { isPreOrder: true });
  const message = /^trees\[0\], depth of node 1000: over 1000 is not allowed; allowed: up to 1000$/;
  assert.throws(() => checkTrees([chain(MAX_DEPTH + 1)], 1), { message });
  checkTrees([chain(2), chain(2)], 1, { maxNodes: 10 });
  assert.throws(() => checkTrees([chain(2), chain(2)], 1, { maxNodes: 9 }), {
    message: "trees[1], number of nodes up to here: 10 is not allowed; allowed: up to 9",
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { MersenneTwister } from "../../../src/learn/random/mersenne-twister.ts";
import { binExactly } from "../../../src/learn/xgboost/binning.ts";
import { flattenTree, growTree, pruneTree } from "../../../src/learn/xgboost/grower.ts";
import { emptyHistogram } from "../../../src/learn/xgboost/histogram.ts";
import { completeXgboostParameters } from "../../../src/learn/xgboost/parameters.ts";
import { matrixOf } from "../fixture.ts";

const random = MersenneTwister.seeded(3);
const randomUnder = (below: number) => random.nextUpTo(below - 1);
const rows = 200;
const columns = Array.from({ length: 4 }, (_, feature) =>
  Array.from({ length: rows }, () => (feature === 3 && randomUnder(4) === 0 ? null : randomUnder(9))),
);
const binned = binExactly(matrixOf(columns));
const ofRows = {
  gradient: Float64Array.from({ length: rows }, () => randomUnder(2001) / 1000 - 1),
  hessian: Float64Array.from({ length: rows }, () => (1 + randomUnder(100)) / 400),
};

function grow(maxDepth: number) {
  const parameters = completeXgboostParameters({ maxDepth });
  return growTree(binned, ofRows, parameters, emptyHistogram(binned.totalBins));
}

test("the children's gradients and hessians sum to their parent's", () => {
  const nodes = grow(6);
  assert.ok(nodes.length > 20);
  for (const { split, gradient, hessian } of nodes) {
    if (split === undefined) continue;
    const [left, right] = [nodes[split.left], nodes[split.right]];
    assert.ok(Math.abs(left.gradient + right.gradient - gradient) < 1e-12);
    assert.ok(Math.abs(left.hessian + right.hessian - hessian) < 1e-12);
    assert.ok(left.hessian >= 1 && right.hessian >= 1);
  }
});

test("a tree is no deeper than maxDepth, and the same down to there", () => {
  assert.equal(grow(1).length, 3);
  assert.deepEqual(grow(1)[0].split, grow(6)[0].split);
});

test("pruning removes poor splits from the leaves up and keeps those above a good one", () => {
  const node = (gain?: number, left = 0) => ({
    gradient: 0,
    hessian: 1,
    weight: 1,
    ...(gain !== undefined && {
      split: { feature: 0, threshold: 0, defaultLeft: false, gain, left, right: left + 1 },
    }),
  });
  //        0 poor → 1 poor → 3 good, 4 leaf;  2 poor → 5 poor, 6 leaf
  const nodes = [
    node(1, 1),
    node(1, 3),
    node(1, 5),
    node(9, 7),
    node(),
    node(1, 9),
    node(),
    node(),
    node(),
    node(),
    node(),
  ];
  const splits = pruneTree(nodes, 2).map(({ split }) => split !== undefined);
  assert.deepEqual(splits.slice(0, 7), [true, true, false, true, false, false, false]);
  assert.deepEqual(pruneTree(nodes, 0), nodes);
});

test("a flattened tree has the nodes that the root reaches, with leaf weights times the learning rate", () => {
  const nodes = pruneTree(grow(6), 1);
  const tree = flattenTree(nodes, Math.fround(0.1));
  assert.ok(tree.left.length < nodes.length);
  for (const [at, left] of tree.left.entries()) {
    assert.equal(tree.right[at], left === -1 ? -1 : left + 1);
    assert.equal(tree.featureIndex[at] === -1, left === -1);
    assert.equal(tree.value[at] !== 0, left === -1);
  }
  assert.equal(new Set(tree.left.concat(tree.right)).size, tree.left.length);
});

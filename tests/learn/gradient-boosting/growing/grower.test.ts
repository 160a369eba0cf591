import assert from "node:assert/strict";
import { test } from "node:test";
import { addToOtherRows } from "../../../../src/learn/gradient-boosting/boosting/score-updater.ts";
import { flattenTree } from "../../../../src/learn/gradient-boosting/growing/flatten-tree.ts";
import { type GrownNode, growTree } from "../../../../src/learn/gradient-boosting/growing/grower.ts";
import { findAndBin } from "../../../../src/learn/gradient-boosting/parallel/find-and-bin.ts";
import {
  completeGradientBoostingParameters,
  type GradientBoostingParameters,
} from "../../../../src/learn/gradient-boosting/parameters.ts";
import { roundingFor, roundTo } from "../../../../src/learn/numerics/exact-sums.ts";
import { builderFor } from "../builder-for.ts";
import { madeTable, uniform } from "../made-table.ts";

const { matrix, target } = madeTable(4_000, 5);
const binned = findAndBin(matrix, [false, false, true, false, false], 255);

function grow(given: Partial<GradientBoostingParameters> = {}) {
  const builder = builderFor(binned);
  const next = uniform(8);
  const rounding = roundingFor(matrix.rowCount);
  for (let row = 0; row < matrix.rowCount; row++) {
    builder.rows[row] = row;
    const hessian = roundTo(rounding, 0.1 + next() / 8);
    builder.sums.set(row, roundTo(rounding, 0.4 - target[row]), hessian, 1);
  }
  const root = growTree({
    binned,
    builder,
    rowCount: matrix.rowCount,
    allowed: [0, 1, 2, 3, 4],
    monotone: new Int8Array(5),
    parameters: completeGradientBoostingParameters({ maxLeaves: 40, ...given }),
  });
  return { root, builder, nodes: nodesOf(root) };
}

function nodesOf(node: GrownNode | undefined, depth = 0): { node: GrownNode; depth: number }[] {
  if (node === undefined) return [];
  return [{ node, depth }, ...nodesOf(node.left, depth + 1), ...nodesOf(node.right, depth + 1)];
}

test("the children's gradients, hessians and weights sum to their parent's, and a node's are its rows'", () => {
  const { builder, nodes } = grow();
  assert.equal(nodes.length, 79);
  for (const { node } of nodes) {
    const of = [0, 0, 0];
    for (const row of builder.rows.subarray(node.begin, node.end)) {
      for (const [k, value] of builder.sums.get(row).entries()) of[k] += value;
    }
    assert.deepEqual([node.sums.gradient, node.sums.hessian, node.sums.weight], of);
    if (node.left === undefined || node.right === undefined) continue;
    for (const sum of ["gradient", "hessian", "weight"] as const) {
      assert.equal(node.left.sums[sum] + node.right.sums[sum], node.sums[sum]);
    }
    assert.deepEqual(
      [node.left.begin, node.left.end, node.right.end],
      [node.begin, node.right.begin, node.end],
    );
  }
  assert.deepEqual(builder.rows.toSorted(), Int32Array.from(target.keys()));
});

test("trees keep to the limits of the parameters", () => {
  for (const limits of [
    { minRowsPerLeaf: 100 },
    { minHessian: 20 },
    { maxDepth: 3 },
    { maxLeaves: 7 },
    { minGain: 9 },
    { growth: "depth-wise", maxDepth: 4 },
  ] as const) {
    const { nodes } = grow(limits);
    const parameters = completeGradientBoostingParameters({ maxLeaves: 40, ...limits });
    const leaves = nodes.filter(({ node }) => node.split === undefined);
    assert.ok(leaves.length > 3 && leaves.length <= parameters.maxLeaves);
    for (const { node, depth } of nodes) {
      assert.ok(node.sums.weight >= parameters.minRowsPerLeaf);
      assert.ok(node.sums.hessian >= parameters.minHessian);
      assert.ok(parameters.maxDepth === 0 || depth <= parameters.maxDepth);
      assert.ok(node.split === undefined || node.split.gain > parameters.minGain);
    }
  }
});

test("leaf-wise the next split is the one that gains most, depth-wise the shallowest", () => {
  const gainsOf = (nodes: readonly { node: GrownNode }[]) =>
    nodes.flatMap(({ node }) => node.split?.gain ?? []).sort((a, b) => b - a);
  // The splits of a large tree, best first from the root, must be those of a small one
  const open: (GrownNode | undefined)[] = [grow().root];
  const taken: number[] = [];
  while (taken.length < 9) {
    open.sort((a, b) => (b?.split?.gain ?? 0) - (a?.split?.gain ?? 0));
    const best = open.shift();
    taken.push(best?.split?.gain ?? 0);
    open.push(best?.left, best?.right);
  }
  assert.deepEqual(
    gainsOf(grow({ maxLeaves: 10 }).nodes),
    taken.toSorted((a, b) => b - a),
  );
  const depths = grow({ growth: "depth-wise", maxLeaves: 12 })
    .nodes.filter(({ node }) => node.split)
    .map(({ depth }) => depth);
  assert.deepEqual(
    depths.toSorted((a, b) => a - b),
    [0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3],
  );
});

test("a flattened tree is in pre-order, with the covers and values of its nodes", () => {
  const { root, nodes } = grow();
  const tree = flattenTree(root, binned.features);
  for (const [index, { node }] of nodes.entries()) {
    const isLeaf = node.split === undefined;
    assert.equal(tree.left[index], isLeaf ? -1 : index + 1);
    assert.equal(tree.right[index] === -1, isLeaf);
    assert.equal(tree.featureIndex[index], node.split?.feature ?? -1);
    assert.equal(tree.value[index], isLeaf ? node.value : 0);
    assert.equal(tree.cover[index], node.sums.weight);
    assert.equal(tree.gain[index], node.split?.gain ?? 0);
    assert.equal(tree.categorySet[index] === -1, node.split?.feature !== 2);
    if (!isLeaf)
      assert.equal(tree.cover[tree.left[index]] + tree.cover[tree.right[index]], tree.cover[index]);
  }
  assert.ok(tree.categorySets.length > 0);
});

test("other rows reach the leaves that the same rows reached in training", () => {
  const { root, builder, nodes } = grow();
  const leafOfRow = new Float64Array(matrix.rowCount);
  const rows = Int32Array.from(target.keys());
  const scores = {
    add: (order: Int32Array, begin: number, end: number, value: number) => {
      for (const row of order.subarray(begin, end)) leafOfRow[row] += value;
    },
    differentiate: () => {},
    meanLoss: () => 0,
  };
  addToOtherRows(root, binned, rows, 0, rows.length, scores, new Int32Array(rows.length));
  for (const { node } of nodes) {
    if (node.split !== undefined) continue;
    for (const row of builder.rows.subarray(node.begin, node.end)) assert.equal(leafOfRow[row], node.value);
  }
});

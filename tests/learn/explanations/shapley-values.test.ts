import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type ExplainableTree, treeExplainer } from "../../../src/learn/explanations/tree-shap.ts";

interface ThresholdTree extends ExplainableTree {
  readonly threshold: readonly number[];
}

/** The split of a leaf. */
interface Step {
  /** The number of newer leaves. */
  readonly leaf: number;
  readonly feature: number;
  readonly threshold: number;
  readonly covers: readonly [number, number];
}

const featureCount = 8;
// Sums of some hundred terms, each under 25
const tolerance = 1e-12;

const cover = fc.constantFrom(0, 0.001, 1, 2, 3, 1000);
// The newest leaf is split most often: trees grow deep, and a path often splits by one feature twice
const step = fc.record({
  leaf: fc.constantFrom(0, 0, 1, 2, 5),
  feature: fc.nat(featureCount - 1),
  threshold: fc.integer({ min: 1, max: 3 }),
  covers: fc.tuple(cover, cover),
});
const deepTree = fc.array(step, { maxLength: 20, size: "max" }).map(grow);
const forest = fc.array(deepTree, { maxLength: 3 });
const row = fc.array(fc.nat(3), { minLength: featureCount, maxLength: featureCount });

/** Grows a tree whose leaves have distinct values, multiples of ½. */
function grow(steps: readonly Step[]): ThresholdTree {
  const grown = { featureIndex: [-1], left: [-1], right: [-1], value: [0], cover: [1], threshold: [0] };
  for (const { leaf, feature, threshold, covers } of steps) {
    const leaves = Array.from(grown.left.keys()).filter((node) => grown.left[node] === -1);
    const node = leaves[Math.max(0, leaves.length - 1 - leaf)];
    const left = grown.left.length;
    for (const list of [grown.featureIndex, grown.left, grown.right]) list.push(-1, -1);
    grown.threshold.push(0, 0);
    grown.cover.push(...covers);
    grown.value.push(left / 2, -(left + 1) / 2);
    grown.featureIndex[node] = feature;
    grown.threshold[node] = threshold;
    grown.left[node] = left;
    grown.right[node] = left + 1;
  }
  return grown;
}

function explainerOf(trees: readonly ThresholdTree[]) {
  return treeExplainer(trees, featureCount, (tree, node, values) => {
    const { featureIndex, threshold } = trees[tree];
    return values[featureIndex[node]] < threshold[node];
  });
}

/** The mean leaf of a tree when only the features in the set (a bit each) are known of the row. */
function worth(tree: ThresholdTree, values: readonly number[], known: number, node = 0): number {
  const [left, right] = [tree.left[node], tree.right[node]];
  if (left === -1) return tree.value[node];
  const feature = tree.featureIndex[node];
  const ofChild = (child: number) => worth(tree, values, known, child);
  if ((known >> feature) & 1) return ofChild(values[feature] < tree.threshold[node] ? left : right);
  const total = tree.cover[left] + tree.cover[right];
  const share = total === 0 ? 0.5 : tree.cover[left] / total;
  return share * ofChild(left) + (1 - share) * ofChild(right);
}

/** The Shapley values by their definition, over all sets of features. */
function shapleyValues(trees: readonly ThresholdTree[], values: readonly number[]): number[] {
  const worths = Array.from({ length: 2 ** featureCount }, (_, known) =>
    trees.reduce((sum, tree) => sum + worth(tree, values, known), 0),
  );
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  const sizeOf = (set: number) => set.toString(2).replaceAll("0", "").length;
  return Array.from({ length: featureCount }, (_, feature) => {
    let effect = 0;
    for (const [known, before] of worths.entries()) {
      if ((known >> feature) & 1) continue;
      const orders = factorial(sizeOf(known)) * factorial(featureCount - 1 - sizeOf(known));
      effect += (orders / factorial(featureCount)) * (worths[known | (1 << feature)] - before);
    }
    return effect;
  });
}

test("effects are the Shapley values by definition", () => {
  fc.assert(
    fc.property(forest, row, (trees, values) => {
      const effects = explainerOf(trees).explain(values);
      assert.equal(effects.length, featureCount);
      for (const [feature, effect] of shapleyValues(trees, values).entries()) {
        assert.ok(
          Math.abs(effects[feature] - effect) < tolerance,
          `${feature}: ${effects[feature]} ${effect}`,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test("expected value and effects add up to the leaves that a row reaches", () => {
  fc.assert(
    fc.property(forest, fc.array(row, { maxLength: 4 }), (trees, rows) => {
      const explainer = explainerOf(trees);
      const nothingKnown = trees.reduce((sum, tree) => sum + worth(tree, [], 0), 0);
      assert.ok(Math.abs(explainer.expectedValue - nothingKnown) < tolerance);
      for (const values of rows) {
        const reached = trees.reduce((sum, tree) => sum + worth(tree, values, 2 ** featureCount - 1), 0);
        const explained = explainer
          .explain(values)
          .reduce((sum, effect) => sum + effect, explainer.expectedValue);
        assert.ok(Math.abs(explained - reached) < tolerance);
      }
    }),
  );
});

test("splits that decide by themselves have the effects of splits that are asked, missing values included", () => {
  const values = fc.array(fc.constantFrom(0, 1, 2, 3, Number.NaN), {
    minLength: featureCount,
    maxLength: featureCount,
  });
  const missing = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  const compared = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(forest, fc.array(values, { minLength: 1 }), missing, compared, (trees, rows, left, some) => {
      const missingLeft = (node: number) => left[node % left.length];
      const goesLeft = (tree: number, node: number, row: ArrayLike<number>) => {
        const { featureIndex, threshold } = trees[tree];
        const value = row[featureIndex[node]];
        return Number.isNaN(value) ? missingLeft(node) : value <= threshold[node];
      };
      const asking = treeExplainer(trees, featureCount, goesLeft);
      const deciding = treeExplainer(trees, featureCount, goesLeft, (tree, node) =>
        some[node % some.length]
          ? { threshold: trees[tree].threshold[node], missingLeft: missingLeft(node) }
          : undefined,
      );
      for (const row of rows) assert.deepEqual(deciding.explain(row), asking.explain(row));
    }),
  );
});

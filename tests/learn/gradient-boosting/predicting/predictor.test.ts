import assert from "node:assert/strict";
import { test } from "node:test";
import { boost } from "../../../../src/learn/gradient-boosting/boosting/boosting.ts";
import { rowSums } from "../../../../src/learn/gradient-boosting/histograms/row-sums.ts";
import { predictRawScores } from "../../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { fitGradientBoosting, prepareBoosting } from "../../../../src/learn/gradient-boosting/trainer.ts";
import { goesLeft } from "../../../../src/learn/gradient-boosting/trees.ts";
import { takeRows } from "../../../../src/learn/matrix/selection.ts";
import { maxDifference } from "../../fixture.ts";
import { madeTable } from "../made-table.ts";

const { matrix, target } = madeTable(3_000, 1);
const options = { categorical: ["kind"] };
const few = { trees: 30, learningRate: 0.2 };

/** The raw scores of rows predicted in small parts, so that each row walks down the trees. */
function walked(model: ReturnType<typeof fitGradientBoosting>, rows = matrix): number[] {
  return Array.from({ length: Math.ceil(rows.rowCount / 100) }, (_, part) => {
    const length = Math.min(100, rows.rowCount - part * 100);
    const index = Int32Array.from({ length }, (_, i) => part * 100 + i);
    return [...predictRawScores(model, takeRows(rows, index))];
  }).flat();
}

for (const [name, parameters] of [
  ["63 leaves", few],
  ["64 leaves", { ...few, maxLeaves: 64, minRowsPerLeaf: 5 }],
  ["two leaves", { ...few, maxLeaves: 2 }],
  ["more leaves than a mask has bits", { ...few, maxLeaves: 200, minRowsPerLeaf: 2 }],
  ["squared error", { ...few, loss: "squared-error" }],
] as const) {
  test(`many rows reach the leaves that each alone reaches: ${name}`, () => {
    const model = fitGradientBoosting(matrix, target, parameters, options);
    assert.deepEqual([...predictRawScores(model, matrix)], walked(model));
  });
}

test("unseen rows reach the leaves that each alone reaches", () => {
  const model = fitGradientBoosting(matrix, target, few, options);
  const { matrix: other } = madeTable(2_500, 2);
  const columns = other.columns.map((column, feature) =>
    Float32Array.from(column, (value, row) =>
      row % 11 === feature ? Number.NaN : row % 7 === feature ? value * 40 : value,
    ),
  );
  columns[2] = Float32Array.from(columns[2], (value, row) => (row % 13 === 0 ? 0.5 : value));
  const odd = { ...other, columns };
  assert.deepEqual([...predictRawScores(model, odd)], walked(model, odd));
});

test("the raw scores of a fitted model are those of training in bins", () => {
  for (const parameters of [few, { ...few, rowShare: 0.5 }, { ...few, maxBins: 16 }]) {
    const input = prepareBoosting({ matrix, target }, { ...parameters, loss: "squared-error" }, options);
    const { initialScore, trees, scores } = boost(input);
    const model = {
      kind: "histogram-trees",
      loss: "squared-error",
      featureNames: matrix.names,
      initialScore,
      trees,
    } as const;
    const memory = new SharedArrayBuffer(matrix.rowCount * 32);
    const sums = rowSums({ kind: "doubles" }, memory, 0, matrix.rowCount);
    scores.differentiate(sums, 0, matrix.rowCount);
    const trained = Array.from(input.rows.targets, (value, row) => sums.get(row)[0] + value);
    assert.equal(trained.length, matrix.rowCount);
    // A row's gradient is its raw score less its target, rounded to multiples of 2^-36
    assert.ok(maxDifference(predictRawScores(model, matrix), trained) < 2 ** -36);
  }
});

test("a category that training did not see goes where missing values go", () => {
  const { trees } = fitGradientBoosting(matrix, target, few, options);
  let seen = 0;
  for (const tree of trees) {
    for (const [node, set] of tree.categorySet.entries()) {
      if (set === -1) continue;
      seen++;
      const missing = goesLeft(tree, node, Number.NaN);
      for (const code of [12, 200, 254, -1, 0.5]) assert.equal(goesLeft(tree, node, code), missing);
      assert.equal(tree.defaultLeft[node] === 1, missing);
    }
  }
  assert.ok(seen > 20);
});

test("a number goes left up to the threshold", () => {
  const { trees } = fitGradientBoosting(matrix, target, few);
  const [tree] = trees;
  assert.equal(goesLeft(tree, 0, tree.threshold[0]), true);
  assert.equal(goesLeft(tree, 0, tree.threshold[0] + 1e-9), false);
});

test("trees without a split predict the initial score for all rows", () => {
  const model = fitGradientBoosting(matrix, new Uint8Array(3_000).fill(1), { trees: 2 });
  assert.ok(predictRawScores(model, matrix).every((score) => score > 30));
});

test("rejects the features of another model", () => {
  const model = fitGradientBoosting(matrix, target, { trees: 1 });
  assert.throws(() => predictRawScores(model, { ...matrix, names: ["a", "b", "c", "d", "e"] }), {
    code: "invalid-argument",
    message: /^features: a, b/,
  });
});

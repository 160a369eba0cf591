import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import {
  predictRawScores,
  rawScoreOf,
} from "../../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { rowScorer, rowsScorer } from "../../../../src/learn/gradient-boosting/predicting/row-scorer.ts";
import { fitGradientBoosting } from "../../../../src/learn/gradient-boosting/trainer.ts";
import { madeTable } from "../made-table.ts";

const { matrix, target } = madeTable(3_000, 1);
const { matrix: other } = madeTable(1_000, 2);
const options = { categorical: ["kind"] };
const kind = matrix.names.indexOf("kind");

/** Rows as made, and with missing values, values out of range and invalid category codes. */
const rows = Array.from({ length: other.rowCount }, (_, row) => {
  const values = Float32Array.from(other.columns, (column) => column[row]);
  if (row % 3 === 1) values[row % values.length] = Number.NaN;
  if (row % 3 === 2) values[row % values.length] *= row % 2 === 0 ? -40 : 40;
  if (row % 7 === 0) values[kind] = [0.5, -1, 254, Infinity][row % 4];
  return values;
});

for (const [name, parameters] of [
  ["31 leaves", { trees: 30, maxLeaves: 31, maxBins: 31 }],
  ["a number of trees that is not a multiple of four", { trees: 7, maxLeaves: 32, minRowsPerLeaf: 5 }],
  ["two leaves", { trees: 5, maxLeaves: 2 }],
  ["one tree", { trees: 1 }],
  ["more leaves than a mask has bits", { trees: 10, maxLeaves: 60, minRowsPerLeaf: 2 }],
  ["squared error", { trees: 20, maxLeaves: 31, loss: "squared-error" }],
] as const) {
  test(`a row has the raw score that walking down the trees gives, to the last bit: ${name}`, () => {
    const model = fitGradientBoosting(matrix, target, parameters, options);
    const score = rowScorer(model);
    for (const row of rows) assert.equal(score(row), rawScoreOf(model, row));
    for (const count of [rows.length, 257, 256, 1, 0]) {
      const scores = new Float64Array(count);
      rowsScorer(model)(Float32Array.from(rows.slice(0, count).flatMap((row) => [...row])), scores);
      assert.deepEqual([...scores], rows.slice(0, count).map(rowScorer(model)));
    }
  });
}

test("a value goes the side of a threshold that no float32 is equal to, also beyond their range", () => {
  const next = (value: number) => {
    const bits = new Int32Array(Float32Array.of(value).buffer);
    bits[0]++;
    return new Float32Array(bits.buffer)[0];
  };
  const values = [1e-45, 0.1, 1, 3e38].flatMap((value) => [Math.fround(value), next(value)]);
  const all = [...values, ...values.map((value) => -value), 0, -0, Infinity, -Infinity, Number.NaN];
  const between = values.flatMap((value) => [value, value * (1 + 1e-9), value * (1 - 1e-9)]);
  const thresholds = [...between, 1e-60, 1e39, 1e300, Number.MAX_VALUE];
  const stump = {
    ...{ featureIndex: Int16Array.of(0, -1, -1), left: Int32Array.of(1, -1, -1) },
    ...{ right: Int32Array.of(2, -1, -1), defaultLeft: Uint8Array.of(0, 0, 0) },
    ...{ categorySet: Int16Array.of(-1, -1, -1), categorySets: [], value: Float64Array.of(0, 1, 2) },
    ...{ gain: new Float64Array(3), cover: new Float64Array(3) },
  };
  for (const threshold of [...thresholds, 0, ...thresholds.map((each) => -each)]) {
    const trees = [{ ...stump, threshold: Float64Array.of(threshold, 0, 0) }];
    const base = { kind: "histogram-trees", loss: "logistic", featureNames: ["x"] } as const;
    const model = { ...base, initialScore: 0, trees };
    const score = rowScorer(model);
    // The first hundred rows walk down the tree
    for (let walk = 0; walk < 101; walk++) score(Float32Array.of(0));
    for (const value of all) {
      const row = Float32Array.of(value);
      assert.equal(score(row), rawScoreOf(model, row), `${value} at ${threshold}`);
    }
  }
});

test("rejects a row of another number of values", () => {
  const model = fitGradientBoosting(matrix, target, { trees: 2 });
  for (const score of [rowScorer(model), (row: Float32Array) => rawScoreOf(model, row)]) {
    assert.throws(() => score(new Float32Array(4)), {
      code: "invalid-argument",
      message: "row length: 4 is not allowed; allowed: 5, one value per feature",
    });
  }
});

test("trees without a split give the initial score", () => {
  const model = fitGradientBoosting(matrix, target, { trees: 2, minRowsPerLeaf: 2_000 }, options);
  assert.equal(rowScorer(model)(rows[0]), rawScoreOf(model, rows[0]));
});

test("trees whose masks would take too much memory are walked down, with the same results", () => {
  const [tree] = fitGradientBoosting(matrix, target, { trees: 1, maxLeaves: 31 }, options).trees;
  // As many trees with thresholds of their own: a mask for each of them, at each threshold of all.
  const trees = Array.from({ length: 1_500 }, (_, index) => ({
    ...tree,
    threshold: tree.threshold.map((value, node) =>
      tree.featureIndex[node] !== -1 && tree.categorySet[node] === -1 ? value + index / 2_000 : value,
    ),
  }));
  const base = { kind: "histogram-trees", loss: "logistic", featureNames: matrix.names } as const;
  const model = { ...base, initialScore: 0, trees };
  const score = rowScorer(model);
  const before = process.memoryUsage().rss;
  for (const row of rows.slice(0, 110)) assert.equal(score(row), rawScoreOf(model, row));
  // Their masks would take 240 MB.
  assert.ok(process.memoryUsage().rss - before < 120 << 20);
  assert.deepEqual(
    predictRawScores(model, matrix),
    Float64Array.from({ length: matrix.rowCount }, (_, row) =>
      rawScoreOf(
        model,
        Float32Array.from(matrix.columns, (column) => column[row]),
      ),
    ),
  );
});

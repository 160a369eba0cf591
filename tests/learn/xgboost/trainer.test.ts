import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { featureImportance, type ImportanceKind } from "../../../src/learn/xgboost/feature-importance.ts";
import { predictProbability } from "../../../src/learn/xgboost/predictor.ts";
import { fitXgboost } from "../../../src/learn/xgboost/trainer.ts";
import type { XgboostTrees } from "../../../src/learn/xgboost/trees.ts";
import { matrixOf, maxDifference, readFixture, weightsOf } from "../fixture.ts";

const { cases } = readFixture("boosting.json");

for (const { name, parameters, columns, labels, weights, probabilities, importance } of cases) {
  const matrix = matrixOf(columns);
  const given = weightsOf(weights);
  const model = fitXgboost(matrix, Uint8Array.from(labels), parameters, given && { weights: given });

  // XGBoost computes in single precision, of which 1e-6 is some ten units at a probability near 1
  test(`probabilities are XGBoost's: ${name}`, () => {
    assert.ok(maxDifference(predictProbability(model, matrix), probabilities) < 1e-6);
  });

  test(`feature importance is XGBoost's: ${name}`, () => {
    for (const kind of Object.keys(importance) as ImportanceKind[]) {
      const scores = featureImportance(model, kind);
      assert.equal(scores.length, Object.keys(importance[kind]).length);
      assert.deepEqual(
        scores,
        scores.toSorted((a, b) => b.score - a.score),
      );
      for (const { name: feature, score } of scores) {
        assert.ok(Math.abs(score / importance[kind][feature] - 1) < 1e-5, `${kind} of ${feature}`);
      }
    }
  });
}

const { columns, labels, probabilities } = cases.find((c: { name: string }) => c.name === "scaled positives");
const matrix = matrixOf(columns);
const target = Uint8Array.from(labels);

test("a row of count n equals n rows", () => {
  const row = fc.tuple(fc.nat(3), fc.nat(1), fc.nat(1), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
      const of = (list: typeof rows) =>
        [
          matrixOf([list.map((r) => r[0]), list.map((r) => r[1])]),
          Uint8Array.from(list, (r) => r[2]),
        ] as const;
      const parameters = { nEstimators: 3, scalePosWeight: 1.7 };
      const counted = fitXgboost(...of(rows), parameters, { counts: Float64Array.from(rows, (r) => r[3]) });
      const repeated = fitXgboost(
        ...of(rows.flatMap((r) => Array.from({ length: r[3] }, () => r))),
        parameters,
      );
      const [matrixOfRows] = of(rows);
      assert.ok(
        maxDifference(predictProbability(counted, matrixOfRows), predictProbability(repeated, matrixOfRows)) <
          1e-6,
      );
    }),
    { numRuns: 50 },
  );
});

test("a row of weight 0 has no effect", () => {
  const some = { nEstimators: 5 };
  const weights = Float64Array.from(labels, (_, row) => Number(row >= 50));
  const without = matrixOf(columns.map((column: number[]) => column.slice(50)));
  assert.deepEqual(
    fitXgboost(matrix, target, some, { weights }).trees,
    fitXgboost(without, target.slice(50), some).trees,
  );
});

test("splits between two neighbouring float32 numbers", () => {
  const neighbours = matrixOf([[1, Math.fround(1 + 2 ** -23)]]);
  const model = fitXgboost(neighbours, Uint8Array.of(0, 1), { minChildWeight: 0 });
  const [low, high] = predictProbability(model, neighbours);
  assert.ok(low < 0.5 && high > 0.5);
});

test("many rows of bytes have the probabilities of each alone", () => {
  const bytes = matrixOf([
    Array.from({ length: 600 }, (_, row) => (row * 7) % 2),
    Array.from({ length: 600 }, (_, row) => (row >> 2) % 2),
  ]);
  const model = fitXgboost(
    bytes,
    Uint8Array.from({ length: 600 }, (_, row) => Number(row % 5 < 2)),
  );
  const floats = { ...bytes, columns: bytes.columns.map((column) => Float32Array.from(column)) };
  assert.deepEqual(predictProbability(model, bytes), predictProbability(model, floats));
});

test("a fitted model survives JSON", () => {
  const model = fitXgboost(matrix, target, { scalePosWeight: 4.4, nEstimators: 20 });
  const read = JSON.parse(JSON.stringify(model)) as XgboostTrees;
  assert.deepEqual(read, model);
  assert.ok(maxDifference(predictProbability(read, matrix), probabilities) < 1e-6);
});

test("one label alone can be fitted, and arguments do not change", () => {
  const before = structuredClone(matrix);
  const model = fitXgboost(matrix, new Uint8Array(target.length).fill(1), { nEstimators: 30 });
  assert.ok(predictProbability(model, matrix).every((probability) => probability > 0.9));
  assert.deepEqual(matrix, before);
});

test("rejects invalid arguments by name", () => {
  const refuses = (message: RegExp, run: () => unknown) =>
    assert.throws(run, { code: "invalid-argument", message });
  for (const [parameters, message] of [
    [{ nEstimators: 0 }, /^nEstimators: 0/],
    [{ maxDepth: 31 }, /^maxDepth: 31/],
    [{ learningRate: Number.NaN }, /^learningRate: NaN/],
    [{ gamma: -1 }, /^gamma: -1/],
    [{ baseScore: 1 }, /^baseScore: 1/],
    [{ baseScore: 0 }, /^baseScore: 0/],
  ] as const) {
    refuses(message, () => fitXgboost(matrix, target, parameters));
  }
  refuses(/^rowCount: 0/, () => fitXgboost(matrixOf([[]]), new Uint8Array(0)));
  refuses(/^labels length/, () => fitXgboost(matrix, Uint8Array.of(1)));
  refuses(/^counts: -1/, () =>
    fitXgboost(matrix, target, {}, { counts: new Float64Array(target.length).fill(-1) }),
  );
  const model = fitXgboost(matrix, target, { nEstimators: 1 });
  refuses(/^features: f0 /, () => predictProbability(model, matrixOf([[1]])));
  refuses(/^kind: shine .* weight, gain/, () => featureImportance(model, "shine" as ImportanceKind));
});

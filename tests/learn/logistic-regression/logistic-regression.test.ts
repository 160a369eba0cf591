import assert from "node:assert/strict";
import { test } from "node:test";
import {
  fitLogisticRegression,
  type LogisticRegression,
  predictProbability,
} from "../../../src/learn/logistic-regression/logistic-regression.ts";
import { logisticLoss } from "../../../src/learn/losses/logistic-loss.ts";
import { matrixOf, maxDifference, readFixture, weightsOf } from "../fixture.ts";

const { cases } = readFixture("logistic.json");

for (const { name, parameters, columns, labels, weights, ...expected } of cases) {
  const matrix = matrixOf(columns);
  const fit = () => fitLogisticRegression(matrix, Uint8Array.from(labels), parameters, weightsOf(weights));

  // Values are float32 here and double in scikit-learn, which shifts the optimum by some 1e-8
  test(`coefficients and probabilities are scikit-learn's on ${name}`, () => {
    const model = fit();
    assert.ok(model.converged);
    assert.ok(maxDifference(model.coefficients, expected.coefficients) < 1e-6);
    assert.ok(Math.abs(model.intercept - expected.intercept) < 1e-6);
    assert.ok(maxDifference(predictProbability(model, matrix), expected.probabilities) < 1e-6);
  });

  test(`the gradient of the objective is zero at the optimum on ${name}`, () => {
    const model = fit();
    const gradient = [...model.coefficients, 0];
    for (let row = 0; row < matrix.rowCount; row++) {
      const values = [...matrix.columns.map((column) => column[row]), 1];
      const logOdds = values.reduce(
        (sum, value, j) => sum + value * (model.coefficients[j] ?? model.intercept),
        0,
      );
      const weight =
        parameters.inverseRegularisation * parameters.classWeights[labels[row]] * (weights?.[row] ?? 1);
      const slope = weight * logisticLoss.gradient(labels[row], logOdds);
      for (const [j, value] of values.entries()) gradient[j] += slope * value;
    }
    assert.ok(
      maxDifference(
        gradient,
        gradient.map(() => 0),
      ) < 1e-9,
    );
  });
}

const small = matrixOf([[0, 1, 1, 0, 1]]);
const labels = Uint8Array.of(0, 1, 0, 0, 1);

test("a row of weight 2 counts as two rows", () => {
  const twice = fitLogisticRegression(matrixOf([[0, 1, 1, 0, 1, 1]]), Uint8Array.of(0, 1, 0, 0, 1, 1));
  const weighted = fitLogisticRegression(small, labels, {}, Float64Array.of(1, 2, 1, 1, 1));
  assert.ok(maxDifference(weighted.coefficients, twice.coefficients) < 1e-12);
});

test("values of very different sizes still converge", () => {
  const apart = matrixOf([Array.from({ length: 40 }, (_, i) => (i < 20 ? i * 10 : 200 + i * 1000))]);
  const sides = Uint8Array.from({ length: 40 }, (_, i) => Number(i >= 20));
  assert.ok(fitLogisticRegression(apart, sides, { inverseRegularisation: 1e6 }).converged);
});

test("converges with shorter steps if whole steps overshoot", () => {
  const steep = matrixOf([
    [0, -7, -2, 0],
    [-7, -7, 0, 0],
  ]);
  assert.ok(
    fitLogisticRegression(steep, Uint8Array.of(0, 0, 0, 1), {}, Float64Array.of(1, 1, 1000, 1000)).converged,
  );
});

test("too few iterations are reported, not thrown", () => {
  const model = fitLogisticRegression(small, labels, { maxIterations: 1 });
  assert.equal(model.converged, false);
  assert.equal(model.iterations, 1);
});

test("weights of 0 are reported as not converged", () => {
  assert.equal(fitLogisticRegression(small, labels, {}, new Float64Array(5)).converged, false);
});

test("a fitted model survives JSON", () => {
  const model = fitLogisticRegression(small, labels);
  const read = JSON.parse(JSON.stringify(model)) as LogisticRegression;
  assert.deepEqual(read, model);
  assert.deepEqual(predictProbability(read, small), predictProbability(model, small));
});

test("rejects invalid arguments by name", () => {
  const model = fitLogisticRegression(small, labels);
  const missing = matrixOf([[null, 1, 1, 0, 1]]);
  const refuses = (message: RegExp, run: () => unknown) =>
    assert.throws(run, { code: "invalid-argument", message });
  refuses(/^column f0: NaN/, () => fitLogisticRegression(missing, labels));
  refuses(/^column f0: NaN/, () => predictProbability(model, missing));
  refuses(/^labels: one class only/, () => fitLogisticRegression(small, new Uint8Array(5)));
  refuses(/^inverseRegularisation: 0/, () =>
    fitLogisticRegression(small, labels, { inverseRegularisation: 0 }),
  );
  refuses(/^classWeights.1: NaN/, () =>
    fitLogisticRegression(small, labels, { classWeights: { 0: 1, 1: Number.NaN } }),
  );
  refuses(/^maxIterations: 0/, () => fitLogisticRegression(small, labels, { maxIterations: 0 }));
  refuses(/^features: other .* f0/, () => predictProbability(model, { ...small, names: ["other"] }));
});

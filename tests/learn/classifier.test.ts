import assert from "node:assert/strict";
import { test } from "node:test";
import { type Classifier, predictLogOdds, predictProbability } from "../../src/learn/classifier.ts";
import { fitGradientBoosting } from "../../src/learn/gradient-boosting/trainer.ts";
import { fitLogisticRegression } from "../../src/learn/logistic-regression/logistic-regression.ts";
import { takeRows } from "../../src/learn/matrix/selection.ts";
import { fitXgboost } from "../../src/learn/xgboost/trainer.ts";
import { matrixOf } from "./fixture.ts";

const bytes = matrixOf([
  Array.from({ length: 600 }, (_, row) => Number(row % 3 === 0)),
  Array.from({ length: 600 }, (_, row) => Number(row % 5 < 2)),
]);
const numbers = { ...bytes, columns: bytes.columns.map((column) => Float32Array.from(column)) };
const labels = Uint8Array.from({ length: 600 }, (_, row) => Number(row % 3 === 0 || row % 7 === 1));

const classifiers: Record<string, { model: Classifier; tolerance: number }> = {
  "gradient-boosted trees": { model: fitGradientBoosting(bytes, labels, { trees: 20 }), tolerance: 0 },
  // The steps of a float32 sigmoid: five roundings of 6e-8 each
  "XGBoost trees": { model: fitXgboost(bytes, labels, { nEstimators: 20 }), tolerance: 3e-7 },
  "logistic regression": { model: fitLogisticRegression(bytes, labels), tolerance: 0 },
};

for (const [name, { model, tolerance }] of Object.entries(classifiers)) {
  test(`the probability is the sigmoid of the log-odds: ${name}`, () => {
    for (const matrix of [bytes, numbers, takeRows(bytes, Int32Array.of(0, 1, 5, 7))]) {
      const logOdds = predictLogOdds(model, matrix);
      const probabilities = predictProbability(model, matrix);
      assert.equal(probabilities.length, matrix.rowCount);
      for (const [row, probability] of probabilities.entries()) {
        assert.ok(Math.abs(probability - 1 / (1 + Math.exp(-logOdds[row]))) <= tolerance);
      }
    }
    assert.ok(new Set(predictLogOdds(model, bytes)).size > 1, "rows differ");
  });

  test(`rejects the features of another model: ${name}`, () => {
    for (const predict of [predictLogOdds, predictProbability]) {
      assert.throws(() => predict(model, { ...bytes, names: ["f1", "f0"] }), {
        code: "invalid-argument",
        message: /^features: f1, f0 /,
      });
    }
  });
}

test("rejects trees of squared error, which have no probability", () => {
  const model = fitGradientBoosting(bytes, labels, { loss: "squared-error", trees: 2 });
  for (const predict of [predictLogOdds, predictProbability]) {
    assert.throws(() => predict(model, bytes), {
      code: "invalid-argument",
      message: /^model loss: squared-error .* logistic/,
    });
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { takeRows } from "../../../src/learn/matrix/selection.ts";
import { trainTestSplit } from "../../../src/learn/random/train-test-split.ts";
import { DelayModel } from "../../../src/models/baseline/delay-model.ts";
import { CHALLENGE_MODELS, compareModels } from "../../../src/models/evaluation/comparison.ts";
import { evaluate } from "../../../src/models/evaluation/evaluate.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";
import { assertSameEvaluation } from "./same-evaluation.ts";

const table = flightTable(yearOfFlights());
const f1 = ([[, fp], [fn, tp]]: readonly (readonly number[])[]) => (2 * tp) / (2 * tp + fp + fn);

test("compares six models on the same random third", () => {
  const { split, models } = compareModels(table);
  assert.deepEqual(split, { testSize: 0.33, randomState: 42, train: 643, test: 317 });
  assert.deepEqual(Object.keys(models), [
    "xgboost-all",
    "logistic-all",
    "xgboost-top10-balanced",
    "xgboost-top10",
    "logistic-top10-balanced",
    "logistic-top10",
  ]);
  const delayed = new Set(
    Object.values(models).map(({ confusion: [[tn, fp], [fn, tp]] }) => {
      assert.equal(tn + fp + fn + tp, split.test);
      return fn + tp;
    }),
  );
  assert.equal(delayed.size, 1);
});

test("each model has the metrics of its flights taken one by one", () => {
  const { models } = compareModels(table);
  const { train, test } = trainTestSplit(960, 0.33, 42);
  const { features, target } = new DelayModel().preprocess(table, { target: "delay" });
  const labels = (rows: Int32Array) => Uint8Array.from(rows, (row) => target[row]);
  for (const [name, options] of Object.entries(CHALLENGE_MODELS)) {
    const fitted = new DelayModel(options).fit(takeRows(features, train), labels(train));
    const expected = evaluate(labels(test), fitted.predictProbability(takeRows(features, test)), 0.5);
    assertSameEvaluation(models[name as keyof typeof models], expected);
  }
});

test("reports after each model how many are done", () => {
  const calls: number[][] = [];
  compareModels(table, (done, of) => calls.push([done, of]));
  assert.deepEqual(
    calls,
    [1, 2, 3, 4, 5, 6].map((done) => [done, 6]),
  );
});

test("recommends the model with the best decisions, with the delays it finds and its false alarms", () => {
  const { models, recommended } = compareModels(table);
  const best = Math.max(...Object.values(models).map(({ confusion }) => f1(confusion)));
  const { confusion } = models[recommended.name];
  assert.equal(f1(confusion), best);
  const [[, falseAlarms], [missed, found]] = confusion;
  assert.ok(
    recommended.why.startsWith(
      `it decides best: of ${found + missed} delayed flights it finds ${found} (F1 ${best.toFixed(3)}), ` +
        `at the price of ${falseAlarms} false alarms. For probabilities take `,
    ),
    recommended.why,
  );
  const lowest = Math.min(...Object.values(models).map(({ logLoss }) => logLoss));
  assert.ok(
    recommended.why.includes(`whose log loss of ${lowest.toFixed(4)} is the lowest`),
    recommended.why,
  );
});

test("compares six models that never forecast a delay", () => {
  const rows = yearOfFlights().map((flight, index) => ({
    ...flight,
    latenessMinutes: index % 97 === 0 ? 60 : 0,
  }));
  const { recommended } = compareModels(flightTable(rows));
  assert.match(recommended.why, /\(F1 \d\.\d{3}\)/);
});

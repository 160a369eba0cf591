import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CHALLENGE_MODELS } from "../../../src/models/evaluation/comparison.ts";
import {
  bestProbabilities,
  comparedName,
  decisionsOf,
  type Evaluation,
  rocAucBySplit,
} from "../../../web/src/views/model/comparison/comparison.ts";
import type { Model } from "../../../web/src/views/model/evaluated/back-test.ts";

const evaluation = (logLoss: number, rocAuc: number | null = 0.6): Evaluation => ({
  confusion: [
    [60, 20],
    [5, 15],
  ],
  rocAuc,
  averagePrecision: 0.3,
  brier: 0.2,
  logLoss,
  ece: 0.1,
});
const comparison = {
  split: { testSize: 0.33, randomState: 42, train: 200, test: 100 },
  models: { "xgboost-top10-balanced": evaluation(0.7, 0.65), "logistic-all": evaluation(0.4) },
  recommended: { name: "xgboost-top10-balanced", why: "" },
};
const training: Model["training"] = {
  puntual: "0.1.0",
  flights: { rows: 300, delayed: 60, rejected: 0, from: "", to: "", sha256: "" },
  options: { learner: "boosting", features: "top10", balance: true },
  parameters: {},
};

describe("the comparison of the six models", () => {
  it("reads a confusion matrix with outcomes in rows and decisions in columns", () => {
    assert.deepEqual(decisionsOf(evaluation(0.5)), {
      onTimeNoAlarm: 60,
      falseAlarms: 20,
      missed: 5,
      found: 15,
      recall: 15 / 20,
      precision: 15 / 35,
      f1: 30 / 55,
    });
  });

  it("has no recall and precision if there were no alarms and delays, and an F1 of 0", () => {
    const { recall, precision, f1 } = decisionsOf({
      ...evaluation(0.5),
      confusion: [
        [10, 0],
        [0, 0],
      ],
    });
    assert.deepEqual([recall, precision, f1], [undefined, undefined, 0]);
  });

  it("finds the model with the best probabilities", () => {
    assert.equal(bestProbabilities(comparison), "logistic-all");
    assert.equal(bestProbabilities({ ...comparison, models: {} }), undefined);
  });

  it("finds the name of each of the six models from its options", () => {
    for (const [name, options] of Object.entries(CHALLENGE_MODELS)) {
      assert.equal(comparedName({ ...training, options }), name);
    }
    const { options, ...older } = training;
    assert.equal(comparedName(older), undefined);
  });

  it("returns the ROC AUC on the random split and on later flights, if both are known", () => {
    const metrics = { comparison, laterFlights: evaluation(0.7, 0.58) };
    assert.deepEqual(rocAucBySplit({ training, metrics }), { random: 0.65, later: 0.58 });
    assert.equal(rocAucBySplit({ training, metrics: { comparison } }), undefined);
    assert.equal(rocAucBySplit({ training, metrics: null }), undefined);
    const options = { learner: "logistic", features: "top10", balance: true } as const;
    assert.equal(rocAucBySplit({ training: { ...training, options }, metrics }), undefined);
  });
});

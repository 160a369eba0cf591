import assert from "node:assert/strict";
import { test } from "node:test";
import { baselineCard } from "../../../src/models/baseline/card.ts";
import type { BaselineTrainingRecord } from "../../../src/models/baseline/train-baseline.ts";
import { compareModels } from "../../../src/models/evaluation/comparison.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

const training: BaselineTrainingRecord = {
  puntual: "1.2.3",
  flights: {
    rows: 200,
    delayed: 50,
    rejected: 4,
    from: "2019-01-01 00:05:00",
    to: "2019-12-31 23:50:00",
    sha256: "c0ffee",
  },
  options: { learner: "boosting", features: "top10", balance: true },
  parameters: {},
};
const good = {
  ...{ rocAuc: 0.71, averagePrecision: 0.52, brier: 0.13, logLoss: 0.44, ece: 0.03 },
  confusion: [
    [60, 20],
    [5, 15],
  ],
} as const;
const silent = {
  ...good,
  confusion: [
    [80, 0],
    [20, 0],
  ],
} as const;
const heldOut = { laterFlights: good };

test("a model card lists data, window, learner, features and metrics", () => {
  const card = baselineCard(training, heldOut, ["airline=Brisa", "month=7"]);
  for (const line of [
    "| learner | gradient boosting, both classes weighing the same |",
    "| features | airline=Brisa, month=7 |",
    "| flights | 200, of which 50 (25.0 %) delayed; 4 rows rejected |",
    "| window | 2019-01-01 00:05:00 to 2019-12-31 23:50:00, local time |",
    "| data, SHA-256 | `c0ffee` |",
    "| trained by | Puntual 1.2.3 |",
    "| ROC AUC | 0.7100 |",
    "| delayed flights found | 75.0 % |",
    "| alarms that are right | 42.9 % |",
  ]) {
    assert.ok(card.split("\n").includes(line), line);
  }
});

test("a model card has a row for each of the six models, if they were compared", () => {
  const comparison = compareModels(flightTable(yearOfFlights()));
  const lines = baselineCard(training, { ...heldOut, comparison }, []).split("\n");
  for (const [name, { confusion, rocAuc, averagePrecision, brier, logLoss }] of Object.entries(
    comparison.models,
  )) {
    const scores = [rocAuc, averagePrecision, brier, logLoss].map((score) => score.toFixed(4));
    assert.ok(lines.includes(`| ${[name, ...confusion.flat(), ...scores].join(" | ")} |`), name);
  }
  assert.ok(lines.includes(`Recommended: ${comparison.recommended.name}; ${comparison.recommended.why}`));
  assert.doesNotMatch(baselineCard(training, heldOut, []), /six models/);
});

test("a model card has a dash for the precision if no delay was forecast", () => {
  const card = baselineCard(training, { laterFlights: silent }, []);
  assert.match(card, /^\| alarms that are right \| – \|$/m);
  assert.match(card, /^\| delayed flights found \| 0\.0 % \|$/m);
});

test("a model card warns of the probabilities of balanced classes only", () => {
  const asTheyAre = {
    ...training,
    options: { ...training.options, learner: "logistic", balance: false },
  } as const;
  assert.match(baselineCard(training, heldOut, []), /^- Its probabilities are of balanced classes/m);
  const card = baselineCard(asTheyAre, heldOut, []);
  assert.doesNotMatch(card, /balanced classes/);
  assert.match(card, /^\| learner \| logistic regression, classes as they are \|$/m);
});

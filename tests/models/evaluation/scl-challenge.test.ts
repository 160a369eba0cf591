import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { FlightTable } from "../../../src/flights/flight-table.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import type { FeatureMatrix } from "../../../src/learn/matrix/feature-matrix.ts";
import { selectFeatures, takeRows } from "../../../src/learn/matrix/selection.ts";
import { trainTestSplit } from "../../../src/learn/random/train-test-split.ts";
import { fitXgboost } from "../../../src/learn/xgboost/trainer.ts";
import { DelayModel } from "../../../src/models/baseline/delay-model.ts";
import { CHALLENGE_SPLIT, compareModels } from "../../../src/models/evaluation/comparison.ts";
import { maxDifference } from "../../learn/fixture.ts";

const shared = new URL("../../../../shared/", import.meta.url);
const dataset = fileURLToPath(new URL("data/scl-2017/flights.csv", shared));
const skip = existsSync(dataset) ? false : "the data and metrics of ../shared are not there";
const reference = (name: string) => JSON.parse(readFileSync(new URL(`reference/${name}`, shared), "utf8"));
const ourName = (name: string) =>
  name.replace("OPERA_", "airline=").replace("MES_", "month=").replace("TIPOVUELO_", "flightType=");

describe("on the flights and the split of the SCL challenge's notebook", { skip }, () => {
  let flights: FlightTable;
  let features: FeatureMatrix;
  let labels: Uint8Array;

  before(async () => {
    const columns = ["airline", "flightType", "month", "scheduled", "operated"] as const;
    ({ flights } = await readFlights(dataset, { columns }));
    const all = new DelayModel().preprocess(flights, { target: "delay" });
    const { train } = trainTestSplit(flights.rowCount, CHALLENGE_SPLIT.testSize, CHALLENGE_SPLIT.randomState);
    features = takeRows(all.features, train);
    labels = Uint8Array.from(train, (row) => all.target[row]);
  });

  test("the ten selected features are the notebook's, in its order", () => {
    const { xgboostTop10 } = reference("top10-unbalanced.json");
    const { learnt } = new DelayModel({ features: "top10" }).fit(features, labels).data;
    assert.deepEqual(learnt.featureNames, xgboostTop10.features.map(ourName));
  });

  for (const [learner, key] of [
    ["boosting", "xgboostTop10"],
    ["logistic", "logisticTop10"],
  ] as const) {
    test(`${learner} gives the reference's probability for each of the 1,024 inputs within 1e-6`, () => {
      const { features: theirs, probability } = reference("top10-unbalanced.json")[key];
      const names: string[] = theirs.map(ourName);
      const fitted = new DelayModel({ learner, features: "top10", balance: false }).fit(features, labels);
      assert.deepEqual(fitted.data.learnt.featureNames, names);
      const inputs = {
        names,
        rowCount: 1024,
        columns: names.map((_, bit) =>
          Uint8Array.from({ length: 1024 }, (_, input) => (input >> (9 - bit)) & 1),
        ),
      };
      const ours = fitted.predictProbability(inputs);
      assert.equal(ours.length, probability.length);
      // XGBoost computes in float32, as Puntual does; both logistic regressions have converged.
      assert.ok(maxDifference(ours, probability) < 1e-6, `${maxDifference(ours, probability)}`);
    });
  }

  test("trees on the reference's features do not depend on the other features", () => {
    const names: string[] = reference("top10-unbalanced.json").xgboostTop10.features.map(ourName);
    const alone = fitXgboost(selectFeatures(features, names), labels, { learningRate: 0.01 });
    const fitted = new DelayModel({ features: "top10", balance: false }).fit(features, labels);
    assert.deepEqual(fitted.data.learnt, alone);
  });

  test("the six models decide as the reference does for every flight, with its metrics to four decimals", () => {
    const { models } = compareModels(flights);
    const expected = reference("six-models.json").models;
    assert.deepEqual(Object.keys(models).sort(), Object.keys(expected).sort());
    for (const [name, { confusion, ...metrics }] of Object.entries(models)) {
      assert.deepEqual(confusion, expected[name].confusion, name);
      for (const metric of ["rocAuc", "averagePrecision", "brier", "logLoss"] as const) {
        // The reference's fit of all features ends at 100 iterations, short of the optimum, whose average precision
        // is 0.315512: two groups of flights are in the opposite order.
        const tolerance = name === "logistic-all" && metric === "averagePrecision" ? 1e-4 : 5e-5;
        const difference = Math.abs(metrics[metric] - expected[name][metric]);
        assert.ok(difference <= tolerance, `${name} ${metric} ${metrics[metric]}`);
      }
    }
  });
});

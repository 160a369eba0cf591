import assert from "node:assert/strict";
import { test } from "node:test";
import { selectFeatures } from "../../../src/learn/matrix/selection.ts";
import { predictProbability } from "../../../src/learn/xgboost/predictor.ts";
import { DelayModel } from "../../../src/models/baseline/delay-model.ts";
import { fromXgboost, toXgboost } from "../../../src/models/exchange/xgboost.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

const table = flightTable(yearOfFlights());
const { features, target } = new DelayModel().preprocess(table, { target: "delay" });

for (const set of ["all", "top10"] as const) {
  test(`a model on ${set} features makes the same forecasts after a round trip through XGBoost's format`, () => {
    const fitted = new DelayModel({ features: set }).fit(features, target);
    const read = fromXgboost(toXgboost(fitted), "model.json");
    assert.deepEqual(read.featureNames, fitted.data.learnt.featureNames);
    assert.deepEqual(
      predictProbability(read, selectFeatures(features, read.featureNames)),
      fitted.predictProbability(features),
    );
    assert.deepEqual(read, fitted.data.learnt);
  });
}

test("in XGBoost's format the features have the names that pandas gives the dataset's", () => {
  const document = JSON.parse(toXgboost(new DelayModel({ features: "all" }).fit(features, target)));
  const names: string[] = document.learner.feature_names;
  assert.equal(names.length, 4 + 2 + 12);
  for (const name of [
    "OPERA_Aerolineas Argentinas",
    "OPERA_Ñandú [ 1 ]",
    "TIPOVUELO_I",
    "TIPOVUELO_N",
    "MES_7",
  ]) {
    assert.ok(names.includes(name), name);
  }
});

test("features of no column of the dataset keep their names", () => {
  const document = JSON.parse(toXgboost(new DelayModel().fit(features, target)));
  document.learner.feature_names[0] = "period_day_morning";
  assert.equal(fromXgboost(JSON.stringify(document), "model.json").featureNames[0], "period_day_morning");
});

test("logistic regression is refused", () => {
  const fitted = new DelayModel({ learner: "logistic" }).fit(features, target);
  assert.throws(() => toXgboost(fitted), {
    code: "invalid-argument",
    message: /^model: logistic.* is not allowed; allowed: gradient boosting$/,
  });
});

test("a file that holds no XGBoost model is refused by its name", () => {
  for (const text of ["", "null", "[]", "{}", '{"learner": 1}']) {
    assert.throws(() => fromXgboost(text, "theirs.json"), {
      code: "model-format",
      message: /^theirs\.json: /,
    });
  }
});

test("an ONNX model is refused by the name of the program that made it", () => {
  const header = (producer: string) =>
    `\x08\x0a\x12${String.fromCharCode(producer.length)}${producer}\x1a\x051.2.3`;
  for (const producer of ["skl2onnx", "puntual"]) {
    assert.throws(() => fromXgboost(header(producer), "theirs.onnx"), {
      code: "model-format",
      message: `theirs.onnx: is an ONNX model of ${producer}, which holds a computation; only the trees of XGBoost's JSON can be read`,
    });
  }
});

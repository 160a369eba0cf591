import assert from "node:assert/strict";
import { test } from "node:test";
import { DelayModel } from "../../../src/models/baseline/delay-model.ts";
import { scoreIndex, scoreTable } from "../../../src/models/baseline/score-table.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

test("a score table has the model's probability for every airline, flight type and month", () => {
  const table = flightTable(yearOfFlights());
  for (const learner of ["boosting", "logistic"] as const) {
    const unfitted = new DelayModel({ learner });
    const { features, target } = unfitted.preprocess(table, { target: "delay" });
    const model = unfitted.fit(features, target);
    const scores = scoreTable(model);
    assert.equal(scores.threshold, model.data.threshold);
    assert.equal(scores.probabilities.length, scores.airlines.length * 2 * 12);
    for (const [airline, index] of scores.airlineIndex) {
      assert.equal(scores.airlines[index], airline);
      for (const [type, flightType] of (["I", "N"] as const).entries()) {
        for (let month = 1; month <= 12; month++) {
          const flight = flightTable([{ airline, flightType, month, latenessMinutes: 0 }]);
          const [probability] = model.predictProbability(model.preprocess(flight).features);
          assert.equal(scores.probabilities[scoreIndex(index, type, month)], probability);
        }
      }
    }
  }
});

test("every airline, flight type and month has an index of its own, without gaps", () => {
  const places = [0, 1, 2].flatMap((airline) =>
    [0, 1].flatMap((type) => Array.from({ length: 12 }, (_, month) => scoreIndex(airline, type, month + 1))),
  );
  assert.deepEqual(
    places.toSorted((a, b) => a - b),
    Array.from({ length: 72 }, (_, place) => place),
  );
});

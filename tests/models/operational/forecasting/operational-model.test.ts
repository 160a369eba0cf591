import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseLocalTime } from "../../../../src/flights/local-time.ts";
import { History } from "../../../../src/history/history.ts";
import { rawScoreOf } from "../../../../src/learn/gradient-boosting/predicting/predictor.ts";
import { LATENESS_THRESHOLDS } from "../../../../src/models/operational/distribution/thresholds.ts";
import { type FlightToForecast, featureNames } from "../../../../src/models/operational/features/features.ts";
import { bestLeadTime } from "../../../../src/models/operational/forecasting/operational-model.ts";
import { MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { smallModel } from "../small-model.ts";

const { model, flights, knowledge, reader } = smallModel();
const scheduled = parseLocalTime("2017-06-15 12:00:00") as number;
const flight: FlightToForecast = { airlineCode: "SKU", destination: "SCFA", flightType: "N", scheduled };
const [HOUR, DAY] = [60, 24 * 60];

/** Makes a history of flights that departed on time, these numbers of minutes before the flight's scheduled time. */
function historyOf(...minutesBefore: number[]): History {
  const history = new History();
  for (const minutes of minutesBefore) {
    const time = scheduled - minutes;
    history.record({ airlineCode: "LAN", destination: "SPJC", scheduled: time, operated: time });
  }
  return history;
}
const bestOf = (history: History | undefined, now?: number) =>
  bestLeadTime(flight, history === undefined ? {} : { history }, now);
const OLD = 20 * DAY;

describe("the best lead time", () => {
  test("is the schedule without a history, and with one that is empty", () => {
    assert.equal(bestOf(undefined), "schedule");
    assert.equal(bestOf(new History()), "schedule");
  });

  test("is an hour if there is an outcome in the 6 hours before the moment, its ends included", () => {
    assert.equal(bestOf(historyOf(OLD, HOUR)), "hour");
    assert.equal(bestOf(historyOf(OLD, 7 * HOUR)), "hour");
    assert.equal(bestOf(historyOf(OLD, 7 * HOUR + 1)), "schedule");
  });

  test("is a day if there is an outcome in the 24 hours before the moment, its ends included", () => {
    assert.equal(bestOf(historyOf(OLD, DAY)), "day");
    assert.equal(bestOf(historyOf(OLD, 2 * DAY)), "day");
    assert.equal(bestOf(historyOf(OLD, 2 * DAY + 1)), "schedule");
  });

  test("is not an hour for outcomes known after the moment only", () => {
    assert.equal(bestOf(historyOf(OLD, HOUR - 1)), "schedule");
    assert.equal(bestOf(historyOf(OLD, DAY, -30, -DAY)), "day");
  });

  test("is the schedule if the history does not reach a week back from the moment", () => {
    assert.equal(bestOf(historyOf(7 * DAY + HOUR, 2 * HOUR)), "hour");
    assert.equal(bestOf(historyOf(7 * DAY + HOUR - 1, 2 * HOUR)), "schedule");
    assert.equal(bestOf(historyOf(8 * DAY, DAY + 1)), "day");
    assert.equal(bestOf(historyOf(8 * DAY - 1, DAY + 1)), "schedule");
  });

  test("is never one whose moment has not passed", () => {
    const history = historyOf(OLD, DAY, 2 * HOUR, HOUR);
    assert.equal(bestOf(history, scheduled - HOUR), "hour");
    assert.equal(bestOf(history, scheduled + 1), "hour");
    assert.equal(bestOf(history, scheduled - HOUR - 1), "day");
    assert.equal(bestOf(history, scheduled - DAY), "day");
    assert.equal(bestOf(history, scheduled - DAY - 1), "schedule");
  });
});

describe("a forecast", () => {
  const someFlight = fc.constantFrom(...flights);
  const leadTimes = fc.constantFrom(...MAIN_LEAD_TIMES);

  test("is computed from the raw score of the trees and the calibration", () => {
    fc.assert(
      fc.property(someFlight, leadTimes, (past, leadTime) => {
        const { probability, over, expectedLatenessMinutes, lateness, ...rest } = model.forecast(
          past,
          knowledge,
          {
            leadTime,
          },
        );
        const { trees, calibration, bandMinutes } = model.data.leads[leadTime];
        const row = new Float32Array(featureNames(leadTime).length);
        reader.read(past, leadTime, knowledge, row);
        const logOdds = calibration.intercept + calibration.slope * rawScoreOf(trees, row);
        assert.equal(probability, over[0]);
        // The same sum, rounded in another order
        assert.ok(Math.abs(probability - 1 / (1 + Math.exp(-logOdds))) < 1e-15);
        assert.ok(bandMinutes && expectedLatenessMinutes >= bandMinutes[0]);
        assert.ok(expectedLatenessMinutes <= bandMinutes[4]);
        assert.deepEqual(
          over,
          LATENESS_THRESHOLDS.map((minutes) => lateness.over(minutes)),
        );
        assert.deepEqual([rest.leadTime, rest.threshold], [leadTime, 0.25]);
        assert.equal(rest.delayed, probability > 0.25);
      }),
    );
  });

  test("uses the best lead time unless another is named", () => {
    const past = flights[1400];
    assert.equal(model.forecast(past).leadTime, "schedule");
    assert.equal(model.forecast(past, knowledge).leadTime, "hour");
    assert.equal(model.forecast(past, knowledge, { now: past.scheduled - 100 }).leadTime, "day");
    assert.equal(model.forecast(past, knowledge, { leadTime: "day" }).leadTime, "day");
    assert.equal(model.forecast(flights[0], knowledge).leadTime, "schedule");
  });

  test("has reasons only on request", () => {
    assert.equal(model.forecast(flight).explanation, undefined);
    assert.ok((model.forecast(flight, {}, { explain: "es" }).explanation?.reasons.length ?? 0) > 0);
  });

  for (const leadTime of ["day", "hour"] as const) {
    test(`at lead time ${leadTime} without a history equals that with an empty one, not with flights all on time`, () => {
      const without = model.forecast(flight, {}, { leadTime, explain: "en" });
      assert.deepEqual(
        without,
        model.forecast(flight, { history: new History() }, { leadTime, explain: "en" }),
      );
      const reason = without.explanation?.reasons.find(({ code }) => code === "unusual");
      assert.match(reason?.sentence ?? "", /^No departure.* is known .*: .* tend to leave /);
    });
  }

  test("is made for an airline and a destination that were not in the training data, and says so", () => {
    for (const leadTime of MAIN_LEAD_TIMES) {
      const options = { leadTime, explain: "en" } as const;
      const strange = { ...flight, airlineCode: "XXX", destination: "YYYY" };
      const { probability, support, explanation } = model.forecast(strange, knowledge, options);
      assert.ok(probability > 0 && probability < 1);
      assert.deepEqual(support, { flights: "none", unseen: ["airline", "destination"] });
      const sentenceOf = (wanted: string) =>
        explanation?.reasons.find(({ code }) => code === wanted)?.sentence;
      const unseen = "was not in the training data: the forecast uses the other features";
      assert.equal(sentenceOf("airline"), `The airline ${unseen}`);
      assert.equal(sentenceOf("destination"), `The destination ${unseen}`);
    }
  });

  test("has the number of similar training flights", () => {
    const count = (airline: string, destination: string) =>
      flights.filter((past) => past.airlineCode === airline && past.destination === destination).length;
    assert.deepEqual(model.supportOf(flight), { flights: count("SKU", "SCFA"), unseen: [] });
    assert.ok(count("SKU", "SCFA") > 0);
    assert.equal(count("SKU", "KJFK"), 0);
    assert.deepEqual(model.supportOf({ ...flight, destination: "KJFK" }), { flights: 0, unseen: [] });
    assert.deepEqual(model.supportOf({ ...flight, airlineCode: "XXX" }), {
      flights: "none",
      unseen: ["airline"],
    });
    assert.deepEqual(model.supportOf({ ...flight, destination: "YYYY" }), {
      flights: "none",
      unseen: ["destination"],
    });
  });
});

test("a model with other costs has another threshold and the same probabilities", () => {
  const bold = model.withCosts({ missed: 99, falseAlarm: 1 });
  const [before, after] = [model.forecast(flight), bold.forecast(flight)];
  assert.deepEqual([before.threshold, after.threshold], [0.25, 0.01]);
  assert.deepEqual([before.delayed, after.delayed], [false, true]);
  assert.deepEqual(after.over, before.over);
  assert.equal(model.threshold, 0.25);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calendarParts, parseLocalTime } from "../../../../src/flights/local-time.ts";
import { History } from "../../../../src/history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../../../src/history/history-features.ts";
import {
  type FlightToForecast,
  featureNames,
  TIMETABLE_FEATURES,
} from "../../../../src/models/operational/features/features.ts";
import { type LeadTime, MAIN_LEAD_TIMES } from "../../../../src/models/operational/lead-time.ts";
import { smallModel } from "../small-model.ts";

const { flights, knowledge, reader, model } = smallModel(600);
const { encoding } = model.data;

function read(
  flight: FlightToForecast,
  leadTime: LeadTime,
  known = knowledge as object,
): Record<string, number> {
  const names = featureNames(leadTime);
  const row = new Float32Array(names.length).fill(-7);
  reader.read(flight, leadTime, known, row);
  return Object.fromEntries(names.map((name, index) => [name, row[index]]));
}

describe("the features of a flight", () => {
  for (const leadTime of MAIN_LEAD_TIMES) {
    test(`are the same alone and among many, at lead time ${leadTime}`, () => {
      const { names, columns, rowCount } = reader.readAll(flights, leadTime, knowledge);
      assert.deepEqual([names, rowCount], [featureNames(leadTime), flights.length]);
      for (const [index, flight] of flights.entries()) {
        const alone = Object.values(read(flight, leadTime));
        assert.deepEqual(
          alone,
          columns.map((column) => column[index]),
        );
      }
    });
  }

  test("are those of the timetable at lead time schedule, and of the history at others", () => {
    assert.deepEqual(featureNames("schedule"), TIMETABLE_FEATURES);
    for (const leadTime of ["day", "hour"] as const) {
      assert.deepEqual(featureNames(leadTime), [...TIMETABLE_FEATURES, ...HISTORY_FEATURES]);
    }
    assert.equal(new Set(featureNames("hour")).size, 65);
  });

  test("are those of the timetable", () => {
    for (const flight of flights) {
      const features = read(flight, "schedule");
      const { weekday, minuteOfDay } = calendarParts(flight.scheduled);
      assert.equal(encoding.airlines[features.airline], flight.airlineCode);
      assert.equal(encoding.destinations[features.destination], flight.destination);
      assert.deepEqual(
        [features.flightType, features.weekday, features.minuteOfDay],
        [flight.flightType === "I" ? 1 : 0, weekday, minuteOfDay],
      );
    }
  });

  test("are those of the history an hour or a day before the flight's time", () => {
    for (const flight of flights.slice(-20)) {
      for (const [leadTime, minutes] of [
        ["day", 1440],
        ["hour", 60],
      ] as const) {
        const features = read(flight, leadTime);
        const expected = new Float32Array(HISTORY_FEATURES.length);
        readHistory(knowledge.history.groupsOf(flight), flight.scheduled - minutes, expected);
        assert.deepEqual(
          HISTORY_FEATURES.map((name) => features[name]),
          [...expected],
        );
      }
    }
  });

  test("are missing for an airline and a destination that were not in the training data", () => {
    const strange = { ...flights[0], airlineCode: "XXX", destination: "YYYY" };
    const features = read(strange, "hour");
    assert.deepEqual([features.airline, features.destination], [Number.NaN, Number.NaN]);
    assert.deepEqual(features["route.share.28d"], Number.NaN);
    assert.equal(features.weekday, read(flights[0], "hour").weekday);
  });

  test("are missing without a history as with an empty one, whatever was computed before", () => {
    for (const known of [{}, { history: new History() }]) {
      for (const [name, value] of Object.entries(read(flights[300], "hour", known))) {
        if (/\.(share|lateness)\./.test(name)) assert.deepEqual(value, Number.NaN, name);
        if (/\.flights\.|\.waiting$/.test(name)) assert.equal(value, 0, name);
      }
    }
  });

  test("treat 31 December 2017 as a Sunday and 23:59 as the last minute", () => {
    const scheduled = parseLocalTime("2017-12-31 23:59:00") as number;
    const { weekday, minuteOfDay } = read({ ...flights[0], scheduled }, "schedule");
    assert.deepEqual([weekday, minuteOfDay], [0, 1439]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseLocalTime } from "../../../../src/flights/local-time.ts";
import type { ScheduledFlight } from "../../../../src/history/outcome.ts";
import { Timetable } from "../../../../src/history/timetable.ts";
import {
  learnTypicalTraffic,
  trafficOf,
} from "../../../../src/models/operational/features/typical-traffic.ts";

const MONDAY = parseLocalTime("2017-05-01 00:00:00") as number;
const at = (day: number, hour: number, minute: number, airlineCode = "LAN"): ScheduledFlight => ({
  airlineCode,
  destination: "SCFA",
  scheduled: MONDAY + day * 1440 + hour * 60 + minute,
});
const timetableOf = (list: readonly ScheduledFlight[]) => {
  const timetable = new Timetable();
  for (const flight of list) timetable.add(flight);
  return timetable;
};

/** Two Mondays with 4 departures from 08:00 on the first and 2 on the second; a Tuesday with one of another airline. */
const flights = [
  at(0, 8, 0),
  at(0, 8, 5),
  at(0, 8, 10),
  at(0, 9, 0),
  at(7, 8, 0),
  at(7, 8, 29),
  at(1, 8, 0, "SKU"),
];
const typical = learnTypicalTraffic(
  flights.map((flight) => [flight, timetableOf(flights).trafficAround(flight)] as const),
  ["LAN", "SKU"],
);
const cell = (weekday: number, halfHour: number) => weekday * 48 + halfHour;

describe("the typical traffic", () => {
  test("is the mean around the training flights, by weekday and half hour, to a hundredth", () => {
    // Around those of 08:00 to 08:29 on Mondays: 1, 2, 3 on the first, 1, 1 on the second.
    assert.equal(typical.before15[cell(1, 16)], 1.6);
    // 1, 2, 3, then 1, 2
    assert.equal(typical.before60[cell(1, 16)], 1.8);
    assert.equal(typical.before15[cell(2, 16)], 1);
    // LAN's: 3 around each of the first three, then 2 and 2
    assert.equal(typical.airline60[0 * 48 + 16], 2.6);
    assert.equal(typical.airline60[1 * 48 + 16], 1);
    // Each flight counts its own day: four have 4 departures, two have 2
    assert.deepEqual(typical.day[1], 3.33);
    assert.deepEqual(typical.day[2], 1);
  });

  test("is the mean of all flights for an empty cell", () => {
    // The sum over all flights is 1+2+3+1 + 1+1 + 1
    assert.equal(typical.before15[cell(1, 0)], 1.43);
    assert.equal(typical.before15[cell(4, 16)], 1.43);
    assert.equal(typical.day[0], 3);
    assert.equal(typical.airline60[2 * 48], typical.airline60[0]);
  });

  test("has a value for every cell", () => {
    assert.deepEqual(
      [typical.before15, typical.before60, typical.airline60, typical.day].map(({ length }) => length),
      [336, 336, 144, 7],
    );
    for (const values of Object.values(typical)) assert.ok(values.every(Number.isFinite));
  });
});

describe("the traffic of a flight", () => {
  const flight = at(14, 8, 10);
  const usual = { before15: 1.6, before60: 1.8, airline60: 2.6, day: 3.33 };
  const others = (count: number) => Array.from({ length: count }, (_, index) => at(14, 20, index));

  const trafficIn = (list: readonly ScheduledFlight[]) =>
    trafficOf(flight.scheduled, 0, typical, timetableOf(list).trafficAround(flight));

  test("is the typical one without a timetable, and if it lacks the day", () => {
    assert.deepEqual(trafficOf(flight.scheduled, 0, typical, undefined), usual);
    assert.deepEqual(trafficIn(flights), usual);
  });

  test("is that of the timetable if it holds at least half of a usual day", () => {
    // Half of 3.33 is 1.67: one departure is under it, two are over.
    assert.deepEqual(trafficIn([flight]), usual);
    assert.deepEqual(trafficIn([flight, ...others(1)]), {
      before15: 1,
      before60: 1,
      airline60: 1,
      day: 2,
    });
  });

  test("of an unknown airline is the typical one of all others", () => {
    const unknown = at(14, 8, 10, "XXX");
    const traffic = trafficOf(unknown.scheduled, 2, typical, undefined);
    assert.equal(traffic.airline60, typical.airline60[2 * 48 + 16]);
    assert.equal(traffic.day, 3.33);
  });
});

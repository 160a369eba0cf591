import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readTime } from "../../src/flights/read-time.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import { History } from "../../src/history/history.ts";
import { HISTORY_FEATURES, readHistory } from "../../src/history/history-features.ts";
import { Timetable } from "../../src/history/timetable.ts";

const zone = timeZoneOf("America/Santiago");
const at = (text: string) => readTime(text, zone).instant as number;
const flight = { airlineCode: "SKU", destination: "SCFA" };

describe("a history across a change of the clock", () => {
  test("has two flights where a route has one in each of the repeated hours", () => {
    const history = new History(zone);
    const [first, second] = ["2026-04-04T23:30-03:00", "2026-04-04T23:30-04:00"].map(at);
    history.record({ ...flight, scheduled: first, operated: first + 5 });
    history.record({ ...flight, scheduled: second, operated: second + 50 });
    assert.equal(history.size, 2);
    assert.deepEqual(
      history.scheduledBetween(first, second + 1).map(({ operated = 0, scheduled }) => operated - scheduled),
      [5, 50],
    );
    history.forget({ ...flight, scheduled: first });
    assert.equal(history.size, 1);
  });

  test("keeps the flights of a time of day together, in summer and in winter", () => {
    const history = new History(zone);
    const summer = at("2026-04-03T08:10");
    const winter = at("2026-04-08T08:20");
    history.record({ ...flight, scheduled: summer, operated: summer });
    const { slot } = history.groupsOf({ ...flight, scheduled: winter });
    assert.equal(slot?.known.length, 1);
    assert.equal(history.groupsOf({ ...flight, scheduled: winter + 60 }).slot, undefined);
  });

  test("counts the flights of the last hour, not those of the last hour of the clock", () => {
    const history = new History(zone);
    const [before, after] = ["2026-04-04T23:50-03:00", "2026-04-04T23:10-04:00"].map(at);
    history.record({ ...flight, scheduled: before, operated: before });
    const features = new Float32Array(HISTORY_FEATURES.length);
    const flightsInLastHour = (moment: number) => {
      readHistory(history.groupsOf({ ...flight, scheduled: moment }), moment, features);
      return features[HISTORY_FEATURES.indexOf("airport.flights.1h")];
    };
    assert.equal(flightsInLastHour(after), 1);
    assert.equal(flightsInLastHour(after + 60), 0);
  });
});

test("the day of a flight in a timetable is that of the airport, of 23, 24 or 25 hours", () => {
  const timetable = new Timetable(zone);
  for (let time = at("2026-04-03T00:00"); time < at("2026-09-08T00:00"); time += 60) {
    timetable.add({ ...flight, scheduled: time });
  }
  const dayOf = (text: string) => timetable.trafficAround({ ...flight, scheduled: at(text) }).day;
  assert.equal(dayOf("2026-04-03T23:00"), 24);
  assert.equal(dayOf("2026-04-04T00:00"), 25);
  assert.equal(dayOf("2026-04-04T23:00-04:00"), 25);
  assert.equal(dayOf("2026-09-06T01:00"), 23);
});

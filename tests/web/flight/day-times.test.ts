import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  betterTime,
  DAY_TIMES,
  minutesOf,
  momentOfPast,
  stepTo,
  timeOf,
} from "../../../web/src/views/flight/over-day/day-times.ts";

test("forecasts of a day are requested for every quarter of an hour", () => {
  assert.equal(DAY_TIMES.length, 96);
  assert.deepEqual([DAY_TIMES[0], DAY_TIMES[1], DAY_TIMES[95]], ["00:00", "00:15", "23:45"]);
  for (const time of DAY_TIMES) assert.equal(timeOf(minutesOf(time)), time);
});

describe("a slider that is moved", () => {
  test("moves from one quarter of an hour to the next", () => {
    assert.equal(stepTo(minutesOf("18:45"), minutesOf("18:30")), "18:45");
    assert.equal(stepTo(minutesOf("18:15"), minutesOf("18:30")), "18:15");
  });

  test("moves from between two of them to the next one on its way", () => {
    assert.equal(stepTo(minutesOf("18:52"), minutesOf("18:37")), "18:45");
    assert.equal(stepTo(minutesOf("18:22"), minutesOf("18:37")), "18:30");
  });

  test("stays within the day", () => {
    assert.equal(stepTo(24 * 60, minutesOf("23:45")), "23:45");
    assert.equal(stepTo(-15, 0), "00:00");
  });
});

describe("a better time", () => {
  const risks = [
    { time: "05:00", probability: 0.08 },
    { time: "06:45", probability: 0.08 },
    { time: "12:00", probability: 0.2 },
    { time: "18:30", probability: 0.24 },
  ];

  test("has the lowest risk and is the nearest of several", () => {
    assert.deepEqual(betterTime(risks, risks[3]), risks[1]);
  });

  test("is not suggested if it is hardly better", () => {
    assert.equal(betterTime(risks.slice(2), risks[3]), undefined);
    assert.equal(
      betterTime([{ time: "05:00", probability: 0.01 }], { time: "06:00", probability: 0.05 }),
      undefined,
    );
    assert.equal(betterTime(risks, risks[0]), undefined);
    assert.equal(betterTime([], risks[0]), undefined);
  });
});

describe("the moment of a time of the day", () => {
  const now = "2018-03-01T01:30:20";

  test("is the present where it is still to come, or long past, or the present is not known", () => {
    for (const time of ["2018-03-01T01:31", "2018-03-02T00:00", "2018-02-28T19:30", "2017-03-01T01:30"])
      assert.deepEqual(momentOfPast(time, now), {}, time);
    assert.deepEqual(momentOfPast("2018-03-01T01:30", undefined), {});
  });

  test("is an hour before it where it has just passed", () => {
    assert.deepEqual(momentOfPast("2018-03-01T01:30", now), { at: "2018-03-01T00:30" });
    assert.deepEqual(momentOfPast("2018-03-01T00:15", now), { at: "2018-02-28T23:15" });
    assert.deepEqual(momentOfPast("2018-02-28T19:45", now), { at: "2018-02-28T18:45" });
  });
});

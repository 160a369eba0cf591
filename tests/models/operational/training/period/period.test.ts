import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatLocalTime, parseLocalTime } from "../../../../../src/flights/local-time.ts";
import { timeZoneOf } from "../../../../../src/flights/time-zone.ts";
import { teachSeason } from "../../../../../src/models/operational/training/period/season-data.ts";
import { trainingFlights } from "../../../../../src/models/operational/training/period/training-flights.ts";
import { windowStart } from "../../../../../src/models/operational/training/period/training-window.ts";

const at = (text: string) => parseLocalTime(`${text}:00`) as number;
const utc = timeZoneOf();

/** Returns flights at noon of every day from one to another. */
function daily(from: string, to: string): Float64Array {
  const [first, last] = [from, to].map((day) => at(`${day} 12:00`));
  return Float64Array.from({ length: (last - first) / 1440 + 1 }, (_, day) => first + day * 1440);
}

describe("a window of training", () => {
  const starts = {
    "18m": "2015-07-01 00:00:00",
    "2y": "2015-01-01 00:00:00",
    "540d": "2015-07-11 00:00:00",
  };
  for (const [window, start] of Object.entries(starts)) {
    test(`of ${window} begins that long before its end`, () => {
      assert.equal(formatLocalTime(windowStart(window, at("2017-01-01 00:00"), utc)), start);
    });
  }

  test("begins on the last day of a month without the day of its end", () => {
    assert.equal(formatLocalTime(windowStart("1m", at("2017-03-31 10:00"), utc)), "2017-02-28 10:00:00");
  });

  for (const window of ["18", "0m", "1.5y", "-2y", "18M", ""]) {
    test(`is not "${window}"`, () => {
      assert.throws(() => windowStart(window, 0, utc), { code: "invalid-argument", message: /^window: / });
    });
  }

  test("leaves out the flights before it, and those that had not departed by the lead time", () => {
    const scheduled = Float64Array.of(10, 20, 30, 40);
    const operated = Float64Array.of(10, 20, 200, 40);
    const training = trainingFlights({ scheduled, operated }, { leadTime: "hour", from: 20, until: 120 });
    assert.deepEqual([...training], [1, 3]);
  });
});

describe("the season is taught", () => {
  const cases: Record<string, readonly [scheduled: Float64Array, isTaught: boolean]> = {
    "by two years": [daily("2015-01-01", "2016-12-31"), true],
    "by two years from any day": [daily("2015-03-15", "2017-03-14"), true],
    "not by one year": [daily("2017-01-01", "2017-12-31"), false],
    "not by a day less than two years": [daily("2014-01-02", "2015-12-31"), false],
    "not by one year and a stray row of two years before": [
      Float64Array.of(at("2015-01-01 12:00"), ...daily("2017-01-01", "2017-12-31")),
      false,
    ],
    "not by two years of which a winter is missing": [
      Float64Array.of(...daily("2015-01-01", "2015-11-30"), ...daily("2016-01-01", "2017-01-10")),
      false,
    ],
  };
  for (const [name, [scheduled, isTaught]] of Object.entries(cases)) {
    test(name, () => assert.equal(teachSeason(scheduled, utc), isTaught));
  }
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatLocalTime, parseLocalTime } from "../../../src/flights/local-time.ts";
import { monthsToForecast } from "../../../src/models/evaluation/months.ts";

const timesOf = (...times: string[]): Float64Array =>
  Float64Array.from(times, (time) => parseLocalTime(`${time}:00`) as number);
const year = timesOf(
  "2016-11-05 08:00",
  "2016-12-31 23:59",
  "2017-01-01 00:00",
  "2017-02-28 23:59",
  "2017-03-01 00:00",
  "2017-12-31 23:59",
);

describe("the months to forecast", () => {
  test("begin with their first minute and end before the next one's, December with the year", () => {
    const months = monthsToForecast(year, 1, 3).map(({ number, from, to }) => [
      number,
      formatLocalTime(from),
      formatLocalTime(to),
    ]);
    assert.deepEqual(months, [
      [1, "2017-01-01 00:00:00", "2017-02-01 00:00:00"],
      [2, "2017-02-01 00:00:00", "2017-03-01 00:00:00"],
      [3, "2017-03-01 00:00:00", "2017-04-01 00:00:00"],
    ]);
    const [december] = monthsToForecast(year, 12, 12);
    assert.deepEqual([december.number, formatLocalTime(december.to)], [12, "2018-01-01 00:00:00"]);
  });

  const refusals: readonly (readonly [from: number, to: number, message: string])[] = [
    [0, 3, "from: 0 is not allowed; allowed: a month from 1 to 12"],
    [1, 13, "to: 13 is not allowed; allowed: a month from 1 to 12"],
    [1.5, 3, "from: 1.5 is not allowed; allowed: a month from 1 to 12"],
    [1, Number.NaN, "to: NaN is not allowed; allowed: a month from 1 to 12"],
    [3, 2, "from: 3 is not allowed; allowed: a month up to 2, the last one"],
    [3, 4, "month: 4 is not allowed; allowed: months of 2017 that have flights"],
  ];
  for (const [from, to, message] of refusals) {
    test(`${from} to ${to} are refused`, () => {
      assert.throws(() => monthsToForecast(year, from, to), { code: "invalid-argument", message });
    });
  }

  test("are refused without flights before them", () => {
    assert.throws(() => monthsToForecast(year.slice(2), 1, 2), {
      code: "invalid-argument",
      message: "from: 1 is not allowed; allowed: a month with flights before it; the first is of 2017-01",
    });
    assert.equal(monthsToForecast(year.slice(1), 1, 2).length, 2);
  });
});

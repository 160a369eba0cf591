import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { formatLocalTime, parseLocalTime } from "../../../src/flights/local-time.ts";
import { monthsInWords, monthsToForecast } from "../../../src/models/evaluation/months.ts";

const at = (...times: string[]) => Float64Array.from(times, (time) => parseLocalTime(`${time}:00`) as number);
const year = at(
  "2016-11-05 08:00",
  "2016-12-31 23:59",
  "2017-01-01 00:00",
  "2017-02-28 23:59",
  "2017-03-01 00:00",
  "2017-12-31 23:59",
);

/** Returns flights at noon of every day from one to another, of some weekdays only. */
function daily(from: string, to: string, weekdays: readonly number[] = [0, 1, 2, 3, 4, 5, 6]): number[] {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T12:00Z`) / 60_000);
  const days = Array.from({ length: (last - first) / 1440 + 1 }, (_, day) => first + day * 1440);
  return days.filter((instant) => weekdays.includes(new Date(instant * 60_000).getUTCDay()));
}

const names = (...args: Parameters<typeof monthsToForecast>) =>
  monthsToForecast(...args).months.map(({ name }) => name);
const monthsOf = (first: string, last: string) => {
  const [from, to] = [first, last].map((text) => {
    const [year, month] = text.split("-").map(Number);
    return year * 12 + month - 1;
  });
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const month = ((from + i) % 12) + 1;
    return `${Math.floor((from + i) / 12)}-${String(month).padStart(2, "0")}`;
  });
};

describe("the months to forecast", () => {
  test("begin with their first minute and end before the next one's, December with the year", () => {
    const months = monthsToForecast(year, { from: 1, to: 3 }).months.map(({ key, from, to }) => [
      key,
      formatLocalTime(from),
      formatLocalTime(to),
    ]);
    assert.deepEqual(months, [
      ["1", "2017-01-01 00:00:00", "2017-02-01 00:00:00"],
      ["2", "2017-02-01 00:00:00", "2017-03-01 00:00:00"],
      ["3", "2017-03-01 00:00:00", "2017-04-01 00:00:00"],
    ]);
    const [december] = monthsToForecast(year, { from: 12, to: 12 }).months;
    assert.deepEqual([december.key, formatLocalTime(december.to)], ["12", "2018-01-01 00:00:00"]);
  });

  const refusals: readonly (readonly [from: number | string, to: number | string, message: string])[] = [
    [0, 3, "from: 0 is not allowed; allowed: a month from 1 to 12, or one of a year, such as 2014-07"],
    [1, 13, "to: 13 is not allowed; allowed: a month from 1 to 12, or one of a year, such as 2014-07"],
    [1.5, 3, "from: 1.5 is not allowed; allowed: a month from 1 to 12, or one of a year, such as 2014-07"],
    [
      1,
      Number.NaN,
      "to: NaN is not allowed; allowed: a month from 1 to 12, or one of a year, such as 2014-07",
    ],
    [
      "2014-7",
      3,
      "from: 2014-7 is not allowed; allowed: a month from 1 to 12, or one of a year, such as 2014-07",
    ],
    ["2017-03", "2017-02", "from: 2017-03 is not allowed; allowed: a month up to 2017-02, the last one"],
    [3, 4, "month: 2017-04 is not allowed; allowed: months that have flights: 2016-11 to 2017-03, 2017-12"],
  ];
  for (const [from, to, message] of refusals) {
    test(`${from} to ${to} are refused`, () => {
      assert.throws(() => monthsToForecast(year, { from, to }), { code: "invalid-argument", message });
    });
  }

  test("are refused without flights before them", () => {
    assert.throws(() => monthsToForecast(year.slice(2), { from: 1, to: 2 }), {
      code: "invalid-argument",
      message:
        "from: 2017-01 is not allowed; allowed: a month with flights before it; the first is of 2017-01",
    });
    assert.equal(monthsToForecast(year.slice(1), { from: 1, to: 2 }).months.length, 2);
  });

  test("may be of a winter: their keys are those of their years", () => {
    const winter = Float64Array.from(daily("2016-10-01", "2017-03-10"));
    const { months } = monthsToForecast(winter, { from: 11, to: 1 });
    assert.deepEqual(
      months.map(({ key }) => key),
      ["2016-11", "2016-12", "2017-01"],
    );
    assert.deepEqual(names(winter, { from: "2016-12", to: 2 }), ["2016-12", "2017-01", "2017-02"]);
    assert.deepEqual(names(winter, { from: 12, to: "2017-01" }), ["2016-12", "2017-01"]);
  });

  test("may be of any year", () => {
    const years = Float64Array.from(daily("2013-01-01", "2015-12-31"));
    assert.deepEqual(names(years, { from: "2014-07", to: "2014-12" }), monthsOf("2014-07", "2014-12"));
    assert.deepEqual(names(years, { from: "2014-07", to: 12 }), monthsOf("2014-07", "2014-12"));
    assert.deepEqual(names(years, { from: 7, to: "2014-12" }), monthsOf("2014-07", "2014-12"));
    assert.deepEqual(names(years, { from: 7, to: 12 }), monthsOf("2015-07", "2015-12"));
    assert.deepEqual(names(years, { from: "2015-03" }), monthsOf("2015-03", "2015-12"));
    assert.deepEqual(names(years, { to: "2014-04" }), monthsOf("2013-11", "2014-04"));
    assert.deepEqual(names(years, { to: "2013-04" }), monthsOf("2013-02", "2013-04"));
  });
});

describe("the months by default", () => {
  const SIX = "the last 6 full months that have flights before them";

  test("are July to December of a year", () => {
    const { months, why } = monthsToForecast(Float64Array.from(daily("2017-01-01", "2017-12-31")));
    assert.deepEqual(
      months.map(({ key, name }) => [key, name]),
      monthsOf("2017-07", "2017-12").map((name) => [String(Number(name.slice(5))), name]),
    );
    assert.equal(why, SIX);
  });

  test("are those of the year before stray rows of the next January", () => {
    const stray = Float64Array.from([
      ...daily("2017-01-01", "2017-12-31"),
      ...daily("2018-01-01", "2018-01-01"),
    ]);
    const { months, why } = monthsToForecast(stray);
    assert.deepEqual(
      months.map(({ key }) => key),
      ["7", "8", "9", "10", "11", "12"],
    );
    assert.equal(why, `${SIX}; 2018-01 has flights on 1 of 31 days`);
    assert.deepEqual(names(stray, { from: 7, to: 12 }), monthsOf("2017-07", "2017-12"));
  });

  test("leave out months of which few days are covered, and those that nothing is before", () => {
    const gap = Float64Array.from([
      ...daily("2016-11-01", "2016-12-05"),
      ...daily("2017-02-01", "2017-03-28"),
      ...daily("2017-04-01", "2017-04-12"),
    ]);
    const { months, why } = monthsToForecast(gap);
    assert.deepEqual(
      months.map(({ key }) => key),
      ["2", "3"],
    );
    assert.equal(
      why,
      "the last 2 full months that have flights before them; 2017-04 has flights on 12 of 30 days",
    );
  });

  test("take an airport that flies on some weekdays as it is", () => {
    assert.deepEqual(
      names(Float64Array.from(daily("2017-01-02", "2017-06-30", [1, 5]))),
      monthsOf("2017-02", "2017-06"),
    );
  });

  test("are not those whose models cannot be trained", () => {
    const flights = Float64Array.from(daily("2017-01-01", "2017-06-30"));
    const isPossible = ({ number }: { readonly number: number }) => number > 3;
    assert.deepEqual(names(flights, { isPossible }), monthsOf("2017-04", "2017-06"));
  });

  test("are refused where there are none", () => {
    assert.throws(() => monthsToForecast(Float64Array.from(daily("2017-11-03", "2017-12-10"))), {
      code: "invalid-argument",
      message:
        "months: none of 2017-11 to 2017-12 is not allowed; allowed: a full month with flights of at least 14 days before it, some of them delayed and others not",
    });
  });
});

test("months are written as a range where none is missing", () => {
  assert.equal(monthsInWords(["2016-11", "2016-12", "2017-01"]), "2016-11 to 2017-01");
  assert.equal(monthsInWords(["2016-11", "2017-01", "2017-02"]), "2016-11, 2017-01 and 2017-02");
  assert.equal(monthsInWords(["7", "8", "9"]), "7 to 9");
  assert.equal(monthsInWords(["2016-11"]), "2016-11");
});

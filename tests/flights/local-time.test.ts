import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { calendarParts, formatLocalTime, parseLocalTime } from "../../src/flights/local-time.ts";

describe("local times", () => {
  it("count minutes from 1970 on the airport's own clock", () => {
    assert.equal(parseLocalTime("1970-01-01 00:00:00"), 0);
    assert.equal(parseLocalTime("1970-01-02 01:02:30"), 1440 + 62.5);
    assert.equal(parseLocalTime("1969-12-31 23:59:00"), -1);
  });

  it("may be written with a T, and without seconds", () => {
    const expected = parseLocalTime("2018-03-04 05:06:00");
    assert.notEqual(expected, undefined);
    for (const text of ["2018-03-04T05:06:00", "2018-03-04 05:06", "2018-03-04T05:06"])
      assert.equal(parseLocalTime(text), expected, text);
  });

  it("are midnight at the end of the date at 24:00", () => {
    assert.equal(parseLocalTime("2018-02-28 24:00"), parseLocalTime("2018-03-01 00:00"));
    assert.equal(parseLocalTime("2018-12-31T24:00:00"), parseLocalTime("2019-01-01 00:00"));
  });

  it("are of days that exist", () => {
    assert.notEqual(parseLocalTime("2020-02-29 00:00:00"), undefined);
    const none = ["2019-02-29 00:00:00", "2018-02-31 00:00:00", "2018-13-01 00:00:00", "2018-00-10 00:00:00"];
    for (const text of [...none, "2018-04-31 00:00:00", "2018-01-00 00:00:00", "0099-01-01 00:00:00"])
      assert.equal(parseLocalTime(text), undefined, text);
  });

  it("are not parsed unless written YYYY-MM-DD HH:MM[:SS]", () => {
    const wrong = ["", "2018-01-01", "2018-01-01 24:00:01", "2018-01-01 10:60:00", "2018-01-01 10:00:60"];
    for (const text of [...wrong, "2018-1-1 10:00:00", "01/02/2018 10:00", "2018-01-01 10:00:00Z", "x"])
      assert.equal(parseLocalTime(text), undefined, text);
  });

  it("are formatted as they were written, to the second", () => {
    const days = fc.date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 19).replace("T", " ");
        assert.equal(formatLocalTime(parseLocalTime(text) ?? Number.NaN), text);
      }),
    );
  });

  it("have calendar parts", () => {
    assert.deepEqual(calendarParts(parseLocalTime("2018-07-15 23:59:59") ?? Number.NaN), {
      year: 2018,
      month: 7,
      day: 15,
      weekday: 0,
      minuteOfDay: 1439,
    });
  });
});

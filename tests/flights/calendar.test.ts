import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isHighSeason, periodOfDay } from "../../src/flights/calendar.ts";
import { calendarParts, parseLocalTime } from "../../src/flights/local-time.ts";
import { readFlights } from "../../src/flights/reading/read-flights.ts";
import { timeZoneOf } from "../../src/flights/time-zone.ts";
import { scl2017, withoutScl2017 } from "./scl-2017.ts";

function minutes(text: string): number {
  const time = parseLocalTime(text);
  assert.notEqual(time, undefined, text);
  return time as number;
}

/** The minutes of the day that the bounds of the SCL challenge's notebook leave without a period. */
const NOTEBOOK_GAPS = [0, 5 * 60, 11 * 60 + 59, 12 * 60, 18 * 60 + 59, 19 * 60, 23 * 60 + 59];

describe("the period of day", () => {
  const periods = {
    "00:00:00": "night",
    "04:59:00": "night",
    "04:59:59": "night",
    "05:00:00": "morning",
    "11:59:00": "morning",
    "11:59:59": "morning",
    "12:00:00": "afternoon",
    "18:59:00": "afternoon",
    "18:59:59": "afternoon",
    "19:00:00": "night",
    "23:59:00": "night",
    "23:59:59": "night",
  };
  for (const [time, period] of Object.entries(periods)) {
    it(`is ${period} at ${time}`, () => assert.equal(periodOfDay(minutes(`2018-05-06 ${time}`)), period));
  }

  it("depends on the clock alone, at any date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        assert.equal(periodOfDay(day * 1440 + minute), periodOfDay(minute));
      }),
    );
  });
});

describe("high season", () => {
  const inside = ["12-15 00:00:00", "12-31 23:59:00", "01-01 00:00:00", "02-28 12:00:00", "03-03 00:00:00"];
  const lastDays = ["03-03 23:59:59", "07-15 00:00:00", "07-31 23:59:59", "09-11 00:00:00", "09-30 23:59:59"];
  for (const date of [...inside, ...lastDays])
    it(`holds on ${date}`, () => assert.equal(isHighSeason(minutes(`2018-${date}`)), true));

  const outside = ["12-14 23:59:59", "03-04 00:00:00", "07-14 23:59:59", "08-01 00:00:00"];
  for (const date of [...outside, "09-10 23:59:59", "10-01 00:00:00", "05-20 12:00:00"])
    it(`does not hold on ${date}`, () => assert.equal(isHighSeason(minutes(`2018-${date}`)), false));

  it("takes 116 days of a common year, 117 of a leap year", () => {
    const days = (from: string, to: string) => {
      let count = 0;
      for (let day = minutes(from); day < minutes(to); day += 1440) count += isHighSeason(day) ? 1 : 0;
      return count;
    };
    // 17 in December, 31 + 28 + 3 from January, 17 in July, 20 in September
    assert.equal(days("2018-01-01 00:00:00", "2019-01-01 00:00:00"), 116);
    assert.equal(days("2020-01-01 00:00:00", "2021-01-01 00:00:00"), 117);
  });
});

describe("the bugs of the SCL challenge's notebook, on the real flights", { skip: withoutScl2017 }, () => {
  it("left 1,230 flights without a period of day, and 730 of the seasons' last days out", async () => {
    const { flights } = await readFlights(scl2017, { columns: ["scheduled"] });
    const zone = timeZoneOf(flights.timeZone);
    const local = flights.scheduled?.map((instant) => zone.localMinutes(instant));
    const parts = Array.from(local ?? [], (time) => ({ time, ...calendarParts(time) }));
    assert.equal(parts.filter(({ minuteOfDay }) => NOTEBOOK_GAPS.includes(minuteOfDay)).length, 1230);
    const lastDay = parts.filter(
      ({ time, month, day, minuteOfDay }) =>
        isHighSeason(time) && minuteOfDay > 0 && [303, 731, 930, 1231].includes(month * 100 + day),
    );
    assert.equal(lastDay.length, 730);
  });
});

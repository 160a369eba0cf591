import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { calendarParts, minuteOfDay, weekdayOf } from "../../../src/flights/local-time.ts";
import { countBars, countShown } from "../../../web/src/views/past/counts/count-bars.ts";
import { PAST_GROUPS, type PastGroup } from "../../../web/src/views/past/counts/past.ts";
import { weekCells } from "../../../web/src/views/past/week/week-cells.ts";
import { madeFlights, madePast } from "./made-past.ts";

type Flight = (typeof madeFlights)[number];

/** The key of a flight in each group, from the flight itself. */
const KEYS: Record<PastGroup, (flight: Flight) => string> = {
  airline: ({ airlineCode }) => airlineCode,
  destination: ({ destination }) => destination,
  month: ({ scheduled }) => String(calendarParts(scheduled).month),
  weekday: ({ scheduled }) => String(weekdayOf(scheduled) || 7),
  hour: ({ scheduled }) => String(Math.floor(minuteOfDay(scheduled) / 60)),
};

/** Counts flights one by one. */
function counted(flights: readonly Flight[]) {
  const delayed = flights.filter(({ scheduled, operated }) => operated - scheduled > 15).length;
  return { flights: flights.length, delayed };
}

describe("the bars of a group", () => {
  for (const group of PAST_GROUPS) {
    test(`count all flights by ${group} where nothing is filtered`, () => {
      for (const { key, ...count } of countBars(madePast, group, undefined)) {
        assert.deepEqual(count, counted(madeFlights.filter((flight) => KEYS[group](flight) === key)), key);
      }
    });

    for (const by of PAST_GROUPS.filter((other) => other !== group)) {
      test(`count by ${group} the flights of two keys of ${by}`, () => {
        const keys = countBars(madePast, by, undefined)
          .toSorted((one, other) => other.flights - one.flights)
          .slice(0, 2)
          .map(({ key }) => key);
        const wanted = madeFlights.filter((flight) => keys.includes(KEYS[by](flight)));
        const bars = countBars(madePast, group, { group: by, keys });
        assert.equal(bars.length, madePast.groups[group].length);
        for (const { key, ...count } of bars) {
          assert.deepEqual(count, counted(wanted.filter((flight) => KEYS[group](flight) === key)), key);
        }
        assert.deepEqual(countShown(madePast, { group: by, keys }), counted(wanted));
      });
    }

    test(`are the same by ${group} for any filter of that group`, () => {
      const keys = [String(madePast.groups[group][0])];
      assert.deepEqual(countBars(madePast, group, { group, keys }), countBars(madePast, group, undefined));
    });
  }

  test("are of all flights if nothing is filtered", () => {
    assert.deepEqual(countShown(madePast, undefined), counted(madeFlights));
  });
});

describe("the hours of the week", () => {
  test("contain each flight once, and have a rate from 30 flights", () => {
    const cells = weekCells(madePast);
    for (const { weekday, hour, flights, delayed, rate } of cells) {
      const own = madeFlights.filter(
        (flight) => KEYS.weekday(flight) === String(weekday) && KEYS.hour(flight) === String(hour),
      );
      assert.deepEqual({ flights, delayed }, counted(own));
      assert.equal(rate, flights < 30 ? undefined : delayed / flights);
    }
    assert.equal(
      cells.reduce((sum, { flights }) => sum + flights, 0),
      madeFlights.length,
    );
  });

  test("have the colour of the highest step that they reach", () => {
    const pairs = [
      { of: ["weekday", "hour"] as ("weekday" | "hour")[], cells: [4, 5, 10, 19, 30].map(cellOf) },
    ];
    const found = weekCells({ ...madePast, pairs }).map(({ rate, step }) => [rate, step]);
    assert.deepEqual(found, [
      [0.04, 0],
      [0.05, 0],
      [0.1, 1],
      [0.19, 2],
      [0.3, 5],
    ]);
  });
});

function cellOf(delayed: number, hour: number): number[] {
  return [0, hour, 100, delayed];
}

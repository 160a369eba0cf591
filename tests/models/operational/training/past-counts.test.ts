import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { parseLocalTime } from "../../../../src/flights/local-time.ts";
import type { PastFlight } from "../../../../src/models/operational/features/past-flights.ts";
import {
  countPast,
  PAST_GROUPS,
  type PastCounts,
  type PastGroup,
} from "../../../../src/models/operational/training/past-counts.ts";
import { pastFlightsOf } from "../run-task.ts";
import { smallModel } from "../small-model.ts";

/** Makes a flight of an airline to a destination from its scheduled local time and its lateness in minutes. */
function flight(airlineCode: string, destination: string, time: string, lateness: number): PastFlight {
  const scheduled = parseLocalTime(time) as number;
  return { airlineCode, destination, flightType: "N", scheduled, operated: scheduled + lateness, ordinal: 0 };
}

/** The key of a flight, computed in the simplest way. */
function keyOf({ airlineCode, destination, scheduled }: PastFlight, group: PastGroup): string | number {
  const date = new Date(scheduled * 60_000);
  if (group === "airline") return airlineCode;
  if (group === "destination") return destination;
  if (group === "month") return date.getUTCMonth() + 1;
  return group === "weekday" ? date.getUTCDay() || 7 : date.getUTCHours();
}

/** Counts flights by checking every flight for every two keys. */
function naive(flights: readonly PastFlight[], { groups, pairs }: PastCounts): PastCounts["pairs"] {
  return pairs.map(({ of: [first, second] }) => ({
    of: [first, second],
    cells: groups[first].flatMap((firstKey, row) =>
      groups[second].flatMap((secondKey, column) => {
        const found = flights.filter(
          (one) => keyOf(one, first) === firstKey && keyOf(one, second) === secondKey,
        );
        const delayed = found.filter(({ scheduled, operated }) => operated > scheduled + 15);
        return found.length === 0 ? [] : [[row, column, found.length, delayed.length] as const];
      }),
    ),
  }));
}

const anyFlight = fc
  .record({
    airline: fc.constantFrom("SKU", "LAN", "AAL", "constructor"),
    destination: fc.constantFrom("SCFA", "SPJC", "__proto__"),
    scheduled: fc.integer({ min: 0, max: 40_000_000 }).map((halves) => halves / 2),
    lateness: fc.oneof(fc.integer({ min: -20, max: 90 }), fc.constantFrom(15, 15.5)),
  })
  .map(
    ({ airline, destination, scheduled, lateness }): PastFlight => ({
      airlineCode: airline,
      destination,
      flightType: "N",
      scheduled,
      operated: scheduled + lateness,
      ordinal: 0,
    }),
  );

describe("counts of past flights", () => {
  test("equal counts made flight by flight for every two keys", () => {
    const few = fc.array(anyFlight, { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(few, (flights) => {
        const counts = countPast(pastFlightsOf(flights));
        assert.deepEqual(counts.pairs, naive(flights, counts));
      }),
      { numRuns: 60 },
    );
  });

  test("do not depend on the order of the flights", () => {
    const shuffled = fc
      .array(anyFlight, { minLength: 1, maxLength: 60 })
      .chain((flights) =>
        fc.tuple(fc.constant(flights), fc.shuffledSubarray(flights, { minLength: flights.length })),
      );
    fc.assert(
      fc.property(shuffled, ([flights, others]) => {
        assert.deepEqual(countPast(pastFlightsOf(others)), countPast(pastFlightsOf(flights)));
      }),
    );
  });

  test("have every two of the five groups once, and each table has all flights", () => {
    const { past, flights } = smallModel(400);
    const { pairs } = countPast(past);
    assert.equal(pairs.length, 10);
    assert.equal(new Set(pairs.map(({ of }) => of.toSorted().join())).size, 10);
    assert.ok(
      pairs.every(({ of: [first, second] }) => PAST_GROUPS.indexOf(first) < PAST_GROUPS.indexOf(second)),
    );
    const late = flights.filter(({ scheduled, operated }) => operated - scheduled > 15).length;
    for (const { cells } of pairs) {
      const sum = (at: 2 | 3) => cells.reduce((total, cell) => total + cell[at], 0);
      assert.deepEqual([sum(2), sum(3)], [400, late]);
    }
  });

  test("have the months, weekdays and hours of the scheduled time, from Monday on, by the calendar", () => {
    const { groups, pairs, thresholdMinutes } = countPast(
      pastFlightsOf([
        flight("SKU", "SCFA", "2017-12-31T23:59", 20), // a Sunday; departed in the next year
        flight("SKU", "SCFA", "2018-01-01T00:00", 15), // a Monday; 15 minutes are no delay
      ]),
    );
    assert.equal(thresholdMinutes, 15);
    assert.deepEqual([groups.airline, groups.destination], [["SKU"], ["SCFA"]]);
    assert.deepEqual(groups.month, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert.deepEqual(groups.weekday, [1, 2, 3, 4, 5, 6, 7]);
    assert.deepEqual([groups.hour.length, groups.hour[0], groups.hour[23]], [24, 0, 23]);
    const cells = (...of: readonly string[]) => pairs.find((pair) => pair.of.join() === of.join())?.cells;
    assert.deepEqual(cells("month", "weekday"), [
      [0, 0, 1, 0],
      [11, 6, 1, 1],
    ]);
    assert.deepEqual(cells("weekday", "hour"), [
      [0, 0, 1, 0],
      [6, 23, 1, 1],
    ]);
    assert.deepEqual(cells("airline", "destination"), [[0, 0, 2, 1]]);
  });
});

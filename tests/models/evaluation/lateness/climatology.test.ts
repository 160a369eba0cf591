import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { climatology } from "../../../../src/models/evaluation/lateness/climatology.ts";
import {
  type PastFlight,
  PastFlights,
  pastFlights,
} from "../../../../src/models/operational/features/past-flights.ts";
import { yearTable } from "../../operational/small-model.ts";

const past = pastFlights(yearTable(1500));
const all = [...past];
const monthOf = (number: number) => ({
  from: Date.UTC(2017, number - 1) / 60_000,
  to: Date.UTC(2017, number) / 60_000,
});
const months = [monthOf(6), monthOf(7)];
const isIn = ({ from, to }: { from: number; to: number }, { scheduled }: PastFlight) =>
  scheduled >= from && scheduled < to;
const flights = all.filter((flight) => months.some((month) => isIn(month, flight)));
const latenessOf = ({ scheduled, operated }: PastFlight) => operated - scheduled;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Computes the median and the score from all pairs. */
function expected(known: readonly number[], outcome: number): { median: number; crps: number } {
  const sorted = known.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return {
    median: sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2,
    crps:
      mean(known.map((value) => Math.abs(value - outcome))) -
      mean(known.map((one) => mean(known.map((two) => Math.abs(one - two))))) / 2,
  };
}

describe("the climatology", () => {
  test("is the lateness of all flights that had departed when the month began", () => {
    const { median, delayRate, crps } = climatology(past, months, flights);
    assert.deepEqual([median.length, crps.length], [flights.length, flights.length]);
    for (const row of [0, 40, flights.length - 1]) {
      const flight = flights[row];
      const month = months.find((each) => isIn(each, flight)) ?? months[0];
      const known = all.filter(({ operated }) => operated <= month.from).map(latenessOf);
      const wanted = expected(known, latenessOf(flight));
      assert.equal(median[row], wanted.median);
      assert.equal(delayRate[row], mean(known.map((minutes) => (minutes > 15 ? 1 : 0))));
      assert.ok(Math.abs(crps[row] - wanted.crps) < 1e-9);
    }
  });

  test("of flights that are known to be late is that of flights that were", () => {
    const late = flights.filter((flight) => latenessOf(flight) > 10);
    const { median, crps } = climatology(past, months, late, 10);
    const month = months.find((each) => isIn(each, late[0])) ?? months[0];
    const known = all.filter(({ operated }) => operated <= month.from).map(latenessOf);
    const wanted = expected(
      known.filter((minutes) => minutes > 10),
      latenessOf(late[0]),
    );
    assert.equal(median[0], wanted.median);
    assert.ok(Math.abs(crps[0] - wanted.crps) < 1e-9);
    assert.ok(median.every((minutes) => minutes > 10));
  });

  test("is of each airport by itself, and of all airports for one without earlier flights", () => {
    const june = monthOf(6);
    const before = (index: number) => all[index].operated <= june.from;
    // The third airport has no flight before June.
    const airport = Uint16Array.from(all.keys(), (index) => (before(index) || index % 3 > 0 ? index % 2 : 2));
    const codes = ["KAAA", "KBBB", "KCCC"];
    const airports = codes.map((code) => ({ code, timeZone: "UTC" }));
    const several = new PastFlights({ ...past.columns, airports, airport });
    const named = [...several].filter((flight) => isIn(june, flight));
    const { median } = climatology(several, [june], named);
    for (const [index, code] of codes.entries()) {
      const row = named.findIndex((flight) => flight.airport === code);
      const known = all.filter((_, each) => before(each) && (index === 2 || airport[each] === index));
      assert.equal(median[row], expected(known.map(latenessOf), 0).median, code);
    }
  });

  test("does not change with what happens from the month on", () => {
    const { from } = months[1];
    const operated = past.columns.operated.map((time) => (time > from ? time + 500 : time));
    const other = new PastFlights({ ...past.columns, operated });
    const july = flights.filter((flight) => isIn(months[1], flight));
    assert.deepEqual(climatology(other, months, july), climatology(past, months, july));
  });
});

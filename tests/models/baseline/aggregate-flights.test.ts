import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aggregateFlights } from "../../../src/models/baseline/aggregate-flights.ts";
import { flightTable, yearOfFlights } from "../hand-made-flights.ts";

const year = yearOfFlights();
const table = flightTable(year);
const labels = Uint8Array.from(year, ({ latenessMinutes }) => (latenessMinutes > 15 ? 1 : 0));

test("aggregated rows are all different, and together have the flights that were aggregated", () => {
  const key = (...parts: readonly unknown[]) => parts.join("|");
  fc.assert(
    fc.property(fc.array(fc.nat({ max: year.length - 1 })), (rows) => {
      const { flights, labels: aggregated, counts } = aggregateFlights(table, labels, Int32Array.from(rows));
      const expected = new Map<string, number>();
      for (const row of rows) {
        const { airline, flightType, month } = year[row];
        const of = key(airline, flightType, month, labels[row]);
        expected.set(of, (expected.get(of) ?? 0) + 1);
      }
      const { airline, flightType, month } = flights as typeof table;
      const found = Array.from(aggregated, (label, row) => [
        key(airline.names[airline.codes[row]], flightType.names[flightType.codes[row]], month[row], label),
        counts[row],
      ]);
      assert.equal(found.length, flights.rowCount);
      assert.equal(new Set(found.map(([of]) => of)).size, found.length, "all different");
      assert.deepEqual(new Map(found as [string, number][]), expected);
    }),
  );
});

test("aggregates all flights by default", () => {
  const { counts } = aggregateFlights(table, labels);
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    year.length,
  );
  assert.ok(counts.length < year.length);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bandNear, rangeOfDays, rangeOfDelays } from "../../../src/models/evaluation/month-range.ts";
import {
  type ReliabilityBand,
  reliabilityByMonth,
} from "../../../src/models/evaluation/reliability-by-month.ts";

test("the bands have every flight once, in its month, and with its outcome", () => {
  const flights = fc.array(
    fc.record({
      label: fc.nat(1),
      // Tenths and the edges of bands are likely, too.
      probability: fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(20).map((twentieth) => twentieth / 20),
      ),
      month: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(flights, (rows) => {
      const bands = reliabilityByMonth(
        Uint8Array.from(rows, ({ label }) => label),
        Float64Array.from(rows, ({ probability }) => probability),
        rows.map(({ month }) => String(month)),
      );
      let counted = 0;
      for (const { from, to, months, ...band } of bands) {
        const within = rows.filter(({ probability: p }) => p >= from && (p < to || (p === 1 && to === 1)));
        const countsOf = (part: typeof rows) => ({
          flights: part.length,
          delayed: part.filter(({ label }) => label === 1).length,
        });
        const { forecast, ...counts } = band;
        assert.deepEqual(counts, countsOf(within));
        const sum = within.reduce((total, { probability }) => total + probability, 0);
        assert.ok(Math.abs(forecast * within.length - sum) < 1e-9);
        for (const [month, ofMonth] of Object.entries(months)) {
          assert.deepEqual(ofMonth, countsOf(within.filter((row) => row.month === Number(month))));
          counted += ofMonth.flights;
        }
      }
      assert.equal(counted, rows.length);
      assert.deepEqual(
        bands.map(({ from }) => from),
        bands.map(({ from }) => from).sort((a, b) => a - b),
      );
    }),
  );
});

const band = (from: number, flights: number): ReliabilityBand => ({
  ...{ from, to: from + 0.1, flights, delayed: Math.round(from * flights), forecast: from + 0.05 },
  months: {},
});

test("the band near a probability is its own or, if that has few flights, the nearest with more", () => {
  const bands = [band(0.05, 900), band(0.15, 400), band(0.25, 100), band(0.35, 99)];
  assert.deepEqual(bandNear(bands, 0.3), bands[2]);
  assert.deepEqual(bandNear(bands, 0.4), bands[2], "the band of 40 % has 99 flights");
  assert.deepEqual(bandNear(bands, 0.95), bands[2]);
  assert.deepEqual(bandNear(bands, 0), bands[0]);
  assert.equal(bandNear([band(0.25, 99)], 0.3), undefined);
});

test("the range over months leaves out months with few flights, or few days", () => {
  const months = {
    7: { flights: 100, delayed: 40 },
    8: { flights: 99, delayed: 99 },
    9: { flights: 400, delayed: 100 },
    12: { flights: 200, delayed: 80 },
  };
  assert.deepEqual(rangeOfDelays({ ...band(0.25, 799), months }), {
    lowest: { month: "9", share: 0.25 },
    highest: { month: "7", share: 0.4 },
  });
  assert.equal(rangeOfDelays({ ...band(0.25, 199), months: { 7: months[7], 8: months[8] } }), undefined);
  const days = (groups: number, within: number) => ({
    hours: { groups: 0, within: 0 },
    days: { groups, within },
  });
  assert.deepEqual(rangeOfDays({ 2: days(19, 0), 3: days(20, 17), 4: days(30, 18) }), {
    lowest: { month: "4", share: 0.6 },
    highest: { month: "3", share: 0.85 },
  });
  assert.equal(rangeOfDays({ 2: days(19, 0), 3: days(20, 17) }), undefined);
});

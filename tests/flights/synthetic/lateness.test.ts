import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rankLateness } from "../../../src/flights/synthetic/lateness.ts";
import { createRandom } from "../../../src/flights/synthetic/random.ts";

const quantiles = { onTime: [-10, 0, 15], delayed: [16, 30, 160] };
const flights = fc.array(
  fc.record({
    score: fc.double({ min: -6, max: 6, noNaN: true }),
    cell: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 60 },
);
const rates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });

function rank(list: readonly { score: number; cell: number }[], cellRates: readonly number[]): Int32Array {
  return rankLateness(
    Float64Array.from(list, ({ score }) => score),
    Uint32Array.from(list, ({ cell }) => cell),
    cellRates,
    quantiles,
    createRandom(1),
  );
}

test("in every cell as many flights are delayed as its rate requires, within one", () => {
  fc.assert(
    fc.property(flights, rates, (list, cellRates) => {
      const lateness = rank(list, cellRates);
      for (const [cell, rate] of cellRates.entries()) {
        const own = lateness.filter((_, i) => list[i].cell === cell);
        const delayed = own.filter((minutes) => minutes > 15).length;
        assert.ok(Math.abs(delayed - rate * own.length) < 1.5, `${delayed} of ${own.length} at ${rate}`);
      }
      assert.ok(lateness.every((minutes) => minutes >= -10 && minutes <= 160));
    }),
  );
});

test("a higher score in the same cell is never less late", () => {
  fc.assert(
    fc.property(flights, rates, (list, cellRates) => {
      const lateness = rank(list, cellRates);
      const order = list
        .map(({ score, cell }, i) => ({ score, cell, minutes: lateness[i] }))
        .sort((a, b) => a.cell - b.cell || a.score - b.score);
      for (const [i, next] of order.entries()) {
        const previous = order[i - 1];
        // Scores that agree to a millionth are a tie.
        if (previous?.cell !== next.cell || next.score - previous.score < 1e-5) continue;
        assert.ok(next.minutes >= previous.minutes);
      }
    }),
  );
});

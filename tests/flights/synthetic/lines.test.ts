import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apportion } from "../../../src/flights/synthetic/apportion.ts";
import { planSeasons } from "../../../src/flights/synthetic/lines.ts";

const month = fc.integer({ min: 0, max: 200 });
const cases = fc.record({
  months: fc.array(month, { minLength: 12, maxLength: 12 }),
  weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 20 }),
});
const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

test("every line and every month get exactly their flights", () => {
  fc.assert(
    fc.property(cases, ({ months, weights }) => {
      const lines = [...apportion(weights, sum(months))];
      const plan = planSeasons(lines, Int32Array.from(months), new Array(12).fill(28));
      assert.deepEqual(plan.map(sum), lines);
      assert.deepEqual(
        months.map((_, m) => sum(plan.map((line) => line[m]))),
        months,
      );
    }),
  );
});

test("a line stays within the month's capacity and flies in one part of the year", () => {
  const plan = planSeasons([90, 60, 30], new Int32Array(12).fill(15), new Array(12).fill(28));
  assert.ok(plan.every((line) => line.every((flights) => flights <= 28)));
  assert.deepEqual([...plan[0]], [15, 15, 15, 15, 15, 15, 0, 0, 0, 0, 0, 0]);
});

test("a line for which the later months have no room flies first", () => {
  const months = Int32Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 20);
  const plan = planSeasons([20, 20], months, new Array(12).fill(10));
  assert.deepEqual(
    plan.map((line) => [...line.subarray(10)]),
    [
      [10, 10],
      [10, 10],
    ],
  );
});

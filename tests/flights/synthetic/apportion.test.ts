import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { apportion } from "../../../src/flights/synthetic/apportion.ts";

const cases = fc.record({
  weights: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 }),
  total: fc.integer({ min: 0, max: 100_000 }),
  start: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

test("the parts sum to the total and differ from their exact shares by less than one", () => {
  fc.assert(
    fc.property(cases, ({ weights, total, start }) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const parts = apportion(weights, total, start);
      assert.equal(
        parts.reduce((a, b) => a + b, 0),
        total,
      );
      parts.forEach((part, i) => {
        const exact = sum > 0 ? (weights[i] / sum) * total : total / weights.length;
        assert.ok(part >= 0 && Math.abs(part - exact) < 1 + 1e-6, `${part} for ${exact}`);
      });
    }),
  );
});

test("nothing can be apportioned to no element", () => {
  assert.deepEqual([...apportion([], 0)], []);
});

test("a random start gives each element its exact share on average", () => {
  const sums = [0, 0, 0];
  for (let i = 0; i < 1000; i++) {
    apportion([1, 2, 1], 1, i / 1000).forEach((part, at) => {
      sums[at] += part;
    });
  }
  assert.deepEqual(sums, [250, 500, 250]);
});

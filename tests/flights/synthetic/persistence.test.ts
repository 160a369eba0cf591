import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { difference, laggedPairs, mean } from "../../../src/flights/synthetic/persistence.ts";

const flights = fc.array(
  fc.record({
    score: fc.integer({ min: -3, max: 3 }),
    key: fc.integer({ min: 0, max: 3 }),
    step: fc.integer({ min: 0, max: 8 }),
  }),
  { minLength: 1, maxLength: 30 },
);

test("sums over pairs equal those of a loop over each pair", () => {
  fc.assert(
    fc.property(flights, fc.integer({ min: 0, max: 3 }), (list, lag) => {
      let product = 0;
      let pairs = 0;
      for (const [i, a] of list.entries()) {
        for (const [j, b] of list.entries()) {
          if (i === j || a.key !== b.key || b.step - a.step !== lag) continue;
          product += a.score * b.score;
          pairs++;
        }
      }
      const sums = laggedPairs(
        Float64Array.from(list, ({ score }) => score),
        list.map(({ key }) => key),
        Int32Array.from(list, ({ step }) => step),
      )(lag);
      assert.deepEqual({ product: sums.product + 0, pairs: sums.pairs }, { product: product + 0, pairs });
    }),
  );
});

test("the mean of a difference is that of the remaining pairs", () => {
  assert.equal(mean(difference({ product: 10, pairs: 7 }, { product: 4, pairs: 4 })), 2);
  assert.equal(mean({ product: 0, pairs: 0 }), 0);
});

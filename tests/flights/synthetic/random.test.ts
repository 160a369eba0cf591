import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createRandom, gaussian, shuffled } from "../../../src/flights/synthetic/random.ts";

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test("the same seed gives the same numbers, another seed others", () => {
  const numbers = (from: number) => Array.from({ length: 5 }, createRandom(from));
  fc.assert(fc.property(seed, (s) => assert.deepEqual(numbers(s), numbers(s))));
  fc.assert(fc.property(seed, (s) => assert.notDeepEqual(numbers(s), numbers(s + 1))));
});

test("uniform numbers fill [0, 1) evenly", () => {
  const random = createRandom(1);
  const bins = new Uint32Array(100);
  for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 100)]++;
  // Chi-squared with 99 degrees of freedom exceeds 149 once in a thousand seeds.
  const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  assert.ok(chiSquared < 149, `${chiSquared}`);
});

test("Gaussian numbers have mean 0, variance 1 and a normal's tails", () => {
  const random = createRandom(1);
  const numbers = Array.from({ length: 100_000 }, () => gaussian(random));
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
  const beyondTwo = numbers.filter((x) => Math.abs(x) > 2).length / numbers.length;
  assert.ok(Math.abs(mean) < 0.015 && Math.abs(variance - 1) < 0.02, `${mean} ${variance}`);
  assert.ok(Math.abs(beyondTwo - 0.0455) < 0.004, `${beyondTwo}`);
});

test("shuffling loses no element and does not change its argument", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), seed, (items, s) => {
      const before = items.slice();
      assert.deepEqual(shuffled(items, createRandom(s)).toSorted(), items.toSorted());
      assert.deepEqual(items, before);
    }),
  );
});

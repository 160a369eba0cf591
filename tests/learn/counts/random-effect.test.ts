import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { randomEffect, shiftedProbability } from "../../../src/learn/counts/random-effect.ts";

const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 1e-12, 1 - 1e-12),
);
const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

test("a common shift keeps the expected count", () => {
  fc.assert(
    fc.property(
      fc.array(probability, { maxLength: 60 }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (given, spread) => {
        const { factors, weights } = randomEffect(Float64Array.from(given), spread);
        const expected = sumOf(
          factors.map(
            (factor, index) => weights[index] * sumOf(given.map((p) => shiftedProbability(p, factor))),
          ),
        );
        assert.ok(Math.abs(expected - sumOf(given)) <= 1e-11 * given.length, `${expected}, ${sumOf(given)}`);
      },
    ),
  );
});

test("it moves the log-odds of all alike, their spread about its centre being the one asked for", () => {
  const { factors, weights } = randomEffect(Float64Array.of(0.1, 0.3, 0.6), 0.8);
  const shifts = factors.map((factor) => Math.log(factor));
  const centre = sumOf(shifts.map((shift, index) => weights[index] * shift));
  const variance = sumOf(shifts.map((shift, index) => weights[index] * (shift - centre) ** 2));
  assert.ok(Math.abs(Math.sqrt(variance) - 0.8) < 1e-10);
  assert.ok(centre < 0, "probabilities mostly under one half are moved down before they spread");
  const logOdds = (p: number) => Math.log(p / (1 - p));
  assert.ok(Math.abs(logOdds(shiftedProbability(0.3, factors[20])) - logOdds(0.3) - shifts[20]) < 1e-12);
});

test("without a spread nothing moves", () => {
  assert.deepEqual(randomEffect(Float64Array.of(0.2, 0.9), 0), {
    factors: Float64Array.of(1),
    weights: Float64Array.of(1),
  });
});

test("a spread that is none is refused", () => {
  for (const spread of [-0.1, 10.5, Number.NaN, Infinity]) {
    assert.throws(() => randomEffect(Float64Array.of(0.2), spread), {
      code: "invalid-argument",
      message: /^spread: /,
    });
  }
});

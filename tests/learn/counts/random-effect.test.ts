import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { randomEffect, shiftedProbability } from "../../../src/learn/counts/random-effect.ts";

const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 1e-12, 1 - 1e-12),
);
const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

test("a random effect keeps the expected count", () => {
  fc.assert(
    fc.property(
      fc.array(probability, { maxLength: 60 }),
      fc.double({ min: 0, max: 10, noNaN: true }),
      (given, standardDeviation) => {
        const { factors, weights } = randomEffect(Float64Array.from(given), standardDeviation);
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

test("moves the log-odds of all events alike, with the given standard deviation", () => {
  const { factors, weights } = randomEffect(Float64Array.of(0.1, 0.3, 0.6), 0.8);
  const shifts = factors.map((factor) => Math.log(factor));
  const centre = sumOf(shifts.map((shift, index) => weights[index] * shift));
  const variance = sumOf(shifts.map((shift, index) => weights[index] * (shift - centre) ** 2));
  assert.ok(Math.abs(Math.sqrt(variance) - 0.8) < 1e-10);
  assert.ok(centre < 0, "the centre lowers probabilities that are mostly under one half");
  const logOdds = (p: number) => Math.log(p / (1 - p));
  assert.ok(Math.abs(logOdds(shiftedProbability(0.3, factors[20])) - logOdds(0.3) - shifts[20]) < 1e-12);
});

test("with a standard deviation of 0 changes nothing", () => {
  assert.deepEqual(randomEffect(Float64Array.of(0.2, 0.9), 0), {
    factors: Float64Array.of(1),
    weights: Float64Array.of(1),
  });
});

test("rejects a standard deviation out of range", () => {
  for (const standardDeviation of [-0.1, 10.5, Number.NaN, Infinity]) {
    assert.throws(() => randomEffect(Float64Array.of(0.2), standardDeviation), {
      code: "invalid-argument",
      message: /^standardDeviation: /,
    });
  }
});

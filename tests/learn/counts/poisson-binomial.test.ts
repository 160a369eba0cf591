import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createRandom, gaussian } from "../../../src/flights/synthetic/random.ts";
import { EXACT_UP_TO, poissonBinomial } from "../../../src/learn/counts/poisson-binomial.ts";
import { sigmoid } from "../../../src/learn/losses/logistic-loss.ts";

const probability = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 1, 0.5, Number.MIN_VALUE, 1 - Number.EPSILON),
);

/** The distribution by enumeration of all combinations of events. */
function byEnumeration(probabilities: readonly number[]): number[] {
  const counts = new Array<number>(probabilities.length + 1).fill(0);
  for (let set = 0; set < 2 ** probabilities.length; set++) {
    let [count, product] = [0, 1];
    for (const [event, p] of probabilities.entries()) {
      const happens = (set >> event) & 1;
      count += happens;
      product *= happens === 1 ? p : 1 - p;
    }
    counts[count] += product;
  }
  return counts;
}

/** The coefficients of the product of `1 - p + p·x`, by multiplying polynomials of halves. */
function byPolynomials(probabilities: Float64Array): Float64Array {
  if (probabilities.length === 1) return Float64Array.of(1 - probabilities[0], probabilities[0]);
  const middle = probabilities.length >> 1;
  const [a, b] = [
    byPolynomials(probabilities.subarray(0, middle)),
    byPolynomials(probabilities.subarray(middle)),
  ];
  const product = new Float64Array(a.length + b.length - 1);
  for (const [i, x] of a.entries()) for (const [j, y] of b.entries()) product[i + j] += x * y;
  return product;
}

test("the probability of a count is the sum over all combinations of events with this count", () => {
  fc.assert(
    fc.property(fc.array(probability, { maxLength: 10 }), (probabilities) => {
      const counts = poissonBinomial(Float64Array.from(probabilities));
      const expected = byEnumeration(probabilities);
      assert.equal(counts.length, expected.length);
      for (const [count, share] of expected.entries()) assert.ok(Math.abs(counts[count] - share) < 1e-14);
    }),
  );
});

test("is exact up to EXACT_UP_TO events", () => {
  fc.assert(
    fc.property(
      fc.float64Array({ min: 0, max: 1, noNaN: true, minLength: EXACT_UP_TO, maxLength: EXACT_UP_TO }),
      (probabilities) => {
        const expected = byPolynomials(probabilities);
        for (const [count, share] of poissonBinomial(probabilities).entries()) {
          assert.ok(Math.abs(share - expected[count]) < 1e-13);
        }
      },
    ),
    { numRuns: 30 },
  );
});

/** The largest error of a cumulative probability, for events with random log-odds. */
function maxError(random: () => number, events: number, mean: number, deviation: number): number {
  const logOdds = Array.from({ length: events }, () => mean + deviation * gaussian(random));
  const probabilities = Float64Array.from(logOdds, sigmoid);
  const [found, expected] = [poissonBinomial(probabilities), byPolynomials(probabilities)];
  assert.equal(found.length, expected.length);
  let [sum, exact, most] = [0, 0, 0];
  for (const [count, share] of found.entries()) {
    sum += share;
    exact += expected[count];
    most = Math.max(most, Math.abs(sum - exact));
  }
  return most;
}

test("for more events every cumulative probability is within 0.01 of the exact one", () => {
  const random = createRandom(3);
  for (const mean of [-5, -3, -1.5, 0, 2]) {
    for (const deviation of [0, 0.5, 1]) {
      for (const events of [101, 180, 400]) {
        const off = maxError(random, events, mean, deviation);
        assert.ok(off < 0.01, `${off} of ${events} events about ${mean}`);
      }
    }
  }
});

test("is within 0.003 for the number of events and the probabilities of delays of a day", () => {
  const random = createRandom(5);
  for (const mean of [-2.5, -2, -1.5, -1]) {
    for (const events of [150, 190, 240]) {
      const off = maxError(random, events, mean, 0.7);
      assert.ok(off < 0.003, `${off} of ${events} events about ${mean}`);
    }
  }
});

test("the probabilities of the counts sum to 1, and the mean count is the sum of the events' probabilities", () => {
  fc.assert(
    fc.property(fc.array(probability, { maxLength: 150 }), (probabilities) => {
      const counts = poissonBinomial(Float64Array.from(probabilities));
      const [total, mean] = [
        counts.reduce((sum, share) => sum + share, 0),
        counts.reduce((sum, share, count) => sum + share * count, 0),
      ];
      const expected = probabilities.reduce((sum, p) => sum + p, 0);
      assert.ok(counts.every((share) => share >= 0));
      assert.ok(Math.abs(total - 1) < 1e-12, String(total));
      assert.ok(Math.abs(mean - expected) < 1e-10, `${mean}, not ${expected}`);
    }),
  );
});

test("the count of many events that are certain or impossible is certain", () => {
  for (const certain of [0, 77, 150]) {
    const counts = poissonBinomial(Float64Array.from({ length: 150 }, (_, i) => (i < certain ? 1 : 0)));
    assert.equal(counts[certain], 1);
  }
});

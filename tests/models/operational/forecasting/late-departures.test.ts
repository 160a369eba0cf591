import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createRandom, gaussian } from "../../../../src/flights/synthetic/random.ts";
import { randomEffect, shiftedProbability } from "../../../../src/learn/counts/random-effect.ts";
import {
  lateCounts,
  lateDepartures,
} from "../../../../src/models/operational/forecasting/late-departures.ts";
import { reachableImports } from "../../../import-graph.ts";

const flights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
const standardDeviations = fc.double({ min: 0, max: 2, noNaN: true });
const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

test("the expected number is the sum of the probabilities, and the mean of the counts", () => {
  fc.assert(
    fc.property(flights, standardDeviations, (probabilities, standardDeviation) => {
      const expected = sumOf(probabilities);
      const counts = lateCounts(probabilities, standardDeviation);
      assert.ok(Math.abs(lateDepartures(probabilities, standardDeviation).expected - expected) < 1e-12);
      assert.ok(Math.abs(sumOf(counts) - 1) < 1e-12);
      assert.ok(Math.abs(sumOf(counts.map((share, count) => share * count)) - expected) < 1e-9);
    }),
  );
});

test("an interval is central: it holds its level, leaves out half of the rest on each side, and is no wider than needed", () => {
  fc.assert(
    fc.property(
      flights,
      standardDeviations,
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      (probabilities, standardDeviation, level) => {
        const counts = lateCounts(probabilities, standardDeviation);
        const { low, high } = lateDepartures(probabilities, standardDeviation, level);
        const [tail, rounding] = [(1 - level) / 2, 1e-12];
        assert.ok(0 <= low && low <= high && high <= probabilities.length);
        assert.ok(sumOf(counts.subarray(low, high + 1)) >= level - rounding);
        assert.ok(sumOf(counts.subarray(0, low)) <= tail + rounding);
        assert.ok(sumOf(counts.subarray(0, low + 1)) >= tail - rounding);
        assert.ok(sumOf(counts.subarray(high + 1)) <= tail + rounding);
        assert.ok(sumOf(counts.subarray(high)) >= tail - rounding);
      },
    ),
  );
});

test("the interval of a higher level contains that of a lower one", () => {
  fc.assert(
    fc.property(flights, standardDeviations, (probabilities, standardDeviation) => {
      const [narrow, wide] = [
        lateDepartures(probabilities, standardDeviation, 0.5),
        lateDepartures(probabilities, standardDeviation, 0.9),
      ];
      assert.ok(wide.low <= narrow.low && narrow.high <= wide.high);
    }),
  );
});

test("counts are as frequent as in simulated hours with a random effect", () => {
  const [probabilities, standardDeviation, draws] = [
    [0.05, 0.1, 0.2, 0.2, 0.3, 0.45, 0.6, 0.8],
    1.2,
    200_000,
  ];
  const random = createRandom(7);
  const logOdds = probabilities.map((p) => Math.log(p / (1 - p)));
  // The centre that keeps the expected count, found by simulation too
  const shifts = Float64Array.from({ length: draws }, () => standardDeviation * gaussian(random));
  const probabilityAt = (value: number) => 1 / (1 + Math.exp(-value));
  const excess = (centre: number) =>
    shifts.reduce(
      (sum, shift) => sum + sumOf(logOdds.map((value) => probabilityAt(value + centre + shift))),
      0,
    ) /
      draws -
    sumOf(probabilities);
  let [low, high] = [-1, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  const drawn = new Float64Array(probabilities.length + 1);
  for (const shift of shifts) {
    drawn[logOdds.filter((value) => random() < probabilityAt(value + low + shift)).length] += 1 / draws;
  }
  for (const [count, share] of lateCounts(probabilities, standardDeviation).entries()) {
    // Five standard errors of a share of 200,000 draws
    const error = 5 * Math.sqrt((share * (1 - share)) / draws);
    assert.ok(Math.abs(share - drawn[count]) < error, `${count}: ${share}, drawn ${drawn[count]}`);
  }
});

test("a random effect makes an interval wider; without one flights are independent", () => {
  const probabilities = new Array<number>(30).fill(0.2);
  const width = (standardDeviation: number) => {
    const { low, high } = lateDepartures(probabilities, standardDeviation);
    return high - low;
  };
  assert.ok(width(0) < width(0.7) && width(0.7) < width(1.5));
  // 30 flights of probability 1 in 5: the quantiles of the binomial distribution
  assert.deepEqual(lateDepartures(probabilities, 0), { expected: sumOf(probabilities), low: 3, high: 9 });
});

test("hours of many flights continue the pattern of hours of few", () => {
  const hour = (flights: number) => new Array<number>(flights).fill(0.2);
  const [exact, approximate] = [lateDepartures(hour(100), 0.7), lateDepartures(hour(101), 0.7)];
  assert.ok(Math.abs(exact.low - approximate.low) <= 1 && Math.abs(exact.high - approximate.high) <= 1);
  // With so many flights nearly all uncertainty is that of the random effect: the counts of 500 flights at its quantiles
  const { factors, weights } = randomEffect(Float64Array.from(hour(500)), 0.7);
  const centre = sumOf(factors.map((factor, index) => weights[index] * Math.log(factor)));
  const at = (quantile: number) => 500 * shiftedProbability(0.2, Math.exp(centre + 0.7 * quantile));
  const { low, high } = lateDepartures(hour(500), 0.7);
  assert.ok(Math.abs(low - at(-1.2816)) < 4 && Math.abs(high - at(1.2816)) < 4, `${low} to ${high}`);
});

test("an hour without flights has no delayed ones", () => {
  assert.deepEqual(lateDepartures([], 0.7), { expected: 0, low: 0, high: 0 });
});

test("refuses an invalid probability, standard deviation or level", () => {
  const refused = (name: string) => ({ code: "invalid-argument", message: new RegExp(`^${name}: `) });
  assert.throws(() => lateDepartures([0.2, 1.1], 0.7), refused("probabilities"));
  assert.throws(() => lateDepartures([0.2, Number.NaN], 0.7), refused("probabilities"));
  assert.throws(() => lateDepartures([0.2], -1), refused("standardDeviation"));
  for (const level of [0, 1, Number.NaN]) {
    assert.throws(() => lateDepartures([0.2], 0.7, level), refused("level"));
  }
});

test("can be bundled for a browser: needs no package and no module of Node.js", () => {
  const { modules, packages } = reachableImports("src/models/operational/forecasting/late-departures.ts");
  assert.deepEqual(packages, []);
  assert.ok(modules.includes("src/learn/counts/random-effect.ts"));
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createRandom, gaussian } from "../../../../src/flights/synthetic/random.ts";
import { rocAuc } from "../../../../src/learn/metrics/ranking.ts";
import {
  aucStatistic,
  difference,
  estimate,
  meanStatistic,
  type Statistic,
} from "../../../../src/models/evaluation/moments/statistic.ts";

const random = createRandom(5);
const DAYS = 120;

/** Flights of days that are good or bad as a whole, 5 to 30 a day. */
const flights = Array.from({ length: DAYS }, (_, day) => {
  const level = gaussian(random);
  return Array.from({ length: 5 + Math.floor(random() * 26) }, () => {
    const score = Math.round(4 * gaussian(random)) / 4;
    const other = score + gaussian(random);
    return { day: String(day), score, other, label: score + level + gaussian(random) > 1 ? 1 : 0 };
  });
}).flat();
const days = flights.map(({ day }) => day);
const labels = Uint8Array.from(flights, ({ label }) => label);
const scores = Float64Array.from(flights, ({ score }) => score);
const others = Float64Array.from(flights, ({ other }) => other);
const errors = Float64Array.from(flights, ({ score, label }) => Math.abs(score - label));
const probability = (values: Float64Array) => values.map((value) => 1 / (1 + Math.exp(-value)));

/** Returns the standard deviation of a weighted statistic over days drawn with replacement. */
function bootstrapped(of: (weights: Float64Array) => number): number {
  const draws = Array.from({ length: 400 }, () => {
    const counts = new Float64Array(DAYS);
    for (let draw = 0; draw < DAYS; draw++) counts[Math.floor(random() * DAYS)]++;
    return of(Float64Array.from(days, (day) => counts[Number(day)]));
  });
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  return Math.sqrt(draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / (draws.length - 1));
}

/** Asserts that a standard error is within 20 % of that of the bootstrap, whose own error is 4 % at 400 draws. */
function assertLikeBootstrap(statistic: Statistic, of: (weights: Float64Array) => number): void {
  const ratio = estimate(statistic, days).standardError / bootstrapped(of);
  assert.ok(ratio > 0.8 && ratio < 1.2, `${ratio}`);
}

describe("a statistic with its standard error by day", () => {
  test("is the area under the ROC curve, ties counted half, or the mean", () => {
    assert.ok(Math.abs(aucStatistic(labels, scores).value - rocAuc(labels, probability(scores))) < 1e-12);
    assert.equal(meanStatistic(Float64Array.of(1, 2, 6)).value, 3);
    assert.ok(Number.isNaN(aucStatistic(Uint8Array.of(1, 1), Float64Array.of(0.2, 0.3)).value));
  });

  test("has influences that are its derivative by the weight of a flight", () => {
    const { value, influences } = aucStatistic(labels, scores);
    assert.ok(Math.abs(influences.reduce((sum, each) => sum + each, 0)) < 1e-9);
    for (const row of [0, 17, 400, flights.length - 1]) {
      const weights = new Float64Array(flights.length).fill(1);
      weights[row] += 1e-4;
      const moved = (rocAuc(labels, probability(scores), weights) - value) / 1e-4;
      assert.ok(Math.abs(moved - influences[row]) < 1e-6, `${row}: ${moved}, ${influences[row]}`);
    }
  });

  test("has the standard error of a bootstrap that draws days", () => {
    assertLikeBootstrap(aucStatistic(labels, scores), (weights) =>
      rocAuc(labels, probability(scores), weights),
    );
    assertLikeBootstrap(meanStatistic(errors), (weights) => {
      const sum = errors.reduce((total, error, row) => total + weights[row] * error, 0);
      return sum / weights.reduce((total, weight) => total + weight, 0);
    });
  });

  test("as the difference of two of the same flights has the error of pairs, far smaller than of each", () => {
    const pair = difference(aucStatistic(labels, scores), aucStatistic(labels, others));
    assertLikeBootstrap(
      pair,
      (weights) =>
        rocAuc(labels, probability(scores), weights) - rocAuc(labels, probability(others), weights),
    );
    assert.ok(pair.value > 0);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { piecewiseCrps, SampleCrps } from "../../../src/learn/metrics/crps.ts";
import { pinballLoss } from "../../../src/learn/metrics/pinball-loss.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
const minutes = number(-60, 400);

/** A distribution that is linear between two to eight points, with probability at both ends. */
const distribution = fc
  .array(fc.tuple(number(1, 60), number(0.01, 1)), { minLength: 2, maxLength: 8 })
  .chain((steps) => fc.tuple(fc.constant(steps), number(0, 1)))
  .map(([steps, atEnd]) => {
    const total = steps.reduce((sum, [, share]) => sum + share, atEnd);
    let [point, over] = [-40, 1];
    const points: number[] = [];
    const exceeding: number[] = [];
    for (const [width, share] of steps) {
      point += width;
      over = Math.max(0, over - share / total);
      points.push(point);
      exceeding.push(over);
    }
    return { points, exceeding };
  });

/** Integrates the squared distance to the step at the outcome in small steps. */
function integrated(
  { points, exceeding }: { points: number[]; exceeding: number[] },
  outcome: number,
): number {
  const cumulative = (x: number): number => {
    if (x < points[0]) return 0;
    const next = points.findIndex((point) => point > x);
    if (next === -1) return 1;
    const share = (x - points[next - 1]) / (points[next] - points[next - 1]);
    return 1 - (exceeding[next - 1] + share * (exceeding[next] - exceeding[next - 1]));
  };
  const [from, to] = [Math.min(points[0], outcome) - 1, Math.max(points[points.length - 1], outcome) + 1];
  const steps = 40_000;
  const width = (to - from) / steps;
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const x = from + (step + 0.5) * width;
    sum += (cumulative(x) - (x >= outcome ? 1 : 0)) ** 2 * width;
  }
  return sum;
}

describe("the score of a distribution that is linear between points", () => {
  test("is the integral of the squared distance to the outcome's distribution", () => {
    fc.assert(
      fc.property(distribution, minutes, (made, outcome) => {
        // The sum of 40,000 steps is off by up to a step's width at each jump.
        const difference = piecewiseCrps(made.points, made.exceeding, outcome) - integrated(made, outcome);
        assert.ok(Math.abs(difference) < 0.04, `${difference}`);
      }),
      { numRuns: 60 },
    );
  });

  test("is the distance to the outcome where all of the distribution is at one point", () => {
    assert.equal(piecewiseCrps([10], [0], 25), 15);
    assert.equal(piecewiseCrps([10, 20, 30], [0, 0, 0], 25), 15);
    assert.equal(piecewiseCrps([10, 20, 30], [1, 1, 1], 25), 5);
  });

  test("of a uniform distribution is the known formula", () => {
    // Of 0 to 1, the score at y is y²−y+1/3.
    for (const y of [0, 0.25, 0.5, 1]) {
      assert.ok(Math.abs(piecewiseCrps([0, 1], [1, 0], y) - (y * y - y + 1 / 3)) < 1e-12);
    }
  });

  test("is lowest in the mean for the distribution that the outcomes have", () => {
    const outcomes = Array.from({ length: 1000 }, (_, index) => (index + 0.5) / 10);
    const mean = (points: number[], exceeding: number[]) =>
      outcomes.reduce((sum, outcome) => sum + piecewiseCrps(points, exceeding, outcome), 0) / outcomes.length;
    const right = mean([0, 100], [1, 0]);
    assert.ok(right < mean([0, 90], [1, 0]));
    assert.ok(right < mean([5, 100], [1, 0]));
    assert.ok(right < mean([0, 50, 100], [1, 0.4, 0]));
  });
});

describe("the score of a sample", () => {
  test("is the mean distance to the outcome less half that between two values", () => {
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 40 }), minutes, (values, outcome) => {
        const mean = (of: readonly number[]) => of.reduce((sum, each) => sum + each, 0) / of.length;
        const toOutcome = mean(values.map((value) => Math.abs(value - outcome)));
        const between = mean(values.flatMap((one) => values.map((two) => Math.abs(one - two))));
        const score = new SampleCrps(Float64Array.from(values)).of(outcome);
        assert.ok(Math.abs(score - (toOutcome - between / 2)) < 1e-9);
      }),
    );
  });

  test("is that of its distribution in steps", () => {
    const values = [-4, 0, 0, 7, 31];
    // Steps as lines a millionth wide.
    const points = [-4, 0, 7, 31].flatMap((point) => [point - 1e-6, point]);
    const exceeding = [1, 0.8, 0.8, 0.4, 0.4, 0.2, 0.2, 0];
    const sample = new SampleCrps(Float64Array.from(values));
    for (const outcome of [-10, -4, 3, 7, 12, 90]) {
      assert.ok(Math.abs(sample.of(outcome) - piecewiseCrps(points, exceeding, outcome)) < 1e-4);
    }
  });
});

describe("the pinball loss", () => {
  test("is half the absolute error at the median", () => {
    fc.assert(
      fc.property(minutes, minutes, (quantile, outcome) => {
        assert.ok(Math.abs(2 * pinballLoss(0.5, quantile, outcome) - Math.abs(quantile - outcome)) < 1e-9);
      }),
    );
  });

  test("is lowest in the mean at the quantile of the outcomes", () => {
    const outcomes = Array.from({ length: 101 }, (_, index) => index);
    for (const level of [0.1, 0.25, 0.9]) {
      const mean = (quantile: number) =>
        outcomes.reduce((sum, outcome) => sum + pinballLoss(level, quantile, outcome), 0);
      const best = outcomes.reduce((a, b) => (mean(b) < mean(a) ? b : a));
      assert.equal(best, Math.round(100 * level));
    }
  });

  test("integrated over all levels is half the score of the distribution", () => {
    // Of the uniform distribution of 0 to 60; the levels in 1,000 steps.
    for (const outcome of [-10, 5, 30, 70]) {
      let sum = 0;
      for (let step = 0; step < 1000; step++) {
        const level = (step + 0.5) / 1000;
        sum += pinballLoss(level, 60 * level, outcome) / 1000;
      }
      assert.ok(Math.abs(2 * sum - piecewiseCrps([0, 60], [1, 0], outcome)) < 1e-3);
    }
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyPlatt, fitPlatt, type PlattOptions } from "../../../src/learn/calibration/platt.ts";
import { logisticLoss, sigmoid } from "../../../src/learn/losses/logistic-loss.ts";
import { readFixture, weightsOf } from "../fixture.ts";

const { cases } = readFixture("calibration.json");

function assertLine(actual: Line, expected: Line, tolerance: number): void {
  const { intercept, slope } = actual;
  const message = `${intercept} + ${slope} x, not ${expected.intercept} + ${expected.slope} x`;
  assert.ok(Math.abs(intercept - expected.intercept) < tolerance, message);
  assert.ok(Math.abs(slope - expected.slope) < tolerance, message);
}

interface Line {
  readonly intercept: number;
  readonly slope: number;
}

for (const [index, expected] of cases.entries()) {
  const logOdds = Float64Array.from(expected.logOdds);
  const labels = Uint8Array.from(expected.labels);
  const weights = weightsOf(expected.weights);

  test(`the line is scikit-learn's: case ${index + 1}${weights ? ", weighted" : ""}`, () => {
    // Both minimise a smooth convex loss to the last digits by Newton; rounding is magnified by its conditioning
    assertLine(fitPlatt(logOdds, labels, { weights }), expected.plain, 1e-9);
    assertLine(fitPlatt(logOdds, labels, { weights, smoothTargets: true }), expected.smooth, 1e-9);
    // Its own Platt scaling stops at a gradient of 1e-5
    if (expected.sigmoid)
      assertLine(fitPlatt(logOdds, labels, { smoothTargets: true }), expected.sigmoid, 1e-4);
  });
}

const row = fc.record({
  x: fc.double({ min: -6, max: 6, noNaN: true }),
  label: fc.nat(1),
  weight: fc.constantFrom(0, 0.5, 1, 3),
});
const rows = fc.array(row, { minLength: 1, maxLength: 25 }).filter((list) => list.some((r) => r.weight > 0));

test("no other line with a slope from 0 has a lower loss", () => {
  const change = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(rows, fc.constantFrom(undefined, 0, 0.5, 1), change, change, (list, slope, up, steeper) => {
      const [logOdds, labels, weights] = columnsOf(list);
      const best = fitPlatt(logOdds, labels, { weights, slope, smoothTargets: true });
      assert.ok(best.slope >= 0 && Number.isFinite(best.intercept));
      if (slope !== undefined) assert.equal(best.slope, slope);
      const other = {
        intercept: best.intercept + up,
        slope: slope ?? Math.max(0, best.slope + steeper),
      };
      // The loss is a sum of up to 25 terms, each under a hundred
      assert.ok(smoothedLoss(list, best) <= smoothedLoss(list, other) + 1e-10);
    }),
    { numRuns: 300 },
  );
});

function columnsOf(list: readonly { x: number; label: number; weight: number }[]) {
  return [
    Float64Array.from(list, (r) => r.x),
    Uint8Array.from(list, (r) => r.label),
    Float64Array.from(list, (r) => r.weight),
  ] as const;
}

/** The log loss against Platt's targets, by the formulas of his paper. */
function smoothedLoss(
  list: readonly { x: number; label: number; weight: number }[],
  { intercept, slope }: Line,
): number {
  const weightOf = (label: number) => list.reduce((sum, r) => sum + (r.label === label ? r.weight : 0), 0);
  const targets = [1 / (weightOf(0) + 2), (weightOf(1) + 1) / (weightOf(1) + 2)];
  return list.reduce((sum, { x, label, weight }) => {
    const logOdds = intercept + slope * x;
    const target = targets[label];
    const [ofOne, ofZero] = [logisticLoss.value(1, logOdds), logisticLoss.value(0, logOdds)];
    return sum + weight * (target * ofOne + (1 - target) * ofZero);
  }, 0);
}

test("finds the intercept for probabilities near 0 and 1, if the loss is almost flat", () => {
  const logOdds = Float64Array.of(-50, 50, 50, 50);
  const weights = Float64Array.of(1, 1e-3, 1, 1);
  const { intercept } = fitPlatt(logOdds, Uint8Array.of(1, 0, 0, 1), { weights, slope: 1 });
  // At the best intercept the probabilities have the sum of the labels
  const sum = logOdds.reduce((total, x, row) => total + weights[row] * sigmoid(x + intercept), 0);
  assert.ok(Math.abs(sum - 2) < 1e-12);
});

test("the slope is 0 and the probability the rate if higher log-odds go with label 0", () => {
  const logOdds = Float64Array.of(-2, -1, 0, 1, 2);
  const { intercept, slope } = fitPlatt(logOdds, Uint8Array.of(1, 1, 0, 0, 0));
  assert.equal(slope, 0);
  assert.ok(Math.abs(intercept - Math.log(2 / 3)) < 1e-15);
  const level = fitPlatt(Float64Array.of(0.3, 0.3, 0.3 + 1e-16), Uint8Array.of(0, 0, 1));
  assert.equal(level.slope, 0);
  assert.ok(Math.abs(level.intercept - Math.log(1 / 2)) < 1e-15);
});

test("with a slope of 1 the mean probability becomes the rate of label 1", () => {
  fc.assert(
    fc.property(
      rows.filter((list) => [0, 1].every((label) => list.some((r) => r.label === label && r.weight > 0))),
      (list) => {
        const [logOdds, labels, weights] = columnsOf(list);
        const calibrated = applyPlatt(fitPlatt(logOdds, labels, { weights, slope: 1 }), logOdds);
        const surplus = calibrated.reduce(
          (sum, value, index) => sum + weights[index] * logisticLoss.gradient(labels[index], value),
          0,
        );
        assert.ok(Math.abs(surplus) < 1e-9);
      },
    ),
  );
});

test("corrects log-odds that are a linear function of the true ones, however far off", () => {
  // Rates of exactly p at log-odds of p: the best line on them is the identity
  const rates = [0.1, 0.25, 0.5, 0.8];
  const truth = rates.flatMap((rate) => [rate, rate]);
  const labels = Uint8Array.from(truth, (_, index) => index % 2);
  const weights = Float64Array.from(truth, (rate, index) => (index % 2 === 1 ? rate : 1 - rate));
  for (const [shift, stretch] of [
    [0, 1],
    [1e4, 1],
    [-3, 1e-6],
    [5, 1e6],
  ]) {
    const distorted = Float64Array.from(truth, (rate) => shift + stretch * Math.log(rate / (1 - rate)));
    const corrected = applyPlatt(fitPlatt(distorted, labels, { weights }), distorted);
    for (const [index, rate] of truth.entries()) {
      // Log-odds of 1e4 ± 1 have 12 digits
      assert.ok(Math.abs(corrected[index] - Math.log(rate / (1 - rate))) < 1e-9);
    }
  }
});

test("rejects invalid arguments, and labels without a best line, by name", () => {
  const [logOdds, labels] = [Float64Array.of(-1, 1, 2), Uint8Array.of(0, 1, 1)];
  const refuses = (message: RegExp, options: PlattOptions, x = logOdds, y = labels) =>
    assert.throws(() => fitPlatt(x, y, options), { code: "invalid-argument", message });
  refuses(/^logOdds: Infinity/, {}, Float64Array.of(-1, Infinity, 0));
  refuses(/^labels length: 1/, {}, logOdds, Uint8Array.of(1));
  refuses(/^weights length: 1/, { weights: Float64Array.of(1) });
  refuses(/^slope: -1/, { slope: -1 });
  refuses(/^logOdds: none/, { weights: new Float64Array(3) });
  refuses(/^labels: 1 only/, { weights: Float64Array.of(0, 1, 1) });
  refuses(/^labels: 0 only/, { slope: 1 }, logOdds, Uint8Array.of(0, 0, 0));
  refuses(/^labels: no overlap/, {});
  assert.ok(fitPlatt(logOdds, labels, { smoothTargets: true }).slope > 0);
  assert.equal(fitPlatt(logOdds, labels, { slope: 1 }).slope, 1);
  assert.throws(() => applyPlatt({ kind: "platt", intercept: 0, slope: 0 }, Float64Array.of(-Infinity)), {
    code: "invalid-argument",
  });
});

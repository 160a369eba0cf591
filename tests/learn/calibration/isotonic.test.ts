import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { applyIsotonic, fitIsotonic } from "../../../src/learn/calibration/isotonic.ts";
import { maxDifference, readFixture, weightsOf } from "../fixture.ts";

const { cases } = readFixture("calibration.json");
// Weights are quarters, so that only the division and the interpolation have rounding errors
const tolerance = 1e-14;

for (const [index, expected] of cases.entries()) {
  const weights = weightsOf(expected.weights);

  test(`points and probabilities are scikit-learn's: case ${index + 1}${weights ? ", weighted" : ""}`, () => {
    const scores = Float64Array.from(expected.logOdds);
    const fitted = fitIsotonic(scores, Uint8Array.from(expected.labels), weights);
    assert.deepEqual(fitted.x, expected.isotonic.x);
    assert.equal(fitted.y.length, expected.isotonic.y.length);
    assert.ok(maxDifference(fitted.y, expected.isotonic.y) < tolerance);
    const calibrated = applyIsotonic(fitted, Float64Array.from(expected.queries));
    assert.ok(maxDifference(calibrated, expected.calibrated) < tolerance);
  });
}

const row = fc.record({ score: fc.integer({ min: -4, max: 4 }), label: fc.nat(1), weight: fc.nat(3) });
const rows = fc.array(row, { minLength: 1, maxLength: 25 }).filter((list) => list.some((r) => r.weight > 0));

function fit(list: readonly { score: number; label: number; weight: number }[]) {
  return fitIsotonic(
    Float64Array.from(list, (r) => r.score),
    Uint8Array.from(list, (r) => r.label),
    Float64Array.from(list, (r) => r.weight),
  );
}

test("the probability never falls as the score rises, and stays from 0 to 1", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { x, y } = fit(list);
      assert.ok(x.every((score, index) => index === 0 || score > x[index - 1]));
      assert.ok(y.every((rate, index) => index === 0 || rate >= y[index - 1]));
      assert.ok(y.every((rate) => rate >= 0 && rate <= 1));
    }),
  );
});

test("the fit is the min-max of the rates between two scores", () => {
  // Robertson, Wright & Dykstra, Order Restricted Statistical Inference, 1988, theorem 1.4.4
  fc.assert(
    fc.property(rows, (list) => {
      const counted = list.filter((r) => r.weight > 0);
      const scores = [...new Set(counted.map((r) => r.score))];
      const rate = (from: number, to: number) => {
        const between = counted.filter((r) => r.score >= from && r.score <= to);
        const total = between.reduce((sum, r) => sum + r.weight, 0);
        return between.reduce((sum, r) => sum + r.weight * r.label, 0) / total;
      };
      const calibrated = applyIsotonic(fit(list), Float64Array.from(scores));
      for (const [index, score] of scores.entries()) {
        const lowest = (from: number) =>
          Math.min(...scores.filter((to) => to >= score).map((to) => rate(from, to)));
        const expected = Math.max(...scores.filter((from) => from <= score).map(lowest));
        assert.ok(Math.abs(calibrated[index] - expected) < tolerance);
      }
    }),
  );
});

test("a row of weight n counts as n rows, in any order", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const repeated = list.flatMap((r) => Array.from({ length: r.weight }, () => ({ ...r, weight: 1 })));
      assert.deepEqual(fit(repeated.reverse()), fit(list));
    }),
  );
});

test("is linear between points and constant outside them", () => {
  const fitted = { kind: "isotonic", x: [-1, 1, 2], y: [0.1, 0.5, 0.9] } as const;
  const scores = Float64Array.of(-Infinity, -2, -1, 0, 1, 1.25, 2, 7, Infinity);
  const expected = [0.1, 0.1, 0.1, 0.3, 0.5, 0.6, 0.9, 0.9, 0.9];
  assert.ok(maxDifference(applyIsotonic(fitted, scores), expected) < tolerance);
  assert.deepEqual(
    applyIsotonic({ kind: "isotonic", x: [3], y: [0.4] }, scores),
    scores.map(() => 0.4),
  );
});

test("rejects invalid arguments by name", () => {
  const refuses = (message: RegExp, run: () => unknown) =>
    assert.throws(run, { code: "invalid-argument", message });
  const [scores, labels] = [Float64Array.of(1, 2), Uint8Array.of(0, 1)];
  refuses(/^scores: NaN/, () => fitIsotonic(Float64Array.of(1, Number.NaN), labels));
  refuses(/^labels length: 1/, () => fitIsotonic(scores, Uint8Array.of(1)));
  refuses(/^weights: -1/, () => fitIsotonic(scores, labels, Float64Array.of(1, -1)));
  refuses(/^scores: none/, () => fitIsotonic(scores, labels, Float64Array.of(0, 0)));
  refuses(/^scores: none/, () => fitIsotonic(new Float64Array(0), new Uint8Array(0)));
  refuses(/^scores: NaN/, () => applyIsotonic(fitIsotonic(scores, labels), Float64Array.of(Number.NaN)));
});

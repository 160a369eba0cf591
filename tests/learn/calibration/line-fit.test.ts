import assert from "node:assert/strict";
import { test } from "node:test";
import { minimiseLogLoss } from "../../../src/learn/calibration/line-fit.ts";

test("Newton's method finds the line from a start if it overshoots", () => {
  const sample = {
    x: Float64Array.of(-1, -0.5, 0.2, 0.6, 1),
    target: Float64Array.of(0, 1, 0, 1, 1),
    weight: Float64Array.of(1, 2, 1, 1, 3),
  };
  const best = minimiseLogLoss(sample, { intercept: 0, slope: 0 });
  for (const [intercept, slope] of [
    [5, 5],
    [-9, 0],
    [0, -12],
  ]) {
    const line = minimiseLogLoss(sample, { intercept, slope });
    // Convergence is quadratic: only rounding errors remain
    assert.ok(Math.abs(line.intercept - best.intercept) < 1e-9 && Math.abs(line.slope - best.slope) < 1e-9);
  }
});

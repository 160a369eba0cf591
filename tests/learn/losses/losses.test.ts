import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { logisticLoss, sigmoid } from "../../../src/learn/losses/logistic-loss.ts";
import { logisticLossFloat32, sigmoidFloat32 } from "../../../src/learn/losses/logistic-loss-float32.ts";

const label = fc.constantFrom(0, 1);
const logOdds = fc.double({ min: -15, max: 15, noNaN: true });
const step = 1e-4;

// Central differences are off by the third derivative times step²/6, under 1e-9 here, and by rounding
test("the gradient is the slope of the value", () => {
  fc.assert(
    fc.property(label, logOdds, (y, z) => {
      const slope = (logisticLoss.value(y, z + step) - logisticLoss.value(y, z - step)) / (2 * step);
      assert.ok(Math.abs(slope - logisticLoss.gradient(y, z)) < 1e-8);
    }),
  );
});

test("the curvature is the slope of the gradient", () => {
  fc.assert(
    fc.property(label, logOdds, (y, z) => {
      const slope = (logisticLoss.gradient(y, z + step) - logisticLoss.gradient(y, z - step)) / (2 * step);
      assert.ok(Math.abs(slope - logisticLoss.curvature(y, z)) < 1e-8);
    }),
  );
});

test("the loss stays finite for log-odds of any size", () => {
  assert.equal(logisticLoss.value(0, 1000), 1000);
  assert.equal(logisticLoss.value(1, 1000), 0);
  assert.equal(logisticLoss.curvature(1, -1000), 0);
  assert.equal(sigmoid(-1000), 0);
});

test("the float32 derivatives are float32 numbers, equal to the exact ones in single precision", () => {
  fc.assert(
    fc.property(label, logOdds.map(Math.fround), (y, z) => {
      for (const derivative of ["gradient", "curvature"] as const) {
        const value = logisticLossFloat32[derivative](y, z);
        assert.equal(Math.fround(value), value);
        assert.ok(Math.abs(value - logisticLoss[derivative](y, z)) < 1.2e-7);
      }
    }),
  );
});

test("the float32 probability and curvature stay within XGBoost's bounds", () => {
  assert.ok(sigmoidFloat32(-1000) > 0);
  assert.equal(sigmoidFloat32(1000), 1);
  assert.equal(logisticLossFloat32.curvature(1, 1000), Math.fround(1e-16));
});

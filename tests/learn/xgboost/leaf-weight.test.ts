import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { leafGain, leafWeight } from "../../../src/learn/xgboost/leaf-weight.ts";
import { completeXgboostParameters } from "../../../src/learn/xgboost/parameters.ts";

const gradient = fc.double({ min: -20, max: 20, noNaN: true });
const hessian = fc.double({ min: 0.01, max: 20, noNaN: true });
const parameters = fc
  .record({
    regLambda: fc.double({ min: 0, max: 5, noNaN: true }),
    regAlpha: fc.constantFrom(0, 0.5, 3),
    maxDeltaStep: fc.constantFrom(0, 0.2),
  })
  .map((given) => completeXgboostParameters({ ...given, minChildWeight: 0 }));

test("no other weight has a lower objective", () => {
  fc.assert(
    fc.property(
      gradient,
      hessian,
      parameters,
      fc.double({ min: -9, max: 9, noNaN: true }),
      (G, H, p, other) => {
        const objective = (w: number) => G * w + ((H + p.regLambda) * w * w) / 2 + p.regAlpha * Math.abs(w);
        const limit = p.maxDeltaStep === 0 ? Infinity : p.maxDeltaStep;
        const weight = leafWeight(G, H, p);
        const best = objective(weight);
        // The weight is rounded to float32: relative 6e-8, at the size that the objective's terms have
        assert.ok(
          best <= objective(Math.max(-limit, Math.min(limit, other))) + 1e-6 * (1 + Math.abs(G * weight)),
        );
      },
    ),
  );
});

test("the gain is twice the fall of the objective at the best weight", () => {
  fc.assert(
    fc.property(gradient, hessian, parameters, (G, H, p) => {
      const w = leafWeight(G, H, p);
      const lowered = -2 * (G * w + ((H + p.regLambda) * w * w) / 2);
      const penalty = p.maxDeltaStep === 0 ? 2 * p.regAlpha * Math.abs(w) : 0;
      assert.ok(Math.abs(leafGain(G, H, p) - (lowered - penalty)) <= 1e-5 * (1 + Math.abs(G * w)));
    }),
  );
});

test("a node lighter than minChildWeight, or without weight, stays at 0", () => {
  const light = completeXgboostParameters({ minChildWeight: 2 });
  assert.equal(leafWeight(5, 1.9, light), 0);
  assert.notEqual(leafWeight(5, 2, light), 0);
  assert.equal(leafGain(0, 0, light), 0);
});

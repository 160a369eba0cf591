import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decisionDigits } from "../../../src/models/operational/decision-digits.ts";

test("a probability near a threshold has the digits that show which one is larger", () => {
  assert.equal(decisionDigits(0.4, 0.25), 0);
  assert.equal(decisionDigits(0.254, 0.25), 1);
  assert.equal(decisionDigits(0.2503, 0.25), 2);
  assert.equal(decisionDigits(0.24996, 0.25, 1), 3);
  assert.equal(decisionDigits(0.25, 0.25, 1), 1);
  assert.equal(decisionDigits(0.144, 1 / 7), 1);
});

test("with these digits the larger one has the larger text", () => {
  const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionth) => millionth / 1_000_000);
  fc.assert(
    fc.property(share, share, fc.nat(2), (probability, threshold, least) => {
      const digits = decisionDigits(probability, threshold, least);
      const [one, other] = [probability, threshold].map((value) => Number((100 * value).toFixed(digits)));
      assert.equal(Math.sign(one - other), Math.sign(probability - threshold));
      // The threshold may be written with more digits where another flight needs them.
      const precise = Number((100 * threshold).toFixed(6));
      if (probability !== threshold)
        assert.equal(Math.sign(one - precise), Math.sign(probability - threshold));
    }),
    { numRuns: 2000 },
  );
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { checkCosts, DEFAULT_COSTS, thresholdOf } from "../../../src/models/operational/costs.ts";

const cost = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe("the threshold of costs", () => {
  test("is where an alarm costs on average as much as it saves", () => {
    fc.assert(
      fc.property(cost, cost, (missed, falseAlarm) => {
        const threshold = thresholdOf({ missed, falseAlarm });
        assert.ok(threshold > 0 && threshold < 1);
        // Nine decimals of the larger cost
        const difference = threshold * missed - (1 - threshold) * falseAlarm;
        assert.ok(Math.abs(difference) < 1e-9 * (missed + falseAlarm));
      }),
    );
  });

  test("is the same in any unit, a quarter by default, a half if both cost the same", () => {
    assert.equal(thresholdOf(DEFAULT_COSTS), 0.25);
    assert.equal(thresholdOf({ missed: 6000, falseAlarm: 2000 }), 0.25);
    assert.equal(thresholdOf({ missed: 7, falseAlarm: 7 }), 0.5);
  });
});

describe("costs", () => {
  test("over 0 are accepted", () => {
    checkCosts({ missed: 1e-9, falseAlarm: 1e300 });
  });

  for (const value of [0, -1, Number.NaN, Infinity, null, undefined]) {
    test(`of ${value} are refused, whichever it is`, () => {
      assert.throws(() => checkCosts({ missed: value as number, falseAlarm: 1 }), {
        code: "invalid-argument",
        message: `cost missed: ${value} is not allowed; allowed: a number over 0`,
      });
      assert.throws(() => checkCosts({ missed: 1, falseAlarm: value as number }), {
        code: "invalid-argument",
        message: `cost falseAlarm: ${value} is not allowed; allowed: a number over 0`,
      });
    });
  }
});

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ProbabilityMetrics } from "../../../web/src/views/model/evaluated/back-test.ts";
import {
  bestOf,
  monthPoints,
  monthsWon,
  worstCalibratedMonth,
} from "../../../web/src/views/model/metrics/metrics.ts";

const metrics = (rocAuc: number | null, ece = 0.01): ProbabilityMetrics => ({
  rocAuc,
  averagePrecision: 0.4,
  brier: 0.15,
  logLoss: 0.5,
  ece,
});
const backTest = {
  hour: { pooled: metrics(0.7), months: { 10: metrics(0.72), 9: metrics(0.7), 11: metrics(null) } },
  baseline: { pooled: metrics(0.6), months: { 9: metrics(0.71, 0.2), 10: metrics(0.6, 0.1) } },
};

describe("the metrics of a back-test", () => {
  it("are listed by model and month, in order, without those that are not known", () => {
    assert.deepEqual(
      monthPoints(backTest, "rocAuc").map(({ name, month, value }) => [name, month, value]),
      [
        ["baseline", "9", 0.71],
        ["baseline", "10", 0.6],
        ["hour", "9", 0.7],
        ["hour", "10", 0.72],
      ],
    );
  });

  it("are empty if there was no back-test", () => {
    assert.deepEqual(monthPoints({}, "brier"), []);
    assert.equal(monthsWon({}, "brier"), undefined);
    assert.equal(worstCalibratedMonth({}, "hour"), undefined);
  });

  it("marks the highest or the lowest value as shown, and all that are equal to it", () => {
    assert.deepEqual(bestOf([0.1, 0.3, 0.2], "higher", 3), [false, true, false]);
    assert.deepEqual(bestOf([0.1, 0.3, 0.2], "lower", 3), [true, false, false]);
    assert.deepEqual(bestOf([0.3001, 0.3004, 0.2], "higher", 3), [true, true, false]);
  });

  it("marks no value if only one is known", () => {
    assert.deepEqual(bestOf([0.3, null, undefined], "higher", 3), [false, false, false]);
  });

  it("counts the months in which the forecast an hour before is the best, among those with another model", () => {
    assert.deepEqual(monthsWon(backTest, "rocAuc"), { won: 1, of: 2 });
    assert.deepEqual(monthsWon({ hour: backTest.hour }, "rocAuc"), undefined);
  });

  it("finds the month in which a model was calibrated worst", () => {
    assert.deepEqual(worstCalibratedMonth(backTest, "baseline"), { month: "9", ece: 0.2 });
  });
});

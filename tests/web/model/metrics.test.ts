import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Figures } from "../../../web/src/views/model/evaluated/back-test.ts";
import {
  bestOf,
  furthestOffMonth,
  monthPoints,
  monthsWon,
} from "../../../web/src/views/model/metrics/metrics.ts";

const figures = (rocAuc: number | null, ece = 0.01): Figures => ({
  rocAuc,
  averagePrecision: 0.4,
  brier: 0.15,
  logLoss: 0.5,
  ece,
});
const backTest = {
  hour: { pooled: figures(0.7), months: { 10: figures(0.72), 9: figures(0.7), 11: figures(null) } },
  baseline: { pooled: figures(0.6), months: { 9: figures(0.71, 0.2), 10: figures(0.6, 0.1) } },
};

describe("the measures of a back-test", () => {
  it("come by model and month, in order; what is not known is left out", () => {
    assert.deepEqual(
      monthPoints(backTest, "rocAuc").map(({ name, month, value }) => [name, month, value]),
      [
        ["baseline", 9, 0.71],
        ["baseline", 10, 0.6],
        ["hour", 9, 0.7],
        ["hour", 10, 0.72],
      ],
    );
  });

  it("are none where there was no back-test", () => {
    assert.deepEqual(monthPoints({}, "brier"), []);
    assert.equal(monthsWon({}, "brier"), undefined);
    assert.equal(furthestOffMonth({}, "hour"), undefined);
  });

  it("are best where they are the highest or the lowest as shown, of equals all", () => {
    assert.deepEqual(bestOf([0.1, 0.3, 0.2], "higher", 3), [false, true, false]);
    assert.deepEqual(bestOf([0.1, 0.3, 0.2], "lower", 3), [true, false, false]);
    assert.deepEqual(bestOf([0.3001, 0.3004, 0.2], "higher", 3), [true, true, false]);
  });

  it("have no best where but one is known", () => {
    assert.deepEqual(bestOf([0.3, null, undefined], "higher", 3), [false, false, false]);
  });

  it("tell in how many months the forecast of an hour before is the best, of those with another to beat", () => {
    assert.deepEqual(monthsWon(backTest, "rocAuc"), { won: 1, of: 2 });
    assert.deepEqual(monthsWon({ hour: backTest.hour }, "rocAuc"), undefined);
  });

  it("tell the month in which a model was furthest off", () => {
    assert.deepEqual(furthestOffMonth(backTest, "baseline"), { month: 9, ece: 0.2 });
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { latenessMetrics } from "../../../../src/models/evaluation/lateness/lateness-metrics.ts";

const lateness = Float64Array.of(-4, 0, 12, 90);
const forecasts = {
  quantiles: {
    p10: Float64Array.of(-6, -6, -5, 0),
    p25: Float64Array.of(-4, -4, -2, 5),
    p50: Float64Array.of(-2, 0, 2, 20),
    p75: Float64Array.of(2, 4, 8, 40),
    p90: Float64Array.of(10, 12, 12, 80),
  },
  crps: Float64Array.of(1, 2, 3, 30),
};
const reference = {
  median: Float64Array.of(1, 1, 1, 1),
  delayRate: new Float64Array(4),
  crps: Float64Array.of(4, 4, 8, 32),
};

describe("the quality of distributions of lateness", () => {
  test("is judged by the median, the score, each quantile and the interval", () => {
    assert.deepEqual(latenessMetrics(forecasts, lateness, reference), {
      p50: { meanAbsoluteError: (2 + 0 + 10 + 70) / 4, constant: (5 + 1 + 11 + 89) / 4 },
      crps: 9,
      crpsSkill: 1 - 9 / 12,
      pinball: {
        p10: (0.1 * 2 + 0.1 * 6 + 0.1 * 17 + 0.1 * 90) / 4,
        p25: (0 + 0.25 * 4 + 0.25 * 14 + 0.25 * 85) / 4,
        p50: (0.5 * 2 + 0 + 0.5 * 10 + 0.5 * 70) / 4,
        p75: (0.25 * 6 + 0.25 * 4 + 0.75 * 4 + 0.75 * 50) / 4,
        p90: ((1 - 0.9) * 14 + (1 - 0.9) * 12 + 0 + 0.9 * 10) / 4,
      },
      // The ends belong to the interval: 12 is in the third.
      interval80: { coverage: 0.75, width: (16 + 18 + 17 + 80) / 4 },
    });
  });

  test("is that of some flights where they are named", () => {
    const { p50, crps, crpsSkill, interval80 } = latenessMetrics(forecasts, lateness, reference, [0, 3]);
    assert.deepEqual(
      [p50.meanAbsoluteError, p50.constant, crps, crpsSkill, interval80.coverage],
      [36, 47, 15.5, 1 - 15.5 / 18, 0.5],
    );
  });
});

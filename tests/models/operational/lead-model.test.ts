import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sigmoid } from "../../../src/learn/losses/logistic-loss.ts";
import {
  expectedLateness,
  type LatenessBands,
  latenessByBands,
  overProbabilities,
} from "../../../src/models/operational/distribution/lateness-bands.ts";
import { LATENESS_THRESHOLDS } from "../../../src/models/operational/distribution/thresholds.ts";
import { calibrated, type LeadModel, latenessOf } from "../../../src/models/operational/lead-model.ts";

const noTrees: LeadModel["trees"] = {
  kind: "histogram-trees",
  loss: "logistic",
  featureNames: [],
  initialScore: 0,
  trees: [],
};

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const line = fc.record({
  kind: fc.constant("platt" as const),
  intercept: number(-20, 20),
  slope: number(0, 5),
});
const leads: fc.Arbitrary<LeadModel & LatenessBands> = fc.record({
  trees: fc.constant(noTrees),
  calibration: line,
  longer: fc.tuple(line, line, line),
  bandMinutes: fc.tuple(number(-30, 15), number(15, 30), number(30, 60), number(60, 120), number(120, 240)),
});
const logOdds = fc.oneof(number(-8, 8), number(-2000, 2000));

describe("probabilities of longer and longer delays", () => {
  test("never cross and are never under 0 or over 1, whatever the model", () => {
    fc.assert(
      fc.property(leads, logOdds, (lead, x) => {
        const over = overProbabilities(lead, x);
        for (const [index, probability] of over.entries()) {
          assert.ok(probability >= 0 && probability <= (over[index - 1] ?? 1), `${over}`);
        }
      }),
    );
  });

  test("are the probability of a delay times the share that are that late", () => {
    fc.assert(
      fc.property(leads, number(-8, 8), (lead, x) => {
        const over = overProbabilities(lead, x);
        assert.equal(over[0], sigmoid(x));
        for (const [index, part] of lead.longer.entries()) {
          const share = 1 / (1 + Math.exp(-(part.intercept + part.slope * x)));
          // Products of four numbers up to 1
          assert.ok(Math.abs(over[index + 1] - over[index] * share) < 1e-15);
        }
      }),
    );
  });

  test("rise with the log-odds", () => {
    fc.assert(
      fc.property(leads, number(-8, 8), number(0, 3), (lead, x, more) => {
        const [lower, higher] = [overProbabilities(lead, x), overProbabilities(lead, x + more)];
        assert.ok(higher.every((probability, index) => probability >= lower[index] - 1e-15));
      }),
    );
  });
});

describe("the distribution of an older artefact", () => {
  test("agrees with the probabilities, to the last bit, and with the mean of each band that has flights", () => {
    const inner = fc.tuple(number(-8, 6), number(18, 27), number(34, 52), number(68, 104), number(136, 240));
    fc.assert(
      fc.property(leads, inner, number(-8, 8), (lead, bandMinutes, x) => {
        const forecast = latenessOf({ ...lead, bandMinutes })(x, 0);
        const { lateness, over } = forecast;
        assert.deepEqual(over, overProbabilities(lead, x));
        assert.deepEqual(
          over,
          LATENESS_THRESHOLDS.map((minutes) => lateness.over(minutes)),
        );
        // The tilt of a band is found by halving an interval 60 times
        assert.ok(Math.abs(lateness.mean - forecast.expectedLatenessMinutes) < 1e-6);
        assert.equal(forecast.expectedLatenessMinutes, expectedLateness({ bandMinutes }, over));
      }),
    );
  });

  test("never crosses and is finite, whatever the model", () => {
    fc.assert(
      fc.property(leads, logOdds, ({ longer, bandMinutes }, x) => {
        const lateness = latenessByBands({ bandMinutes })(overProbabilities({ longer }, x));
        const { exceeding, quantiles } = lateness;
        assert.ok(exceeding.every((over, index) => over >= 0 && over <= (exceeding[index - 1] ?? 1)));
        assert.ok(Object.values(quantiles).every(Number.isFinite));
      }),
    );
  });
});

test("a model without shares and bands is refused", () => {
  const lead = { trees: noTrees, calibration: { kind: "platt" as const, intercept: 0, slope: 1 } };
  assert.throws(() => latenessOf(lead), /neither shares nor bands/);
});

describe("expected lateness", () => {
  test("is the mean of the bands weighted by their probabilities, and lies within them", () => {
    fc.assert(
      fc.property(leads, logOdds, (lead, x) => {
        const [over15, over30, over60, over120] = overProbabilities(lead, x);
        const shares = [1 - over15, over15 - over30, over30 - over60, over60 - over120, over120];
        const expected = shares.reduce((sum, share, band) => sum + share * lead.bandMinutes[band], 0);
        const minutes = expectedLateness(lead, [over15, over30, over60, over120]);
        // Sums of five numbers up to 240
        assert.ok(Math.abs(minutes - expected) < 1e-11);
        assert.ok(minutes >= lead.bandMinutes[0] - 1e-11 && minutes <= lead.bandMinutes[4] + 1e-11);
      }),
    );
  });

  test("is that of the only band if it is certain", () => {
    const [lead] = fc.sample(leads, 1);
    assert.equal(expectedLateness(lead, [0, 0, 0, 0]), lead.bandMinutes[0]);
    assert.equal(expectedLateness(lead, [1, 1, 0, 0]), lead.bandMinutes[2]);
    assert.equal(expectedLateness(lead, [1, 1, 1, 1]), lead.bandMinutes[4]);
  });
});

test("a calibration is a line", () => {
  assert.equal(calibrated({ kind: "platt", intercept: -0.5, slope: 2 }, 3), 5.5);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { sigmoid } from "../../../../src/learn/losses/logistic-loss.ts";
import { GRID, LAST_MINUTES } from "../../../../src/models/operational/distribution/grid.ts";
import { type Lateness, mixed } from "../../../../src/models/operational/distribution/lateness.ts";
import {
  latenessByShares,
  SHARE_MINUTES,
} from "../../../../src/models/operational/distribution/lateness-shares.ts";
import { LATENESS_THRESHOLDS } from "../../../../src/models/operational/distribution/thresholds.ts";

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const list = (min: number, max: number) =>
  fc.array(number(min, max), { minLength: SHARE_MINUTES.length, maxLength: SHARE_MINUTES.length });
const shares = fc.record({
  minutes: fc.constant(SHARE_MINUTES),
  intercept: list(-6, 6),
  delay: list(-2, 2),
  location: list(-2, 2),
});
/** Distributions as models make them, also of extreme log-odds, and of flights that are still here. */
const whole = fc
  .tuple(shares, fc.oneof(number(-6, 6), number(-800, 800)), number(-3, 3))
  .map(([parts, logOdds, score]) => latenessByShares(parts, logOdds, score));
const distributions: fc.Arbitrary<Lateness> = fc
  .tuple(whole, fc.option(number(-60, 500)))
  .map(([lateness, minutes]) => (minutes === null ? lateness : lateness.given(minutes)));
const minutes = fc.oneof(number(-100, 600), fc.constantFrom(...GRID));
const probability = number(0.001, 0.999);

describe("a distribution of lateness", () => {
  test("never crosses: a longer delay is never more probable", () => {
    fc.assert(
      fc.property(distributions, minutes, number(0, 100), (lateness, at, more) => {
        const [over, overMore] = [lateness.over(at), lateness.over(at + more)];
        assert.ok(over >= overMore - 1e-15 && over <= 1 && overMore >= 0, `${over} ${overMore}`);
      }),
    );
  });

  test("has quantiles that are the inverse of its probabilities", () => {
    fc.assert(
      fc.property(distributions, probability, (lateness, p) => {
        const at = lateness.quantile(p);
        assert.ok(Number.isFinite(at) && at >= lateness.from);
        // Where it does not jump; at its beginning all probability may be over
        const [before, after] = [lateness.over(at - 1e-6), lateness.over(at + 1e-6)];
        assert.ok(before >= 1 - p - 1e-9 && after <= 1 - p + 1e-9, `${before} ${1 - p} ${after}`);
      }),
    );
  });

  test("has quantiles in order", () => {
    fc.assert(
      fc.property(distributions, ({ quantiles: { p10, p25, p50, p75, p90 } }) => {
        assert.ok(p10 <= p25 && p25 <= p50 && p50 <= p75 && p75 <= p90);
      }),
    );
  });

  test("has the mean that its integral gives", () => {
    fc.assert(
      fc.property(distributions, (lateness) => {
        const step = 0.5;
        const start = Math.floor(lateness.from) - 1;
        let sum = start;
        for (let at = start; at < 3000; at += step) {
          sum += ((lateness.over(at) + lateness.over(at + step)) / 2) * step;
        }
        // Trapezia of half a minute about the truncation and in the tail
        assert.ok(Math.abs(lateness.mean - sum) < 0.6, `${lateness.mean} ${sum}`);
      }),
      { numRuns: 50 },
    );
  });

  test("of a flight that is still here is the truncated one", () => {
    fc.assert(
      fc.property(whole, number(-60, 500), number(0, 300), (lateness, here, more) => {
        const given = lateness.given(here);
        assert.equal(given.over(here), 1);
        const rest = lateness.over(here);
        if (rest < 1e-12) return;
        assert.ok(Math.abs(given.over(here + more) - lateness.over(here + more) / rest) < 1e-9);
        const twice = lateness.given(here - 20).given(here);
        assert.ok(Math.abs(twice.over(here + more) - given.over(here + more)) < 1e-9);
      }),
    );
  });

  test("of a flight that is still here although none should be is finite, and not before that moment", () => {
    fc.assert(
      fc.property(shares, number(-60, 2000), (parts, here) => {
        const given = latenessByShares(parts, -800, 0).given(here);
        assert.ok(Object.values(given.quantiles).every((at) => Number.isFinite(at) && at >= here));
        assert.ok(Number.isFinite(given.mean) && given.mean >= here);
      }),
    );
  });

  test("is not changed by what is known anyway", () => {
    const [lateness] = fc.sample(whole, 1);
    assert.equal(lateness.given(-100), lateness);
  });

  test("refuses a quantile that there is none of", () => {
    const [lateness] = fc.sample(whole, 1);
    for (const p of [0, 1, -1, Number.NaN]) {
      assert.throws(() => lateness.quantile(p), {
        code: "invalid-argument",
        message: /^probability: .* is not allowed; allowed: a number over 0 and under 1$/,
      });
    }
  });
});

describe("a distribution made of shares", () => {
  test("has the probability of a delay that the log-odds are of, to the last bit", () => {
    fc.assert(
      fc.property(shares, number(-800, 800), number(-3, 3), (parts, logOdds, score) => {
        const lateness = latenessByShares(parts, logOdds, score);
        assert.equal(lateness.over(15), sigmoid(logOdds));
        assert.deepEqual(
          lateness.overThresholds,
          LATENESS_THRESHOLDS.map((at) => lateness.over(at)),
        );
        assert.ok(lateness.exceeding.every((over) => over >= 0 && over <= 1));
      }),
    );
  });

  test("has the shares", () => {
    fc.assert(
      fc.property(shares, number(-4, 4), number(-2, 2), (parts, logOdds, score) => {
        const lateness = latenessByShares(parts, logOdds, score);
        const share = (at: number) => {
          const index = SHARE_MINUTES.indexOf(at);
          const { intercept, delay, location } = parts;
          return sigmoid(intercept[index] + delay[index] * logOdds + location[index] * score);
        };
        assert.ok(Math.abs(lateness.over(18.5) - lateness.over(15) * share(18.5)) < 1e-12);
        assert.ok(Math.abs(lateness.over(21.5) - lateness.over(18.5) * share(21.5)) < 1e-12);
        assert.ok(Math.abs(1 - lateness.over(12.5) - (1 - lateness.over(15)) * share(12.5)) < 1e-12);
        assert.ok(Math.abs(1 - lateness.over(10.5) - (1 - lateness.over(12.5)) * share(10.5)) < 1e-12);
      }),
    );
  });
});

describe("a mixture of two distributions", () => {
  test("is between both everywhere, and does not cross", () => {
    fc.assert(
      fc.property(distributions, distributions, number(0, 1), minutes, (a, b, weight, at) => {
        const mixture = mixed(a, b, weight);
        const both = [a.over(at), b.over(at)];
        const over = mixture.over(at);
        assert.ok(over >= Math.min(...both) - 1e-12 && over <= Math.max(...both) + 1e-12);
        assert.ok(over >= mixture.over(at + 3) - 1e-15);
      }),
    );
  });

  test("has the mean of their log-odds, by their weights, at each of the minutes of the grid", () => {
    const logOdds = (p: number) => {
      const within = Math.max(1e-12, Math.min(1 - 1e-12, p));
      return Math.log(within / (1 - within));
    };
    fc.assert(
      fc.property(distributions, distributions, number(0.01, 0.99), (a, b, weight) => {
        const mixture = mixed(a, b, weight);
        for (const [index, over] of mixture.exceeding.entries()) {
          if (GRID[index] <= mixture.from) continue;
          const both = [a.exceeding[index], b.exceeding[index]];
          const wanted = sigmoid((1 - weight) * logOdds(both[0]) + weight * logOdds(both[1]));
          const bounded = Math.max(Math.min(...both), Math.min(Math.max(...both), wanted));
          // Log-odds up to 28 are rounded in either form
          assert.ok(Math.abs(over - bounded) <= 1e-14, `${over} ${bounded}`);
        }
      }),
    );
  });

  test("is in the middle of their log-odds for equal weights", () => {
    const parts = fc.sample(shares, 1)[0];
    const [a, b] = [latenessByShares(parts, -2, 0), latenessByShares(parts, 1, 0)];
    assert.ok(Math.abs(mixed(a, b, 0.5).over(15) - sigmoid(-0.5)) < 1e-12);
    assert.equal(mixed(a, b, 0), a);
    assert.equal(mixed(a, b, 1), b);
  });
});

test("the score of a distribution is that of its last minutes for what is later than the grid", () => {
  const parts = fc.sample(shares, 1)[0];
  const lateness = latenessByShares(parts, 0, 0);
  assert.ok(Math.abs(lateness.crps(LAST_MINUTES + 50) - lateness.crps(LAST_MINUTES) - 50) < 1e-9);
});

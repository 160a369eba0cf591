import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createRandom } from "../../../../src/flights/synthetic/random.ts";
import { sigmoid } from "../../../../src/learn/losses/logistic-loss.ts";
import { fitShares } from "../../../../src/models/operational/distribution/fit-shares.ts";
import { GRID } from "../../../../src/models/operational/distribution/grid.ts";
import {
  latenessByShares,
  SHARE_MINUTES,
} from "../../../../src/models/operational/distribution/lateness-shares.ts";

const random = createRandom(7);
const uniform = Float64Array.from({ length: 20_000 }, () => random());
const logOdds = uniform.map((value) => 3 * value - 3);
const scores = uniform.map(() => random());
/** Lateness that is over 15 with the log-odds, and up to 15 the higher, the higher the score. */
const lateness = logOdds.map((value, row) =>
  random() < sigmoid(value)
    ? Math.ceil(15 - 30 * Math.log(random()))
    : Math.round(15 - 25 * random() ** (0.2 + 2 * scores[row])),
);
const shares = fitShares(logOdds, scores, lateness);

describe("fitted shares of the lateness", () => {
  test("give distributions that hold the share of the flights that they say", () => {
    for (const probability of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      const within = lateness.filter(
        (minutes, row) =>
          minutes <= latenessByShares(shares, logOdds[row], scores[row]).quantile(probability),
      );
      // Half a minute in a distribution of whole minutes, and the error of 20,000 draws
      assert.ok(Math.abs(within.length / lateness.length - probability) < 0.025);
    }
  });

  test("follow the location up to the delay threshold, and only the log-odds of a delay over it", () => {
    const medianAt = (score: number) => latenessByShares(shares, -2, score).quantile(0.5);
    const [low, high] = [medianAt(0.1), medianAt(0.9)];
    assert.ok(Math.abs(high - low) > 3, `${low} ${high}`);
    for (const [index, minutes] of SHARE_MINUTES.entries()) {
      if (minutes > 15) assert.equal(shares.location[index], 0);
    }
  });

  test("are the same for all flights where few are on one side, and finite where there are none", () => {
    const early = fitShares(
      logOdds,
      scores,
      lateness.map((minutes) => Math.min(minutes, 14)),
    );
    const { exceeding } = latenessByShares(early, 0, 0);
    assert.ok(exceeding.every((over, index) => Number.isFinite(over) && over <= (exceeding[index - 1] ?? 1)));
    for (const [index, minutes] of SHARE_MINUTES.entries()) {
      if (minutes > 15) assert.equal(early.delay[index], 0);
    }
    const none = fitShares(new Float64Array(0), new Float64Array(0), new Float64Array(0));
    assert.ok(none.intercept.every((value) => value === 0));
    assert.equal(none.minutes.length, GRID.length - 2);
  });
});

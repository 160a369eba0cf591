import { sigmoid } from "../../../learn/losses/logistic-loss.ts";
import { DELAY_INDEX, GRID } from "./grid.ts";
import { Lateness } from "./lateness.ts";

/**
 * The minutes of the grid that have a share: all but the first, which every flight is later than, and the delay threshold.
 */
export const SHARE_MINUTES: readonly number[] = GRID.filter((_, index) => index > 0 && index !== DELAY_INDEX);

/**
 * The shares that make up a distribution of lateness, one for each of `minutes`. Over the delay threshold: of
 * the flights over the minutes of the grid before, the share over these; up to it: of the flights up to the minutes of the
 * grid after, the share up to these. Each is the sigmoid of `intercept + delay · logOdds + location · score`.
 */
export interface LatenessShares {
  readonly minutes: readonly number[];
  readonly intercept: readonly number[];
  /** Times the log-odds of a delay. */
  readonly delay: readonly number[];
  /** Times the raw score of the location's trees. */
  readonly location: readonly number[];
}

/**
 * Returns the distribution of a flight. Each probability is a share of the one before, so that they never cross; that of a
 * delay follows from its log-odds alone.
 * @param logOdds calibrated log-odds of a delay
 * @param score raw score of the location's trees; 0 without any
 * @param exceeding room for the distribution, one value for each of the minutes of the grid; by default new
 */
export function latenessByShares(
  { intercept, delay, location }: LatenessShares,
  logOdds: number,
  score: number,
  exceeding: Float64Array = new Float64Array(GRID.length),
): Lateness {
  exceeding[0] = 1;
  exceeding[DELAY_INDEX] = sigmoid(logOdds);
  // Shares have no entry for the first minutes and for the delay threshold
  for (let index = DELAY_INDEX + 1, at = index - 2; index < GRID.length; index++, at++) {
    const share = sigmoid(intercept[at] + delay[at] * logOdds + location[at] * score);
    exceeding[index] = exceeding[index - 1] * share;
  }
  let upTo = sigmoid(-logOdds);
  for (let index = DELAY_INDEX - 1, at = index - 1; index > 0; index--, at--) {
    upTo *= sigmoid(intercept[at] + delay[at] * logOdds + location[at] * score);
    exceeding[index] = Math.max(exceeding[index + 1], 1 - upTo);
  }
  return new Lateness(exceeding);
}

import { refuse } from "../../../learn/check-arguments.ts";
import { piecewiseCrps } from "../../../learn/metrics/crps.ts";
import { FIRST_MINUTES, GRID, LAST_MINUTES, THRESHOLD_INDICES } from "./grid.ts";
import { QUANTILES, type Quantiles } from "./quantiles.ts";
import type { ByThreshold } from "./thresholds.ts";

/** Mean minutes beyond the grid of lateness that is beyond it. */
const TAIL_MINUTES = 60;

/** In a mixture, probabilities nearer than this to 0 and 1 count as this. */
const MIN_MIXED = 1e-12;

/**
 * A distribution of a flight's lateness in minutes, from which all its probabilities and quantiles follow, so that none
 * contradict each other. It is linear between the minutes of the grid, and exponential beyond them. Immutable.
 */
export class Lateness {
  /** The probability to be later than each of the minutes of the grid; none is higher than the one before. */
  readonly exceeding: Float64Array;
  /** The lateness that is certain already: that of a flight that is still here. */
  readonly from: number;

  /**
   * @param exceeding for each of the minutes of the grid, 1 up to `from`, and none higher than the one before; not checked
   * @param from the first minutes of the grid by default
   */
  constructor(exceeding: Float64Array, from: number = FIRST_MINUTES) {
    this.exceeding = exceeding;
    this.from = from;
  }

  /** The probabilities of over 15, 30, 60 and 120 minutes. */
  get overThresholds(): ByThreshold {
    const [over15, over30, over60, over120] = THRESHOLD_INDICES;
    const { exceeding } = this;
    return [exceeding[over15], exceeding[over30], exceeding[over60], exceeding[over120]];
  }

  /** The quantiles that forecasts state, in minutes. */
  get quantiles(): Quantiles {
    const { p10, p25, p50, p75, p90 } = QUANTILES;
    return {
      p10: this.quantile(p10),
      p25: this.quantile(p25),
      p50: this.quantile(p50),
      p75: this.quantile(p75),
      p90: this.quantile(p90),
    };
  }

  /** The mean in minutes: the integral of the probability to be later. */
  get mean(): number {
    let sum = this.from;
    let [minutes, probability] = [this.from, 1];
    for (let index = this.#next(); index < GRID.length; index++) {
      sum += ((probability + this.exceeding[index]) * (GRID[index] - minutes)) / 2;
      [minutes, probability] = [GRID[index], this.exceeding[index]];
    }
    return sum + probability * TAIL_MINUTES;
  }

  /**
   * Returns the probability to be over a number of minutes late.
   * @param minutes not NaN
   */
  over(minutes: number): number {
    if (minutes <= this.from) return 1;
    let index = this.#next();
    while (index < GRID.length && GRID[index] < minutes) index++;
    if (GRID[index] === minutes) return this.exceeding[index];
    const [before, at] = this.#pointBefore(index);
    if (index === GRID.length) return at * Math.exp((before - minutes) / TAIL_MINUTES);
    const share = (minutes - before) / (GRID[index] - before);
    return at + share * (this.exceeding[index] - at);
  }

  /**
   * Returns the minutes that the lateness does not exceed with a probability.
   * @param probability over 0 and under 1
   * @throws PuntualError `invalid-argument` for another
   */
  quantile(probability: number): number {
    if (!(probability > 0 && probability < 1)) {
      refuse("probability", probability, "a number over 0 and under 1");
    }
    const wanted = 1 - probability;
    let index = this.#next();
    while (index < GRID.length && this.exceeding[index] > wanted) index++;
    return this.#quantileBefore(index, wanted);
  }

  /**
   * Computes {@link quantile} for several probabilities in one walk over the grid.
   * @param probabilities ascending, over 0 and under 1; not checked
   * @param into receives one value for each
   * @internal
   */
  quantilesOf(probabilities: readonly number[], into: Float64Array): void {
    const { exceeding } = this;
    let index = this.#next();
    for (let level = 0; level < probabilities.length; level++) {
      const wanted = 1 - probabilities[level];
      while (index < GRID.length && exceeding[index] > wanted) index++;
      into[level] = this.#quantileBefore(index, wanted);
    }
  }

  /**
   * Returns the distribution of a flight of which is known that it is later than this.
   * @param minutes finite
   */
  given(minutes: number): Lateness {
    if (minutes <= this.from) return this;
    const rest = this.over(minutes);
    const exceeding = new Float64Array(GRID.length);
    for (let index = 0; index < GRID.length; index++) {
      if (GRID[index] <= minutes) exceeding[index] = 1;
      else if (rest > 0) exceeding[index] = Math.min(1, this.exceeding[index] / rest);
    }
    return new Lateness(exceeding, minutes);
  }

  /**
   * Returns the score (CRPS, in minutes) for an actual lateness; what is beyond the grid counts as its last minutes.
   * @param actual in minutes
   */
  crps(actual: number): number {
    return piecewiseCrps(GRID, this.exceeding, actual);
  }

  /** The quantile before an index of the grid, the first one whose minutes are exceeded with the wanted probability or less. */
  #quantileBefore(index: number, wanted: number): number {
    const isInside = GRID[index - 1] > this.from;
    const before = isInside ? GRID[index - 1] : this.from;
    const at = isInside ? this.exceeding[index - 1] : 1;
    if (index === GRID.length) return before + TAIL_MINUTES * Math.log(at / wanted);
    return before + ((at - wanted) / (at - this.exceeding[index])) * (GRID[index] - before);
  }

  /** The index of the first minutes of the grid over `from`. */
  #next(): number {
    if (this.from >= LAST_MINUTES) return GRID.length;
    let index = 1;
    while (GRID[index] <= this.from) index++;
    return index;
  }

  /** The point before an index of the grid, in minutes, and the probability to be over it. */
  #pointBefore(index: number): readonly [number, number] {
    const before = GRID[index - 1];
    return before > this.from ? [before, this.exceeding[index - 1]] : [this.from, 1];
  }
}

/**
 * Mixes two distributions by the log-odds of each of their probabilities: each is between those of the two.
 * @param weight of the second, 0 to 1
 */
export function mixed(first: Lateness, second: Lateness, weight: number): Lateness {
  if (weight <= 0 || first === second) return first;
  if (weight >= 1) return second;
  const from = Math.max(first.from, second.from);
  const exceeding = new Float64Array(GRID.length);
  for (let index = 0; index < GRID.length; index++) {
    exceeding[index] =
      GRID[index] <= from ? 1 : mixedProbability(first.exceeding[index], second.exceeding[index], weight);
  }
  return new Lateness(exceeding, from);
}

function mixedProbability(first: number, second: number, weight: number): number {
  if (first === second) return first;
  // exp(-logOdds) of the mixture, with one logarithm for both
  const odds = oddsAgainst(first);
  const probability = 1 / (1 + odds * Math.exp(weight * Math.log(oddsAgainst(second) / odds)));
  return Math.max(Math.min(first, second), Math.min(Math.max(first, second), probability));
}

function oddsAgainst(probability: number): number {
  const within = Math.max(MIN_MIXED, Math.min(1 - MIN_MIXED, probability));
  return (1 - within) / within;
}

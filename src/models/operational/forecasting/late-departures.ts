import { checkProbabilities, refuse } from "../../../learn/check-arguments.ts";
import { poissonBinomial } from "../../../learn/counts/poisson-binomial.ts";
import { randomEffect, shiftedProbability } from "../../../learn/counts/random-effect.ts";

/** The default level of an interval: the probability that it holds at least. */
export const INTERVAL_LEVEL = 0.8;

/** The expected number of flights that leave over 15 minutes late. */
export interface LateDepartures {
  /** The sum of the flights' probabilities. */
  readonly expected: number;
  /** The lower end of the central interval, included. */
  readonly low: number;
  /** The upper end, included. */
  readonly high: number;
}

/**
 * Returns the expected number of delayed flights of an hour or of a day, and its interval. Such flights are delayed
 * together: a normal random effect shifts the log-odds of all of them. The back-test fits its standard deviation (its
 * metrics `lateDepartures.spread` for an hour and `lateDepartures.days.spread` for a day). Runs in a browser too.
 * @param probabilities of a delay, one per flight of the hour or of the day
 * @param standardDeviation of the random effect in log-odds; 0 for independent flights
 * @param level the interval holds at least this probability, and leaves out at most half of the rest on each side;
 * counts are whole, so that it often holds more
 * @throws PuntualError `invalid-argument` for a probability outside 0 to 1, a standard deviation outside 0 to 10, or a
 * level that is not between 0 and 1
 */
export function lateDepartures(
  probabilities: readonly number[] | Float64Array,
  standardDeviation: number,
  level: number = INTERVAL_LEVEL,
): LateDepartures {
  const expected = Float64Array.from(probabilities).reduce((sum, probability) => sum + probability, 0);
  return { expected, ...centralInterval(lateCounts(probabilities, standardDeviation), level) };
}

/**
 * Returns the central interval of a count, both ends included.
 * @param counts the probabilities of 0, 1, …, as {@link lateCounts} returns them
 * @throws PuntualError `invalid-argument` for a level that is not between 0 and 1
 */
export function centralInterval(
  counts: Float64Array,
  level: number,
): { readonly low: number; readonly high: number } {
  if (!(level > 0 && level < 1)) refuse("level", level, "a number between 0 and 1");
  const tail = (1 - level) / 2;
  return { low: quantile(counts, tail), high: quantile(counts, 1 - tail) };
}

/**
 * Returns the probability of each number of delayed flights: 0, 1, … up to all. Arguments and errors are those of
 * {@link lateDepartures}.
 */
export function lateCounts(
  probabilities: readonly number[] | Float64Array,
  standardDeviation: number,
): Float64Array {
  const independent = Float64Array.from(probabilities);
  checkProbabilities(independent, independent.length);
  const { factors, weights } = randomEffect(independent, standardDeviation);
  const counts = new Float64Array(independent.length + 1);
  const shifted = new Float64Array(independent.length);
  for (let index = 0; index < factors.length; index++) {
    for (let flight = 0; flight < shifted.length; flight++)
      shifted[flight] = shiftedProbability(independent[flight], factors[index]);
    const atFactor = poissonBinomial(shifted);
    for (let count = 0; count < counts.length; count++) counts[count] += weights[index] * atFactor[count];
  }
  return counts;
}

/** Returns the lowest count whose cumulative probability is at least `probability`. */
function quantile(counts: Float64Array, probability: number): number {
  let sum = 0;
  for (let count = 0; count < counts.length - 1; count++) {
    sum += counts[count];
    if (sum >= probability) return count;
  }
  return counts.length - 1;
}

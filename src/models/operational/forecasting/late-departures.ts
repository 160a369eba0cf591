import { checkProbabilities, refuse } from "../../../learn/check-arguments.ts";
import { poissonBinomial } from "../../../learn/counts/poisson-binomial.ts";
import { randomEffect, shiftedProbability } from "../../../learn/counts/random-effect.ts";

/** How much of the probability an interval of late departures holds, where nothing else is asked for. */
export const INTERVAL_LEVEL = 0.8;

/** How many of some flights are expected to leave over 15 minutes late. */
export interface LateDepartures {
  /** The sum of their probabilities. */
  readonly expected: number;
  /** The central interval, both ends in it: whole flights. */
  readonly low: number;
  readonly high: number;
}

/**
 * The expected number of delayed flights among those of one hour or of one day, and the interval that it lies in. Such
 * flights are delayed together: the log-odds of all of them move by one normal shift, whose standard deviation is the
 * spread that the back-test has found (of its figures `lateDepartures.spread` for an hour, `lateDepartures.days.spread`
 * for a day). The same in a browser: it needs nothing but the language.
 * @param probabilities of a delay, one a flight of the hour or of the day
 * @param spread standard deviation of the common shift in log-odds; 0 for flights that have nothing to do with each other
 * @param level the interval holds this probability at least, and leaves out half of the rest on each side at most;
 * counts are whole, so that it often holds more
 * @throws PuntualError `invalid-argument` for probabilities not from 0 to 1, a spread not from 0 to 10, a level not
 * between 0 and 1
 */
export function lateDepartures(
  probabilities: readonly number[] | Float64Array,
  spread: number,
  level: number = INTERVAL_LEVEL,
): LateDepartures {
  const expected = Float64Array.from(probabilities).reduce((sum, probability) => sum + probability, 0);
  return { expected, ...centralInterval(lateCounts(probabilities, spread), level) };
}

/**
 * The central interval of a count, both ends in it.
 * @param counts how probable 0, 1, … are, as {@link lateCounts} gives them
 * @throws PuntualError `invalid-argument` for a level not between 0 and 1
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
 * How probable each number of delayed flights is, 0, 1, … up to all. Arguments and errors as for
 * {@link lateDepartures}.
 */
export function lateCounts(probabilities: readonly number[] | Float64Array, spread: number): Float64Array {
  const given = Float64Array.from(probabilities);
  checkProbabilities(given, given.length);
  const { factors, weights } = randomEffect(given, spread);
  const counts = new Float64Array(given.length + 1);
  for (const [index, factor] of factors.entries()) {
    const atShift = poissonBinomial(given.map((probability) => shiftedProbability(probability, factor)));
    for (let count = 0; count < counts.length; count++) counts[count] += weights[index] * atShift[count];
  }
  return counts;
}

/** The lowest count such that this one or a lower one is as probable as asked. */
function quantile(counts: Float64Array, probability: number): number {
  let sum = 0;
  for (let count = 0; count < counts.length - 1; count++) {
    sum += counts[count];
    if (sum >= probability) return count;
  }
  return counts.length - 1;
}

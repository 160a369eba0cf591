import { randomEffect } from "../../learn/counts/random-effect.ts";
import type { FlightGroup } from "./flight-groups.ts";

/** The distance between the standard deviations at which the likelihood is computed. */
const STEP = 0.05;

/** The maximum number of steps: a standard deviation of 5. */
const MAX_STEPS = 100;

/** Standard deviations, in log-odds, of the random effect shared by the flights of a group (an hour or a day). */
export interface RandomEffects {
  /** Fitted to all months. */
  readonly all: number;
  /** Fitted to all months but one, for each month in turn. */
  readonly without: readonly number[];
}

/**
 * Fits the standard deviation of the random effect by maximum likelihood: of the number of delayed flights of each
 * group, given the flights' probabilities and a normal random effect on their log-odds (see `randomEffect`). Groups
 * are taken as independent. The likelihood is computed at standard deviations 0.05 apart, from 0 until it falls; the
 * maximum is that of the parabola through the best three. Deterministic.
 * @param months the groups of each month: hours, or days
 */
export function fitRandomEffects(months: readonly (readonly FlightGroup[])[]): RandomEffects {
  const computed: (readonly number[])[] = [];
  const likelihoods = (step: number): readonly number[] => {
    computed[step] ??= months.map((groups) =>
      groups.reduce((sum, group) => sum + logLikelihood(group, step * STEP), 0),
    );
    return computed[step];
  };
  const fit = (leftOut?: number) =>
    firstPeak((step) =>
      likelihoods(step).reduce((sum, likelihood, month) => (month === leftOut ? sum : sum + likelihood), 0),
    );
  return { all: fit(), without: months.map((_, month) => fit(month)) };
}

/** Returns the standard deviation at the first peak of a likelihood. */
function firstPeak(likelihoodAt: (step: number) => number): number {
  let best = 0;
  while (best < MAX_STEPS && likelihoodAt(best + 1) > likelihoodAt(best)) best++;
  if (best === 0 || best === MAX_STEPS) return best * STEP;
  const [below, peak, above] = [best - 1, best, best + 1].map(likelihoodAt);
  return STEP * (best + (below - above) / (2 * (below - 2 * peak + above)));
}

/**
 * Returns the log-likelihood of the number of delayed flights of a group, without the term that does not depend on
 * the standard deviation.
 */
function logLikelihood({ probabilities, delayed }: FlightGroup, standardDeviation: number): number {
  const { factors, weights } = randomEffect(probabilities, standardDeviation);
  const logs = new Float64Array(factors.length);
  let max = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < factors.length; index++) {
    const factor = factors[index];
    logs[index] = delayed * Math.log(factor) - logOfProduct(probabilities, factor - 1);
    max = Math.max(max, logs[index]);
  }
  let sum = 0;
  for (let index = 0; index < factors.length; index++) sum += weights[index] * Math.exp(logs[index] - max);
  return max + Math.log(sum);
}

/** Products beyond this or its inverse are replaced by their logarithm; the factors are under 1e100. */
const MAX_PRODUCT = 1e150;

/** Returns the logarithm of the product of `1 + probability · more`: logarithms of all of them would take most of the time. */
function logOfProduct(probabilities: Float64Array, more: number): number {
  let [log, product] = [0, 1];
  for (let flight = 0; flight < probabilities.length; flight++) {
    product *= 1 + probabilities[flight] * more;
    if (product > MAX_PRODUCT || product < 1 / MAX_PRODUCT) {
      log += Math.log(product);
      product = 1;
    }
  }
  return log + Math.log(product);
}

import { randomEffect } from "../../learn/counts/random-effect.ts";
import type { FlightGroup } from "./flight-groups.ts";

/** How far apart the spreads are whose likelihoods are found. */
const STEP = 0.05;

/** No more than so many steps: a spread of 5. */
const MAX_STEPS = 100;

/** Spreads of the common shift of flights of a group, an hour or a day, in log-odds. */
export interface RandomEffects {
  /** Fitted to all months. */
  readonly all: number;
  /** Fitted to all months but one, for each of them. */
  readonly without: readonly number[];
}

/**
 * The spread by maximum likelihood: of what became of the flights of each group, given their probabilities and a normal
 * shift common to them (see `randomEffect`). Groups are taken as independent of each other. The likelihood is found at
 * spreads 0.05 apart, from 0 up until it falls, and the best lies on the parabola through the best three. Deterministic.
 * @param months the groups of each: hours, or days
 */
export function fitRandomEffects(months: readonly (readonly FlightGroup[])[]): RandomEffects {
  const found: (readonly number[])[] = [];
  const likelihoods = (step: number): readonly number[] => {
    found[step] ??= months.map((groups) =>
      groups.reduce((sum, group) => sum + logLikelihood(group, step * STEP), 0),
    );
    return found[step];
  };
  const fit = (leftOut?: number) =>
    climb((step) =>
      likelihoods(step).reduce((sum, likelihood, month) => (month === leftOut ? sum : sum + likelihood), 0),
    );
  return { all: fit(), without: months.map((_, month) => fit(month)) };
}

/** The spread at the first peak of a likelihood. */
function climb(likelihoodAt: (step: number) => number): number {
  let best = 0;
  while (best < MAX_STEPS && likelihoodAt(best + 1) > likelihoodAt(best)) best++;
  if (best === 0 || best === MAX_STEPS) return best * STEP;
  const [below, peak, above] = [best - 1, best, best + 1].map(likelihoodAt);
  return STEP * (best + (below - above) / (2 * (below - 2 * peak + above)));
}

/** The logarithm of the likelihood of what became of the flights of a group, but for a term without the spread. */
function logLikelihood({ probabilities, delayed }: FlightGroup, spread: number): number {
  const { factors, weights } = randomEffect(probabilities, spread);
  const logs = factors.map((factor) => {
    let log = delayed * Math.log(factor);
    for (let flight = 0; flight < probabilities.length; flight++) {
      log -= Math.log1p(probabilities[flight] * (factor - 1));
    }
    return log;
  });
  const most = logs.reduce((a, b) => Math.max(a, b));
  return most + Math.log(logs.reduce((sum, log, index) => sum + weights[index] * Math.exp(log - most), 0));
}

import { commonShift } from "../../learn/counts/common-shift.ts";
import type { AirportHour } from "./airport-hours.ts";

/** How far apart the spreads are whose likelihoods are found. */
const STEP = 0.05;

/** No more than so many steps: a spread of 5. */
const MOST_STEPS = 100;

/** Spreads of the common shift of flights of an hour, in log-odds. */
export interface Spreads {
  /** Fitted to all groups. */
  readonly all: number;
  /** Fitted to all groups but one, for each of them. */
  readonly without: readonly number[];
}

/**
 * The spread by maximum likelihood: of what became of the flights of each hour, given their probabilities and a normal
 * shift common to them (see `commonShift`). Hours are taken as independent of each other. The likelihood is found at
 * spreads 0.05 apart, from 0 up until it falls, and the best lies on the parabola through the best three. Deterministic.
 * @param groups of hours: months
 */
export function fitSpreads(groups: readonly (readonly AirportHour[])[]): Spreads {
  const found: (readonly number[])[] = [];
  const likelihoods = (step: number): readonly number[] => {
    found[step] ??= groups.map((hours) =>
      hours.reduce((sum, hour) => sum + logLikelihood(hour, step * STEP), 0),
    );
    return found[step];
  };
  const fit = (leftOut?: number) =>
    climb((step) =>
      likelihoods(step).reduce((sum, likelihood, group) => (group === leftOut ? sum : sum + likelihood), 0),
    );
  return { all: fit(), without: groups.map((_, group) => fit(group)) };
}

/** The spread at the first peak of a likelihood. */
function climb(likelihoodAt: (step: number) => number): number {
  let best = 0;
  while (best < MOST_STEPS && likelihoodAt(best + 1) > likelihoodAt(best)) best++;
  if (best === 0 || best === MOST_STEPS) return best * STEP;
  const [below, peak, above] = [best - 1, best, best + 1].map(likelihoodAt);
  return STEP * (best + (below - above) / (2 * (below - 2 * peak + above)));
}

/** The logarithm of the likelihood of what became of the flights of an hour, but for a term without the spread. */
function logLikelihood({ probabilities, delayed }: AirportHour, spread: number): number {
  const { factors, weights } = commonShift(probabilities, spread);
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

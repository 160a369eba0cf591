import { centralInterval, INTERVAL_LEVEL, lateCounts } from "../operational/forecasting/late-departures.ts";
import { fitRandomEffects } from "./fit-random-effect.ts";
import type { FlightGroup } from "./flight-groups.ts";

/**
 * The quality of intervals of the number of delayed flights, over groups of flights. Counts are whole, so an interval
 * of 80 % holds at least 80 %, and in groups of few flights far more: compare `coverage`, the share of the groups
 * whose count was in its interval (ends included), with `promised`, the probability that the intervals themselves
 * give to what they hold.
 */
export interface IntervalMetrics {
  /** Share of the groups whose number of delayed flights was in the interval. */
  readonly coverage: number;
  /** Mean probability that the model gives to the counts in the interval. */
  readonly promised: number;
  /** Mean distance of the ends, in flights. */
  readonly width: number;
  /** Coverage of intervals without a random effect, as if the flights of a group were independent. */
  readonly coverageIndependent: number;
  readonly promisedIndependent: number;
  readonly widthIndependent: number;
}

/** The intervals of one group of flights, compared with its number of delayed flights. */
export interface EvaluatedGroup {
  /** The month, as the metrics by month have it. */
  readonly month: string;
  /** The number of flights in the group. */
  readonly flights: number;
  /** The interval with the random effect. */
  readonly together: EvaluatedInterval;
  /** The interval without it. */
  readonly independent: EvaluatedInterval;
}

interface EvaluatedInterval {
  /** 1 where the interval holds the number of delayed flights, else 0. */
  readonly holds: number;
  readonly promised: number;
  readonly width: number;
}

/** The random effect of some groups, and how the intervals did in each of them. */
export interface EvaluatedGroups {
  /** Standard deviation of the random effect in log-odds, fitted to all months. */
  readonly standardDeviation: number;
  readonly evaluated: readonly EvaluatedGroup[];
}

/**
 * Evaluates intervals of the number of delayed flights. Those of a month use the standard deviation fitted to all
 * other months.
 * @returns undefined for groups of a single month, as there is no other month to fit to
 */
export function evaluateGroups(groups: readonly FlightGroup[]): EvaluatedGroups | undefined {
  const months = [...Map.groupBy(groups, ({ month }) => month).values()];
  if (months.length < 2) return undefined;
  const { all, without } = fitRandomEffects(months);
  return {
    standardDeviation: all,
    evaluated: months.flatMap((groupsOfMonth, month) =>
      groupsOfMonth.map((group) => evaluateGroup(group, without[month])),
    ),
  };
}

/** Averages the intervals of some groups. */
export function intervalMetrics(groups: readonly EvaluatedGroup[]): IntervalMetrics {
  const mean = (of: (group: EvaluatedGroup) => number) =>
    groups.reduce((sum, group) => sum + of(group), 0) / groups.length;
  return {
    coverage: mean(({ together }) => together.holds),
    promised: mean(({ together }) => together.promised),
    width: mean(({ together }) => together.width),
    coverageIndependent: mean(({ independent }) => independent.holds),
    promisedIndependent: mean(({ independent }) => independent.promised),
    widthIndependent: mean(({ independent }) => independent.width),
  };
}

function evaluateGroup(group: FlightGroup, standardDeviation: number): EvaluatedGroup {
  return {
    month: group.month,
    flights: group.probabilities.length,
    together: evaluateInterval(group, standardDeviation),
    independent: evaluateInterval(group, 0),
  };
}

function evaluateInterval(
  { probabilities, delayed }: FlightGroup,
  standardDeviation: number,
): EvaluatedInterval {
  const counts = lateCounts(probabilities, standardDeviation);
  const { low, high } = centralInterval(counts, INTERVAL_LEVEL);
  const within = counts.subarray(low, high + 1);
  return {
    holds: delayed >= low && delayed <= high ? 1 : 0,
    promised: within.reduce((sum, share) => sum + share, 0),
    width: high - low,
  };
}

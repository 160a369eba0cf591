import { centralInterval, INTERVAL_LEVEL, lateCounts } from "../operational/forecasting/late-departures.ts";
import { fitSpreads } from "./fit-random-effect.ts";
import type { FlightGroup } from "./flight-groups.ts";

/**
 * How intervals of late departures did in some groups of flights. Counts are whole, so that an interval of 80 % holds
 * 80 % at least and in groups of few flights far more: `coverage` counts what was in it, ends included, and is to be
 * held against `promised`, what the intervals themselves say that they hold.
 */
export interface IntervalFigures {
  /** Share of the groups whose number of delayed flights was in the interval. */
  readonly coverage: number;
  /** Mean probability that the intervals give to what is in them. */
  readonly promised: number;
  /** Mean distance of the ends, in flights. */
  readonly width: number;
  /** The same of intervals with a spread of 0, as if flights of a group had nothing to do with each other. */
  readonly coverageIndependent: number;
  readonly promisedIndependent: number;
  readonly widthIndependent: number;
}

/** How the intervals of one group of flights did. */
export interface JudgedGroup {
  readonly flights: number;
  /** The interval with the spread. */
  readonly together: JudgedInterval;
  /** The interval with a spread of 0. */
  readonly independent: JudgedInterval;
}

interface JudgedInterval {
  readonly holds: number;
  readonly promised: number;
  readonly width: number;
}

/** The spread of some groups, and how its intervals did in each of them. */
export interface JudgedGroups {
  /** Fitted to all months. */
  readonly spread: number;
  readonly judged: readonly JudgedGroup[];
}

/**
 * Judges intervals of late departures: those of a month by the spread fitted to all other months.
 * @returns undefined where there is but one month, and so no other to fit to
 */
export function judgeGroups(groups: readonly FlightGroup[]): JudgedGroups | undefined {
  const months = [...Map.groupBy(groups, ({ month }) => month).values()];
  if (months.length < 2) return undefined;
  const { all, without } = fitSpreads(months);
  return {
    spread: all,
    judged: months.flatMap((ofMonth, month) => ofMonth.map((group) => judgeGroup(group, without[month]))),
  };
}

/** The figures of some groups together. */
export function intervalFigures(groups: readonly JudgedGroup[]): IntervalFigures {
  const mean = (of: (group: JudgedGroup) => number) =>
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

function judgeGroup(group: FlightGroup, spread: number): JudgedGroup {
  return {
    flights: group.probabilities.length,
    together: judgeInterval(group, spread),
    independent: judgeInterval(group, 0),
  };
}

function judgeInterval({ probabilities, delayed }: FlightGroup, spread: number): JudgedInterval {
  const counts = lateCounts(probabilities, spread);
  const { low, high } = centralInterval(counts, INTERVAL_LEVEL);
  const within = counts.subarray(low, high + 1);
  return {
    holds: delayed >= low && delayed <= high ? 1 : 0,
    promised: within.reduce((sum, share) => sum + share, 0),
    width: high - low,
  };
}

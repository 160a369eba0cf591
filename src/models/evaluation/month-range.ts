import type { MonthOfIntervals } from "./late-departure-metrics.ts";
import type { ReliabilityBand } from "./reliability-by-month.ts";

/** With fewer flights, a share of them has a standard error of up to 5 percentage points or more. */
export const MIN_FLIGHTS_OF_SHARE = 100;

/** A month with fewer days says little of its days. */
const MIN_DAYS_OF_SHARE = 20;

/** A share in a month. */
export interface ShareOfMonth {
  /** As the metrics by month have it: `7`, or `2014-07` where months are of several years. */
  readonly month: string;
  readonly share: number;
}

/** The lowest and the highest share of some months. */
export interface MonthRange {
  readonly lowest: ShareOfMonth;
  readonly highest: ShareOfMonth;
}

/**
 * Returns the band that a probability is in or, if it has fewer than {@link MIN_FLIGHTS_OF_SHARE} flights, the nearest
 * band that has as many.
 * @returns undefined if no band has as many
 */
export function bandNear(
  bands: readonly ReliabilityBand[],
  probability: number,
): ReliabilityBand | undefined {
  const distance = ({ from, to }: ReliabilityBand) =>
    probability < from ? from - probability : Math.max(0, probability - to);
  return bands
    .filter(({ flights }) => flights >= MIN_FLIGHTS_OF_SHARE)
    .toSorted((one, other) => distance(one) - distance(other) || other.from - one.from)[0];
}

/**
 * Returns the months with the lowest and the highest share of delays among the flights of a band. Months with fewer than
 * {@link MIN_FLIGHTS_OF_SHARE} such flights are left out.
 * @returns undefined if fewer than two months are left
 */
export function rangeOfDelays({ months }: ReliabilityBand): MonthRange | undefined {
  return rangeOf(
    Object.entries(months).flatMap(([month, { flights, delayed }]) =>
      flights < MIN_FLIGHTS_OF_SHARE ? [] : { month, share: delayed / flights },
    ),
  );
}

/**
 * Returns the months with the lowest and the highest share of days whose number of delayed flights was in its interval.
 * Months with fewer than 20 days are left out.
 * @returns undefined if fewer than two months are left
 */
export function rangeOfDays(months: Readonly<Record<string, MonthOfIntervals>>): MonthRange | undefined {
  return rangeOf(
    Object.entries(months).flatMap(([month, { days }]) =>
      days.groups < MIN_DAYS_OF_SHARE ? [] : { month, share: days.within / days.groups },
    ),
  );
}

/** Of equal shares, the earlier month is returned. */
function rangeOf(months: readonly ShareOfMonth[]): MonthRange | undefined {
  if (months.length < 2) return undefined;
  return {
    lowest: months.reduce((lowest, other) => (other.share < lowest.share ? other : lowest)),
    highest: months.reduce((highest, other) => (other.share > highest.share ? other : highest)),
  };
}

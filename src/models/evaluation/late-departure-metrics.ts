import type { PastFlight } from "../operational/features/past-flights.ts";
import { INTERVAL_LEVEL } from "../operational/forecasting/late-departures.ts";
import { type BackTestClock, clockOfZone } from "./back-test-clock.ts";
import { flightGroups } from "./flight-groups.ts";
import {
  type EvaluatedGroup,
  evaluateGroups,
  type IntervalMetrics,
  intervalMetrics,
} from "./interval-metrics.ts";

/** Hours with fewer flights have such low counts that nearly every interval holds them. */
export const BUSY_HOUR_FLIGHTS = 5;

/** The quality of intervals of the number of delayed flights of an hour. */
export interface HourMetrics extends IntervalMetrics {
  /** The number of hours with flights. */
  readonly hours: number;
}

/** The quality of intervals of the number of delayed flights of a day. */
export interface DayMetrics extends IntervalMetrics {
  /** Standard deviation, in log-odds, of the random effect shared by the flights of a day; fitted to all months. */
  readonly spread: number;
  /** The number of days with flights. */
  readonly days: number;
}

/** The groups of flights of a month, and those of them whose number of delayed flights was in the interval. */
export interface IntervalCounts {
  readonly groups: number;
  readonly within: number;
}

/** The intervals of a month. */
export interface MonthOfIntervals {
  readonly hours: IntervalCounts;
  readonly days: IntervalCounts;
}

/** The quality of intervals of the number of delayed flights, at one lead time. */
export interface LateDeparturesMetrics extends HourMetrics {
  /** Standard deviation, in log-odds, of the random effect shared by the flights of an hour; fitted to all months. */
  readonly spread: number;
  /** The probability that an interval holds at least. */
  readonly level: number;
  /** The metrics of hours with at least five flights; absent if there are none. */
  readonly busy?: HourMetrics & { readonly fewestFlights: number };
  /** The metrics of whole days; absent from older artefacts. */
  readonly days?: DayMetrics;
  /** By month, `7` or `2014-07`; absent from older artefacts. */
  readonly months?: Readonly<Record<string, MonthOfIntervals>>;
}

/**
 * Evaluates intervals of the number of delayed flights of an hour and of a day, all months pooled. Those of a month
 * use the standard deviation fitted to all other months.
 * @param probability of a delay, one per flight
 * @param clock of the airports; UTC by default
 * @returns undefined for flights of a single month, as there is no other month to fit to
 */
export function evaluateLateDepartures(
  probability: Float64Array,
  flights: readonly PastFlight[],
  clock: BackTestClock = clockOfZone(),
): LateDeparturesMetrics | undefined {
  const hours = evaluateGroups(flightGroups(flights, probability, "hour", clock));
  const days = evaluateGroups(flightGroups(flights, probability, "day", clock));
  if (hours === undefined || days === undefined) return undefined;
  const busy = hours.evaluated.filter(({ flights }) => flights >= BUSY_HOUR_FLIGHTS);
  return {
    spread: hours.standardDeviation,
    level: INTERVAL_LEVEL,
    hours: hours.evaluated.length,
    ...intervalMetrics(hours.evaluated),
    ...(busy.length > 0 && {
      busy: { fewestFlights: BUSY_HOUR_FLIGHTS, hours: busy.length, ...intervalMetrics(busy) },
    }),
    days: {
      spread: days.standardDeviation,
      days: days.evaluated.length,
      ...intervalMetrics(days.evaluated),
    },
    months: monthsOf(hours.evaluated, days.evaluated),
  };
}

function monthsOf(
  hours: readonly EvaluatedGroup[],
  days: readonly EvaluatedGroup[],
): Record<string, MonthOfIntervals> {
  const months = [...new Set(days.map(({ month }) => month))];
  const counts = (groups: readonly EvaluatedGroup[], month: string): IntervalCounts => {
    const ofMonth = groups.filter((group) => group.month === month);
    const within = ofMonth.reduce((sum, { together }) => sum + together.holds, 0);
    return { groups: ofMonth.length, within };
  };
  return Object.fromEntries(
    months.map((month) => [month, { hours: counts(hours, month), days: counts(days, month) }]),
  );
}

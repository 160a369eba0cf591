import type { PastFlight } from "../operational/features/past-flights.ts";
import { INTERVAL_LEVEL } from "../operational/forecasting/late-departures.ts";
import type { BackTestForecasts } from "./back-test.ts";
import { flightGroups } from "./flight-groups.ts";
import { type IntervalFigures, intervalFigures, judgeGroups } from "./interval-metrics.ts";

/** In hours of fewer flights, counts are so few that nearly every interval holds them. */
export const BUSY_HOUR_FLIGHTS = 5;

/** How intervals of how many flights of an hour are delayed did. */
export interface HourFigures extends IntervalFigures {
  /** Hours with flights. */
  readonly hours: number;
}

/** How intervals of how many flights of a day are delayed did. */
export interface DayFigures extends IntervalFigures {
  /** Standard deviation of the shift in log-odds common to flights of a day, fitted to all months. */
  readonly spread: number;
  /** Days with flights. */
  readonly days: number;
}

/** How the intervals of late departures of a lead time did. */
export interface LateDeparturesFigures extends HourFigures {
  /** Standard deviation of the shift in log-odds common to flights of an hour, fitted to all months. */
  readonly spread: number;
  /** What the intervals are to hold at least. */
  readonly level: number;
  /** The figures of hours with at least five flights; absent where there are none. */
  readonly busy?: HourFigures & { readonly fewestFlights: number };
  /** The figures of whole days; absent from artefacts of before there were any. */
  readonly days?: DayFigures;
}

/**
 * Judges intervals of late departures, of hours and of days: those of a month by the spread fitted to all other months,
 * all months pooled.
 * @returns undefined where there is but one month, and so no other to fit to
 */
export function judgeLateDepartures(
  { probability }: Pick<BackTestForecasts, "probability">,
  flights: readonly PastFlight[],
): LateDeparturesFigures | undefined {
  const hours = judgeGroups(flightGroups(flights, probability, "hour"));
  const days = judgeGroups(flightGroups(flights, probability, "day"));
  if (hours === undefined || days === undefined) return undefined;
  const busy = hours.judged.filter(({ flights }) => flights >= BUSY_HOUR_FLIGHTS);
  return {
    spread: hours.spread,
    level: INTERVAL_LEVEL,
    hours: hours.judged.length,
    ...intervalFigures(hours.judged),
    ...(busy.length > 0 && {
      busy: { fewestFlights: BUSY_HOUR_FLIGHTS, hours: busy.length, ...intervalFigures(busy) },
    }),
    days: { spread: days.spread, days: days.judged.length, ...intervalFigures(days.judged) },
  };
}

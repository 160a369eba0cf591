import { centralInterval, INTERVAL_LEVEL, lateCounts } from "../operational/late-departures.ts";
import type { PastFlight } from "../operational/past-flights.ts";
import { type AirportHour, airportHours } from "./airport-hours.ts";
import type { BackTestForecasts } from "./back-test.ts";
import { fitSpreads } from "./fit-spread.ts";

/** In hours of fewer flights, counts are so few that nearly every interval holds them. */
export const BUSY_HOUR_FLIGHTS = 5;

/**
 * How intervals of late departures did in some hours. Counts are whole, so that an interval of 80 % holds 80 % at
 * least and in hours of few flights far more: `coverage` counts what was in it, ends included, and is to be held
 * against `promised`, what the intervals themselves say that they hold.
 */
export interface IntervalFigures {
  /** Hours with flights. */
  readonly hours: number;
  /** Share of the hours whose number of delayed flights was in the interval. */
  readonly coverage: number;
  /** Mean probability that the intervals give to what is in them. */
  readonly promised: number;
  /** Mean distance of the ends, in flights. */
  readonly width: number;
  /** The same of intervals with a spread of 0, as if flights of an hour had nothing to do with each other. */
  readonly coverageIndependent: number;
  readonly promisedIndependent: number;
  readonly widthIndependent: number;
}

/** How the intervals of late departures of a lead time did. */
export interface LateDeparturesFigures extends IntervalFigures {
  /** Standard deviation of the shift in log-odds common to flights of an hour, fitted to all months. */
  readonly spread: number;
  /** What the intervals are to hold at least. */
  readonly level: number;
  /** The figures of hours with at least five flights; absent where there are none. */
  readonly busy?: IntervalFigures & { readonly fewestFlights: number };
}

/**
 * Judges intervals of late departures: those of a month by the spread fitted to all other months, all months pooled.
 * @returns undefined where there is but one month, and so no other to fit to
 */
export function judgeLateDepartures(
  { probability }: Pick<BackTestForecasts, "probability">,
  flights: readonly PastFlight[],
): LateDeparturesFigures | undefined {
  const months = [...Map.groupBy(airportHours(flights, probability), ({ month }) => month).values()];
  if (months.length < 2) return undefined;
  const spreads = fitSpreads(months);
  const judged = months.flatMap((hours, month) =>
    hours.map((hour) => judgeHour(hour, spreads.without[month])),
  );
  const busy = judged.filter(({ flights }) => flights >= BUSY_HOUR_FLIGHTS);
  return {
    spread: spreads.all,
    level: INTERVAL_LEVEL,
    ...figuresOf(judged),
    ...(busy.length > 0 && { busy: { fewestFlights: BUSY_HOUR_FLIGHTS, ...figuresOf(busy) } }),
  };
}

interface JudgedHour {
  readonly flights: number;
  readonly together: JudgedInterval;
  readonly independent: JudgedInterval;
}

interface JudgedInterval {
  readonly holds: number;
  readonly promised: number;
  readonly width: number;
}

function judgeHour(hour: AirportHour, spread: number): JudgedHour {
  return {
    flights: hour.probabilities.length,
    together: judgeInterval(hour, spread),
    independent: judgeInterval(hour, 0),
  };
}

function judgeInterval({ probabilities, delayed }: AirportHour, spread: number): JudgedInterval {
  const counts = lateCounts(probabilities, spread);
  const { low, high } = centralInterval(counts, INTERVAL_LEVEL);
  const within = counts.subarray(low, high + 1);
  return {
    holds: delayed >= low && delayed <= high ? 1 : 0,
    promised: within.reduce((sum, share) => sum + share, 0),
    width: high - low,
  };
}

function figuresOf(hours: readonly JudgedHour[]): IntervalFigures {
  const mean = (of: (hour: JudgedHour) => number) =>
    hours.reduce((sum, hour) => sum + of(hour), 0) / hours.length;
  return {
    hours: hours.length,
    coverage: mean(({ together }) => together.holds),
    promised: mean(({ together }) => together.promised),
    width: mean(({ together }) => together.width),
    coverageIndependent: mean(({ independent }) => independent.holds),
    promisedIndependent: mean(({ independent }) => independent.promised),
    widthIndependent: mean(({ independent }) => independent.width),
  };
}

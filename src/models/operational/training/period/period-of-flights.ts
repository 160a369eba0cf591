import { timeZoneOf } from "../../../../flights/time-zone.ts";
import type { PastFlights } from "../../features/past-flights.ts";
import { teachSeason } from "./season-data.ts";
import type { TrainingPeriod } from "./training-flights.ts";
import { type TrainingWindow, windowStart } from "./training-window.ts";

/** The period that a model learns from, of any lead time, and whether it has the features of the season. */
export interface PeriodOfFlights extends Omit<TrainingPeriod, "leadTime"> {
  readonly from: number;
  readonly season?: boolean;
}

/**
 * Returns the period of a model that learns from all flights, or from those of a window before the last one.
 * @param timeZone of the flights; by default that of their first airport
 * @throws PuntualError `invalid-argument` for a window that is none
 */
export function periodOfFlights(
  flights: PastFlights,
  timeZone?: string,
  window?: TrainingWindow,
): PeriodOfFlights {
  const { airports, scheduled } = flights.columns;
  const clock = timeZoneOf(timeZone ?? airports[0].timeZone);
  const from = window === undefined ? -Infinity : windowStart(window, scheduled[scheduled.length - 1], clock);
  const season = teachSeason(scheduled.subarray(flights.firstFrom(from)), clock);
  return { from, until: Infinity, ...(season && { season }) };
}

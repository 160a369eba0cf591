import { delayLabel } from "../../flights/delay.ts";
import { calendarParts } from "../../flights/local-time.ts";
import type { PastFlight } from "../operational/past-flights.ts";

/** The flights of the airport that were scheduled in the same hour of the same day. */
export interface AirportHour {
  /** 1 to 12. */
  readonly month: number;
  /** What was forecast for each. */
  readonly probabilities: Float64Array;
  /** How many of them left over 15 minutes late. */
  readonly delayed: number;
}

/**
 * Groups flights by scheduled date and hour.
 * @param probability forecast, one a flight
 * @returns the hours with flights, in the order in which their first flights come
 */
export function airportHours(flights: readonly PastFlight[], probability: Float64Array): AirportHour[] {
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const rows = Map.groupBy(flights.keys(), (row) => Math.floor(flights[row].scheduled / 60));
  return Array.from(rows, ([hour, ofHour]) => ({
    month: calendarParts(hour * 60).month,
    probabilities: Float64Array.from(ofHour, (row) => probability[row]),
    delayed: ofHour.reduce((sum, row) => sum + labels[row], 0),
  }));
}

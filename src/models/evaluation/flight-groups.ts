import { delayLabel } from "../../flights/delay.ts";
import { calendarParts } from "../../flights/local-time.ts";
import type { PastFlight } from "../operational/features/past-flights.ts";

/** The length of a group on the airport's clock, in minutes. */
const GROUP_MINUTES = { hour: 60, day: 24 * 60 } as const;

/** The flights of the airport that were scheduled in the same hour of the same day, or on the same day. */
export interface FlightGroup {
  /** 1 to 12. */
  readonly month: number;
  /** The forecast probability of a delay, one per flight. */
  readonly probabilities: Float64Array;
  /** The number of flights that left over 15 minutes late. */
  readonly delayed: number;
}

/**
 * Groups flights by scheduled date and hour, or by scheduled date.
 * @param probability forecast, one per flight
 * @returns the groups that have flights, in the order of their first flights
 */
export function flightGroups(
  flights: readonly PastFlight[],
  probability: Float64Array,
  by: keyof typeof GROUP_MINUTES,
): FlightGroup[] {
  const minutes = GROUP_MINUTES[by];
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const rowsOf = Map.groupBy(flights.keys(), (row) => Math.floor(flights[row].scheduled / minutes));
  return Array.from(rowsOf, ([group, rows]) => ({
    month: calendarParts(group * minutes).month,
    probabilities: Float64Array.from(rows, (row) => probability[row]),
    delayed: rows.reduce((sum, row) => sum + labels[row], 0),
  }));
}

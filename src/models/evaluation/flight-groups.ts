import { delayLabel } from "../../flights/delay.ts";
import { calendarParts } from "../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
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
 * Groups flights by scheduled date and hour, or by scheduled date, of local time. An hour that the clock shows twice is
 * two hours.
 * @param probability forecast, one per flight
 * @param zone of the airport
 * @returns the groups that have flights, in the order of their first flights
 */
export function flightGroups(
  flights: readonly PastFlight[],
  probability: Float64Array,
  by: keyof typeof GROUP_MINUTES,
  zone: TimeZone = timeZoneOf(),
): FlightGroup[] {
  const minutes = GROUP_MINUTES[by];
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const rowsOf = Map.groupBy(flights.keys(), (row) => {
    const local = zone.localMinutes(flights[row].scheduled);
    const start = Math.floor(local / minutes) * minutes;
    return by === "day" ? start : start - zone.offsetAt(flights[row].scheduled);
  });
  return Array.from(rowsOf.values(), (rows) => ({
    month: calendarParts(zone.localMinutes(flights[rows[0]].scheduled)).month,
    probabilities: Float64Array.from(rows, (row) => probability[row]),
    delayed: rows.reduce((sum, row) => sum + labels[row], 0),
  }));
}

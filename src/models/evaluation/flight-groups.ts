import { delayLabel } from "../../flights/delay.ts";
import type { PastFlight } from "../operational/features/past-flights.ts";
import { type BackTestClock, clockOfZone } from "./back-test-clock.ts";

/** The length of a group on the airport's clock, in minutes. */
const GROUP_MINUTES = { hour: 60, day: 24 * 60 } as const;

/** The flights of an airport that were scheduled in the same hour of the same day, or on the same day. */
export interface FlightGroup {
  /** The month, as the metrics by month have it. */
  readonly month: string;
  /** The forecast probability of a delay, one per flight. */
  readonly probabilities: Float64Array;
  /** The number of flights that left over 15 minutes late. */
  readonly delayed: number;
}

/**
 * Groups the flights of each airport by scheduled date and hour, or by scheduled date, of local time. An hour that the clock
 * shows twice is two hours.
 * @param probability forecast, one per flight
 * @param clock of the airports; UTC by default
 * @returns the groups that have flights, in the order of their first flights
 */
export function flightGroups(
  flights: readonly PastFlight[],
  probability: Float64Array,
  by: keyof typeof GROUP_MINUTES,
  clock: BackTestClock = clockOfZone(),
): FlightGroup[] {
  const minutes = GROUP_MINUTES[by];
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const rowsOf = Map.groupBy(flights.keys(), (row) => {
    const { airport = "", scheduled } = flights[row];
    const zone = clock.zoneOf(airport);
    const local = zone.localMinutes(scheduled);
    const start = Math.floor(local / minutes) * minutes;
    return `${airport} ${by === "day" ? start : start - zone.offsetAt(scheduled)}`;
  });
  return Array.from(rowsOf.values(), (rows) => ({
    month: clock.monthOf(flights[rows[0]].scheduled),
    probabilities: Float64Array.from(rows, (row) => probability[row]),
    delayed: rows.reduce((sum, row) => sum + labels[row], 0),
  }));
}

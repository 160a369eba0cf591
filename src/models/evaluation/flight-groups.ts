import { delayLabel } from "../../flights/delay.ts";
import { calendarParts } from "../../flights/local-time.ts";
import type { PastFlight } from "../operational/features/past-flights.ts";

/** Over how many minutes of the airport's clock flights are taken as one group. */
const GROUP_MINUTES = { hour: 60, day: 24 * 60 } as const;

/** The flights of the airport that were scheduled in the same hour of the same day, or on the same day. */
export interface FlightGroup {
  /** 1 to 12. */
  readonly month: number;
  /** What was forecast for each. */
  readonly probabilities: Float64Array;
  /** How many of them left over 15 minutes late. */
  readonly delayed: number;
}

/**
 * Groups flights by scheduled date and hour, or by scheduled date.
 * @param probability forecast, one a flight
 * @returns the groups with flights, in the order in which their first flights come
 */
export function flightGroups(
  flights: readonly PastFlight[],
  probability: Float64Array,
  by: keyof typeof GROUP_MINUTES,
): FlightGroup[] {
  const minutes = GROUP_MINUTES[by];
  const labels = delayLabel(Float64Array.from(flights, ({ scheduled, operated }) => operated - scheduled));
  const rows = Map.groupBy(flights.keys(), (row) => Math.floor(flights[row].scheduled / minutes));
  return Array.from(rows, ([group, ofGroup]) => ({
    month: calendarParts(group * minutes).month,
    probabilities: Float64Array.from(ofGroup, (row) => probability[row]),
    delayed: ofGroup.reduce((sum, row) => sum + labels[row], 0),
  }));
}

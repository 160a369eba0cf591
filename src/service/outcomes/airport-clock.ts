import type { TimeZone } from "../../flights/time-zone.ts";

const HOUR = 60;

/**
 * The latest time that the airport's clock has shown, in local minutes: the current time, and in the hour
 * after the clock was put back the time it showed before, so that departures of the repeated hour are not in
 * the future.
 * @param instant minutes since 1970-01-01T00:00Z
 */
export function latestShown(timeZone: TimeZone, instant: number): number {
  return Math.max(timeZone.localMinutes(instant), timeZone.localMinutes(instant - HOUR) + HOUR);
}

import type { TimeZone } from "../../flights/time-zone.ts";

const HOUR = 60;

/**
 * The latest time that the clock of the airport has shown, local minutes: what it shows now, and in the hour after it
 * has been put back what it showed before, so that no departure of the hour before seems to lie ahead.
 * @param instant milliseconds since 1970-01-01T00:00Z
 */
export function latestShown(timeZone: TimeZone, instant: number): number {
  return Math.max(timeZone.localMinutes(instant), timeZone.localMinutes(instant - HOUR * 60_000) + HOUR);
}

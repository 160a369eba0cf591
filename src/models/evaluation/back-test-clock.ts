import { calendarParts } from "../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import type { Month } from "./months.ts";

/** The clock by which metrics are computed. */
export interface BackTestClock {
  /** Returns the time zone of an airport, for hours and days; of the only airport if none is named. */
  zoneOf(airport?: string): TimeZone;
  /** Returns the key of the month of an instant: see {@link Month.key}. */
  monthOf(instant: number): string;
}

/** Returns the clock of flights of one airport, whose months are numbers, 1 to 12; that of UTC by default. */
export function clockOfZone(zone: TimeZone = timeZoneOf()): BackTestClock {
  return {
    zoneOf: () => zone,
    monthOf: (instant) => String(calendarParts(zone.localMinutes(instant)).month),
  };
}

/**
 * Returns the clock of a back-test.
 * @param months that were forecast, of any airport: flights of each are within its bounds
 * @param zone of the months' clock, and of flights that name no airport
 * @param airports with their time zones
 */
export function clockOfMonths(
  months: readonly Month[],
  zone: TimeZone,
  airports: readonly { readonly code: string; readonly timeZone: string }[] = [],
): BackTestClock {
  const zones = new Map(airports.map(({ code, timeZone }) => [code, timeZoneOf(timeZone)]));
  return {
    zoneOf: (airport = "") => zones.get(airport) ?? zone,
    monthOf: (instant) => months.find(({ from, to }) => instant >= from && instant < to)?.key ?? "",
  };
}

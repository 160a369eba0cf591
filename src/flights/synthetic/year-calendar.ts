import { calendarParts } from "../local-time.ts";
import type { TimeZone } from "../time-zone.ts";
import { apportion } from "./apportion.ts";
import type { Random } from "./random.ts";

/** The days of a year by their index, 1 January being 0. */
export interface YearCalendar {
  /** 1 January 00:00 in local minutes since 1970. */
  readonly start: number;
  /** Month 0–11 of each day; its length is the number of days. */
  readonly monthOfDay: Uint8Array;
  /** Weekday of each day, 0 being Sunday. */
  readonly weekdayOfDay: Uint8Array;
  readonly zone: TimeZone;
}

/** Minutes of a day. */
export const MINUTES_PER_DAY = 1440;

/** Returns the calendar of a year from 1970 to 9999. */
export function yearCalendar(year: number, zone: TimeZone): YearCalendar {
  const start = Date.UTC(year, 0, 1) / 60_000;
  const dayCount = (Date.UTC(year + 1, 0, 1) / 60_000 - start) / MINUTES_PER_DAY;
  const days = Array.from({ length: dayCount }, (_, day) => calendarParts(start + day * MINUTES_PER_DAY));
  return {
    start,
    zone,
    monthOfDay: Uint8Array.from(days, ({ month }) => month - 1),
    weekdayOfDay: Uint8Array.from(days, ({ weekday }) => weekday),
  };
}

/** Returns a minute of the year that the clock shows: the flight of one that it skips is flown on a day beside it. */
export function shownMinute(minute: number, { start, zone, monthOfDay }: YearCalendar): number {
  if (zone.instantsOf(start + minute).length > 0) return minute;
  const day = Math.floor(minute / MINUTES_PER_DAY);
  return monthOfDay[day - 1] === monthOfDay[day] ? minute - MINUTES_PER_DAY : minute + MINUTES_PER_DAY;
}

/** The days of a month on which an airline flies. */
export interface FlyingDays {
  /** Index in the year of the month's first day. */
  readonly firstDay: number;
  /** Weight of each day, its weekday's flights. */
  readonly weights: readonly number[];
  /** Flights that a line can have when it flies at most once a day and keeps the weekdays' proportions. */
  readonly capacity: number;
}

/**
 * Returns the days of each of the twelve months, weighted by their weekday.
 * @param weekdays flights by weekday, Sunday first; all zero counts as all equal
 */
export function flyingDays(weekdays: readonly number[], calendar: YearCalendar): FlyingDays[] {
  const busiest = Math.max(...weekdays);
  return Array.from({ length: 12 }, (_, month) => {
    const firstDay = calendar.monthOfDay.indexOf(month);
    const weights = [
      ...calendar.weekdayOfDay.subarray(firstDay, calendar.monthOfDay.lastIndexOf(month) + 1),
    ].map((weekday) => (busiest > 0 ? weekdays[weekday] / busiest : 1));
    const capacity = Math.max(1, Math.floor(weights.reduce((sum, weight) => sum + weight, 0)));
    return { firstDay, weights, capacity };
  });
}

/**
 * Yields the departures of a line, spread over the days of each month in proportion to their weights.
 * @param monthFlights the line's flights in each month
 * @param minuteOfDay its scheduled minute of the day
 * @returns minutes of the year, ascending
 */
export function* departureMinutes(
  monthFlights: Int32Array,
  minuteOfDay: number,
  months: readonly FlyingDays[],
  random: Random,
): Generator<number> {
  for (const [month, { firstDay, weights }] of months.entries()) {
    if (monthFlights[month] === 0) continue;
    const flightsOfDay = apportion(weights, monthFlights[month], random());
    for (let day = 0; day < flightsOfDay.length; day++) {
      for (let i = 0; i < flightsOfDay[day]; i++) yield (firstDay + day) * MINUTES_PER_DAY + minuteOfDay;
    }
  }
}

import { calendarParts } from "../local-time.ts";

/** The days of a year by their index, 1 January being 0. */
export interface YearCalendar {
  /** 1 January 00:00 in local minutes since 1970. */
  readonly start: number;
  /** Month 0–11 of each day; its length is the number of days. */
  readonly monthOfDay: Uint8Array;
  /** Weekday of each day, 0 being Sunday. */
  readonly weekdayOfDay: Uint8Array;
}

/** Minutes of a day. */
export const MINUTES_PER_DAY = 1440;

/** The calendar of a year from 1970 to 9999. */
export function yearCalendar(year: number): YearCalendar {
  const start = Date.UTC(year, 0, 1) / 60_000;
  const dayCount = (Date.UTC(year + 1, 0, 1) / 60_000 - start) / MINUTES_PER_DAY;
  const days = Array.from({ length: dayCount }, (_, day) => calendarParts(start + day * MINUTES_PER_DAY));
  return {
    start,
    monthOfDay: Uint8Array.from(days, ({ month }) => month - 1),
    weekdayOfDay: Uint8Array.from(days, ({ weekday }) => weekday),
  };
}

import { calendarParts, minuteOfDay } from "../../../../flights/local-time.ts";
import type { TimeZone } from "../../../../flights/time-zone.ts";
import { refuse } from "../../../../learn/check-arguments.ts";

const MONTHS_OF_YEAR = 12;
const MINUTES_OF_DAY = 24 * 60;

/** A number of days or months before the end of training, such as `540d`, `18m` or `2y`. */
export type TrainingWindow = string;

/**
 * Checks the text of a window.
 * @throws PuntualError `invalid-argument`
 */
export function checkWindow(window: TrainingWindow): void {
  partsOf(window);
}

/**
 * Returns the instant at which a window begins: that many days, months or years of the calendar before its end, at the same
 * time of the day. A day that the month does not have is its last one.
 * @param end an instant in minutes
 * @param zone of the clock that days and months are of
 * @throws PuntualError `invalid-argument`
 */
export function windowStart(window: TrainingWindow, end: number, zone: TimeZone): number {
  const { count, unit } = partsOf(window);
  const local = zone.localMinutes(end);
  if (unit === "d") return zone.firstInstantFrom(local - count * MINUTES_OF_DAY);
  const { year, month, day } = calendarParts(local);
  const first = month - 1 - count * (unit === "y" ? MONTHS_OF_YEAR : 1);
  const lastDay = new Date(Date.UTC(year, first + 1, 0)).getUTCDate();
  const date = Date.UTC(year, first, Math.min(day, lastDay)) / 60_000;
  return zone.firstInstantFrom(date + minuteOfDay(local));
}

function partsOf(window: TrainingWindow): { readonly count: number; readonly unit: string } {
  const [, count, unit] = /^(\d{1,5})([dmy])$/.exec(window) ?? [];
  if (!(Number(count) > 0)) refuse("window", window, "days, months or years, such as 540d, 18m or 2y");
  return { count: Number(count), unit };
}

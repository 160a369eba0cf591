import { calendarParts } from "./local-time.ts";

/** The part of the day in which a flight is scheduled. */
export type PeriodOfDay = "morning" | "afternoon" | "night";

/**
 * Returns the period of day of a scheduled time in local minutes: morning 05:00–11:59, afternoon 12:00–18:59,
 * night 19:00–04:59, every bound included. (The open bounds of the SCL challenge's notebook leave 05:00, 11:59, 12:00
 * and others without a period.)
 */
export function periodOfDay(scheduled: number): PeriodOfDay {
  const hour = Math.floor(calendarParts(scheduled).minuteOfDay / 60);
  if (hour >= 5 && hour < 12) return "morning";
  return hour >= 12 && hour < 19 ? "afternoon" : "night";
}

/** The first and last day of each high season as month × 100 + day; the first one spans the year's end. */
const HIGH_SEASONS = [
  { from: 1215, to: 303 },
  { from: 715, to: 731 },
  { from: 911, to: 930 },
] as const;

/**
 * Whether a scheduled time in local minutes falls into high season: 15 December – 3 March, 15–31 July,
 * 11–30 September, the last days included. (The SCL challenge's notebook ends each range at the midnight before its
 * last day's flights.)
 */
export function isHighSeason(scheduled: number): boolean {
  const { month, day } = calendarParts(scheduled);
  const date = month * 100 + day;
  return HIGH_SEASONS.some(({ from, to }) =>
    from <= to ? date >= from && date <= to : date >= from || date <= to,
  );
}

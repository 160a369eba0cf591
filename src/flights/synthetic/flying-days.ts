import { apportion } from "./apportion.ts";
import type { Random } from "./random.ts";
import { MINUTES_PER_DAY, type YearCalendar } from "./year-calendar.ts";

/** A month's days as an airline uses them. */
export interface FlyingDays {
  /** Index in the year of the month's first day. */
  readonly firstDay: number;
  /** Weight of each day, its weekday's flights. */
  readonly weights: readonly number[];
  /** Flights that a line can have when it flies at most once a day and keeps the weekdays' proportions. */
  readonly capacity: number;
}

/**
 * The days of each of the twelve months, weighted by their weekday.
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
 * The departures of a line: evenly spread over the days of each month in proportion to their weights.
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

import { dayAfter } from "../../../flights/airport-day.ts";
import type { LeadTime } from "../../../flights/forecast.ts";
import type { DayRow } from "./day-board.ts";

/** The flights of an hour of the day, or of a date. */
export interface FlightGroup {
  /** 0 to 23, or a date such as 2018-03-01. */
  readonly at: number | string;
  readonly probabilities: readonly number[];
  /** The expected number of delays. */
  readonly expected: number;
  readonly leadTimes: readonly LeadTime[];
}

/** Returns the dates of flights, in order. */
export function datesOf(rows: readonly DayRow[]): string[] {
  return [...new Set(rows.map(({ forecast }) => forecast.scheduled.slice(0, 10)))].sort();
}

/**
 * Returns the date that a board opens with.
 * @param now local time of the airport, where it is known
 * @returns tomorrow where there are flights then, otherwise the first date; undefined where all flights are of one date
 */
export function firstDate(rows: readonly DayRow[], now: string | undefined): string | undefined {
  const dates = datesOf(rows);
  if (dates.length < 2) return undefined;
  const tomorrow = now === undefined ? undefined : dayAfter(now);
  return dates.find((date) => date === tomorrow) ?? dates[0];
}

/** Returns the flights of a date; all of them where it is undefined. */
export function rowsOf(rows: readonly DayRow[], date: string | undefined): readonly DayRow[] {
  return date === undefined ? rows : rows.filter(({ forecast }) => forecast.scheduled.startsWith(date));
}

/** Groups flights by the hour of the day: all 24 hours, also those without flights. */
export function byHour(rows: readonly DayRow[]): FlightGroup[] {
  const found = Map.groupBy(rows, ({ forecast }) => Number(forecast.scheduled.slice(11, 13)));
  return Array.from({ length: 24 }, (_, hour) => flightGroup(hour, found.get(hour) ?? []));
}

/** Groups flights by date: the dates with flights. */
export function byDate(rows: readonly DayRow[]): FlightGroup[] {
  const found = Map.groupBy(rows, ({ forecast }) => forecast.scheduled.slice(0, 10));
  return datesOf(rows).map((date) => flightGroup(date, found.get(date) ?? []));
}

/**
 * Sums up the probabilities of some flights.
 * @param at a name for the group
 */
export function flightGroup(at: number | string, rows: readonly DayRow[]): FlightGroup {
  const probabilities = rows.map(({ forecast }) => forecast.probability);
  return {
    at,
    probabilities,
    expected: probabilities.reduce((sum, probability) => sum + probability, 0),
    leadTimes: [...new Set(rows.map(({ forecast }) => forecast.leadTime))],
  };
}

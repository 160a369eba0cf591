import { dayAfter } from "../../../flights/airport-day.ts";
import type { LeadTime } from "../../../flights/forecast.ts";
import type { DayRow } from "./day-board.ts";

/** The flights of an hour of the day, or of a date. */
export interface FlightsTogether {
  /** 0 to 23, or a date such as 2018-03-01. */
  readonly at: number | string;
  readonly probabilities: readonly number[];
  /** Delays to expect, in flights. */
  readonly expected: number;
  readonly leadTimes: readonly LeadTime[];
}

/** The dates of flights, in order. */
export function datesOf(rows: readonly DayRow[]): string[] {
  return [...new Set(rows.map(({ forecast }) => forecast.scheduled.slice(0, 10)))].sort();
}

/**
 * The date that is looked at first.
 * @param now what the clock of the airport shows, where that is known
 * @returns undefined where there is but one; the day after, where there are flights of it; else the first
 */
export function firstDate(rows: readonly DayRow[], now: string | undefined): string | undefined {
  const dates = datesOf(rows);
  if (dates.length < 2) return undefined;
  const tomorrow = now === undefined ? undefined : dayAfter(now);
  return dates.find((date) => date === tomorrow) ?? dates[0];
}

/** The flights of a date; all of them where it is undefined. */
export function rowsOf(rows: readonly DayRow[], date: string | undefined): readonly DayRow[] {
  return date === undefined ? rows : rows.filter(({ forecast }) => forecast.scheduled.startsWith(date));
}

/** Flights by the hour of the day: all 24, also those without any. */
export function byHour(rows: readonly DayRow[]): FlightsTogether[] {
  const found = Map.groupBy(rows, ({ forecast }) => Number(forecast.scheduled.slice(11, 13)));
  return Array.from({ length: 24 }, (_, hour) => flightsTogether(hour, found.get(hour) ?? []));
}

/** Flights by date: those that have some. */
export function byDate(rows: readonly DayRow[]): FlightsTogether[] {
  const found = Map.groupBy(rows, ({ forecast }) => forecast.scheduled.slice(0, 10));
  return datesOf(rows).map((date) => flightsTogether(date, found.get(date) ?? []));
}

/** Some flights together. */
export function flightsTogether(at: number | string, rows: readonly DayRow[]): FlightsTogether {
  const probabilities = rows.map(({ forecast }) => forecast.probability);
  return {
    at,
    probabilities,
    expected: probabilities.reduce((sum, probability) => sum + probability, 0),
    leadTimes: [...new Set(rows.map(({ forecast }) => forecast.leadTime))],
  };
}

import { folded } from "../../../language/folded.ts";
import type { DayRow } from "./day-board.ts";
import type { FlightNames } from "./flight-names.ts";

/** The filters of the flights that are shown; undefined ones filter nothing. */
export interface RowFilters {
  /** Part of a name, code, city or id; any case, with or without accents. */
  readonly search: string;
  /** ICAO codes. */
  readonly airline: string | undefined;
  readonly destination: string | undefined;
  /** Hours of the day, 0 to 23, both included. From 22 to 5 passes midnight. */
  readonly fromHour: number | undefined;
  readonly toHour: number | undefined;
  /** Only flights with a risk over this; `alarm` for the chosen threshold. */
  readonly over: number | "alarm" | undefined;
}

/** The filters that show all flights. */
export const NO_FILTERS: RowFilters = {
  search: "",
  airline: undefined,
  destination: undefined,
  fromHour: undefined,
  toHour: undefined,
  over: undefined,
};

/** Returns the number of filters that are set. */
export function countFilters(filters: RowFilters): number {
  return Object.values(filters).filter((value) => value !== undefined && value !== "").length;
}

/**
 * Returns the rows that pass all filters, in their order.
 * @param threshold over which a risk is an alarm
 */
export function filterRows(
  rows: readonly DayRow[],
  filters: RowFilters,
  threshold: number,
  names: FlightNames,
): DayRow[] {
  const { airline, destination } = filters;
  const words = folded(filters.search).split(/\s+/).filter(Boolean);
  const over = filters.over === "alarm" ? threshold : filters.over;
  const within = hoursBetween(filters.fromHour ?? 0, filters.toHour ?? 23);
  return rows.filter(
    ({ forecast }) =>
      (airline === undefined || forecast.airline === airline) &&
      (destination === undefined || forecast.destination === destination) &&
      (over === undefined || forecast.probability > over) &&
      within(Number(forecast.scheduled.slice(11, 13))) &&
      (words.length === 0 || hasAll(forecast, words, names)),
  );
}

function hoursBetween(from: number, to: number): (hour: number) => boolean {
  if (from <= to) return (hour) => hour >= from && hour <= to;
  return (hour) => hour >= from || hour <= to;
}

function hasAll(forecast: DayRow["forecast"], words: readonly string[], names: FlightNames): boolean {
  const airline = names.airline(forecast.airline).folded;
  const destination = names.destination(forecast.destination).folded;
  const id = folded(String(forecast.id ?? ""));
  return words.every((word) => airline.includes(word) || destination.includes(word) || id.includes(word));
}

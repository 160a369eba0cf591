import { type FlightsRead, readFlights } from "../../../flights/reading/read-flights.ts";
import type { History } from "../../../history/history.ts";
import type { Timetable } from "../../../history/timetable.ts";
import { type FlightFinder, namesKnownTo } from "../forecasting/find-flight.ts";
import { HISTORY_COLUMNS, pastFlights, replay } from "./past-flights.ts";

/** Past flights of a file, as forecasts use them. */
export interface HistoryRead extends Omit<FlightsRead, "flights"> {
  readonly history: History;
  readonly timetable: Timetable;
}

/** Options for reading a file of flights. */
export interface ReadingOptions {
  /** The share of rows that may be rejected, 0 to 1; 0.05 by default. */
  readonly maxRejects?: number | undefined;
}

/** Options of {@link readHistory}. */
export interface HistoryOptions extends ReadingOptions {
  /**
   * The model's finder of names, by which airlines and destinations get the codes of its training data, and rows with
   * unknown ones are rejected; by default codes are taken as they are.
   */
  readonly finder?: FlightFinder | undefined;
}

/**
 * Reads a file of past flights into a history and a timetable.
 * @throws PuntualError as `readFlights` does
 */
export async function readHistory(
  path: string,
  { maxRejects, finder }: HistoryOptions = {},
): Promise<HistoryRead> {
  const columns = HISTORY_COLUMNS;
  const checks = finder && namesKnownTo(finder);
  const { flights, ...rest } = await readFlights(path, { columns, checks, maxRejects });
  const past = pastFlights(flights);
  return { ...rest, ...replay(finder === undefined ? past : past.map((flight) => finder.named(flight))) };
}

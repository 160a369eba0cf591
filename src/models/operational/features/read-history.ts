import type { DateOrder } from "../../../flights/reading/csv/local-dates.ts";
import { type FlightsRead, readFlights } from "../../../flights/reading/read-flights.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import type { History } from "../../../history/history.ts";
import type { Timetable } from "../../../history/timetable.ts";
import { type FlightFinder, namesKnownTo } from "../forecasting/find-flight.ts";
import { HISTORY_COLUMNS, type PastFlight, pastFlights, replay } from "./past-flights.ts";

/** Past flights of a file, as forecasts use them. */
export interface HistoryRead extends Omit<FlightsRead, "flights"> {
  readonly history: History;
  readonly timetable: Timetable;
}

/** Options for reading a file of flights. */
export interface ReadingOptions {
  /** The share of rows that may be rejected, 0 to 1; 0.05 by default. */
  readonly maxRejects?: number | undefined;
  /** IANA name of the airport's time zone, for times without an offset; `America/Santiago` by default. */
  readonly timeZone?: string | undefined;
  /** The order of day and month in times that are not ISO; by default that which the file proves. */
  readonly dates?: DateOrder | undefined;
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
  { finder, ...options }: HistoryOptions = {},
): Promise<HistoryRead> {
  const checks = finder && namesKnownTo(finder);
  const { flights, ...rest } = await readFlights(path, { columns: HISTORY_COLUMNS, checks, ...options });
  const named = finder && ((flight: PastFlight) => finder.named(flight));
  return { ...rest, ...replay(pastFlights(flights), timeZoneOf(flights.timeZone), named) };
}

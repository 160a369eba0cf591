import type { FlightTable } from "../../../flights/flight-table.ts";
import type { DateOrder } from "../../../flights/reading/csv/local-dates.ts";
import type { ReadFlightsOptions } from "../../../flights/reading/file/flights-read.ts";
import { type FlightFilesRead, readFlightFiles } from "../../../flights/reading/several/read-flight-files.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { type AirportKnowledge, ByAirport, type Histories } from "../../../history/by-airport.ts";
import type { History } from "../../../history/history.ts";
import { namesKnownTo } from "../forecasting/find-flight.ts";
import type { OperationalModel } from "../forecasting/operational-model.ts";
import type { FlightToForecast, Knowledge } from "./features.ts";
import {
  flightsIn,
  HISTORY_COLUMNS,
  type PastColumns,
  PastFlights,
  pastFlights,
  replay,
} from "./past-flights.ts";

/** Past flights of a file, as forecasts use them; of several airports, `histories` has those of each. */
export interface HistoryRead extends Omit<FlightFilesRead, "flights" | "cancelled">, Knowledge {
  /** That of the only airport; absent for several. */
  readonly history?: History;
  /** The history and the timetable of each airport; those of flights that name no airport are under an empty code. */
  readonly histories: Histories;
}

/** Options for reading a file of flights. */
export interface ReadingOptions {
  /** The share of rows that may be rejected, 0 to 1; 0.05 by default. */
  readonly maxRejects?: number | undefined;
  /** IANA name of the airport's time zone, for times without an offset; by default that of the airport. */
  readonly timeZone?: string | undefined;
  /** The order of day and month in times that are not ISO; by default that which the file proves. */
  readonly dates?: DateOrder | undefined;
  /** The layout of the file, the airports whose flights are read, and the movement, as `readFlights` takes them. */
  readonly layout?: ReadFlightsOptions["layout"];
  readonly airports?: ReadFlightsOptions["airports"];
  readonly movement?: ReadFlightsOptions["movement"];
  /** The user's own airlines and airports; by default those of the model. */
  readonly places?: ReadFlightsOptions["places"];
}

/** Options of {@link readHistory}. */
export interface HistoryOptions extends ReadingOptions {
  /**
   * The model that the history is for. Its airports and its movement are read unless others are stated; airlines and
   * airports get the codes of its training data, and rows with unknown ones are rejected. By default codes are taken as
   * they are.
   */
  readonly model?: OperationalModel | undefined;
}

/** Past flights as they were read: plain data that threads send each other, which each makes {@link historiesOf}. */
export interface PastRead {
  readonly columns: PastColumns;
  /** Arrivals that have left the other airport and not arrived, each with its departure. */
  readonly departures: readonly (FlightToForecast & { readonly departed: number })[];
}

/** {@link PastRead} of a file, or of several. */
export interface PastFileRead extends Omit<FlightFilesRead, "flights" | "cancelled"> {
  readonly past: PastRead;
}

/**
 * Reads a file of past flights, or several as one, into a history and a timetable for each airport.
 * @throws PuntualError as `readFlights` does
 */
export async function readHistory(
  path: string | readonly string[],
  options: HistoryOptions = {},
): Promise<HistoryRead> {
  const { past, ...rest } = await readPast(path, options);
  const histories = historiesOf(past, options.model);
  return { ...rest, histories, ...(histories.codes.length === 1 && histories.of()) };
}

/**
 * Reads a file of past flights, or several as one, without making a history of them.
 * @throws PuntualError as `readFlights` does
 */
export async function readPast(
  path: string | readonly string[],
  { model, ...options }: HistoryOptions = {},
): Promise<PastFileRead> {
  const checks = model && namesKnownTo(model.finder);
  const reading = model === undefined ? options : readingFor(model, options);
  const { flights, cancelled, ...rest } = await readFlightFiles(typeof path === "string" ? [path] : path, {
    columns: HISTORY_COLUMNS,
    checks,
    ...reading,
  });
  return { ...rest, past: { columns: pastFlights(flights).columns, departures: departuresIn(cancelled) } };
}

/**
 * Returns how a file is read for a model: its airports and its movement, unless others are stated. The clock of an artefact
 * that names no airport is a setting of its reader.
 */
export function readingFor<Options extends ReadingOptions>(
  { airports, movement, timeZone, data }: OperationalModel,
  options: Options,
): Options {
  const places = options.places ?? data.places;
  if (airports.length === 0)
    return { ...options, places, movement, timeZone: options.timeZone ?? timeZone.name };
  return {
    ...options,
    places,
    airports: options.airports ?? airports.map(({ code }) => code),
    movement: options.movement ?? movement,
  };
}

/**
 * Replays the flights of each airport: of a model's airports, else of those of the flights.
 * @param model the one that the flights were read for
 */
export function historiesOf({ columns, departures }: PastRead, model?: OperationalModel): Histories {
  const past = new PastFlights(columns);
  const keys = model?.parts.codes.map((code) => ({ code })) ?? columns.airports;
  const histories = new ByAirport(keys, (code, index): AirportKnowledge => {
    const part = model?.parts.of(code);
    const zone = part?.timeZone ?? timeZoneOf(columns.airports[index].timeZone);
    const own = keys.length === 1 ? past : past.ofAirport(code);
    return replay(own, zone, (flight) => part?.finder.named(flight) ?? flight);
  });
  for (const flight of departures) {
    const code = histories.codes.length === 1 ? undefined : flight.airport;
    const found = model?.parts.of(code).finder.named(flight) ?? flight;
    histories.of(code).history.departures.recordIfKnown(found);
  }
  return histories;
}

/** Returns the arrivals that have left the other airport and not arrived. */
function departuresIn(table: FlightTable): PastRead["departures"] {
  const { departed } = table;
  if (departed === undefined) return [];
  return flightsIn(table).flatMap((flight, row) =>
    Number.isNaN(departed[row]) ? [] : [{ ...flight, departed: departed[row] }],
  );
}

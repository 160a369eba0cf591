import type { FlightTable } from "../../../flights/flight-table.ts";
import type { DateOrder } from "../../../flights/reading/csv/local-dates.ts";
import type { ReadFlightsOptions } from "../../../flights/reading/read-flights.ts";
import { type FlightFilesRead, readFlightFiles } from "../../../flights/reading/several/read-flight-files.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { type AirportKnowledge, ByAirport, type Histories } from "../../../history/by-airport.ts";
import { namesKnownTo } from "../forecasting/find-flight.ts";
import type { OperationalModel } from "../forecasting/operational-model.ts";
import type { Knowledge } from "./features.ts";
import { flightsIn, HISTORY_COLUMNS, pastFlights, replay } from "./past-flights.ts";

/** Past flights of a file, as forecasts use them; of several airports, `histories` has those of each. */
export interface HistoryRead extends Omit<FlightFilesRead, "flights" | "cancelled">, Knowledge {
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

/**
 * Reads a file of past flights, or several as one, into a history and a timetable for each airport.
 * @throws PuntualError as `readFlights` does
 */
export async function readHistory(
  path: string | readonly string[],
  { model, ...options }: HistoryOptions = {},
): Promise<HistoryRead> {
  const checks = model && namesKnownTo(model.finder);
  const reading = model === undefined ? options : readingFor(model, options);
  const { flights, cancelled, ...rest } = await readFlightFiles(typeof path === "string" ? [path] : path, {
    columns: HISTORY_COLUMNS,
    checks,
    ...reading,
  });
  const histories = historiesOf(flights, model);
  recordDepartures(cancelled, histories, model);
  return { ...rest, histories, ...(histories.codes.length === 1 && histories.of()) };
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

/** Replays the flights of each airport: of a model's airports, else of those in the table. */
function historiesOf(flights: FlightTable, model: OperationalModel | undefined): Histories {
  const past = pastFlights(flights);
  const keys = model?.parts.codes.map((code) => ({ code })) ?? past.columns.airports;
  return new ByAirport(keys, (code, index): AirportKnowledge => {
    const part = model?.parts.of(code);
    const zone = part?.timeZone ?? timeZoneOf(past.columns.airports[index].timeZone);
    const own = keys.length === 1 ? past : past.ofAirport(code);
    return replay(own, zone, (flight) => part?.finder.named(flight) ?? flight);
  });
}

/** Records when arrivals left the other airport that have not arrived. */
function recordDepartures(
  table: FlightTable,
  histories: Histories,
  model: OperationalModel | undefined,
): void {
  const { departed } = table;
  if (departed === undefined) return;
  for (const [row, flight] of flightsIn(table).entries()) {
    const code = histories.codes.length === 1 ? undefined : flight.airport;
    const found = model === undefined ? flight : model.parts.of(code).finder.named(flight);
    histories.of(code).history.departures.recordIfKnown({ ...found, departed: departed[row] });
  }
}

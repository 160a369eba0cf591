import type { FlightColumn, FlightTable, FlightType, TableAirport } from "../../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { History } from "../../../history/history.ts";
import type { Outcome } from "../../../history/outcome.ts";
import { Timetable } from "../../../history/timetable.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import type { FlightToForecast } from "./features.ts";

/** The columns of a {@link FlightTable} that the operational model is trained on; airline and city give names to codes. */
export const OPERATIONAL_COLUMNS = [
  "airline",
  "airlineCode",
  "destination",
  "city",
  "flightType",
  "scheduled",
  "operated",
] as const;

/** The columns of a {@link FlightTable} that the operational model forecasts from. */
export const FLIGHT_COLUMNS = ["airlineCode", "destination", "flightType", "scheduled"] as const;

/** The columns of a {@link FlightTable} that a history needs. */
export const HISTORY_COLUMNS = [...FLIGHT_COLUMNS, "operated"] as const;

/** A flight that has an outcome; `ordinal` is its row in the table. */
export type PastFlight = FlightToForecast &
  Outcome & {
    readonly operated: number;
    readonly ordinal: number;
    /** Of an arrival: when it left the other airport, an instant in minutes; NaN where it is not known. */
    readonly departed?: number;
  };

/** Returns the airports that have flights in a table, sorted by code; one with an empty code for a table that names none. */
export function airportsOfFlights({ airport, airports, timeZone }: FlightTable): readonly TableAirport[] {
  const unnamed = { code: "", timeZone: timeZone ?? "UTC" };
  if (airport === undefined) return [unnamed];
  const used = new Set(airport.codes);
  return airport.names
    .map((code, index) => ({ code, timeZone: airports?.[index].timeZone ?? unnamed.timeZone }))
    .filter((_, index) => used.has(index))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * Returns the flights of a table, in its order.
 * @throws PuntualError `invalid-argument` for a missing column
 */
export function flightsIn(table: FlightTable): FlightToForecast[] {
  const { airport, airlineCode, destination, flightType, scheduled } = table;
  if (!airlineCode || !destination || !flightType || !scheduled) return refuseColumns(table, FLIGHT_COLUMNS);
  const flights: FlightToForecast[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    flights.push({
      ...(airport && { airport: airport.names[airport.codes[row]] }),
      airlineCode: airlineCode.names[airlineCode.codes[row]],
      destination: destination.names[destination.codes[row]],
      flightType: flightType.names[flightType.codes[row]] as FlightType,
      scheduled: scheduled[row],
    });
  }
  return flights;
}

/**
 * Returns the departed flights of a table, in the order of their scheduled times.
 * @throws PuntualError `invalid-argument` for a missing column, or a table without flights
 */
export function pastFlights(table: FlightTable): PastFlight[] {
  const { operated, departed } = table;
  if (HISTORY_COLUMNS.some((column) => table[column] === undefined) || operated === undefined) {
    return refuseColumns(table, HISTORY_COLUMNS);
  }
  if (table.rowCount === 0) refuse("flights", "none", "at least one");
  return flightsIn(table)
    .map((flight, row) => ({
      ...flight,
      ...{ operated: operated[row], ordinal: row },
      ...(departed && { departed: departed[row] }),
    }))
    .sort((a, b) => a.scheduled - b.scheduled);
}

function refuseColumns(table: FlightTable, needed: readonly FlightColumn[]): never {
  return refuse(
    "flights",
    `a table with the columns ${Object.keys(table).join(", ")}`,
    `one with the columns ${needed.join(", ")}`,
  );
}

/**
 * Returns the history of the outcomes of flights, and their timetable.
 * @param zone of the airport; UTC by default
 */
export function replay(
  flights: readonly PastFlight[],
  zone: TimeZone = timeZoneOf(),
): { history: History; timetable: Timetable } {
  const [history, timetable] = [new History(zone), new Timetable(zone)];
  for (const flight of flights) {
    timetable.add(flight);
    if (flight.departed !== undefined && !Number.isNaN(flight.departed)) {
      history.departures.record(flight, flight.departed);
    }
  }
  for (const flight of flights.toSorted((a, b) => a.operated - b.operated)) history.record(flight);
  return { history, timetable };
}

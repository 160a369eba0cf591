import type { FlightColumn, FlightTable, FlightType } from "../../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { History } from "../../../history/history.ts";
import type { Outcome } from "../../../history/outcome.ts";
import { Timetable } from "../../../history/timetable.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";
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

/**
 * The columns of {@link PastFlights}: plain data in memory that threads share. An object for each flight would take five
 * times as much.
 */
export interface PastColumns {
  /** The airports that have flights here, by code, at least one; the code is empty where the data name no airport. */
  readonly airports: readonly { readonly code: string; readonly timeZone: string }[];
  /** ICAO codes, in the order of the table's. */
  readonly airlines: readonly string[];
  /** ICAO codes, in the order of the table's. */
  readonly destinations: readonly string[];
  /** One per flight: the index of its airport, its airline and its destination. */
  readonly airport: Uint16Array;
  readonly airline: Uint16Array;
  readonly destination: Uint16Array;
  /** One per flight: 1 for an international one, else 0. */
  readonly international: Uint8Array;
  /** Instants in minutes, one per flight. */
  readonly scheduled: Float64Array;
  readonly operated: Float64Array;
  /** Of arrivals, where the data have it: when each left the other airport; NaN where it is not known. */
  readonly departed?: Float64Array;
  /** The row of each flight in the table. */
  readonly ordinal: Uint32Array;
}

/** Departed flights, in the order of their scheduled times. */
export class PastFlights {
  readonly columns: PastColumns;

  constructor(columns: PastColumns) {
    this.columns = columns;
  }

  /** The number of flights. */
  get length(): number {
    return this.columns.scheduled.length;
  }

  /** Returns a flight by its index. */
  at(index: number): PastFlight {
    const { airports, airport, airlines, airline, destinations, destination } = this.columns;
    const { international, scheduled, operated, departed, ordinal } = this.columns;
    return {
      ...(airports.length > 1 && { airport: airports[airport[index]].code }),
      airlineCode: airlines[airline[index]],
      destination: destinations[destination[index]],
      flightType: international[index] === 1 ? "I" : "N",
      scheduled: scheduled[index],
      operated: operated[index],
      ...(departed && { departed: departed[index] }),
      ordinal: ordinal[index],
    };
  }

  /** Returns the flights of an airport by its index in the columns; all of them where there is one. */
  ofAirport(airport: number): PastFlights {
    const { airports, ...columns } = this.columns;
    if (airports.length === 1) return this;
    const rows = Uint32Array.from(this.columns.airport.keys()).filter(
      (row) => columns.airport[row] === airport,
    );
    const { airlines, destinations, departed } = columns;
    return new PastFlights({
      ...{ airports: [airports[airport]], airlines, destinations },
      airport: new Uint16Array(rows.length),
      airline: filled(Uint16Array, rows, (row) => columns.airline[row]),
      destination: filled(Uint16Array, rows, (row) => columns.destination[row]),
      international: filled(Uint8Array, rows, (row) => columns.international[row]),
      scheduled: filled(Float64Array, rows, (row) => columns.scheduled[row]),
      operated: filled(Float64Array, rows, (row) => columns.operated[row]),
      ...(departed && { departed: filled(Float64Array, rows, (row) => departed[row]) }),
      ordinal: rows.map((row) => columns.ordinal[row]),
    });
  }

  *[Symbol.iterator](): Generator<PastFlight> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  /** Iterates over the flights with their indices. */
  *entries(): Generator<[index: number, flight: PastFlight]> {
    for (let index = 0; index < this.length; index++) yield [index, this.at(index)];
  }

  /** Returns the index of the first flight that is scheduled at an instant or after it. */
  firstFrom(instant: number): number {
    const { scheduled } = this.columns;
    let [low, high] = [0, scheduled.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (scheduled[middle] < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Returns the indices of the flights in the order of a time of theirs; of flights of the same time, in their own order. */
  inOrderOf(times: Float64Array): Uint32Array {
    const order = sharedArray(Uint32Array, this.length);
    for (let index = 0; index < order.length; index++) order[index] = index;
    return order.sort((a, b) => times[a] - times[b] || a - b);
  }

  /** Returns the flights that are scheduled in a period, from its start to before its end. */
  scheduledBetween(from: number, to: number): PastFlight[] {
    const first = this.firstFrom(from);
    return Array.from({ length: Math.max(0, this.firstFrom(to) - first) }, (_, i) => this.at(first + i));
  }
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
export function pastFlights(table: FlightTable): PastFlights {
  const { airlineCode, destination, flightType, scheduled, operated, departed, rowCount } = table;
  if (!airlineCode || !destination || !flightType || !scheduled || !operated) {
    return refuseColumns(table, HISTORY_COLUMNS);
  }
  if (rowCount === 0) refuse("flights", "none", "at least one");
  const ordinal = sharedArray(Uint32Array, rowCount);
  for (let row = 0; row < rowCount; row++) ordinal[row] = row;
  const isInOrder = scheduled.every((time, row) => row === 0 || scheduled[row - 1] <= time);
  if (!isInOrder) ordinal.sort((a, b) => scheduled[a] - scheduled[b] || a - b);
  const { airports, indexOfAirport } = airportsOf(table);
  const isInternational = flightType.names.map((type) => (type === "I" ? 1 : 0));
  return new PastFlights({
    airports,
    airlines: airlineCode.names,
    destinations: destination.names,
    airport: filled(Uint16Array, ordinal, (row) => indexOfAirport[table.airport?.codes[row] ?? 0]),
    airline: filled(Uint16Array, ordinal, (row) => airlineCode.codes[row]),
    destination: filled(Uint16Array, ordinal, (row) => destination.codes[row]),
    international: filled(Uint8Array, ordinal, (row) => isInternational[flightType.codes[row]]),
    scheduled: filled(Float64Array, ordinal, (row) => scheduled[row]),
    operated: filled(Float64Array, ordinal, (row) => operated[row]),
    ...(departed && { departed: filled(Float64Array, ordinal, (row) => departed[row]) }),
    ordinal,
  });
}

/** Returns the airports that have flights in a table, by code, and the index there of each code of its column. */
function airportsOf({ airport, airports, timeZone = "UTC" }: FlightTable): {
  readonly airports: PastColumns["airports"];
  readonly indexOfAirport: readonly number[];
} {
  if (airport === undefined) return { airports: [{ code: "", timeZone }], indexOfAirport: [0] };
  const used = new Set(airport.codes);
  const codes = airport.names.filter((_, code) => used.has(code)).sort();
  const zoneOf = (code: string) => airports?.find((known) => known.code === code)?.timeZone ?? timeZone;
  return {
    airports: codes.map((code) => ({ code, timeZone: zoneOf(code) })),
    indexOfAirport: airport.names.map((name) => codes.indexOf(name)),
  };
}

/** Fills a new column with a value for each flight. */
function filled<Column extends Uint8Array | Uint16Array | Float64Array>(
  type: Parameters<typeof sharedArray<Column>>[0],
  ordinal: Uint32Array,
  value: (row: number) => number,
): Column {
  const column = sharedArray(type, ordinal.length);
  for (let index = 0; index < ordinal.length; index++) column[index] = value(ordinal[index]);
  return column;
}

function refuseColumns(table: FlightTable, needed: readonly FlightColumn[]): never {
  return refuse(
    "flights",
    `a table with the columns ${Object.keys(table).join(", ")}`,
    `one with the columns ${needed.join(", ")}`,
  );
}

/**
 * Returns the history of the outcomes of flights of one airport, and their timetable.
 * @param zone of the airport; UTC by default
 * @param named gives each flight the codes that it has in the history; by default its own
 */
export function replay(
  flights: PastFlights,
  zone: TimeZone = timeZoneOf(),
  named: (flight: PastFlight) => PastFlight = (flight) => flight,
): { history: History; timetable: Timetable } {
  const [history, timetable] = [new History(zone), new Timetable(zone)];
  for (const flight of flights) {
    timetable.add(named(flight));
    history.departures.recordIfKnown(named(flight));
  }
  for (const index of flights.inOrderOf(flights.columns.operated)) history.record(named(flights.at(index)));
  return { history, timetable };
}

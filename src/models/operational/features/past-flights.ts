import type { FlightColumn, FlightTable, FlightType, LegTable } from "../../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import type { InboundLeg } from "../../../history/aircraft-history.ts";
import { History } from "../../../history/history.ts";
import type { Outcome } from "../../../history/outcome.ts";
import { Timetable } from "../../../history/timetable.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";
import type { FlightToForecast } from "./features.ts";
import { rowOrder } from "./row-order.ts";

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

/** A flight that has departed; `ordinal` is its index among the flights. */
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
  /** Of departures, where the data have them: the registrations of aircraft, blank for one that is not known. */
  readonly registrations?: readonly string[];
  /** One per flight: the index of its aircraft's registration. */
  readonly registration?: Uint16Array;
  /** The legs by which these aircraft get to the airports, where the data have them. */
  readonly legs?: LegColumns;
  /** The row of each flight in the table. */
  readonly row: Uint32Array;
}

/** Legs as the columns of {@link PastColumns}, in the order of their scheduled arrivals. */
export interface LegColumns {
  /** One per leg: the index of its airport, and of its aircraft's registration. */
  readonly airport: Uint16Array;
  readonly registration: Uint16Array;
  /** ICAO codes of the airports that legs are from, and the index of each leg's. */
  readonly origins: readonly string[];
  readonly origin: Uint16Array;
  /** Instants in minutes: scheduled arrival, departure from the other airport, arrival; NaN where not known. */
  readonly scheduled: Float64Array;
  readonly departed: Float64Array;
  readonly operated: Float64Array;
}

/** Departed flights, in the order of their scheduled times, which does not depend on the order of the table. */
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
    const { international, scheduled, operated, departed } = this.columns;
    const registration = this.registrationAt(index);
    return {
      ...(airports[airport[index]].code !== "" && { airport: airports[airport[index]].code }),
      airlineCode: airlines[airline[index]],
      destination: destinations[destination[index]],
      flightType: international[index] === 1 ? "I" : "N",
      scheduled: scheduled[index],
      operated: operated[index],
      ...(departed && { departed: departed[index] }),
      ...(registration !== undefined && { registration }),
      ordinal: index,
    };
  }

  /** Returns the registration of a flight's aircraft by its index; undefined where it is not known. */
  registrationAt(index: number): string | undefined {
    const { registrations, registration } = this.columns;
    return registrations?.[registration?.[index] ?? -1] || undefined;
  }

  /** Returns a leg by its index. */
  legAt(index: number): InboundLeg {
    const { registrations = [], legs } = this.columns;
    const { registration, origins, origin, scheduled, departed, operated } = legs as LegColumns;
    return {
      registration: registrations[registration[index]],
      origin: origins[origin[index]],
      scheduled: scheduled[index],
      ...(!Number.isNaN(departed[index]) && { departed: departed[index] }),
      ...(!Number.isNaN(operated[index]) && { operated: operated[index] }),
    };
  }

  /** Returns the flights, in their order. */
  *[Symbol.iterator](): Generator<PastFlight> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  /** Iterates over the flights with their indices. */
  *entries(): Generator<[index: number, flight: PastFlight]> {
    for (let index = 0; index < this.length; index++) yield [index, this.at(index)];
  }

  /** Returns the flights of an airport, in their order; all if there is no other. */
  ofAirport(code: string): PastFlights {
    const { airports, airport } = this.columns;
    if (airports.length === 1 && airports[0].code === code) return this;
    const wanted = airports.findIndex((known) => known.code === code);
    const { columns } = this.#select(indicesOf(airport, wanted));
    const { legs } = columns;
    return legs === undefined
      ? new PastFlights(columns)
      : new PastFlights({ ...columns, legs: selectLegs(legs, indicesOf(legs.airport, wanted)) });
  }

  /** Returns the flights that are scheduled at an instant or after it. */
  from(instant: number): PastFlights {
    const first = this.firstFrom(instant);
    if (first === 0) return this;
    return this.#select(Uint32Array.from({ length: this.length - first }, (_, index) => first + index));
  }

  #select(indices: Uint32Array): PastFlights {
    const { columns } = this;
    const { departed, registration } = columns;
    return new PastFlights({
      ...columns,
      airport: picked(Uint16Array, columns.airport, indices),
      airline: picked(Uint16Array, columns.airline, indices),
      destination: picked(Uint16Array, columns.destination, indices),
      international: picked(Uint8Array, columns.international, indices),
      scheduled: picked(Float64Array, columns.scheduled, indices),
      operated: picked(Float64Array, columns.operated, indices),
      ...(departed && { departed: picked(Float64Array, departed, indices) }),
      ...(registration && { registration: picked(Uint16Array, registration, indices) }),
      row: picked(Uint32Array, columns.row, indices),
    });
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
  const { airport, airlineCode, destination, flightType, scheduled, registration } = table;
  if (!airlineCode || !destination || !flightType || !scheduled) return refuseColumns(table, FLIGHT_COLUMNS);
  const flights: FlightToForecast[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const flight: { -readonly [Name in keyof FlightToForecast]: FlightToForecast[Name] } = {
      airlineCode: airlineCode.names[airlineCode.codes[row]],
      destination: destination.names[destination.codes[row]],
      flightType: flightType.names[flightType.codes[row]] as FlightType,
      scheduled: scheduled[row],
    };
    if (airport !== undefined) flight.airport = airport.names[airport.codes[row]];
    const aircraft = registration?.names[registration.codes[row]];
    if (aircraft) flight.registration = aircraft;
    flights.push(flight);
  }
  return flights;
}

/**
 * Returns the departed flights of a table, in the order of their scheduled times.
 * @throws PuntualError `invalid-argument` for a missing column, or a table without flights
 */
export function pastFlights(table: FlightTable): PastFlights {
  const { airport, airlineCode, destination, flightType, scheduled, operated, departed } = table;
  if (!airlineCode || !destination || !flightType || !scheduled || !operated) {
    return refuseColumns(table, HISTORY_COLUMNS);
  }
  if (table.rowCount === 0) refuse("flights", "none", "at least one");
  const row = rowOrder(scheduled, [
    ...[airport, airlineCode, destination, flightType, table.registration],
    ...[operated, departed],
  ]);
  const airports = airportsOf(table);
  const isInternational = Uint8Array.from(flightType.names, (type) => (type === "I" ? 1 : 0));
  const international = flightType.codes.map((code) => isInternational[code]);
  return new PastFlights({
    airports: airports.list,
    airlines: airlineCode.names,
    destinations: destination.names,
    airport: picked(Uint16Array, airports.indices, row),
    airline: picked(Uint16Array, airlineCode.codes, row),
    destination: picked(Uint16Array, destination.codes, row),
    international: picked(Uint8Array, international, row),
    scheduled: picked(Float64Array, scheduled, row),
    operated: picked(Float64Array, operated, row),
    ...(departed && { departed: picked(Float64Array, departed, row) }),
    ...aircraftOf(table, airports.list, row),
    row,
  });
}

/** Returns the columns of the aircraft of departures; none of arrivals, whose aircraft come by the flights themselves. */
function aircraftOf(
  { movement, registration, legs }: FlightTable,
  airports: PastColumns["airports"],
  row: Uint32Array,
): Pick<PastColumns, "registrations" | "registration" | "legs"> {
  if (registration === undefined || movement === "arrivals") return {};
  return {
    registrations: registration.names,
    registration: picked(Uint16Array, registration.codes, row),
    ...(legs && { legs: legColumns(legs, airports, registration.names) }),
  };
}

/** Returns the legs of known aircraft to some airports. */
function legColumns(
  { airport, registration, origin, scheduled, departed, operated }: LegTable,
  airports: PastColumns["airports"],
  registrations: readonly string[],
): LegColumns {
  const indexOf = new Map(registrations.map((name, index) => [name, index]));
  const aircraft = registration.names.map((name) => indexOf.get(name) ?? -1);
  const at = airport.names.map((name) => airports.findIndex(({ code }) => code === name));
  const rows = rowOrder(scheduled, [airport, registration, origin, departed, operated]).filter(
    (row) => aircraft[registration.codes[row]] >= 0 && at[airport.codes[row]] >= 0,
  );
  const mapped = (codes: Uint16Array, to: readonly number[]) => Uint16Array.from(codes, (code) => to[code]);
  const all = {
    airport: mapped(airport.codes, at),
    registration: mapped(registration.codes, aircraft),
    origins: origin.names,
    origin: origin.codes,
    ...{ scheduled, departed, operated },
  };
  return selectLegs(all, rows);
}

function selectLegs(legs: LegColumns, rows: Uint32Array): LegColumns {
  return {
    airport: picked(Uint16Array, legs.airport, rows),
    registration: picked(Uint16Array, legs.registration, rows),
    origins: legs.origins,
    origin: picked(Uint16Array, legs.origin, rows),
    scheduled: picked(Float64Array, legs.scheduled, rows),
    departed: picked(Float64Array, legs.departed, rows),
    operated: picked(Float64Array, legs.operated, rows),
  };
}

/** Returns the airports that have flights in a table, by code, and the index of the airport of each row. */
function airportsOf({ airport, airports, timeZone = "UTC", rowCount }: FlightTable): {
  readonly list: PastColumns["airports"];
  readonly indices: Uint16Array;
} {
  if (airport === undefined) {
    return { list: [{ code: "", timeZone }], indices: new Uint16Array(rowCount) };
  }
  const used = new Set(airport.codes);
  const codes = airport.names.filter((_, code) => used.has(code)).sort();
  const zoneOf = (code: string) => airports?.find((known) => known.code === code)?.timeZone ?? timeZone;
  const indexOf = airport.names.map((name) => codes.indexOf(name));
  return {
    list: codes.map((code) => ({ code, timeZone: zoneOf(code) })),
    indices: airport.codes.map((code) => indexOf[code]),
  };
}

/** Returns the indices at which a column has a value. */
function indicesOf(column: Uint16Array, value: number): Uint32Array {
  const indices = new Uint32Array(column.reduce((sum, each) => sum + (each === value ? 1 : 0), 0));
  let count = 0;
  for (let index = 0; index < column.length; index++) if (column[index] === value) indices[count++] = index;
  return indices;
}

/** Copies the values of some rows of a column to memory that threads share. */
function picked<Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  type: Parameters<typeof sharedArray<Column>>[0],
  column: ArrayLike<number>,
  rows: Uint32Array,
): Column {
  const copy = sharedArray(type, rows.length);
  for (let index = 0; index < rows.length; index++) copy[index] = column[rows[index]];
  return copy;
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
  for (const flight of flights) timetable.add(named(flight));
  recordMovements(flights, history, named);
  for (const index of flights.inOrderOf(flights.columns.operated)) history.record(named(flights.at(index)));
  return { history, timetable };
}

/**
 * Records the departures of flights from the other airports, and the legs of their aircraft.
 * @param named as {@link replay} has it
 */
export function recordMovements(
  flights: PastFlights,
  { departures, aircraft }: Pick<History, "departures" | "aircraft">,
  named: (flight: PastFlight) => PastFlight,
): void {
  const { legs, departed } = flights.columns;
  if (departed !== undefined) for (const flight of flights) departures.recordIfKnown(named(flight));
  for (const leg of legs?.scheduled.keys() ?? []) aircraft.recordLeg(flights.legAt(leg));
}

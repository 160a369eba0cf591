import type { Places } from "../../airports/own-places.ts";
import { DELAY_THRESHOLD_MINUTES } from "../delay.ts";
import type { CategoryColumn, FlightTable, Movement } from "../flight-table.ts";
import { formatLocalTime } from "../local-time.ts";
import type { FlightsRead } from "../reading/file/flights-read.ts";
import type { ReadingNote } from "../reading/reading-note.ts";
import type { Rejection } from "../reading/rejected-rows.ts";
import { type TimeZone, timeZoneOf } from "../time-zone.ts";

/** An airport of a file, with its flights of one movement. */
export interface AirportInspection {
  /** ICAO code where it is known, else the code as the data has it; blank where the file names no airport. */
  readonly code: string;
  readonly iata?: string | undefined;
  /** Full name; the code where the airport is not known. */
  readonly name: string;
  /** ISO 3166 code of its country. */
  readonly country?: string | undefined;
  /** IANA name; undefined where the file names no airport and none is stated. */
  readonly timeZone?: string | undefined;
  /** Flights with an outcome. */
  readonly flights: number;
  /** Those of them that were over 15 minutes late. */
  readonly delayed: number;
  /** Scheduled flights that were cancelled, or have no actual time for another reason. */
  readonly cancelled: number;
  readonly diverted: number;
  /** First and last scheduled local date, `YYYY-MM-DD`; undefined without flights. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Days between them without a flight. */
  readonly daysWithout: number;
}

/** Days in a row without a flight of any airport. */
export interface DayGap {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** The flights of one movement in a file. */
export interface MovementInspection {
  readonly movement: Movement;
  /** Flights with an outcome. */
  readonly flights: number;
  /** Those of them that were over 15 minutes late. */
  readonly delayed: number;
  readonly cancelled: number;
  readonly diverted: number;
  /** Those with the most flights first. */
  readonly airports: readonly AirportInspection[];
  /** Those with the most flights first. */
  readonly airlines: readonly { readonly code: string; readonly name: string; readonly flights: number }[];
  /** The number of other airports: destinations of departures, origins of arrivals. */
  readonly otherAirports: number;
  /** The number of aircraft; undefined where the file names none. */
  readonly registrations?: number | undefined;
  /** Of departures: the legs by which these aircraft get to the airports; undefined where the file has none. */
  readonly legs?: number | undefined;
  readonly gaps: readonly DayGap[];
  readonly rejected: number;
  /** The first cells for which rows were rejected. */
  readonly rejections: readonly Rejection[];
  readonly notes: readonly ReadingNote[];
}

const DAY = 24 * 60;

/** The number of rejected cells that are shown. */
const MAX_REJECTIONS = 10;

/**
 * Describes the flights of one movement that were read.
 * @param hasClock whether the time zone by which they were read is that of their airport
 */
export function inspectMovement(read: FlightsRead, known: Places, hasClock = true): MovementInspection {
  const places = read.airports.length > 0 ? read.airports : [unknownAirport(read)];
  const counters = places.map(({ timeZone }) => new AirportCounter(timeZoneOf(timeZone)));
  for (const table of [read.flights, read.cancelled]) {
    const counterOf = counterByCode(table, places, counters);
    const { scheduled = new Float64Array(), operated } = table;
    for (let row = 0; row < scheduled.length; row++) {
      const counter = counters[counterOf[table.airport?.codes[row] ?? 0]];
      counter.add(scheduled[row], operated?.[row] ?? Number.NaN);
    }
  }
  const [flights, delayed] = [sum(counters, "flights"), sum(counters, "delayed")];
  return {
    movement: read.movement,
    flights,
    delayed,
    cancelled: places.reduce((total, { cancelled }) => total + cancelled, 0),
    diverted: places.reduce((total, { diverted }) => total + diverted, 0),
    airports: places
      .map(({ timeZone, ...place }, index) => ({
        ...place,
        ...(hasClock && { timeZone }),
        ...counters[index].result(),
        ...namesOf(place.code, known),
      }))
      .sort((one, other) => other.flights - one.flights),
    airlines: inspectAirlines(read.flights, known),
    otherAirports: read.flights.destination?.names.length ?? 0,
    ...(read.flights.registration && { registrations: named(read.flights.registration).length }),
    ...(read.flights.legs && { legs: read.flights.legs.rowCount }),
    gaps: gapsOf(counters),
    rejected: read.rejected,
    rejections: read.rejections.slice(0, MAX_REJECTIONS),
    notes: read.notes,
  };
}

/** The airport of a file that names none. */
function unknownAirport({ flights, cancelled }: FlightsRead): FlightsRead["airports"][number] {
  const timeZone = flights.timeZone ?? "UTC";
  return { code: "", timeZone, flights: flights.rowCount, cancelled: cancelled.rowCount, diverted: 0 };
}

/** For each airport code of a table, the index of its counter. */
function counterByCode(
  { airport }: FlightTable,
  places: FlightsRead["airports"],
  counters: readonly AirportCounter[],
): readonly number[] {
  if (airport === undefined) return counters.map((_, index) => index);
  return airport.names.map((name) => places.findIndex(({ code }) => code === name));
}

function namesOf(code: string, { airports }: Places): Pick<AirportInspection, "name" | "iata" | "country"> {
  const { fullName = code, iata, country } = airports.byCode(code) ?? {};
  return { name: fullName, iata, country };
}

/** Counts the flights of one airport. */
class AirportCounter {
  flights = 0;
  delayed = 0;
  /** The local days on which flights were scheduled, since 1970-01-01. */
  readonly days = new Set<number>();
  readonly #zone: TimeZone;

  constructor(zone: TimeZone) {
    this.#zone = zone;
  }

  /** Adds a flight; its actual instant is NaN where it has none. */
  add(scheduled: number, operated: number): void {
    this.days.add(Math.floor(this.#zone.localMinutes(scheduled) / DAY));
    if (Number.isNaN(operated)) return;
    this.flights++;
    if (operated - scheduled > DELAY_THRESHOLD_MINUTES) this.delayed++;
  }

  result(): Pick<AirportInspection, "flights" | "delayed" | "from" | "to" | "daysWithout"> {
    const { flights, delayed, days } = this;
    if (days.size === 0) return { flights, delayed, daysWithout: 0 };
    const [first, last] = boundsOf(days);
    const daysWithout = last - first + 1 - days.size;
    return { flights, delayed, from: dateOf(first), to: dateOf(last), daysWithout };
  }
}

function sum(counters: readonly AirportCounter[], name: "flights" | "delayed"): number {
  return counters.reduce((total, counter) => total + counter[name], 0);
}

/** Returns the days in a row on which none of the airports has a flight. */
function gapsOf(counters: readonly AirportCounter[]): readonly DayGap[] {
  const days = [...new Set(counters.flatMap(({ days }) => [...days]))].sort((a, b) => a - b);
  return days.slice(1).flatMap((day, index) => {
    const missing = day - days[index] - 1;
    return missing === 0 ? [] : [{ from: dateOf(days[index] + 1), to: dateOf(day - 1), days: missing }];
  });
}

function inspectAirlines(flights: FlightTable, { airlines }: Places): MovementInspection["airlines"] {
  const { airlineCode, airline } = flights;
  if (airlineCode === undefined) return [];
  const counts = countsOf(airlineCode);
  const rowOf = airlineCode.names.map(() => -1);
  for (let row = flights.rowCount - 1; row >= 0; row--) rowOf[airlineCode.codes[row]] = row;
  const nameOf = (code: string, row: number) =>
    airline?.names[airline.codes[row]] ?? airlines.byCode(code)?.label ?? code;
  return airlineCode.names
    .map((code, index) => ({ code, name: nameOf(code, rowOf[index]), flights: counts[index] }))
    .sort((one, other) => other.flights - one.flights);
}

function countsOf({ names, codes }: CategoryColumn): readonly number[] {
  const counts = names.map(() => 0);
  for (const code of codes) counts[code]++;
  return counts;
}

function named({ names }: CategoryColumn): readonly string[] {
  return names.filter((name) => name !== "");
}

function boundsOf(days: ReadonlySet<number>): readonly [first: number, last: number] {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) [first, last] = [Math.min(first, day), Math.max(last, day)];
  return [first, last];
}

function dateOf(day: number): string {
  return formatLocalTime(day * DAY).slice(0, 10);
}

import { DELAY_THRESHOLD_MINUTES, delayLabel, latenessMinutes } from "../delay.ts";
import type { ChallengeTable, FlightColumn, FlightTable } from "../flight-table.ts";
import { calendarParts } from "../local-time.ts";
import { timeZoneOf } from "../time-zone.ts";
import { quantiles } from "./lateness.ts";
import { estimateEffects } from "./persistence.ts";
import type { AirlineProfile, RouteProfile, SyntheticProfile } from "./profile.ts";

/** The columns of a flight table that {@link describeFlights} needs. */
export const DESCRIBED_COLUMNS = [
  "airline",
  "flightType",
  "month",
  "airlineCode",
  "destination",
  "city",
  "scheduled",
  "operated",
] as const satisfies readonly FlightColumn[];

/** The airport of the flights of a table, which the table does not name: its ICAO code and city. */
export interface Origin {
  readonly code: string;
  readonly city: string;
}

type Flights = ChallengeTable;

/** Flights whose scheduled times are local minutes. */
type LocalFlights = Omit<Flights, "timeZone" | "operated">;

const LATENESS_STEPS = 200;

/**
 * Aggregates a table of flights into a profile, from which synthetic flights are generated. The order of the rows makes
 * no difference.
 * @param table at least one flight, with all of {@link DESCRIBED_COLUMNS}
 */
export function describeFlights(table: FlightTable, origin: Origin): SyntheticProfile {
  const { scheduled, operated } = table as Flights;
  const zone = timeZoneOf(table.timeZone);
  const lateness = latenessMinutes(scheduled, operated);
  const flights: LocalFlights = {
    ...(table as Flights),
    scheduled: scheduled.map((instant) => zone.localMinutes(instant)),
  };
  const delayed = delayLabel(lateness);
  return {
    format: "puntual-synthetic-profile-1",
    origin: origin.code,
    originCity: origin.city,
    timeZone: zone.name,
    minutes: countBy(60, flights.scheduled, (time) => calendarParts(time).minuteOfDay % 60),
    lateness: describeLateness(lateness, delayed),
    effects: describeEffects(flights, delayed),
    airlines: describeAirlines(flights, delayed),
  };
}

function describeLateness(lateness: Float64Array, delayed: Uint8Array): SyntheticProfile["lateness"] {
  const sorted = (label: 0 | 1) => lateness.filter((_, row) => delayed[row] === label).sort();
  const whole = (minutes: Float64Array, fallback: number) =>
    quantiles(minutes.length > 0 ? minutes : [fallback], LATENESS_STEPS).map((m) => Math.ceil(m));
  return {
    onTime: whole(sorted(0), 0),
    delayed: whole(sorted(1), DELAY_THRESHOLD_MINUTES + 1),
  };
}

function describeEffects(flights: LocalFlights, delayed: Uint8Array): SyntheticProfile["effects"] {
  const { airline, airlineCode, destination, scheduled } = flights;
  const cell = (row: number) => airline.codes[row] * 12 + flights.month[row] - 1;
  const flightsIn = new Float64Array(airline.names.length * 12);
  const delayedIn = new Float64Array(airline.names.length * 12);
  delayed.forEach((label, row) => {
    flightsIn[cell(row)]++;
    delayedIn[cell(row)] += label;
  });
  const excess = Float64Array.from(
    delayed,
    (label, row) => label - delayedIn[cell(row)] / flightsIn[cell(row)],
  );
  const deviation = Math.sqrt(excess.reduce((sum, e) => sum + e * e, 0) / excess.length) || 1;
  const routeHalfHour = Int32Array.from(scheduled, (time, row) => {
    const route = airlineCode.codes[row] * destination.names.length + destination.codes[row];
    return route * 48 + halfHourOf(time);
  });
  return estimateEffects(
    {
      score: excess.map((e) => e / deviation),
      hour: Int32Array.from(scheduled, (time) => Math.floor(time / 60)),
      airline: airline.codes,
      destination: destination.codes,
      routeHalfHour,
    },
    delayed.reduce((sum, label) => sum + label, 0) / delayed.length,
  );
}

function describeAirlines(flights: LocalFlights, delayed: Uint8Array): AirlineProfile[] {
  const rows = Array.from({ length: flights.rowCount }, (_, row) => row);
  return [...Map.groupBy(rows, (row) => flights.airline.codes[row])]
    .map(([code, own]) => ({
      name: flights.airline.names[code],
      delayed: countBy(
        12,
        own.filter((row) => delayed[row] === 1),
        (row) => flights.month[row] - 1,
      ),
      weekdays: countBy(7, own, (row) => calendarParts(flights.scheduled[row]).weekday),
      routes: describeRoutes(flights, own),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function describeRoutes(flights: LocalFlights, rows: readonly number[]): RouteProfile[] {
  const identify = (row: number) => ({
    airlineCode: categoryAt(flights.airlineCode, row),
    destination: categoryAt(flights.destination, row),
    city: categoryAt(flights.city, row),
    flightType: categoryAt(flights.flightType, row) as RouteProfile["flightType"],
  });
  return [...Map.groupBy(rows, (row) => JSON.stringify(identify(row)))]
    .sort(([a], [b]) => compare(a, b))
    .map(([, own]) => ({
      ...identify(own[0]),
      months: countBy(12, own, (row) => flights.month[row] - 1),
      halfHours: countBy(48, own, (row) => halfHourOf(flights.scheduled[row])),
    }));
}

function countBy<Item>(size: number, items: Iterable<Item>, binOf: (item: Item) => number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const item of items) counts[binOf(item)]++;
  return counts;
}

function categoryAt(column: Flights["airline"], row: number): string {
  return column.names[column.codes[row]];
}

function halfHourOf(scheduled: number): number {
  return Math.floor(calendarParts(scheduled).minuteOfDay / 30);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

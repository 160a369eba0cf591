import { csvField } from "../../../../../src/flights/reading/csv/csv-fields.ts";
import { dayAfter } from "../../../flights/airport-day.ts";
import { flightEnds } from "../../../flights/flight-ends.ts";
import type { FlightAirport } from "../../../service/flight-airport.ts";

/** The routes of the model at the airport, with their training flights. */
export interface SampleNetwork {
  readonly routes: readonly {
    readonly airline: string;
    readonly destination: string;
    readonly flights: number;
  }[];
}

/** The counts of past flights by airline and hour, from which the sample takes its times. */
export interface SamplePast {
  readonly from: string;
  readonly to: string;
  readonly groups: { readonly airline: readonly string[] };
  readonly pairs: readonly {
    readonly of: readonly string[];
    readonly cells: readonly (readonly number[])[];
  }[];
}

/** The number of flights of the sample where the period of the training flights is unknown, and its limits. */
const FLIGHTS = 120;
const [MIN_FLIGHTS, MAX_FLIGHTS] = [20, 300];

/** The hours of a day at an airport whose hours are unknown: 6 to 22, all alike. */
const HOURS = Array.from({ length: 24 }, (_, hour) => (hour >= 6 && hour <= 22 ? 1 : 0));

/** A step between the quantiles of an airline's flights that spreads any number of them evenly over the day. */
const GOLDEN_STEP = (Math.sqrt(5) - 1) / 2;

/**
 * Writes a day of the airport's own airlines and routes as a CSV: as many flights as on an average day, each route as
 * often as in the training flights, at the usual hours of its airline. The same model has the same day.
 * @param past undefined where the model has no counts of past flights
 * @param now date, with or without time, local to the airport; the flights are dated the day after
 */
export function sampleDay(
  network: SampleNetwork,
  past: SamplePast | undefined,
  now: string,
  airport: FlightAirport,
): string {
  const routes = sampled(network.routes, dailyFlights(network, past));
  const hours = hoursByAirline(past);
  const places = new Map<string, number>();
  const date = dayAfter(now);
  const flights = routes.map(({ airline, destination }, index) => {
    const place = places.get(airline) ?? index * GOLDEN_STEP;
    places.set(airline, place + GOLDEN_STEP);
    return {
      airline,
      other: destination,
      scheduled: `${date}T${timeAt(hours.get(airline) ?? HOURS, place % 1)}`,
    };
  });
  return writeFlights(
    flights.toSorted((one, other) => (one.scheduled < other.scheduled ? -1 : 1)),
    airport,
  );
}

/** A flight of a sample: its airline, the other airport and the scheduled time. */
interface SampleFlight {
  readonly airline: string;
  readonly other: string;
  readonly scheduled: string;
}

/** Writes a file of three flights of the airport's own, as an example of the format. */
export function templateDay(network: SampleNetwork, now: string, airport: FlightAirport): string {
  const seen = new Set<string>();
  const routes = network.routes.filter(({ airline, destination }) => {
    const isNew = !seen.has(airline) && !seen.has(destination);
    if (isNew) seen.add(airline).add(destination);
    return isNew;
  });
  const times = ["07:10", "18:30", "21:45"];
  const chosen = routes.length >= times.length ? routes : network.routes;
  const date = dayAfter(now);
  const flights = chosen.slice(0, times.length).map(({ airline, destination }, index) => ({
    airline,
    other: destination,
    scheduled: `${date}T${times[index]}`,
  }));
  return writeFlights(flights, airport);
}

function writeFlights(flights: readonly SampleFlight[], airport: FlightAirport): string {
  const rows = flights.map(({ airline, other, scheduled }) => ({
    airline,
    ...flightEnds(other, airport),
    scheduled,
  }));
  const lines = rows.map((row) =>
    Object.values(row)
      .map((cell) => csvField(cell))
      .join(","),
  );
  return `${[Object.keys(rows[0] ?? {}).join(","), ...lines].join("\n")}\n`;
}

/** Returns the number of flights of an average day. */
function dailyFlights({ routes }: SampleNetwork, past: SamplePast | undefined): number {
  if (past === undefined) return FLIGHTS;
  const day = (local: string) => Date.parse(`${local.slice(0, 10)}T00:00Z`) / 86_400_000;
  const all = routes.reduce((sum, { flights }) => sum + flights, 0);
  const daily = Math.round(all / Math.max(1, day(past.to) - day(past.from) + 1));
  return Math.min(MAX_FLIGHTS, Math.max(MIN_FLIGHTS, daily));
}

/** Takes a number of routes, each as often as its share of the flights. */
function sampled<Route extends { readonly flights: number }>(
  routes: readonly Route[],
  count: number,
): Route[] {
  const all = routes.reduce((sum, { flights }) => sum + flights, 0);
  const taken: Route[] = [];
  let [sum, next] = [0, 0.5];
  for (const route of routes) {
    sum += (route.flights / all) * count;
    for (; next < sum; next++) taken.push(route);
  }
  return taken;
}

/** Returns the flights of each airline by hour. */
function hoursByAirline(past: SamplePast | undefined): Map<string, readonly number[]> {
  const pair = past?.pairs.find(({ of }) => of.includes("airline") && of.includes("hour"));
  const hours = new Map<string, number[]>();
  const [airlineAt, hourAt] = pair?.of[0] === "airline" ? [0, 1] : [1, 0];
  for (const cell of pair?.cells ?? []) {
    const airline = past?.groups.airline[cell[airlineAt]] ?? "";
    const own = hours.get(airline) ?? Array.from({ length: 24 }, () => 0);
    own[cell[hourAt]] += cell[2];
    hours.set(airline, own);
  }
  return hours;
}

/** Returns the time before which a share of flights are scheduled, in whole five minutes. */
function timeAt(hours: readonly number[], share: number): string {
  let rest = share * hours.reduce((sum, flights) => sum + flights, 0);
  const found = hours.findIndex((flights) => {
    if (rest < flights) return true;
    rest -= flights;
    return false;
  });
  const hour = Math.max(0, found);
  const minute = 5 * Math.min(11, Math.floor((12 * rest) / Math.max(1, hours[hour])));
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(hour)}:${two(minute)}`;
}

import type { FlightType } from "../../../flights/flight-table.ts";
import { routeKey, routeOf } from "../routes.ts";
import { type KnownNames, KnownNetwork } from "./known-network.ts";

/** An airline of the training flights. */
export interface KnownAirline {
  /** ICAO code. */
  readonly code: string;
  /** IATA code, if known. */
  readonly iata: string | null;
  /** The ICAO code where the training flights have no name. */
  readonly name: string;
  /** The number of training flights. */
  readonly flights: number;
}

/** A destination of the training flights. */
export interface KnownDestination {
  /** ICAO code. */
  readonly code: string;
  /** IATA code, if known. */
  readonly iata: string | null;
  /** The ICAO code where the training flights have no name. */
  readonly city: string;
  /** The flight type of most training flights there. */
  readonly flightType: FlightType;
  /** The number of training flights. */
  readonly flights: number;
}

/** An airline's flights to a destination, by their ICAO codes. */
export interface KnownRoute {
  readonly airline: string;
  readonly destination: string;
  /** The number of training flights. */
  readonly flights: number;
}

/** The airlines, destinations and routes that an operational model knows: the most flown first, ties by code. */
export interface Network {
  readonly airlines: readonly KnownAirline[];
  readonly destinations: readonly KnownDestination[];
  readonly routes: readonly KnownRoute[];
}

/** Returns the routes that a model was trained on: the most flown first, ties by code. */
export function routesOf({
  flightTypes,
  flightsByRoute,
}: Pick<KnownNames, "flightTypes" | "flightsByRoute">): KnownRoute[] {
  const routes = Object.entries(flightsByRoute).map(([route, flights]) => {
    const [airline, destination] = routeOf(route, flightTypes);
    return { airline, destination, flights };
  });
  return mostFlownFirst(routes, ({ airline, destination, flights }) => [
    routeKey(airline, destination),
    flights,
  ]);
}

/** Returns the airlines, destinations and routes that a model was trained on. */
export function networkOf(known: KnownNames): Network {
  const { names, flightTypes } = known;
  const { airlines, destinations } = new KnownNetwork(known);
  const routes = routesOf(known);
  return {
    airlines: sumsBy("airline", routes).map(([code, flights]) => ({
      code,
      iata: airlines.iataOf(code) ?? null,
      name: nameIn(names.airlines, code),
      flights,
    })),
    destinations: sumsBy("destination", routes).map(([code, flights]) => ({
      code,
      iata: destinations.iataOf(code) ?? null,
      city: nameIn(names.destinations, code),
      flightType: flightTypes[code],
      flights,
    })),
    routes,
  };
}

function sumsBy(end: "airline" | "destination", routes: readonly KnownRoute[]): [string, number][] {
  const sums = new Map<string, number>();
  for (const route of routes) sums.set(route[end], (sums.get(route[end]) ?? 0) + route.flights);
  return mostFlownFirst([...sums], (sum) => sum);
}

function mostFlownFirst<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => readonly [code: string, flights: number],
): Item[] {
  return items.toSorted((a, b) => {
    const [[codeA, flightsA], [codeB, flightsB]] = [keyOf(a), keyOf(b)];
    return flightsB - flightsA || (codeA < codeB ? -1 : 1);
  });
}

function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? names[code] : code;
}

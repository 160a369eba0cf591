import type { FlightType } from "../../../flights/flight-table.ts";
import { IATA_OF_AIRLINE, IATA_OF_AIRPORT } from "../../../flights/iata-codes.ts";
import type { KnownNames } from "./find-flight.ts";

/** An airline of the training flights. */
export interface KnownAirline {
  /** Its ICAO code. */
  readonly code: string;
  readonly iata: string | null;
  /** Its code where the training flights have no name for it. */
  readonly name: string;
  /** Training flights. */
  readonly flights: number;
}

/** A destination of the training flights. */
export interface KnownDestination {
  /** Its ICAO code. */
  readonly code: string;
  readonly iata: string | null;
  /** Its code where the training flights have no name for it. */
  readonly city: string;
  /** That of most training flights there. */
  readonly flightType: FlightType;
  /** Training flights. */
  readonly flights: number;
}

/** An airline's flights to a destination, by their ICAO codes. */
export interface KnownRoute {
  readonly airline: string;
  readonly destination: string;
  /** Training flights. */
  readonly flights: number;
}

/** What an operational model knows of the airport's flights: the most flown first, of equals the first by code. */
export interface Network {
  readonly airlines: readonly KnownAirline[];
  readonly destinations: readonly KnownDestination[];
  readonly routes: readonly KnownRoute[];
}

/** The airlines, destinations and routes that a model was trained on. */
export function networkOf({ names, flightTypes, flightsByRoute }: KnownNames): Network {
  const routes = Object.entries(flightsByRoute).map(([route, flights]) => {
    const [airline, destination] = route.split(" ");
    return { airline, destination, flights };
  });
  return {
    airlines: sumsBy("airline", routes).map(([code, flights]) => ({
      code,
      iata: IATA_OF_AIRLINE.get(code) ?? null,
      name: nameIn(names.airlines, code),
      flights,
    })),
    destinations: sumsBy("destination", routes).map(([code, flights]) => ({
      code,
      iata: IATA_OF_AIRPORT.get(code) ?? null,
      city: nameIn(names.destinations, code),
      flightType: flightTypes[code],
      flights,
    })),
    routes: mostFlownFirst(routes, ({ airline, destination, flights }) => [
      `${airline} ${destination}`,
      flights,
    ]),
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

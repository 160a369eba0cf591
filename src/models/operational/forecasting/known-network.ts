import { isNational } from "../../../airports/national.ts";
import { placesWith } from "../../../airports/own-places.ts";
import type { FlightType } from "../../../flights/flight-table.ts";
import type { OperationalModelData } from "../model-data.ts";
import { routeKey, routeOf } from "../routes.ts";
import { NameResolver } from "./name-resolver.ts";

/** The data of a model that names are looked up in. */
export type KnownNames = Pick<
  OperationalModelData,
  "names" | "flightTypes" | "flightsByRoute" | "airports" | "places"
>;

/** The airlines and destinations of the training data, their flights, and what is known of all others. */
export class KnownNetwork {
  readonly airlines: NameResolver;
  readonly destinations: NameResolver;
  readonly #known: KnownNames;
  readonly #airlineFlights: ReadonlyMap<string, number>;
  readonly #destinationFlights: ReadonlyMap<string, number>;
  #home: { readonly country: string | undefined; readonly flightType: FlightType } | undefined;

  constructor(known: KnownNames) {
    const { names, places } = known;
    const { airlines, airports } = placesWith(places);
    this.#known = known;
    this.#airlineFlights = flightsBy(0, known, names.airlines);
    this.#destinationFlights = flightsBy(1, known, names.destinations);
    this.airlines = new NameResolver({ flights: this.#airlineFlights, names: names.airlines }, airlines);
    this.destinations = new NameResolver(
      { flights: this.#destinationFlights, names: names.destinations },
      airports,
    );
  }

  /** Returns the route with the most training flights; without any, the codes with the most training flights. */
  mostFlown(from: readonly string[], to: readonly string[]): readonly [airline: string, destination: string] {
    if (from.length === 1 && to.length === 1) return [from[0], to[0]];
    const mostFirst = (codes: readonly string[], flights: ReadonlyMap<string, number>) =>
      codes.toSorted((a, b) => (flights.get(b) ?? 0) - (flights.get(a) ?? 0));
    const destinations = mostFirst(to, this.#destinationFlights);
    return mostFirst(from, this.#airlineFlights)
      .flatMap((airline) => destinations.map((destination) => [airline, destination] as const))
      .reduce((most, route) => (this.#flightsOn(route) > this.#flightsOn(most) ? route : most));
  }

  /**
   * Returns the flight type of most training flights to a destination. Without any, flights are national to the country of
   * the model's airport, in an older artefact that of most national training flights, and international to any other;
   * where one of the two countries is not known, they have the type of most training flights.
   */
  flightTypeTo(destination: string): FlightType {
    const { flightTypes } = this.#known;
    if (Object.hasOwn(flightTypes, destination)) return flightTypes[destination];
    this.#home ??= this.#findHome();
    const country = this.destinations.entryOf(destination)?.country;
    if (country === undefined || this.#home.country === undefined) return this.#home.flightType;
    return isNational(country, this.#home.country) ? "N" : "I";
  }

  #findHome(): { readonly country: string | undefined; readonly flightType: FlightType } {
    const sums: Record<FlightType, number> = { I: 0, N: 0 };
    const flights = new Map<string, number>();
    for (const [destination, type] of Object.entries(this.#known.flightTypes)) {
      const more = this.#destinationFlights.get(destination) ?? 0;
      sums[type] += more;
      const country = type === "N" ? this.destinations.entryOf(destination)?.country : undefined;
      if (country !== undefined) flights.set(country, (flights.get(country) ?? 0) + more);
    }
    const stated = new Set(this.#known.airports?.map(({ country }) => country));
    const [only] = stated.size === 1 ? stated : [];
    const [most] = [...flights].toSorted(([, a], [, b]) => b - a);
    return { country: only ?? most?.[0], flightType: sums.N > sums.I ? "N" : "I" };
  }

  #flightsOn([airline, destination]: readonly [string, string]): number {
    return this.#known.flightsByRoute[routeKey(airline, destination)] ?? 0;
  }
}

/** Returns the number of training flights of each code; 0 of one that only has a name. */
function flightsBy(
  end: 0 | 1,
  { flightsByRoute, flightTypes }: KnownNames,
  names: Readonly<Record<string, string>>,
): Map<string, number> {
  const sums = new Map(Object.keys(names).map((code) => [code, 0]));
  for (const [route, flights] of Object.entries(flightsByRoute)) {
    const code = routeOf(route, flightTypes)[end];
    sums.set(code, (sums.get(code) ?? 0) + flights);
  }
  return sums;
}

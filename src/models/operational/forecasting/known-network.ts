import { airlines } from "../../../airports/airlines.ts";
import { airports } from "../../../airports/airports.ts";
import type { FlightType } from "../../../flights/flight-table.ts";
import type { OperationalModelData } from "../model-data.ts";
import { NameResolver } from "./name-resolver.ts";

/** The data of a model that names are looked up in. */
export interface KnownNames extends Pick<OperationalModelData, "names" | "flightTypes" | "flightsByRoute"> {
  /** ISO 3166 code of the country of the airport; by default that of most national training flights. */
  readonly country?: string | null;
}

/** The airlines and destinations of the training data, their flights, and what is known of all others. */
export class KnownNetwork {
  readonly airlines: NameResolver;
  readonly destinations: NameResolver;
  readonly #known: KnownNames;
  readonly #airlineFlights: ReadonlyMap<string, number>;
  readonly #destinationFlights: ReadonlyMap<string, number>;
  #homeCountry: { readonly code: string | undefined } | undefined;

  constructor(known: KnownNames) {
    const { names, flightsByRoute } = known;
    this.#known = known;
    this.#airlineFlights = flightsBy(0, flightsByRoute, names.airlines);
    this.#destinationFlights = flightsBy(1, flightsByRoute, names.destinations);
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
   * Returns the flight type of most training flights to a destination. Without any, flights are national to the airport's
   * own country, international to any other; undefined if either country is not known.
   */
  flightTypeTo(destination: string): FlightType | undefined {
    const { flightTypes } = this.#known;
    if (Object.hasOwn(flightTypes, destination)) return flightTypes[destination];
    const country = this.destinations.entryOf(destination)?.country;
    this.#homeCountry ??= { code: this.#findHomeCountry() };
    const home = this.#homeCountry.code;
    if (country === undefined || home === undefined) return undefined;
    return country === home ? "N" : "I";
  }

  #findHomeCountry(): string | undefined {
    const { country } = this.#known;
    if (typeof country === "string") return country;
    const flights = new Map<string, number>();
    for (const [destination, type] of Object.entries(this.#known.flightTypes)) {
      const national = type === "N" ? this.destinations.entryOf(destination)?.country : undefined;
      const more = this.#destinationFlights.get(destination) ?? 0;
      if (national !== undefined) flights.set(national, (flights.get(national) ?? 0) + more);
    }
    const [most] = [...flights].toSorted(([, a], [, b]) => b - a);
    return most?.[0];
  }

  #flightsOn([airline, destination]: readonly [string, string]): number {
    return this.#known.flightsByRoute[`${airline} ${destination}`] ?? 0;
  }
}

/** Returns the number of training flights of each code; 0 of one that only has a name. */
function flightsBy(
  end: 0 | 1,
  flightsByRoute: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
): Map<string, number> {
  const sums = new Map(Object.keys(names).map((code) => [code, 0]));
  for (const [route, flights] of Object.entries(flightsByRoute)) {
    const code = route.split(" ")[end];
    sums.set(code, (sums.get(code) ?? 0) + flights);
  }
  return sums;
}

import { PuntualError } from "../../../errors.ts";
import type { FlightNote, NoteCode } from "../../../flights/flight-note.ts";
import type { FlightType } from "../../../flights/flight-table.ts";
import { ICAO_OF_AIRLINE, ICAO_OF_AIRPORT } from "../../../flights/iata-codes.ts";
import type { FlightToForecast } from "../features/features.ts";
import type { OperationalModelData } from "../model-data.ts";

/** A flight in the words of a user or a client. */
export interface NamedFlight {
  /** ICAO or IATA code, or the airline's name. */
  readonly airline: string;
  /** ICAO or IATA code, or the city. */
  readonly destination: string;
  /** An instant, in minutes since 1970-01-01T00:00Z. */
  readonly scheduled: number;
  /** By default that of most training flights to the destination. */
  readonly flightType?: FlightType | undefined;
}

/** An airline's flights to a destination. */
export interface Route {
  /** The airline's ICAO code. */
  readonly airlineCode: string;
  /** The destination's ICAO code. */
  readonly destination: string;
  /** The flight type of most training flights to the destination; undefined if there are none. */
  readonly flightType: FlightType | undefined;
  /** Names that stand for several codes; absent without any. */
  readonly notes?: readonly FlightNote[];
}

/** A flight that was named, with notes on names that stand for several codes; absent without any. */
export interface FoundFlight extends FlightToForecast {
  readonly notes?: readonly FlightNote[];
}

/** The data of a model that names are looked up in. */
export type KnownNames = Pick<OperationalModelData, "names" | "flightTypes" | "flightsByRoute">;

/** The number of looked-up routes that are cached. */
const MAX_CACHED = 10_000;

/**
 * Looks up flights by the names of their airlines and destinations: codes in any case, names in any case and with or
 * without accents. Where several codes share a name, those with the most training flights on the route are chosen. A
 * code that was not in the training data is returned as it is; the forecast then uses the other features. Results are
 * cached.
 */
export class FlightFinder {
  readonly #known: KnownNames;
  readonly #cache = new Map<string, Map<string, Route>>();
  #cached = 0;

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /**
   * Returns the flight that a client names.
   * @throws PuntualError `unknown-category` for an unknown name, or a destination without a known flight type if none
   * is stated
   */
  flight({ airline, destination, scheduled, flightType }: NamedFlight): FoundFlight {
    const route = this.route(airline, destination);
    const type = flightType ?? route.flightType;
    if (type === undefined) {
      throw new PuntualError("unknown-category", {
        field: "flight type",
        value: `that of flights to ${route.destination}, which`,
        allowed: "I (international) or N (national), stated with the flight",
      });
    }
    const { airlineCode, destination: to, notes } = route;
    const flight = { airlineCode, destination: to, flightType: type, scheduled };
    return notes === undefined ? flight : { ...flight, notes };
  }

  /**
   * Returns the route that a client names.
   * @throws PuntualError `unknown-category` for an unknown name
   */
  route(airline: string, destination: string): Route {
    return this.#cache.get(airline)?.get(destination) ?? this.#add(airline, destination);
  }

  #add(airline: string, destination: string): Route {
    const route = findRoute(airline, destination, this.#known);
    if (this.#cached++ >= MAX_CACHED) {
      this.#cache.clear();
      this.#cached = 1;
    }
    const ofAirline = this.#cache.get(airline) ?? new Map<string, Route>();
    this.#cache.set(airline, ofAirline.set(destination, route));
    return route;
  }
}

/**
 * Looks up one flight; {@link FlightFinder} looks up many faster.
 * @throws PuntualError `unknown-category` as {@link FlightFinder.flight} does
 */
export function findFlight(named: NamedFlight, known: KnownNames): FoundFlight {
  return new FlightFinder(known).flight(named);
}

function findRoute(airline: string, destination: string, known: KnownNames): Route {
  const { names, flightTypes, flightsByRoute } = known;
  const airlines = findCodes("airline", airline, names.airlines, ICAO_OF_AIRLINE, 3);
  const destinations = findCodes("destination", destination, names.destinations, ICAO_OF_AIRPORT, 4);
  const [airlineCode, to] = mostFlown(airlines, destinations, flightsByRoute);
  const flightType = Object.hasOwn(flightTypes, to) ? flightTypes[to] : undefined;
  const notes = [
    ...noteOn("airline", airline, airlineCode, airlines),
    ...noteOn("destination", destination, to, destinations),
  ];
  return { airlineCode, destination: to, flightType, ...(notes.length > 0 && { notes }) };
}

/** Returns a note if a name stands for several codes. */
function noteOn(
  field: "airline" | "destination",
  value: string,
  taken: string,
  codes: readonly string[],
): FlightNote[] {
  if (codes.length === 1) return [];
  const code: NoteCode = `ambiguous-${field}`;
  const alternatives = codes.filter((other) => other !== taken);
  const detail = `${value.trim()} stands for ${codes.join(", ")}; ${taken} was taken.`;
  return [{ code, field: `/${field}`, value, taken, alternatives, detail }];
}

/** Returns all codes that a text may mean, at least one. */
function findCodes(
  field: string,
  text: string,
  names: Readonly<Record<string, string>>,
  icaoOf: Readonly<Record<string, string>>,
  codeLength: number,
): string[] {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(names, code)) return [code];
  if (Object.hasOwn(icaoOf, code)) return [icaoOf[code]];
  const name = plain(text);
  const found = Object.keys(names).filter((known) => plain(names[known]) === name);
  if (found.length > 0) return found;
  if (code.length === codeLength && /^[A-Z][A-Z0-9]+$/.test(code)) return [code];
  throw new PuntualError("unknown-category", {
    field,
    value: text,
    allowed: Object.entries(names)
      .map(([known, name]) => `${known} (${name})`)
      .join(", "),
  });
}

/** Returns the route with the most training flights; without any, the codes with the most training flights. */
function mostFlown(
  airlines: readonly string[],
  destinations: readonly string[],
  flightsByRoute: Readonly<Record<string, number>>,
): readonly [string, string] {
  if (airlines.length === 1 && destinations.length === 1) return [airlines[0], destinations[0]];
  const flightsOf = (code: string) =>
    Object.entries(flightsByRoute).reduce(
      (sum, [route, flights]) => (route.split(" ").includes(code) ? sum + flights : sum),
      0,
    );
  const mostFirst = (codes: readonly string[]) => codes.toSorted((a, b) => flightsOf(b) - flightsOf(a));
  const flightsOn = ([airline, destination]: readonly [string, string]) =>
    flightsByRoute[`${airline} ${destination}`] ?? 0;
  return mostFirst(airlines)
    .flatMap((airline) => mostFirst(destinations).map((destination) => [airline, destination] as const))
    .reduce((most, route) => (flightsOn(route) > flightsOn(most) ? route : most));
}

/** Returns a text in lower case, without accents and surrounding spaces. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

import { PuntualError } from "../../../errors.ts";
import type { FlightNote, NoteCode } from "../../../flights/flight-note.ts";
import type { FlightType } from "../../../flights/flight-table.ts";
import type { CategoryChecks } from "../../../flights/reading/category-checks.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import type { FlightToForecast } from "../features/features.ts";
import { type KnownNames, KnownNetwork } from "./known-network.ts";
import { MAX_CACHED_LENGTH, type Meanings, type NameResolver } from "./name-resolver.ts";

/** A flight in the words of a user or a client. */
export interface NamedFlight {
  /** ICAO or IATA code, or a name of the airline. */
  readonly airline: string;
  /** ICAO or IATA code, or a name of the airport or its city. */
  readonly destination: string;
  /** An instant, in minutes since 1970-01-01T00:00Z. */
  readonly scheduled: number;
  /** By default that of most training flights to the destination or, without any, by its country. */
  readonly flightType?: FlightType | undefined;
}

/** The airline and the destination of a flight, as its source names them. */
export type FlightNames = Pick<NamedFlight, "airline" | "destination">;

/** An airline's flights to a destination. */
export interface Route {
  /** The airline's ICAO code. */
  readonly airlineCode: string;
  /** The destination's ICAO code. */
  readonly destination: string;
  /**
   * The flight type of most training flights to the destination or, without any, by its country; where that is not known,
   * of most training flights.
   */
  readonly flightType: FlightType;
  /** Names that stand for several codes; absent without any. */
  readonly notes?: readonly FlightNote[];
}

/** A flight that was named, with notes on names that stand for several codes; absent without any. */
export interface FoundFlight extends FlightToForecast {
  readonly notes?: readonly FlightNote[];
}

/** A field that names no known airline or destination. */
export interface UnknownName {
  readonly field: "airline" | "destination";
  /** The allowed values, with the nearest names. */
  readonly allowed: string;
}

/** The number of looked-up routes that are cached. */
const MAX_CACHED = 10_000;

/**
 * Looks up flights by the names of their airlines and destinations: codes of ICAO, IATA and the training data, and names
 * in any case, with or without accents. Codes of the training data come first, then known codes, then names. Where a text
 * stands for several codes of the training data, those with the most training flights on the route are chosen, and a note
 * says so. A known code that was not in the training data is returned as it is; the forecast then uses the other features.
 * Results are cached.
 */
export class FlightFinder {
  readonly #network: KnownNetwork;
  readonly #airport: string | undefined;
  readonly #cache = new Map<string, Map<string, Route>>();
  #cached = 0;

  /** @param airport the code of the airport of the flights that it finds, in a model of several */
  constructor(known: KnownNames, airport?: string) {
    this.#network = new KnownNetwork(known);
    this.#airport = airport;
  }

  /**
   * Returns the flight that a client names.
   * @throws PuntualError `unknown-category` for an unknown name
   */
  flight({ airline, destination, scheduled, flightType }: NamedFlight): FoundFlight {
    const route = this.route(airline, destination);
    const type = flightType ?? route.flightType;
    const { airlineCode, destination: to, notes } = route;
    const at = this.#airport;
    const flight = { ...(at && { airport: at }), airlineCode, destination: to, flightType: type, scheduled };
    return notes === undefined ? flight : { ...flight, notes };
  }

  /**
   * Returns the airport that a client names, without an airline.
   * @throws PuntualError `unknown-category` for an unknown name
   */
  airport(destination: string): Pick<Route, "destination" | "notes"> {
    const { destinations } = this.#network;
    const meanings = known("destination", destination, destinations);
    const [code] = meanings.codes;
    const notes = noteOn("destination", destination, code, meanings, destinations);
    return { destination: code, ...(notes.length > 0 && { notes }) };
  }

  /**
   * Returns the route that a client names.
   * @throws PuntualError `unknown-category` for an unknown name
   */
  route(airline: string, destination: string): Route {
    return this.#cache.get(airline)?.get(destination) ?? this.#add(airline, destination);
  }

  /**
   * Returns a flight with the codes of the training data for its airline and destination, which may be named in any of
   * the ways of {@link NamedFlight}.
   * @throws PuntualError `unknown-category` for an unknown name
   */
  named<Flight extends ScheduledFlight>(flight: Flight): Flight & Pick<FoundFlight, "notes"> {
    const { airlineCode, destination, notes } = this.route(flight.airlineCode, flight.destination);
    if (airlineCode === flight.airlineCode && destination === flight.destination) return flight;
    return { ...flight, airlineCode, destination, ...(notes && { notes }) };
  }

  /** Returns a flight as {@link named} does, or as it is if its airline or destination is not known. */
  ifKnown<Flight extends ScheduledFlight>(flight: Flight): Flight {
    const { airlines, destinations } = this.#network;
    if (airlines.meanings(flight.airlineCode) === undefined) return flight;
    return destinations.meanings(flight.destination) === undefined ? flight : this.named(flight);
  }

  /** Returns the fields that name no known airline or destination: quickly, where a search for near names takes long. */
  unknownFields({ airline, destination }: FlightNames): UnknownName["field"][] {
    if (this.#cache.get(airline)?.has(destination)) return [];
    const { airlines, destinations } = this.#network;
    return [
      ...(airlines.meanings(airline) === undefined ? (["airline"] as const) : []),
      ...(destinations.meanings(destination) === undefined ? (["destination"] as const) : []),
    ];
  }

  /** Returns the fields that name no known airline or destination, with what is allowed instead. */
  unknownNames(names: FlightNames): UnknownName[] {
    return this.unknownFields(names).map((field) => ({
      field,
      allowed: allowedInstead(names[field], this.#network[`${field}s`]),
    }));
  }

  /** Returns why a text names no known airline, with the nearest names; undefined if it does. */
  airlineFault(text: string): string | undefined {
    return faultOf("airline", text, this.#network.airlines);
  }

  /** Returns why a text names no known destination, with the nearest names; undefined if it does. */
  destinationFault(text: string): string | undefined {
    return faultOf("destination", text, this.#network.destinations);
  }

  /** Returns the names of a flight's airline and of the city of its destination; codes without a name. */
  labels({ airlineCode, destination }: Pick<Route, "airlineCode" | "destination">) {
    const { airlines, destinations } = this.#network;
    return { airline: airlines.label(airlineCode), city: destinations.label(destination) };
  }

  /** Returns a code with its name, such as `SKU (Sky Airline)`. */
  describe(field: "airline" | "destination", code: string): string {
    return this.#network[`${field}s`].description(code);
  }

  /**
   * Returns the flight type of most training flights to a destination or, without any, by its country; where that is not
   * known, of most training flights.
   * @param destination its code
   */
  flightTypeTo(destination: string): FlightType {
    return this.#network.flightTypeTo(destination);
  }

  #add(airline: string, destination: string): Route {
    const route = findRoute(airline, destination, this.#network);
    if (Math.max(airline.length, destination.length) > MAX_CACHED_LENGTH) return route;
    if (this.#cached++ >= MAX_CACHED) {
      this.#cache.clear();
      this.#cached = 1;
    }
    const ofAirline = this.#cache.get(airline) ?? new Map<string, Route>();
    this.#cache.set(airline, ofAirline.set(destination, route));
    return route;
  }
}

/** Returns the checks by which `readFlights` rejects rows whose airline or destination a finder does not know. */
export function namesKnownTo(finder: FlightFinder): CategoryChecks {
  return {
    airlineCode: (text) => finder.airlineFault(text),
    destination: (text) => finder.destinationFault(text),
  };
}

/**
 * Looks up one flight; {@link FlightFinder} looks up many faster.
 * @throws PuntualError `unknown-category` as {@link FlightFinder.flight} does
 */
export function findFlight(named: NamedFlight, known: KnownNames): FoundFlight {
  return new FlightFinder(known).flight(named);
}

function findRoute(airline: string, destination: string, network: KnownNetwork): Route {
  const { airlines, destinations } = network;
  const byAirline = known("airline", airline, airlines);
  const byDestination = known("destination", destination, destinations);
  const [airlineCode, to] = network.mostFlown(byAirline.codes, byDestination.codes);
  const notes = [
    ...noteOn("airline", airline, airlineCode, byAirline, airlines),
    ...noteOn("destination", destination, to, byDestination, destinations),
  ];
  const flightType = network.flightTypeTo(to);
  return { airlineCode, destination: to, flightType, ...(notes.length > 0 && { notes }) };
}

function known(field: "airline" | "destination", text: string, resolver: NameResolver): Meanings {
  const meanings = resolver.meanings(text);
  if (meanings !== undefined) return meanings;
  throw new PuntualError("unknown-category", unknownName(field, text, allowedInstead(text, resolver)));
}

/** Returns the details of the error of a name that is not known. */
export function unknownName(field: UnknownName["field"], value: string, allowed: string) {
  return { field, value, reason: `is ${NOT_KNOWN[field]}`, allowed };
}

const NOT_KNOWN = { airline: "not a known airline", destination: "not a known airport" } as const;

function allowedInstead(text: string, resolver: NameResolver): string {
  return `an ICAO or IATA code or a name, such as the nearest known: ${resolver.nearest(text)}`;
}

function faultOf(field: "airline" | "destination", text: string, resolver: NameResolver): string | undefined {
  if (resolver.meanings(text) !== undefined) return undefined;
  return `${NOT_KNOWN[field]}; allowed: ${allowedInstead(text, resolver)}`;
}

/** Returns a note if a text stands for several codes. */
function noteOn(
  field: "airline" | "destination",
  value: string,
  taken: string,
  { codes, others }: Meanings,
  resolver: NameResolver,
): FlightNote[] {
  const alternatives = [...codes.filter((code) => code !== taken), ...others];
  if (alternatives.length === 0) return [];
  const code: NoteCode = `ambiguous-${field}`;
  const all = [taken, ...alternatives].map((each) => resolver.description(each));
  const detail = `${value.trim()} may be ${all.slice(0, -1).join(", ")} or ${all.at(-1)}; ${taken} was taken.`;
  return [{ code, field: `/${field}`, value, taken, alternatives, detail }];
}

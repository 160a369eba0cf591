import { PuntualError } from "../../../errors.ts";
import type { FlightType } from "../../../flights/flight-table.ts";
import { ICAO_OF_AIRLINE, ICAO_OF_AIRPORT } from "../../../flights/iata-codes.ts";
import type { FlightToForecast } from "../features/features.ts";
import type { OperationalModelData } from "../model-data.ts";

/** A flight as a person names it. */
export interface NamedFlight {
  /** ICAO or IATA code, or the airline's name. */
  readonly airline: string;
  /** ICAO or IATA code, or the city. */
  readonly destination: string;
  /** Local minutes. */
  readonly scheduled: number;
  /** By default that of the training flights to the destination. */
  readonly flightType?: FlightType | undefined;
}

/** An airline's flights to a destination. */
export interface Route {
  /** The airline's ICAO code. */
  readonly airlineCode: string;
  /** The destination's ICAO code. */
  readonly destination: string;
  /** That of most training flights to the destination; undefined where there were none. */
  readonly flightType: FlightType | undefined;
}

/** What a model has to know for flights to be found in it. */
export type KnownNames = Pick<OperationalModelData, "names" | "flightTypes" | "flightsByRoute">;

/** How many names of routes are remembered. */
const MOST_REMEMBERED = 10_000;

/**
 * Finds what people mean by the names of airlines and destinations: codes in any case, names in any case and with or
 * without accents. Where several codes go by a name, those with the most training flights from one to the other are
 * meant. A code that the model has not seen is kept, for the forecast to stand on the rest. What has been found is
 * remembered.
 */
export class FlightFinder {
  readonly #known: KnownNames;
  readonly #found = new Map<string, Map<string, Route>>();
  #remembered = 0;

  constructor(known: KnownNames) {
    this.#known = known;
  }

  /**
   * The flight that a person means.
   * @throws PuntualError `unknown-category` for a name that is none of the model's, or a flight type that cannot be
   * told from the destination
   */
  flight({ airline, destination, scheduled, flightType }: NamedFlight): FlightToForecast {
    const route = this.route(airline, destination);
    const type = flightType ?? route.flightType;
    if (type === undefined) {
      throw new PuntualError("unknown-category", {
        field: "flight type",
        value: `that of flights to ${route.destination}, which`,
        allowed: "I (international) or N (national), said with the flight",
      });
    }
    return {
      airlineCode: route.airlineCode,
      destination: route.destination,
      flightType: type,
      scheduled,
    };
  }

  /**
   * The route that a person means.
   * @throws PuntualError `unknown-category` for a name that is none of the model's
   */
  route(airline: string, destination: string): Route {
    return this.#found.get(airline)?.get(destination) ?? this.#remember(airline, destination);
  }

  #remember(airline: string, destination: string): Route {
    const route = findRoute(airline, destination, this.#known);
    if (this.#remembered++ >= MOST_REMEMBERED) {
      this.#found.clear();
      this.#remembered = 1;
    }
    const ofAirline = this.#found.get(airline) ?? new Map<string, Route>();
    this.#found.set(airline, ofAirline.set(destination, route));
    return route;
  }
}

/**
 * The flight that a person means; see {@link FlightFinder}, which finds many.
 * @throws PuntualError `unknown-category` as it does
 */
export function findFlight(named: NamedFlight, known: KnownNames): FlightToForecast {
  return new FlightFinder(known).flight(named);
}

function findRoute(airline: string, destination: string, known: KnownNames): Route {
  const { names, flightTypes, flightsByRoute } = known;
  const airlines = findCodes("airline", airline, names.airlines, ICAO_OF_AIRLINE, 3);
  const destinations = findCodes("destination", destination, names.destinations, ICAO_OF_AIRPORT, 4);
  const [airlineCode, to] = mostFlown(airlines, destinations, flightsByRoute);
  const flightType = Object.hasOwn(flightTypes, to) ? flightTypes[to] : undefined;
  return { airlineCode, destination: to, flightType };
}

/** All codes that a text may mean, one at least. */
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
  const wanted = plain(text);
  const found = Object.keys(names).filter((known) => plain(names[known]) === wanted);
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

/** The route with the most training flights; where there are none, the codes with the most of them. */
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

/** Without case, accents and spaces around. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
}

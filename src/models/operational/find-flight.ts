import { PuntualError } from "../../errors.ts";
import type { FlightType } from "../../flights/flight-table.ts";
import type { FlightToForecast } from "./features.ts";
import type { OperationalModelData } from "./operational-model.ts";

/** A flight as a person names it. */
export interface NamedFlight {
  /** ICAO code, or the airline's name. */
  readonly airline: string;
  /** ICAO code, or the city. */
  readonly destination: string;
  /** Local minutes. */
  readonly scheduled: number;
  /** By default that of the training flights to the destination. */
  readonly flightType?: FlightType | undefined;
}

/**
 * The flight that a person means: codes in any case, names in any case and with or without accents. Where several
 * codes go by a name, those with the most training flights from one to the other are meant. A code that the model has
 * not seen is kept, for the forecast to stand on the rest.
 * @throws PuntualError `unknown-category` for a name that is none of the model's, or a flight type that cannot be
 * told from the destination
 */
export function findFlight(
  named: NamedFlight,
  { names, flightTypes, flightsByRoute }: OperationalModelData,
): FlightToForecast {
  const airlines = findCodes("airline", named.airline, names.airlines, 3);
  const destinations = findCodes("destination", named.destination, names.destinations, 4);
  const [airlineCode, destination] = mostFlown(airlines, destinations, flightsByRoute);
  const flightType = named.flightType ?? flightTypes[destination];
  if (flightType === undefined) {
    throw new PuntualError("unknown-category", {
      field: "flight type",
      value: `that of flights to ${destination}, which`,
      allowed: "I (international) or N (national), said with the flight",
    });
  }
  return { airlineCode, destination, flightType, scheduled: named.scheduled };
}

/** All codes that a text may mean, one at least. */
function findCodes(
  field: string,
  text: string,
  names: Readonly<Record<string, string>>,
  codeLength: number,
): string[] {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(names, code)) return [code];
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

import { flightEnds } from "../../../flights/flight-ends.ts";
import type { RequestedFlight } from "../../../flights/forecast.ts";
import type { FlightAirport } from "../../../service/flight-airport.ts";
import type { DayFile, FileFlight } from "./day-file.ts";

/** A part of a file whose forecasts are requested at once. */
export interface Piece {
  /** Lines of JSON. */
  readonly body: string;
  /** The flight of each line. */
  readonly flights: readonly FileFlight[];
}

/** The flights of the first piece, which is small so that its answers come soon, and of the others. */
const FIRST_FLIGHTS = 500;
const FLIGHTS = 2_000;
/** The largest size of a piece of several flights, in characters. */
const MAX_PIECE_LENGTH = 250_000;

/**
 * Cuts the flights of a file into pieces. The service answers a request of a browser once it has arrived as a whole: a
 * small one is answered sooner, and less is lost if it fails.
 */
export function* piecesOf({ flights }: Pick<DayFile, "flights">, airport: FlightAirport): Generator<Piece> {
  let [lines, length, from, maxFlights] = [[] as string[], 0, 0, FIRST_FLIGHTS];
  for (const [index, flight] of flights.entries()) {
    const line = requestLine(flight, airport);
    if (lines.length === maxFlights || (lines.length > 0 && length + line.length > MAX_PIECE_LENGTH)) {
      yield { body: lines.join("\n"), flights: flights.slice(from, index) };
      [lines, length, from, maxFlights] = [[], 0, index, FLIGHTS];
    }
    lines.push(line);
    length += line.length + 1;
  }
  if (lines.length > 0) yield { body: lines.join("\n"), flights: flights.slice(from) };
}

/** The length of the longest id that the service accepts. */
const MAX_ID_LENGTH = 200;

function requestLine(
  { id, airline, other, scheduled, flightType, registration }: FileFlight,
  airport: FlightAirport,
): string {
  const flight: Partial<RequestedFlight> = {
    ...(id !== undefined && { id: id.slice(0, MAX_ID_LENGTH) }),
    airline,
    ...flightEnds(other, airport),
    scheduled,
    ...(flightType !== undefined && { flightType }),
    ...(registration !== undefined && { registration }),
  };
  return JSON.stringify(flight);
}

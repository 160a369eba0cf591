import { airlines } from "../../airports/airlines.ts";
import { airports } from "../../airports/airports.ts";
import type { Directory } from "../../airports/directory.ts";
import type { Movement } from "../flight-table.ts";
import { formatLocalTime } from "../local-time.ts";
import { csvField } from "../reading/csv/csv-fields.ts";
import { Fleets } from "./fleets.ts";
import type { RowsChunk } from "./flight-rows.ts";
import { generateFlights, type SyntheticFlights } from "./generate.ts";
import type { SyntheticProfile } from "./profile.ts";
import { createRandom, type Random } from "./random.ts";

/** The columns of Puntual's own layout. */
const HEADER =
  "origin,destination,movement,airline,airlineName,flight,registration,scheduled,operated,status\n";

/** The flights of several airports. */
export interface LegOptions {
  /** A profile for each airport, such as of `profileAt`. */
  readonly profiles: readonly SyntheticProfile[];
  /** The number of flights of all of them together. */
  readonly rows: number;
  readonly year: number;
  readonly seed: number;
  /** Whether every second flight is an arrival; without, all are departures. */
  readonly arrivals?: boolean;
  /** The share of cancelled flights, 0 to 1; none by default. */
  readonly cancelled?: number;
  /** Which codes airports and airlines have: of ICAO by default. */
  readonly codes?: "icao" | "iata";
}

/** The flights of one airport in one direction. */
interface Stream {
  readonly flights: SyntheticFlights;
  readonly movement: Movement;
  readonly isCancelled: Uint8Array;
}

/** One flight of a stream, by its scheduled instant. */
interface Leg {
  readonly stream: Stream;
  readonly flight: number;
  readonly scheduled: number;
}

/** The number of rows of a chunk. */
const CHUNK = 7_000;

/**
 * Writes a year of flights of several airports as CSV in Puntual's own layout, in the order of their scheduled times, with
 * aircraft that leave after they arrived. Times are local to the airport of the flight. A cancelled flight has no operated
 * time. The first chunk begins with the header.
 */
export function* legRows(options: LegOptions): Generator<RowsChunk> {
  const streams = streamsOf(options);
  const legs = streams
    .flatMap((stream) =>
      Array.from(stream.flights.minute, (minute, flight): Leg => {
        const [scheduled] = stream.flights.zone.instantsOf(stream.flights.start + minute);
        return { stream, flight, scheduled };
      }),
    )
    .sort((a, b) => a.scheduled - b.scheduled);
  const isIata = options.codes === "iata";
  const write = { airport: codesIn(airports, isIata), airline: codesIn(airlines, isIata) };
  const fleets = new Fleets(options.arrivals === true);
  let text = HEADER;
  let rows = 0;
  for (const leg of legs) {
    text += rowOf(leg, fleets, write);
    rows++;
    if (rows === CHUNK) {
      yield { text, rows };
      [text, rows] = ["", 0];
    }
  }
  if (text !== "") yield { text, rows };
}

function streamsOf({ profiles, rows, year, seed, arrivals, cancelled = 0 }: LegOptions): Stream[] {
  const movements: Movement[] = arrivals ? ["departures", "arrivals"] : ["departures"];
  const all = profiles.flatMap((profile) => movements.map((movement) => ({ profile, movement })));
  return all.map(({ profile, movement }, index) => {
    const random = createRandom((seed + index) % 2 ** 32);
    const share = Math.floor(rows / all.length) + (index < rows % all.length ? 1 : 0);
    const flights = generateFlights(profile, { rows: share, year }, random);
    return { flights, movement, isCancelled: marks(share, cancelled, random) };
  });
}

function marks(count: number, share: number, random: Random): Uint8Array {
  return Uint8Array.from({ length: count }, () => (random() < share ? 1 : 0));
}

function rowOf(
  { stream, flight, scheduled }: Leg,
  fleets: Fleets,
  write: Readonly<Record<"airport" | "airline", (code: string) => string>>,
): string {
  const { flights, movement, isCancelled } = stream;
  const { profile, start, lines, line, minute, operated, lateness } = flights;
  const { airline, route, flightNumber } = lines[line[flight]];
  const ends = [profile.origin, route.destination].map(write.airport);
  const code = write.airline(route.airlineCode);
  const cancelled = isCancelled[flight] === 1;
  const at = `${profile.origin} ${route.airlineCode}`;
  const aircraft = cancelled ? "" : fleets.aircraft(at, movement, scheduled, scheduled + lateness[flight]);
  const cells = [
    ...(movement === "departures" ? ends : ends.toReversed()),
    movement,
    code,
    airline.name,
    `${code}${flightNumber}`,
    aircraft === "" ? "" : `${route.airlineCode}-${profile.origin}-${aircraft}`,
    formatLocalTime(start + minute[flight]),
    cancelled ? "" : formatLocalTime(start + operated[flight]),
    cancelled ? "cancelled" : "",
  ];
  return `${cells.map((cell) => csvField(cell)).join(",")}\n`;
}

/** Returns a function that writes codes: as they are, or those of IATA where there is one. */
function codesIn(directory: Directory, isIata: boolean): (code: string) => string {
  return (code) => (isIata ? (directory.byCode(code)?.iata ?? code) : code);
}

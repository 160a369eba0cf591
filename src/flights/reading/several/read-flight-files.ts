import { PuntualError } from "../../../errors.ts";
import type { FlightsRead, ReadFlightsOptions } from "../file/flights-read.ts";
import { readFlights } from "../read-flights.ts";
import { SourceCodes } from "../rows/source-codes.ts";
import { joinFlights } from "./join-flights.ts";

/** A file among several that were read together. */
export interface FlightFile extends Omit<FlightsRead, "flights" | "cancelled" | "cancelledAfter"> {
  readonly path: string;
}

/** The content of several files of flights, as if they were one. */
export interface FlightFilesRead extends FlightsRead {
  /** Each file that has flights; absent where only one was read. The notes on all files together are about flights of several. */
  readonly files?: readonly FlightFile[];
}

/**
 * Reads files of flights as if they were one: each with its own header, encoding and order of dates, the shares of rejected rows
 * by file. A file in a folder `airport=KSEA`, as engines name the parts of a table, is of that airport, and is not read where
 * others are asked for.
 * @param paths the files, at least one, in the order of their flights
 * @param name of all of them, for errors
 * @throws PuntualError as {@link readFlights} does
 */
export async function readFlightFiles(
  paths: readonly string[],
  options: ReadFlightsOptions = {},
  name = paths.join(", "),
): Promise<FlightFilesRead> {
  if (paths.length === 1) {
    const own = optionsForFile(paths[0], options);
    if (own === undefined) throw noFlights(paths[0], options);
    return readFlights(paths[0], own);
  }
  const read: { readonly path: string; readonly content: FlightsRead }[] = [];
  let refused: PuntualError | undefined;
  for (const path of paths) {
    const own = optionsForFile(path, options);
    if (own === undefined) continue;
    try {
      read.push({ path, content: await readFlights(path, { ...own, mayBeEmpty: true }) });
    } catch (error) {
      // An airport that this file does not have may be in another.
      if (!isUnknownAirport(error)) throw error;
      refused ??= error;
    }
  }
  const [first] = read;
  if (first === undefined) throw refused ?? noFlights(name, options);
  const filled = read.filter(
    ({ content: { flights, cancelled } }) => flights.rowCount + cancelled.rowCount > 0,
  );
  const joined = joinFlights(name, filled.length === 0 ? [first] : filled);
  if (joined.flights.rowCount === 0 && !options.mayBeEmpty)
    throw noFlights(name, options, joined.cancelled.rowCount);
  if (options.airports === undefined) refuseSeveralAirports(name, joined);
  const files = read.map(({ path, content: { flights: _, cancelled: _c, cancelledAfter: _a, ...rest } }) => ({
    path,
    ...rest,
  }));
  return { ...joined, files };
}

/** The error of files without flights of the airports that are asked for. */
export function noFlights(name: string, { airports }: ReadFlightsOptions, cancelled = 0): PuntualError {
  if (cancelled > 0) {
    const hint = `: ${cancelled} cancelled, or without an actual time`;
    return new PuntualError("no-flights", { path: name, hint });
  }
  const hint = airports === undefined || airports === "all" ? "" : ` of ${airports.join(", ")}`;
  return new PuntualError("no-flights", { path: name, hint });
}

function isUnknownAirport(error: unknown): error is PuntualError {
  return (
    error instanceof PuntualError &&
    error.code === "invalid-argument" &&
    (error.details as { readonly name?: unknown }).name === "airport"
  );
}

/**
 * Returns the options for reading a file by the airport in its path, as in `airport=KSEA/part-0.parquet`; undefined where other
 * airports are asked for.
 */
export function optionsForFile(path: string, options: ReadFlightsOptions): ReadFlightsOptions | undefined {
  const named = path.split(/[/\\]/).findLast((part) => part.startsWith("airport="));
  if (named === undefined) return options;
  const airport = unescaped(named.slice("airport=".length));
  const { airports, places } = options;
  if (airports !== undefined && airports !== "all") {
    const codes = new SourceCodes({}, places);
    const [own] = codes.airportsNamed(airport);
    if (!airports.some((asked) => codes.airportsNamed(asked).includes(own))) return undefined;
  }
  return { ...options, airports: [airport] };
}

/** Returns a name in which an engine has escaped what a path cannot hold; another one as it is. */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function refuseSeveralAirports(path: string, { airports, movement }: FlightsRead): void {
  if (airports.length < 2) return;
  const listed = airports.slice(0, 10).map(({ code, flights }) => `${code} (${flights})`);
  const more = airports.length > 10 ? [`and ${airports.length - 10} more`] : [];
  throw new PuntualError("several-airports", {
    ...{ path, movement, count: airports.length },
    airports: [...listed, ...more].join(", "),
  });
}

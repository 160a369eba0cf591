import { unchangedDuring } from "../../files/unchanged-file.ts";
import type { FlightsRead, ReadFlightsOptions } from "./file/flights-read.ts";
import { readFile } from "./file/read-file.ts";

/**
 * Reads a file of flights (CSV, gzipped CSV or Parquet) into typed columns. Memory holds the columns
 * and the rejections, and a bounded part of the file.
 * @param options.columns the columns wanted, found by their headers in any order; a row in which one of them is
 * blank or wrong is rejected. All known columns by default.
 * @param options.layout the name of a layout, or a layout; by default the one that the headers show
 * @param options.airports the airports whose flights are read, by code or name, or all; by default the only one of the file
 * @param options.movement departures, the default, or arrivals
 * @param options.checks of the categories of columns; a row with one that a check gives a reason against is rejected. Codes
 * stay as the file has them, for a model that knows names; without checks each is the one code of its airline or airport.
 * @param options.maxRejects share of rows that may be rejected, 0 to 1; 0.05 by default
 * @param options.timeZone IANA name of the airport's time zone, for times without an offset; that of the airport by default.
 * A time that its clock skips makes its row unusable; one that it shows twice is the earlier, but an actual time is the
 * later where the earlier is over 15 minutes before the scheduled time.
 * @param options.dates the order of day and month in times such as `03-04-2018 6:30`; by default that which the file
 * proves
 * @throws PuntualError `file-not-found`, `not-a-file`, `file-unreadable`, `file-changed` if it is written to meanwhile,
 * `file-empty`, `file-not-flights`, `unknown-layout`, `missing-column`, `several-airports`, `no-time-zone`, `repeated-flights`, `too-many-rejects`, `date-order`, `no-flights`, `invalid-argument`; `package-missing` for Parquet where
 * `@duckdb/node-api` is not installed
 */
export function readFlights(path: string, options: ReadFlightsOptions = {}): Promise<FlightsRead> {
  return unchangedDuring(path, async () => (await readFile(path, options)).read);
}

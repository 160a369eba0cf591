import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { CategoryColumn, FlightTable } from "../../../src/flights/flight-table.ts";
import { formatLocalTime } from "../../../src/flights/local-time.ts";
import { csvField } from "../../../src/flights/reading/csv/csv-fields.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { timeZoneOf } from "../../../src/flights/time-zone.ts";

const DATA = new URL("../../../../shared/data/", import.meta.url);

/** The years of departures at hand. */
const YEARS = [
  { file: "scl-2017/flights.csv", airport: "SCEL" },
  { file: "us-2011-houston/flights.csv.gz", airport: "KIAH" },
  { file: "us-2014-pnw/flights.csv.gz", airport: "KSEA" },
  { file: "us-2014-pnw/flights.csv.gz", airport: "KPDX" },
  { file: "us-2011-houston/flights.csv.gz", airport: "KHOU" },
].map(({ file, airport }) => ({ path: fileURLToPath(new URL(file, DATA)), airport }));

/** By how much a repetition is later, in minutes: 52 weeks, so that each flight keeps its day of the week. */
const YEAR = 364 * 24 * 60;

/** The characters that are written at once, at least. */
const CHUNK = 100_000;

/** Returns why there are no real flights to repeat; undefined where they are at hand. */
export function withoutRealFlights(): string | undefined {
  const absent = YEARS.find(({ path }) => !existsSync(path));
  return absent && `${absent.path} is not there`;
}

/**
 * Writes real departures in Puntual's own layout as those of other airports, as many of each: an airport has the flights of
 * one of the years at hand, and has them again 52 weeks later, until they are enough.
 */
export async function writeRepeatedFlights(
  path: string,
  count: number,
  airports: readonly string[],
): Promise<void> {
  const years: FlightTable[] = [];
  for (const { path, airport } of YEARS)
    years.push((await readFlights(path, { airports: [airport] })).flights);
  await writeFile(path, chunksOf(years, count / airports.length, airports));
}

function* chunksOf(
  years: readonly FlightTable[],
  flightsEach: number,
  airports: readonly string[],
): Generator<string> {
  let chunk = "origin,destination,airline,flight,registration,scheduled,operated\n";
  for (const [index, origin] of airports.entries()) {
    const year = years[index % years.length];
    for (let written = 0; written < flightsEach; written++) {
      const later = Math.floor(written / year.rowCount) * YEAR;
      chunk += rowOf(year, written % year.rowCount, origin, later);
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

function rowOf(flights: FlightTable, row: number, origin: string, later: number): string {
  const { scheduled, operated, destination, airlineCode, flight, registration } = flights;
  assert.ok(scheduled && operated);
  const zone = timeZoneOf(flights.timeZone);
  const names = [destination, airlineCode, flight, registration].map((column) => nameAt(column, row));
  const times = [scheduled, operated].map((instants) =>
    formatLocalTime(zone.localMinutes(instants[row]) + later),
  );
  return `${[origin, ...names.map((name) => csvField(name)), ...times].join()}\n`;
}

function nameAt(column: CategoryColumn | undefined, row: number): string {
  return column === undefined ? "" : column.names[column.codes[row]];
}

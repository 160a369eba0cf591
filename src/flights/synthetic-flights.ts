import { PuntualError } from "../errors.ts";
import { ReplacedFile } from "../files/replaced-file.ts";
import { flightRows } from "./synthetic/flight-rows.ts";
import { generateFlights } from "./synthetic/generate.ts";
import { legRows } from "./synthetic/leg-rows.ts";
import { profileAt } from "./synthetic/profile-at.ts";
import { createRandom } from "./synthetic/random.ts";
import { scl2017Profile } from "./synthetic/scl-2017.ts";

/** The greatest number of rows: they take almost a gibibyte of memory. */
const MAX_ROWS = 20_000_000;

/** Options of {@link writeSyntheticFlights}. */
export interface SyntheticFlightsOptions {
  /** The number of flights, 0 to 20,000,000. */
  readonly rows: number;
  /** The year of the flights, 1970 to 9998; 2018 by default. */
  readonly year?: number;
  /** The seed of the random numbers, 0 to 4294967295; 1 by default. */
  readonly seed?: number;
  /**
   * Codes of airports, by ICAO or IATA, that the flights are of instead, in Puntual's own layout, see `docs/data.md`. The
   * flights are divided equally among them.
   */
  readonly airports?: readonly string[];
  /** With `airports`: whether every second flight is an arrival; by default all are departures. */
  readonly arrivals?: boolean;
  /** With `airports`: the share of cancelled flights, 0 to 1; 0 by default. */
  readonly cancelled?: number;
  /** With `airports`: the kind of the codes of airports and airlines; `icao` by default. */
  readonly codes?: "icao" | "iata";
}

/**
 * Writes a year of synthetic flights as CSV: the routes, the timetable and the delays are those of Santiago de Chile in
 * 2017 in aggregate, none of its flights is among them. More rows make a busier airport. The same options write the same
 * bytes.
 * @throws PuntualError `invalid-argument` for options that are not whole numbers in these ranges, or an airport that is
 * not known; `output-unwritable`
 */
export async function writeSyntheticFlights(
  path: string,
  { rows, year = 2018, seed = 1, airports, ...kind }: SyntheticFlightsOptions,
): Promise<void> {
  checkWholeNumber("rows", rows, 0, MAX_ROWS);
  checkWholeNumber("year", year, 1970, 9998);
  checkWholeNumber("seed", seed, 0, 2 ** 32 - 1);
  const profiles = airports?.map((airport) => profileAt(airport, scl2017Profile));
  const chunks =
    profiles === undefined
      ? flightRows(generateFlights(scl2017Profile, { rows, year }, createRandom(seed)))
      : legRows({ ...kind, profiles, rows, year, seed });
  const file = await ReplacedFile.open(path);
  try {
    for (const { text } of chunks) await file.write(Buffer.from(text));
    await file.commit();
  } finally {
    await file.abort();
  }
}

function checkWholeNumber(name: string, value: number, least: number, greatest: number): void {
  if (Number.isInteger(value) && value >= least && value <= greatest) return;
  const allowed = `a whole number from ${least} to ${greatest}`;
  throw new PuntualError("invalid-argument", { name, value: String(value), allowed });
}

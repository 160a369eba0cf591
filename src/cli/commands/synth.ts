import { Command, Option } from "commander";
import { PuntualError } from "../../errors.ts";
import { faultOf, readRegularFile } from "../../files/regular-file.ts";
import type { DateOrder } from "../../flights/reading/csv/local-dates.ts";
import { decodeText } from "../../flights/reading/csv/text-encoding.ts";
import { unusableFile } from "../../flights/reading/detect-format.ts";
import { readFlights } from "../../flights/reading/read-flights.ts";
import {
  createRandom,
  DESCRIBED_COLUMNS,
  describeFlights,
  flightRows,
  generateFlights,
  legRows,
  parseProfile,
  profileAt,
  type SyntheticProfile,
  scl2017Profile,
} from "../../flights/synthetic/index.ts";
import { withInputFile } from "../input-file.ts";
import { datesOption, timeZoneOption } from "../options.ts";
import { type Output, outputFile, standardOutput } from "../printing/output.ts";
import { startProgress } from "../printing/progress.ts";

/** The options of `puntual synth`. */
interface SynthOptions {
  readonly rows?: number;
  readonly seed: number;
  readonly year: number;
  readonly profile?: string;
  readonly airport?: readonly string[];
  readonly arrivals?: true;
  readonly cancelled?: number;
  readonly codes?: "icao" | "iata";
  readonly describe?: string;
  readonly origin: string;
  readonly originCity: string;
  readonly timeZone: string;
  readonly dates?: DateOrder;
  readonly out?: string;
}

/** The largest size of a profile. */
const MAX_PROFILE_BYTES = 1 << 24;

/** The maximum number of rows of one run, which take under a gibibyte of memory. */
const MAX_ROWS = 20_000_000;

const HELP = `
Writes one year of flights with the routes, timetable and delays of Santiago de
Chile in 2017, or of the airport that a profile describes: each airline has the
same share of delayed flights in each month, and delays persist through bad
hours and days and spread between flights. More rows make a busier airport. The
same options give the same bytes.

With --airport, the flights are those of other airports in their own time zones,
to the most visited airports of their countries and of others, in Puntual's own
layout: origin, destination, movement, airline, airlineName, flight,
registration, scheduled, operated, status.

Examples:
  puntual synth --rows 200000 --seed 7 --out flights.csv
  puntual synth --rows 1000 | head
  puntual synth --rows 40000 --airport SEA,PDX --codes iata --arrivals --cancelled 2 --out flights.csv
  puntual synth --describe my-flights.csv --out my-profile.json
  puntual synth --rows 50000 --profile my-profile.json --out flights.csv`;

/**
 * `puntual synth`: writes synthetic flights as CSV, or with `--describe` the profile of a file of flights, for
 * synthetic flights like them.
 */
export function synthCommand(): Command {
  const instead = new Option("--describe <flights>", "write the profile of this file of flights instead");
  return new Command("synth")
    .option("--rows <n>", `number of flights, 0 to ${MAX_ROWS}`, wholeNumber("--rows", 0, MAX_ROWS))
    .option(
      "--seed <s>",
      "seed of the random generator, 0 to 4294967295",
      wholeNumber("--seed", 0, 2 ** 32 - 1),
      1,
    )
    .option("--year <y>", "year of the flights, 1970 to 9998", wholeNumber("--year", 1970, 9998), 2018)
    .option("--profile <file>", "profile of the flights, .json (default: that of SCL in 2017)")
    .option(
      "--airport <codes>",
      "airports of the flights, by ICAO or IATA code with commas between them (default: that of the profile)",
      (text) => text.split(",").filter((code) => code.trim() !== ""),
    )
    .option("--arrivals", "with --airport: every second flight is an arrival")
    .option("--cancelled <percent>", "with --airport: flights that are cancelled", percentage)
    .addOption(new Option("--codes <kind>", "with --airport: kind of codes").choices(["icao", "iata"]))
    .addOption(instead.conflicts(["rows", "seed", "year", "profile", "airport"]))
    .addOption(new Option("--origin <code>", "with --describe: ICAO code of the airport").default("SCEL"))
    .addOption(new Option("--origin-city <name>", "with --describe: city of the airport").default("Santiago"))
    .addOption(timeZoneOption("with --describe: "))
    .addOption(datesOption("with --describe: "))
    .option("--out <file>", "file to write (default: standard output)")
    .addHelpText("after", HELP)
    .action((options: SynthOptions) =>
      options.describe === undefined ? generate(options) : describe(options.describe, options),
    );
}

async function generate(options: SynthOptions): Promise<void> {
  const { rows, seed, year, profile: path, airport, arrivals, cancelled, codes, out } = options;
  if (rows === undefined) throw notAllowed("--rows", "nothing", `a whole number from 0 to ${MAX_ROWS}`);
  const needed = Object.entries({ arrivals, cancelled, codes }).find(([, value]) => value !== undefined);
  if (airport === undefined && needed !== undefined)
    throw notAllowed(`--${needed[0]}`, "without --airport", "with --airport");
  const profile = await loadProfile(path);
  const kind = {
    ...(arrivals && { arrivals }),
    ...(cancelled !== undefined && { cancelled }),
    ...(codes && { codes }),
  };
  await writeTo(out, async (output) => {
    const progress = startProgress("synthetic flights", rows);
    try {
      let written = 0;
      const profiles = airport?.map((code) => profileAt(code, profile));
      const chunks =
        profiles === undefined
          ? flightRows(generateFlights(profile, { rows, year }, createRandom(seed)))
          : legRows({ profiles, rows, year, seed, ...kind });
      for (const chunk of chunks) {
        await output.write(Buffer.from(chunk.text));
        written += chunk.rows;
        progress.update(written);
      }
    } finally {
      progress.stop();
    }
    return `${rows} synthetic flights of ${year} (seed ${seed})`;
  });
}

async function describe(
  path: string,
  { origin, originCity, timeZone, dates, out }: SynthOptions,
): Promise<void> {
  const { flights } = await withInputFile(path, (file) =>
    readFlights(file, { columns: DESCRIBED_COLUMNS, timeZone, dates }),
  );
  const profile = describeFlights(flights, { code: origin, city: originCity });
  await writeTo(out, async (output) => {
    await output.write(Buffer.from(`${JSON.stringify(profile)}\n`));
    return `the profile of ${flights.rowCount} flights`;
  });
}

async function loadProfile(path: string | undefined): Promise<SyntheticProfile> {
  return path === undefined
    ? scl2017Profile
    : withInputFile(path, async (file) => parseProfile(await readText(file), path));
}

async function readText(path: string): Promise<string> {
  try {
    return decodeText(await readRegularFile(path, MAX_PROFILE_BYTES));
  } catch (cause) {
    throw unusableFile(path, faultOf(cause));
  }
}

/** Runs `produce` on the file at `path` or on standard output, and prints on standard error what it wrote. */
async function writeTo(
  path: string | undefined,
  produce: (output: Output) => Promise<string>,
): Promise<void> {
  const output = path === undefined ? standardOutput : await outputFile(path);
  try {
    const wrote = await produce(output);
    await output.commit();
    console.error(`wrote ${wrote} to ${path ?? "standard output"}`);
  } catch (error) {
    await output.abort();
    throw error;
  }
}

function wholeNumber(name: string, min: number, max: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    throw notAllowed(name, text, `a whole number from ${min} to ${max}`);
  };
}

function percentage(text: string): number {
  const value = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (value >= 0 && value <= 100) return value / 100;
  throw notAllowed("--cancelled", text, "a percentage from 0 to 100");
}

function notAllowed(name: string, value: string, allowed: string): PuntualError {
  return new PuntualError("invalid-argument", { name, value, allowed });
}

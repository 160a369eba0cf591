import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { MOVEMENTS, type Movement } from "../flights/flight-table.ts";
import { readNamesFile } from "../flights/names-file.ts";
import { DATE_ORDERS, type DateOrder } from "../flights/reading/csv/local-dates.ts";
import type { ReadFlightsOptions } from "../flights/reading/file/flights-read.ts";
import { LAYOUTS } from "../flights/reading/layouts/layouts.ts";
import { DEFAULT_MAX_REJECTS } from "../flights/reading/rejected-rows.ts";
import { DEFAULT_TIME_ZONE, isTimeZone } from "../flights/time-zone.ts";
import { parseMonth } from "../models/evaluation/months.ts";
import type { Costs } from "../models/operational/costs.ts";
import { checkWindow } from "../models/operational/training/period/training-window.ts";
import { readLayoutFile } from "./layout-file.ts";

/** `<flights>`. */
export function flightsArgument(): Argument {
  return new Argument("<flights>", "file of flights: .csv, .csv.gz or .parquet; - for standard input");
}

/** `<flights>`, of which there may be several files. */
export function flightFilesArgument(several = ", read as one"): Argument {
  return new Argument(
    "<flights>",
    "file of flights: .csv, .csv.gz or .parquet; a folder of them, or a pattern in quotes such as 'flights/2017-*.csv'" +
      several +
      "; - for standard input",
  );
}

/** `--max-rejects`, as a share from 0 to 1. */
export function maxRejectsOption(): Option {
  return new Option("--max-rejects <percent>", "refuse the file if more of its rows than this are rejected")
    .argParser(parsePercentage)
    .default(DEFAULT_MAX_REJECTS, `${DEFAULT_MAX_REJECTS * 100} %`);
}

/** `--dates`. */
export function datesOption(prefix = ""): Option {
  return new Option(
    "--dates <order>",
    `${prefix}order of day and month in dates such as 03-04-2018 (default: that which the file proves)`,
  ).choices(DATE_ORDERS);
}

/** Parses a share of rows as a percentage: `5`, `0.5`, `5%`. */
function parsePercentage(text: string): number {
  const percentage = /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
  if (percentage >= 0 && percentage <= 100) return percentage / 100;
  throw new InvalidArgumentError("A percentage from 0 to 100 is allowed.");
}

/** `--time-zone`, for files of flights; without a default: an airport has its own. */
export function timeZoneOption(prefix = ""): Option {
  return new Option(
    "--time-zone <name>",
    `${prefix}time zone of the airport, for times without an offset; an IANA name (default: that of the airport)`,
  ).argParser(parseTimeZone);
}

/** The values of the options that say how a file of flights is read, as Commander names them. */
export interface FileOptionValues {
  readonly maxRejects?: number;
  readonly dates?: DateOrder | undefined;
  readonly timeZone?: string;
  readonly layout?: string | undefined;
  readonly columns?: string | undefined;
  readonly names?: string;
  readonly airport?: string;
  readonly movement?: Movement;
}

/** `--layout`. */
export function layoutOption(prefix = ""): Option {
  return new Option(
    "--layout <name>",
    `${prefix}layout of the file (default: the one that its headers show)`,
  ).choices(LAYOUTS.map(({ name }) => name));
}

/** `--columns`. */
export function columnsOption(prefix = ""): Option {
  return new Option(
    "--columns <map.json>",
    `${prefix}JSON file that says what the columns of the file hold`,
  ).conflicts("layout");
}

/** `--names`. */
export function namesOption(): Option {
  return new Option(
    "--names <names.csv>",
    "your own codes and names of airlines and airports: a CSV with kind (airline or airport), code, and any of icao, iata, name, city, country, timeZone",
  );
}

/** `--airport`. */
export function airportOption(prefix = "", usual = "the only one"): Option {
  return new Option(
    "--airport <airports>",
    `${prefix}airports whose flights are read: ICAO or IATA codes or names with commas between them, or all (default: ${usual})`,
  );
}

/** `--movement`. */
export function movementOption(prefix = "", usual = "departures"): Option {
  return new Option(
    "--movement <kind>",
    `${prefix}departures from the airports or arrivals at them (default: ${usual})`,
  ).choices(MOVEMENTS);
}

/** Adds to a command the options that {@link fileReading} reads. */
export function withFileOptions(command: Command): Command {
  return command
    .addOption(maxRejectsOption())
    .addOption(datesOption())
    .addOption(timeZoneOption())
    .addOption(layoutOption())
    .addOption(columnsOption())
    .addOption(namesOption())
    .addOption(airportOption())
    .addOption(movementOption());
}

/**
 * Returns the options of `readFlights` that a user gives.
 * @throws PuntualError `file-not-found`, `file-unreadable`, `invalid-argument` for a `--columns` file that is no layout, or
 * a `--names` file that is no list; `missing-column`
 */
export async function fileReading(options: FileOptionValues): Promise<Omit<ReadFlightsOptions, "columns">> {
  const { maxRejects, dates, timeZone, layout, columns, names, airport, movement } = options;
  return {
    ...{ maxRejects, dates, timeZone, movement },
    layout: columns === undefined ? layout : await readLayoutFile(columns),
    places: names === undefined ? undefined : await readNamesFile(names),
    airports: airport === undefined ? undefined : airportsOf(airport),
  };
}

function airportsOf(text: string): readonly string[] | "all" {
  const names = text.split(",").map((name) => name.trim());
  return names.length === 1 && names[0].toLowerCase() === "all" ? "all" : names.filter((name) => name !== "");
}

/** `--time-zone`, for a model that records none. */
export function modelTimeZoneOption(): Option {
  return new Option(
    "--time-zone <name>",
    "time zone of a model that records none, of an older version; an IANA name (default: America/Santiago)",
  ).argParser(parseTimeZone);
}

function parseTimeZone(name: string): string {
  if (isTimeZone(name)) return name;
  throw new InvalidArgumentError(`An IANA name such as ${DEFAULT_TIME_ZONE} is allowed.`);
}

/** `--json`. */
export function jsonOption(): Option {
  return new Option("--json", "print the result as JSON");
}

/** An option that takes a month, `2014-07` or its number, such as `--from <month>`. */
export function monthOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((text) => {
    checkedText(
      () => parseMonth("month", text),
      "A month from 1 to 12, or of a year such as 2014-07, is allowed.",
    );
    return text;
  });
}

/** `--window`. */
export function windowOption(prefix = "", end = "the end of the file"): Option {
  return new Option(
    "--window <span>",
    `${prefix}learn only from flights of this many days, months or years before ${end}, such as 540d, 18m or 2y (default: all)`,
  ).argParser((text) => {
    checkedText(() => checkWindow(text), "Days, months or years, such as 540d, 18m or 2y, are allowed.");
    return text;
  });
}

/** @throws InvalidArgumentError naming the allowed values where a check fails */
function checkedText(check: () => unknown, allowed: string): void {
  try {
    check();
  } catch {
    throw new InvalidArgumentError(allowed);
  }
}

/** The values of {@link costOptions}. */
export interface CostOptions {
  readonly costMissed: number;
  readonly costFalseAlarm: number;
}

/** `--cost-missed` and `--cost-false-alarm`, in any common unit; by default those of the model. */
export function costOptions(defaults?: Costs, prefix = ""): Option[] {
  const ofModel = defaults ? "" : " (default: that of the model)";
  const missed = new Option("--cost-missed <cost>", `${prefix}cost of a missed delay${ofModel}`);
  const falseAlarm = new Option("--cost-false-alarm <cost>", `${prefix}cost of a false alarm${ofModel}`);
  return [
    missed.argParser(parsePositive).default(defaults?.missed),
    falseAlarm.argParser(parsePositive).default(defaults?.falseAlarm),
  ];
}

/** Returns the costs that options name. */
export function costsOf({ costMissed, costFalseAlarm }: CostOptions): Costs {
  return { missed: costMissed, falseAlarm: costFalseAlarm };
}

/**
 * Parses a number over 0.
 * @throws InvalidArgumentError naming the allowed values
 */
export function parsePositive(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value > 0 && value < Infinity) return value;
  throw new InvalidArgumentError("A number over 0 is allowed.");
}

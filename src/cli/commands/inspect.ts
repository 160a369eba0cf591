import { Command } from "commander";
import { type FlightsInspection, inspectFlights } from "../../flights/inspection/inspect-flights.ts";
import { printLine } from "../../service/process/standard-output.ts";
import { withInputFile } from "../input-file.ts";
import {
  airportOption,
  columnsOption,
  datesOption,
  type FileOptionValues,
  fileReading,
  flightsArgument,
  jsonOption,
  layoutOption,
  movementOption,
  namesOption,
  timeZoneOption,
} from "../options.ts";
import { describeInspection } from "../printing/inspection.ts";
import { startProgress } from "../printing/progress.ts";

interface InspectOptions extends FileOptionValues {
  readonly json?: true;
}

/** `puntual inspect FLIGHTS`. */
export function inspectCommand(): Command {
  return new Command("inspect")
    .addArgument(flightsArgument())
    .addOption(layoutOption())
    .addOption(columnsOption())
    .addOption(namesOption())
    .addOption(airportOption())
    .addOption(movementOption())
    .addOption(timeZoneOption())
    .addOption(datesOption())
    .addOption(jsonOption())
    .addHelpText(
      "after",
      `
Prints what Puntual understands of a file before a model is trained on it: layout, airports with their time zones, period,
flights, share of flights over 15 minutes late, cancelled and diverted flights, airlines, days without flights, duplicates,
rejected rows, columns that are not used, and the command to type next. Nothing is refused for its number of airports or of
rejected rows. By default, all airports of the file are counted, with their departures and, where the file has the times of
arrivals, their arrivals.`,
    )
    .action(inspect);
}

async function inspect(path: string, options: InspectOptions): Promise<void> {
  const progress = startProgress("reading", 1);
  try {
    const reading = await fileReading(options);
    const facts = await withInputFile(path, (file) => inspectFlights(file, reading));
    const inspection = { ...facts, next: nextCommands(path, facts, options) };
    progress.stop();
    await printLine(
      options.json ? JSON.stringify({ file: path, ...inspection }) : describeInspection(path, inspection),
    );
  } finally {
    progress.stop();
  }
}

/**
 * The commands that can follow: a model of the largest airport, and one of all, of the movement with the most flights.
 * Each has a folder of its own, so that no shipped model is replaced.
 */
function nextCommands(
  path: string,
  inspection: FlightsInspection,
  options: InspectOptions,
): readonly string[] {
  const { movements, columns, guess } = inspection;
  const [most] = movements.toSorted((one, other) => other.flights - one.flights);
  if (most === undefined || most.flights === 0 || columns.missing.length > 0) return [];
  const { layout, columns: map = guess && "map.json", names, timeZone, dates, movement } = options;
  const wanted = movement ?? (most.movement === "arrivals" ? most.movement : undefined);
  const stated = [
    ...(layout === undefined ? [] : ["--layout", layout]),
    ...(map === undefined ? [] : ["--columns", map]),
    ...(names === undefined ? [] : ["--names", names]),
    ...(wanted === undefined ? [] : ["--movement", wanted]),
    ...(timeZone === undefined ? [] : ["--time-zone", timeZone]),
    ...(dates === undefined ? [] : ["--dates", dates]),
  ].map(shellWord);
  const train = ["puntual train", shellWord(path), "--model operational", ...stated].join(" ");
  const [code, ...others] = most.airports.filter(({ flights }) => flights > 0).map((airport) => airport.code);
  const ofOne = options.airport !== undefined || others.length > 0 ? ["--airport", shellWord(code)] : [];
  const folder = shellWord(`models/${code.toLowerCase()}`);
  const one = [train, ...ofOne, "--out", folder].join(" ");
  return others.length > 0 ? [one, `${train} --airport all --out models/all`] : [one];
}

/** Writes a text as one word for a shell. */
function shellWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

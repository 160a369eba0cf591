import { Command, Option } from "commander";
import { PuntualError } from "../../errors.ts";
import { filesNamed } from "../../files/named-files.ts";
import { noFlights, optionsForFile } from "../../flights/reading/several/read-flight-files.ts";
import { printFiles } from "../input-file.ts";
import {
  airportOption,
  columnsOption,
  datesOption,
  fileReading,
  flightFilesArgument,
  layoutOption,
  maxRejectsOption,
  modelTimeZoneOption,
  movementOption,
} from "../options.ts";
import { loadForecasting, type PredictOptions } from "../predicting/load-forecasting.ts";
import { isParquet, predictFile } from "../predicting/predict-file.ts";
import { outputsFor, predictFiles } from "../predicting/predict-files.ts";
import { startProgress } from "../printing/progress.ts";
import { atOption } from "../time-options.ts";

/** `puntual predict FLIGHTS`. */
export function predictCommand(): Command {
  return new Command("predict")
    .addArgument(flightFilesArgument(", each forecast by itself"))
    .option("--model <name>", "name of a model, or folder of its artefact", "baseline")
    .option(
      "--out <file>",
      "file to write, Parquet where its name ends in .parquet, else CSV (default: standard output); folder, for several files",
    )
    .addOption(
      new Option("--format <name>", "format of several files (default: that of each)").choices([
        "csv",
        "parquet",
      ]),
    )
    .option(
      "--history <flights>",
      "operational: file of past flights, or several; forecasts use the outcomes known at their time",
    )
    .addOption(atOption("operational: "))
    .addOption(maxRejectsOption())
    .addOption(datesOption())
    .addOption(modelTimeZoneOption())
    .addOption(layoutOption())
    .addOption(columnsOption())
    .addOption(airportOption("operational: ", "those of the model"))
    .addOption(movementOption("operational: ", "that of the model"))
    .addHelpText(
      "after",
      `
A baseline needs the airline, the flight type and the month, or what they follow from: the airports and the scheduled
time. Every row is written as it was read, in the order of the file, with two columns appended: delay_probability (0 to 1)
and delayed (1 or 0). Those of an earlier forecast are replaced. The separator and the line ends stay as they are; a file
with semicolons gets decimal commas.

An operational model needs the airline, the other airport and the scheduled time. Airlines and airports may be ICAO or
IATA codes or names. A row is written for each flight, in the order of the file: airline and airport as ICAO codes, flight
type, scheduled time, delay_probability, delayed, the probabilities of being over 30, 60 and 120 minutes late, the
expected lateness in minutes, the lead time, the number of similar training flights, the lateness in minutes that one, five
and nine of ten such flights do not exceed (minutes_p10, minutes_p50, minutes_p90), and a note: an airline or an airport
that the model was not trained on, the meaning that was taken of a name that has several, or that the flight is cancelled.
The file must hold the whole timetable of its days. With --history, each flight is forecast from what was known an hour or
a day before its scheduled time, or at the moment of --at, as if it were still here then; a flight that is over 6 hours past
its time then has a row without a forecast. --layout and --columns hold for the history too, if it has the columns.

Of a folder or a pattern of files each is forecast by itself, several at the same time, and written under its own name in
the folder of --out. A file that cannot be forecast does not stop the others; the exit code is that of the first such
file. In Parquet, forecasts are numbers, the scheduled time of an operational model is a local time, and other columns keep
the types of a Parquet file or are texts.

Rejected rows are written to <out>.rejects.csv with line, column, value and reason; without --out, the first ten are
printed on standard error.`,
    )
    .action(predict);
}

async function predict(
  name: string,
  { format, ...options }: PredictOptions & { readonly format?: "csv" | "parquet" },
): Promise<void> {
  const named = await filesNamed(name);
  if (!named.isSeveral) return predictOne(name, options, format);
  const reading = await fileReading(options);
  const paths = named.paths.filter((path) => optionsForFile(path, reading) !== undefined);
  if (paths.length === 0) throw noFlights(name, reading);
  printFiles(name, paths);
  const { out } = options;
  if (out === undefined || /\.(csv|parquet)$/i.test(out)) {
    const allowed = `a folder, for the forecasts of the ${paths.length} files of ${name}`;
    throw new PuntualError("invalid-argument", { name: "--out", value: out ?? "nothing", allowed });
  }
  const files = outputsFor({ ...named, paths }, out, format);
  const progress = startProgress("scoring files", files.length);
  try {
    await predictFiles(files, out, options, progress.update);
  } finally {
    progress.stop();
  }
}

async function predictOne(path: string, options: PredictOptions, format?: "csv" | "parquet"): Promise<void> {
  const { out } = options;
  if (format !== undefined && (out === undefined ? "csv" : isParquet(out) ? "parquet" : "csv") !== format) {
    const allowed = "with a folder of files or a pattern; one file is written in the format of its name";
    throw new PuntualError("invalid-argument", { name: "--format", value: format, allowed });
  }
  const forecasting = await loadForecasting(options);
  const progress = startProgress("scoring", 1);
  try {
    await predictFile(path, out, forecasting, progress.update);
  } finally {
    progress.stop();
  }
}

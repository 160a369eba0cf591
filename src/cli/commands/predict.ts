import process from "node:process";
import { Command } from "commander";
import { PuntualError } from "../../errors.ts";
import type { Histories } from "../../history/by-airport.ts";
import { loadModel, type SavedModel } from "../../models/artefact/registry.ts";
import { type ForecastFileOptions, forecastFile } from "../../models/scoring/forecast-file.ts";
import { type FileScored, type ScoreSink, scoreFile } from "../../models/scoring/score-file.ts";
import { withInputFile } from "../input-file.ts";
import {
  airportOption,
  columnsOption,
  datesOption,
  type FileOptionValues,
  fileReading,
  flightsArgument,
  layoutOption,
  maxRejectsOption,
  modelTimeZoneOption,
  movementOption,
} from "../options.ts";
import { nameSummary } from "../printing/name-summary.ts";
import { outputFile, standardOutput } from "../printing/output.ts";
import { startProgress } from "../printing/progress.ts";
import { readPastFlights } from "../printing/read-past-flights.ts";
import { printNotes } from "../printing/reading.ts";
import { rejectionsFile, rejectionsOnStandardError } from "../printing/rejections.ts";
import { printRepeatedTimes } from "../printing/repeated-times.ts";
import { atOption, momentNamed } from "../time-options.ts";

interface PredictOptions extends FileOptionValues {
  readonly model: string;
  readonly out?: string;
  readonly history?: string;
  readonly at?: string;
}

/** `puntual predict FLIGHTS`. */
export function predictCommand(): Command {
  return new Command("predict")
    .addArgument(flightsArgument())
    .option("--model <name>", "name of a model, or folder of its artefact", "baseline")
    .option("--out <file>", "CSV to write (default: standard output)")
    .option(
      "--history <flights>",
      "operational: file of past flights; forecasts use the outcomes known at their time",
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

Rejected rows are written to <out>.rejects.csv with line, column, value and reason; without --out, the first ten are
printed on standard error.`,
    )
    .action(predict);
}

async function predict(path: string, options: PredictOptions): Promise<void> {
  const saved = await loadModel(options.model, undefined, options.timeZone);
  const unused = options.history !== undefined ? "--history" : options.at !== undefined ? "--at" : undefined;
  if (saved.kind === "baseline" && unused !== undefined) {
    throw new PuntualError("wrong-model", {
      name: `${unused} with ${options.model}`,
      kind: saved.kind,
      allowed: "operational",
    });
  }
  const moment =
    saved.kind === "operational" && options.at !== undefined
      ? momentNamed(options.at, saved.model.timeZone)
      : undefined;
  const timeZone = saved.kind === "operational" ? saved.model.timeZone.name : undefined;
  const reading = await fileReading(options);
  const past =
    options.history === undefined || saved.kind === "baseline"
      ? undefined
      : await readPastFlights(options.history, { ...reading, model: saved.model });
  const out = options.out === undefined ? standardOutput : await outputFile(options.out);
  const rejections =
    options.out === undefined ? rejectionsOnStandardError() : rejectionsFile(`${options.out}.rejects.csv`);
  const progress = startProgress("scoring", 100);
  const sink: ScoreSink = {
    write: (bytes) => out.write(bytes),
    reject: (rejection) => rejections.write(rejection),
  };
  const settings = {
    ...reading,
    ...(moment && { moment }),
    onProgress: (done: number, of: number) => progress.update((100 * done) / of),
  };
  try {
    const {
      scored,
      rejected,
      replaced,
      repeatedTimes,
      summary,
      reading: read,
    } = await withInputFile(path, (file) => score(file, saved, sink, settings, past?.histories));
    progress.stop();
    await rejections.commit();
    await out.commit();
    printRepeatedTimes(path, repeatedTimes, read?.airports[0]?.timeZone ?? timeZone);
    if (read !== undefined) printNotes(path, read);
    const rejectedRows = rejected === 0 ? "" : `; ${rejected} rows rejected${rejections.where}`;
    if (replaced.length > 0)
      process.stderr.write(`${path}: replaced its columns ${replaced.join(", ")}, an earlier forecast\n`);
    process.stderr.write(summary);
    const where = options.out === undefined ? "" : `wrote ${options.out}: `;
    process.stderr.write(
      `${where}${scored} flights scored with ${options.model} ${saved.version}${rejectedRows}\n`,
    );
  } catch (error) {
    progress.stop();
    await rejections.abort();
    await out.abort();
    throw error;
  }
}

/** Scores the file; the summary describes names that the user may have to check. */
async function score(
  path: string,
  saved: SavedModel,
  sink: ScoreSink,
  settings: Omit<ForecastFileOptions, "history">,
  history: Histories | undefined,
): Promise<FileScored & { readonly summary: string }> {
  if (saved.kind === "baseline")
    return { ...(await scoreFile(path, saved.scores, sink, settings)), summary: "" };
  const { names, ...counts } = await forecastFile(path, saved.model, sink, { ...settings, history });
  return { ...counts, summary: nameSummary(names, saved.model.finder) };
}

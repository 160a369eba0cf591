import process from "node:process";
import { Command } from "commander";
import { PuntualError } from "../../errors.ts";
import { findModel } from "../../models/artefact/registry.ts";
import { type ScoreSink, scoreFile } from "../../models/scoring/score-file.ts";
import { forecastFile } from "../forecast-file.ts";
import { maxRejectsOption } from "../options.ts";
import { outputFile, standardOutput } from "../printing/output.ts";
import { startProgress } from "../printing/progress.ts";
import { fileRejects, toldRejects } from "../printing/rejects.ts";

interface PredictOptions {
  readonly model: string;
  readonly out?: string;
  readonly history?: string;
  readonly maxRejects: number;
}

/** `puntual predict FLIGHTS`. */
export function predictCommand(): Command {
  return new Command("predict")
    .argument("<flights>", "file of flights: .csv, .csv.gz or .parquet")
    .option("--model <name>", "name of a model, or the folder of an artefact", "baseline")
    .option("--out <file>", "CSV to write; standard output when absent")
    .option("--history <flights>", "operational: file of past flights that forecasts may know of")
    .addOption(maxRejectsOption())
    .addHelpText(
      "after",
      `
baseline needs OPERA, TIPOVUELO and MES. Every row comes out as it came, in its order, with two columns appended:
delay_probability (0 to 1) and delayed (1 or 0).

An operational model needs Emp-I, Des-I, TIPOVUELO and Fecha-I. A row for each flight, in their order: airline,
destination, flight type, scheduled time, delay_probability, delayed, the probabilities of being over 30, 60 and 120
minutes late, the expected lateness in minutes, the lead time used, and how many training flights are like it. The
file is taken to be the timetable of its days. With --history, each flight is forecast from what was known an hour
or a day before its time.

Rejected rows go to <out>.rejects.csv with line, column, value and reason; without --out, the first
ten are told on standard error.`,
    )
    .action(predict);
}

async function predict(path: string, options: PredictOptions): Promise<void> {
  const saved = await findModel(options.model);
  if (saved.kind === "baseline" && options.history !== undefined) {
    throw new PuntualError("wrong-model", {
      name: `--history with ${options.model}`,
      kind: saved.kind,
      allowed: "operational",
    });
  }
  const out = options.out === undefined ? standardOutput : await outputFile(options.out);
  const rejects = options.out === undefined ? toldRejects() : fileRejects(`${options.out}.rejects.csv`);
  const progress = startProgress("scoring", 100);
  const sink: ScoreSink = {
    write: (bytes) => out.write(bytes),
    reject: (rejection) => rejects.add(rejection),
  };
  const settings = {
    maxRejects: options.maxRejects,
    onProgress: (done: number, of: number) => progress.update((100 * done) / of),
  };
  try {
    const { scored, rejected } =
      saved.kind === "baseline"
        ? await scoreFile(path, saved.scores, sink, settings)
        : await forecastFile(path, saved.model, sink, { ...settings, history: options.history });
    progress.stop();
    await rejects.commit();
    await out.commit();
    const told = rejected === 0 ? "" : `; ${rejected} rows rejected${rejects.where}`;
    const where = options.out === undefined ? "" : `wrote ${options.out}: `;
    process.stderr.write(`${where}${scored} flights scored with ${options.model} ${saved.version}${told}\n`);
  } catch (error) {
    progress.stop();
    await rejects.abort();
    await out.abort();
    throw error;
  }
}

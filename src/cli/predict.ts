import { rm } from "node:fs/promises";
import process from "node:process";
import { Command } from "commander";
import { csvField } from "../flights/csv-records.ts";
import { describeRejection, type Rejection } from "../flights/rejected-rows.ts";
import { findModelOf } from "../models/registry.ts";
import { scoreFile } from "../models/scoring/score-file.ts";
import { maxRejectsOption } from "./options.ts";
import { type Output, outputFile, standardOutput } from "./output.ts";
import { startProgress } from "./progress.ts";

interface PredictOptions {
  readonly model: string;
  readonly out?: string;
  readonly maxRejects: number;
}

/** `puntual predict FLIGHTS`. */
export function predictCommand(): Command {
  return new Command("predict")
    .argument("<flights>", "file of flights: .csv, .csv.gz or .parquet; OPERA, TIPOVUELO and MES are needed")
    .option("--model <name>", "name of a model, or the folder of an artefact", "baseline")
    .option("--out <file>", "CSV to write; standard output when absent")
    .addOption(maxRejectsOption())
    .addHelpText(
      "after",
      `
Every row comes out as it came, in its order, with two columns appended: delay_probability (0 to 1) and delayed
(1 or 0). Rejected rows go to <out>.rejects.csv with line, column, value and reason; without --out, the first
ten are told on standard error.`,
    )
    .action(predict);
}

async function predict(path: string, options: PredictOptions): Promise<void> {
  const { scores, version } = await findModelOf("baseline", options.model);
  const out = options.out === undefined ? standardOutput : await outputFile(options.out);
  const rejects = options.out === undefined ? toldRejects() : fileRejects(`${options.out}.rejects.csv`);
  const progress = startProgress("scoring", 100);
  try {
    const { scored, rejected } = await scoreFile(
      path,
      scores,
      { write: (bytes) => out.write(bytes), reject: (rejection) => rejects.add(rejection) },
      { maxRejects: options.maxRejects, onProgress: (bytes, of) => progress.update((100 * bytes) / of) },
    );
    progress.stop();
    await rejects.commit();
    await out.commit();
    const told = rejected === 0 ? "" : `; ${rejected} rows rejected${rejects.where}`;
    const where = options.out === undefined ? "" : `wrote ${options.out}: `;
    process.stderr.write(`${where}${scored} flights scored with ${options.model} ${version}${told}\n`);
  } catch (error) {
    progress.stop();
    await rejects.abort();
    await out.abort();
    throw error;
  }
}

interface Rejects extends Omit<Output, "write"> {
  /** What the closing line says of where they are. */
  readonly where: string;
  add(rejection: Rejection): Promise<void>;
}

/** Rejections on standard error, ten at most. */
function toldRejects(): Rejects {
  let told = 0;
  return {
    where: "",
    async add(rejection) {
      if (told++ < 10) process.stderr.write(`${describeRejection(rejection)}\n`);
    },
    async commit() {},
    async abort() {},
  };
}

/** Rejections as a CSV, made when the first one comes. */
function fileRejects(path: string): Rejects {
  let file: Output | undefined;
  return {
    where: `, listed in ${path}`,
    async add({ line, column, value, reason }) {
      if (file === undefined) {
        file = await outputFile(path);
        await file.write(Buffer.from("line,column,value,reason\n"));
      }
      await file.write(Buffer.from(`${[String(line), column, value, reason].map(csvField).join(",")}\n`));
    },
    // A file of an earlier run would tell of rows that are none of this one.
    commit: async () => (file === undefined ? rm(path, { force: true }) : file.commit()),
    abort: async () => file?.abort(),
  };
}

import { extname } from "node:path";
import process from "node:process";
import { typesOfParquet } from "../../files/parquet/csv-to-parquet.ts";
import { detectFormat } from "../../flights/reading/detect-format.ts";
import type { ReadFlightsOptions } from "../../flights/reading/file/flights-read.ts";
import { noFlights, optionsForFile } from "../../flights/reading/several/read-flight-files.ts";
import type { SavedModel } from "../../models/artefact/registry.ts";
import type { PastRead } from "../../models/operational/features/read-history.ts";
import { type ForecastFileOptions, forecastFile } from "../../models/scoring/forecasts/forecast-file.ts";
import { type FileScored, type ScoreSink, scoreFile } from "../../models/scoring/score-file.ts";
import { withInputFile } from "../input-file.ts";
import { nameSummary } from "../printing/name-summary.ts";
import { outputFile, standardOutput } from "../printing/output.ts";
import { printNotes } from "../printing/reading.ts";
import { rejectionsFile, rejectionsOnStandardError } from "../printing/rejections.ts";
import { printRepeatedTimes } from "../printing/repeated-times.ts";
import { parquetOutput, type TableOutput } from "./parquet-output.ts";

/** A model that files are forecast with, and what is known of past flights. */
export interface Forecasting {
  /** The name of the model, as the user gave it. */
  readonly name: string;
  readonly saved: SavedModel;
  readonly past: PastRead | undefined;
  /** The history of these flights, where it is made already, for one thread. */
  readonly history?: ForecastFileOptions["history"];
  readonly reading: Omit<ReadFlightsOptions, "columns">;
  readonly moment: ForecastFileOptions["moment"];
  /** The number of threads that forecast a file; one for each processor by default. */
  readonly threads?: number;
}

/**
 * Forecasts the flights of a file, writes them, and prints on standard error what became of its rows.
 * @param out the file to write, Parquet where its name ends in `.parquet`; by default standard output
 * @param onProgress called with the share that is done
 * @throws PuntualError as `scoreFile` and `forecastFile` do; then nothing is written
 */
export async function predictFile(
  path: string,
  out: string | undefined,
  { name, saved, past, history, reading, moment, threads }: Forecasting,
  onProgress: (share: number) => void = () => {},
): Promise<void> {
  const own = optionsForFile(path, reading);
  if (own === undefined) throw noFlights(path, reading);
  await withInputFile(path, async (file) => {
    const output = await outputFor(file, out, saved.kind);
    const rejections = out === undefined ? rejectionsOnStandardError() : rejectionsFile(`${out}.rejects.csv`);
    const sink: ScoreSink = {
      ...(output.start && { start: output.start }),
      write: (bytes) => output.write(bytes),
      reject: (rejection) => rejections.write(rejection),
    };
    const settings = {
      ...own,
      ...(moment && { moment }),
      ...(threads !== undefined && { threads }),
      onProgress: (done: number, of: number) => onProgress(done / of),
    };
    try {
      const done = await score(file, saved, sink, settings, { past, history });
      await rejections.commit();
      await output.commit();
      const { scored, rejected, replaced, repeatedTimes, summary, reading: read } = done;
      const timeZone = saved.kind === "operational" ? saved.model.timeZone.name : undefined;
      printRepeatedTimes(path, repeatedTimes, read?.airports[0]?.timeZone ?? timeZone);
      if (read !== undefined) printNotes(path, read);
      const rejectedRows = rejected === 0 ? "" : `; ${rejected} rows rejected${rejections.where}`;
      if (replaced.length > 0)
        process.stderr.write(`${path}: replaced its columns ${replaced.join(", ")}, an earlier forecast\n`);
      const where = out === undefined ? "" : `wrote ${out}: `;
      const line = `${where}${scored} flights scored with ${name} ${saved.version}${rejectedRows}\n`;
      process.stderr.write(summary + line);
    } catch (error) {
      await rejections.abort();
      await output.abort();
      throw error;
    }
  });
}

async function outputFor(
  file: string,
  out: string | undefined,
  kind: SavedModel["kind"],
): Promise<TableOutput | (typeof standardOutput & { readonly start?: undefined })> {
  if (out === undefined) return standardOutput;
  if (!isParquet(out)) return outputFile(out);
  // An operational model writes columns of its own, a baseline those of the file.
  if (kind === "operational") return parquetOutput(out, { scheduled: "TIMESTAMP" });
  const { kind: source } = await detectFormat(file);
  return parquetOutput(out, source === "parquet" ? await typesOfParquet(file) : {});
}

/** Whether a file is written as Parquet, by its name. */
export function isParquet(path: string): boolean {
  return extname(path).toLowerCase() === ".parquet";
}

/** Scores the file; the summary describes names that the user may have to check. */
async function score(
  path: string,
  saved: SavedModel,
  sink: ScoreSink,
  settings: Omit<ForecastFileOptions, "history" | "past" | "threads"> & { readonly threads?: number },
  known: Pick<Forecasting, "past" | "history">,
): Promise<FileScored & { readonly summary: string }> {
  if (saved.kind === "baseline")
    return { ...(await scoreFile(path, saved.scores, sink, settings)), summary: "" };
  const { names, ...counts } = await forecastFile(path, saved.model, sink, { ...settings, ...known });
  return { ...counts, summary: nameSummary(names, saved.model.finder) };
}

import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, extname, join, relative, resolve } from "node:path";
import process from "node:process";
import { Worker } from "node:worker_threads";
import { type ErrorData, errorFrom, PuntualError } from "../../errors.ts";
import { faultOf } from "../../files/regular-file.ts";
import type { PredictOptions } from "./load-forecasting.ts";

/** The worker beside this file: TypeScript here, JavaScript in the built package. */
const WORKER_FILE = new URL(`./predict-worker${extname(import.meta.url)}`, import.meta.url);

/** The most files that are forecast at the same time: each thread has the model and the history. */
const MAX_THREADS = 8;

/** A file to forecast, and the one to write. */
export interface FileToPredict {
  readonly path: string;
  readonly out: string;
}

/**
 * Returns the files to write for several files to forecast: of the same names and folders, in another folder.
 * @param folder that all the files are in
 * @param format of the files to write; by default that of each file, without compression
 * @throws PuntualError `invalid-argument` for two files with the same one to write, or one that would replace a file to forecast
 */
export function outputsFor(
  paths: readonly string[],
  folder: string,
  out: string,
  format?: "csv" | "parquet",
): FileToPredict[] {
  const files = paths.map((path) => {
    const [, name, end] = /^(.*?)(\.csv\.gz|\.csv|\.parquet|)$/i.exec(relative(folder, path)) ?? [
      "",
      path,
      "",
    ];
    const own = end.toLowerCase() === ".parquet" ? "parquet" : "csv";
    return { path, out: join(out, `${name}.${format ?? own}`) };
  });
  const inputs = new Map(files.map(({ path }) => [resolve(path), path]));
  const outputs = new Map<string, string>();
  for (const { path, out: file } of files) {
    const [same, replaced] = [outputs.get(file), inputs.get(resolve(file))];
    if (same !== undefined || replaced !== undefined)
      throw new PuntualError("invalid-argument", {
        ...{ name: "--out", value: `${file}, of ${path}` },
        allowed:
          replaced === undefined ? `one of other than ${same}` : "a folder without the files of flights",
      });
    outputs.set(file, path);
  }
  return files;
}

/**
 * Forecasts several files, as many at the same time as there are processors. A file that cannot be forecast leaves the others as they
 * are: its error is printed, and the first one thrown at the end.
 * @param onDone called after each file with the number of those that are done
 */
export async function predictFiles(
  files: readonly FileToPredict[],
  options: PredictOptions,
  onDone: (done: number) => void = () => {},
): Promise<void> {
  const threads = Math.min(files.length, availableParallelism(), MAX_THREADS);
  const waiting = [...files];
  const failures: { readonly path: string; readonly error: Error }[] = [];
  let done = 0;
  const work = async () => {
    const worker = new Worker(WORKER_FILE, { workerData: { ...options } });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { path } = next;
        try {
          await makeFolder(next.out);
          await answerOf(worker, next);
        } catch (error) {
          failures.push({ path, error: error as Error });
        }
        onDone(++done);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  const [first, ...others] = failures;
  for (const { error } of others) process.stderr.write(`error: ${error.message}\n`);
  if (failures.length > 0)
    process.stderr.write(`${failures.length} of ${files.length} files were not forecast\n`);
  if (first !== undefined) throw first.error;
}

async function makeFolder(out: string): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
  } catch (cause) {
    throw new PuntualError("output-unwritable", { path: out, reason: faultOf(cause).message }, { cause });
  }
}

/** Sends a file to a worker and waits until it is written. @throws the error of the worker */
function answerOf(worker: Worker, file: FileToPredict): Promise<void> {
  return new Promise((done, fail) => {
    worker.once("error", fail);
    worker.once("message", ({ failure }: { readonly failure?: ErrorData }) => {
      worker.removeListener("error", fail);
      if (failure === undefined) done();
      else fail(errorFrom(failure));
    });
    worker.postMessage(file);
  });
}

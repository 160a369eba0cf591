import { mkdir } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import process from "node:process";
import { PuntualError } from "../../errors.ts";
import { faultOf } from "../../files/regular-file.ts";
import type { PredictOptions } from "./load-forecasting.ts";
import { type FileToPredict, PredictThread } from "./predict-thread.ts";

/** The most files that are forecast at the same time: each thread has the model and the history. */
const MAX_THREADS = 8;

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
  const failures: Error[] = [];
  let done = 0;
  const work = async () => {
    let thread: PredictThread | undefined;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        try {
          await makeFolder(next.out);
          if (!thread?.isAlive) thread = new PredictThread(options);
          await thread.forecast(next);
        } catch (error) {
          failures.push(error as Error);
        }
        onDone(++done);
      }
    } finally {
      await thread?.end();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  const [first, ...others] = failures;
  for (const { message } of others) process.stderr.write(`error: ${message}\n`);
  if (failures.length > 0)
    process.stderr.write(`${failures.length} of ${files.length} files were not forecast\n`);
  if (first !== undefined) throw first;
}

async function makeFolder(out: string): Promise<void> {
  try {
    await mkdir(dirname(out), { recursive: true });
  } catch (cause) {
    throw new PuntualError("output-unwritable", { path: out, reason: faultOf(cause).message }, { cause });
  }
}

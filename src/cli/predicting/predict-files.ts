import { mkdir } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { PuntualError } from "../../errors.ts";
import { isHidden, type NamedFiles } from "../../files/named-files.ts";
import { faultOf } from "../../files/regular-file.ts";
import { sweptOnExit } from "../printing/output.ts";
import type { PredictOptions } from "./load-forecasting.ts";
import { type FileToPredict, PredictThread } from "./predict-thread.ts";

/** The most files that are forecast at the same time: each thread has the model and the history. */
const MAX_THREADS = 8;

/**
 * Returns the files to write for several files to forecast: of the same names and folders, in another folder.
 * @param format of the files to write; by default that of each file, without compression
 * @throws PuntualError `invalid-argument` for a folder in that of the files, where the next run would forecast the forecasts, for
 * two files with the same one to write, or one that would replace a file to forecast
 */
export function outputsFor(
  { paths, folder, isFolder }: NamedFiles,
  out: string,
  format?: "csv" | "parquet",
): FileToPredict[] {
  const refuse = (value: string, allowed: string) => {
    throw new PuntualError("invalid-argument", { name: "--out", value, allowed });
  };
  const within = relative(resolve(folder), resolve(out));
  const isWithin = within !== ".." && !within.startsWith(`..${sep}`);
  if (isFolder && isWithin && !isHidden(within))
    refuse(out, `a folder outside ${folder}, of which the files are forecast`);
  const inputs = new Set(paths.map((path) => resolve(path)));
  const outputs = new Map<string, string>();
  return paths.map((path) => {
    const [, name, end] = /^(.*?)(\.csv\.gz|\.csv|\.parquet|)$/is.exec(relative(folder, path)) ?? [
      "",
      path,
      "",
    ];
    const file = join(out, `${name}.${format ?? (end.toLowerCase() === ".parquet" ? "parquet" : "csv")}`);
    const same = outputs.get(file);
    if (same !== undefined)
      refuse(out, `files of different names: the forecasts of both ${same} and ${path} would be ${file}`);
    if (inputs.has(resolve(file))) refuse(out, `another folder: ${file} would replace a file to forecast`);
    outputs.set(file, path);
    return { path, out: file };
  });
}

/**
 * Forecasts several files, as many at the same time as there are processors. A file that cannot be forecast leaves the others as they
 * are: the errors are printed in the order of the files, and the first one thrown at the end.
 * @param out the folder of the files to write, which is made
 * @param onDone called after each file with the number of those that are done
 */
export async function predictFiles(
  files: readonly FileToPredict[],
  out: string,
  options: PredictOptions,
  onDone: (done: number) => void = () => {},
): Promise<void> {
  await makeFolder(out);
  for (const folder of [tmpdir(), ...files.map((file) => dirname(file.out))]) sweptOnExit(folder);
  const threads = Math.min(files.length, availableParallelism(), MAX_THREADS);
  const waiting = [...files.entries()];
  const failures: Error[] = [];
  let done = 0;
  const work = async () => {
    let thread: PredictThread | undefined;
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, file] = next;
        try {
          await makeFolder(dirname(file.out));
          if (!thread?.isAlive) thread = new PredictThread(options);
          await thread.forecast(file);
        } catch (error) {
          failures[index] = error as Error;
        }
        onDone(++done);
      }
    } finally {
      await thread?.end();
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
  const [first, ...others] = failures.filter((error) => error !== undefined);
  for (const { message } of others) process.stderr.write(`error: ${message}\n`);
  if (first === undefined) return;
  process.stderr.write(`${others.length + 1} of ${files.length} files were not forecast\n`);
  throw first;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const isFile = code === "EEXIST" || code === "ENOTDIR";
    const reason = isFile ? "a folder is needed, and there is a file" : faultOf(cause).message;
    throw new PuntualError("output-unwritable", { path, reason }, { cause });
  }
}

import { createReadStream, createWriteStream, fstatSync } from "node:fs";
import { mkdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isatty } from "node:tty";
import { type ErrorDetails, PuntualError } from "../errors.ts";
import { filesNamed } from "../files/named-files.ts";
import { removeLeftBehind, unfinishedBeside } from "../files/unfinished-files.ts";
import { keptOnExit, removedOnExit } from "./printing/output.ts";

/** The path that names standard input. */
const STANDARD_INPUT = "-";

let isStandardInputRead = false;

/**
 * Calls a function with the path of an input file. Standard input (`-`) and pipes can be read only once and from their
 * beginning, so that they are copied to a temporary file first.
 * @returns the result of the function
 * @throws PuntualError as the function does, with the path as the user gave it; `file-unreadable`, `invalid-argument` for
 * standard input as a second file
 */
export async function withInputFile<Result>(
  path: string,
  use: (file: string) => Promise<Result>,
): Promise<Result> {
  const stream = await streamOf(path);
  if (stream === undefined) return use(path);
  await removeLeftBehind(tmpdir());
  const folder = unfinishedBeside(join(tmpdir(), "puntual-input"));
  await mkdir(folder, { mode: 0o700 });
  removedOnExit(folder);
  const file = join(folder, "input");
  try {
    await pipeline(stream, createWriteStream(file)).catch((cause: Error) => {
      throw new PuntualError("file-unreadable", { path, reason: cause.message }, { cause });
    });
    return await use(file);
  } catch (error) {
    throw withPath(error, file, path === STANDARD_INPUT ? "standard input" : path);
  } finally {
    await rm(folder, { recursive: true, force: true });
    keptOnExit(folder);
  }
}

/**
 * Calls a function with the files that a name stands for: one, as {@link withInputFile} has it, or those of a folder or a
 * pattern, which are stated on standard error.
 * @throws PuntualError as {@link withInputFile} does, and `no-files`
 */
export async function withInputFiles<Result>(
  name: string,
  use: (files: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const { paths, isSeveral } = await filesNamed(name);
  if (!isSeveral) return withInputFile(name, (file) => use([file]));
  printFiles(name, paths);
  return use(paths);
}

/** States the files that a name stands for on standard error. */
export function printFiles(name: string, paths: readonly string[]): void {
  const range = paths.length === 1 ? paths[0] : `${paths[0]} to ${paths[paths.length - 1]}`;
  process.stderr.write(`${name}: ${paths.length} ${paths.length === 1 ? "file" : "files"}, ${range}\n`);
}

/** Returns the stream to be copied; undefined for a file. */
async function streamOf(path: string): Promise<Readable | undefined> {
  if (path === STANDARD_INPUT) {
    if (isStandardInputRead) {
      throw new PuntualError("invalid-argument", { name: "-", value: "a second time", allowed: "once" });
    }
    isStandardInputRead = true;
    return process.stdin;
  }
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFIFO()) return createReadStream(path);
  // Standard input under another name. Other devices, such as /dev/zero, and sockets are left for the reader to refuse.
  const isStandardInput = stats !== undefined && stats.ino === fstatSync(0).ino && !stats.isFile();
  return isStandardInput && (stats.isSocket() || isatty(0)) ? process.stdin : undefined;
}

/** The same error about the path that the user gave. */
function withPath(error: unknown, file: string, path: string): unknown {
  if (!(error instanceof PuntualError)) return error;
  const details: Readonly<Record<string, unknown>> = error.details;
  if (details.path !== file) return error;
  const { code, fields, cause } = error;
  return new PuntualError(code, { ...details, path } as ErrorDetails<typeof code>, { fields, cause });
}

import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { access, constants, open, rename, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { PuntualError } from "../../errors.ts";
import { print } from "../../service/process/standard-output.ts";

/** The destination of a command's rows. */
export interface Output {
  /** Writes bytes; resolves when more may be written. */
  write(bytes: Uint8Array): Promise<void>;
  /** Completes the output: a file appears under its name. */
  commit(): Promise<void>;
  /** Abandons the output: a file leaves nothing behind. */
  abort(): Promise<void>;
}

/** Standard output as an {@link Output}. */
export const standardOutput: Output = {
  write: print,
  commit: async () => {},
  abort: async () => {},
};

/**
 * Opens a file that appears under its name only when it is complete: it is written beside its target and renamed at
 * the end. An interrupted run leaves the target unchanged.
 * @throws PuntualError `output-unwritable`
 */
export async function outputFile(path: string): Promise<Output> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString("hex")}.tmp`);
  const file = await openNew(path, temporary);
  removedOnExit(temporary);
  const end = async (finish: () => Promise<void> | void) => {
    await file.close();
    await finish();
    keptOnExit(temporary);
  };
  const unwritable = (cause: Error) => {
    throw new PuntualError("output-unwritable", { path, reason: cause.message }, { cause });
  };
  return {
    write: (bytes) => file.writeFile(bytes).catch(unwritable),
    commit: () => end(() => rename(temporary, path)).catch(unwritable),
    abort: () => end(() => rmSync(temporary, { force: true })),
  };
}

async function openNew(path: string, temporary: string) {
  try {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw new Error("it is a folder");
    // A device or a pipe would itself be replaced.
    if (existing?.isFile() === false) throw new Error("it is not a regular file");
    if (existing !== undefined) await access(path, constants.W_OK);
    return await open(temporary, "wx");
  } catch (cause) {
    throw new PuntualError("output-unwritable", { path, reason: (cause as Error).message }, { cause });
  }
}

const unfinished = new Set<string>();

/** Removes a file or a folder if the command is interrupted. */
export function removedOnExit(path: string): void {
  if (unfinished.size === 0 && process.listenerCount("exit", removeUnfinished) === 0) {
    process.on("exit", removeUnfinished);
    process.once("SIGINT", () => process.exit(130));
    process.once("SIGTERM", () => process.exit(143));
  }
  unfinished.add(path);
}

/** Takes back {@link removedOnExit}. */
export function keptOnExit(path: string): void {
  unfinished.delete(path);
}

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true, recursive: true });
}

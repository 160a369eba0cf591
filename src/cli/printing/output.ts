import { rmSync } from "node:fs";
import process from "node:process";
import { ReplacedFile } from "../../files/replaced-file.ts";
import { removeOwnUnfinished } from "../../files/unfinished-files.ts";
import { endProcess } from "../../service/process/end-process.ts";
import { print } from "../../service/process/standard-output.ts";

/** The destination of a command's rows. */
export interface Output {
  /** Writes bytes; resolves when more may be written. */
  write(bytes: Uint8Array): Promise<void>;
  /**
   * Completes the output: a file appears under its name.
   * @param durable whether to wait until the disk has it
   */
  commit(durable?: boolean): Promise<void>;
  /** Abandons the output: a file leaves nothing behind. */
  abort(): Promise<void>;
}

/** An {@link Output} to a file. */
export interface FileOutput extends Output {
  /** The path of the unfinished file. */
  readonly temporary: string;
}

/** Standard output as an {@link Output}. */
export const standardOutput: Output = {
  write: print,
  commit: async () => {},
  abort: async () => {},
};

/**
 * Opens a {@link ReplacedFile}. An interrupted run leaves its target unchanged, and nothing behind.
 * @throws PuntualError `output-unwritable`
 */
export async function outputFile(path: string): Promise<FileOutput> {
  const file = await ReplacedFile.open(path);
  removedOnExit(file.temporary);
  return {
    temporary: file.temporary,
    write: (bytes) => file.write(bytes),
    async commit(durable) {
      await file.commit(durable);
      keptOnExit(file.temporary);
    },
    async abort() {
      await file.abort();
      keptOnExit(file.temporary);
    },
  };
}

const unfinished = new Set<string>();
const swept = new Set<string>();

/** Removes a file or a folder if the command is interrupted. */
export function removedOnExit(path: string): void {
  listen();
  unfinished.add(path);
}

/** Removes the unfinished files in a folder if the command is interrupted: those of its threads, which hear no signal. */
export function sweptOnExit(folder: string): void {
  listen();
  swept.add(folder);
}

function listen(): void {
  if (process.listenerCount("exit", removeUnfinished) === 0) {
    process.on("exit", removeUnfinished);
    process.once("SIGINT", () => endProcess(130));
    process.once("SIGTERM", () => endProcess(143));
  }
}

/** Takes back {@link removedOnExit}. */
export function keptOnExit(path: string): void {
  unfinished.delete(path);
}

function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true, recursive: true });
  for (const folder of swept) removeOwnUnfinished(folder);
}

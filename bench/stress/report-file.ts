import { closeSync, existsSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Creates the folder of a report before a load, and checks that a file can be written there.
 * @returns what is wrong, undefined if nothing is
 */
export function reportFault(file: string): string | undefined {
  try {
    makeFolder(dirname(file));
    const isThere = existsSync(file);
    closeSync(openSync(file, "a"));
    if (!isThere) rmSync(file);
    return undefined;
  } catch (error) {
    return `no report can be written to ${file}: ${(error as Error).message}`;
  }
}

/** Creates a folder and those above it. With `recursive`, Node.js never ends where one cannot be created, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

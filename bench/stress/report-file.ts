import { closeSync, existsSync, mkdirSync, openSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes the folder of a report that is to be written after a load, and tries whether a file can be there.
 * @returns what is wrong, undefined where nothing is
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

/** One folder after the other: all at once (`recursive`) Node.js never ends where one cannot be made, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

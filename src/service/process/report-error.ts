import process from "node:process";
import { PuntualError } from "../../errors.ts";

/** The errors of a disk that is full or fails, or on which this user may keep no more. */
const DISK_FAULTS: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EIO", "EFBIG"]);

/** The code of SQLite for a full disk. */
const SQLITE_FULL = 13;

/**
 * Prints the error of a command to standard error: the message of an error of the catalogue, the stack of any other.
 * @returns the exit code: 2 for an invalid input or usage, 1 for any other failure
 */
export function reportError(error: unknown): 1 | 2 {
  if (error instanceof PuntualError) {
    process.stderr.write(`puntual: ${error.message}\n`);
    return error.status < 500 && !isFullOrBroken(error.cause) ? 2 : 1;
  }
  process.stderr.write(`puntual: unexpected error\n${(error as Error).stack}\n`);
  return 1;
}

/** Whether the disk, not what was asked for, is the reason. */
function isFullOrBroken(cause: unknown): boolean {
  const { code, errcode } = (cause ?? {}) as { readonly code?: unknown; readonly errcode?: unknown };
  return DISK_FAULTS.has(code) || errcode === SQLITE_FULL;
}

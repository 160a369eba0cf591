import { statfsSync } from "node:fs";
import { PuntualError } from "../../errors.ts";
import { storageUnavailable } from "../storage-unavailable.ts";

const SQLITE_BUSY = 5;

/** SQLite's result codes for faults of the disk or of another program: https://www.sqlite.org/rescode.html. */
const FAULTS: ReadonlySet<number> = new Set([
  SQLITE_BUSY, // another program holds the file for too long
  6, // SQLITE_LOCKED
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  11, // SQLITE_CORRUPT
  13, // SQLITE_FULL: the disk
  14, // SQLITE_CANTOPEN
  15, // SQLITE_PROTOCOL: the file is too busy to begin
  26, // SQLITE_NOTADB: the file holds something else
]);

/** Whether an error of SQLite is that another connection holds the file. */
export function isBusy(error: unknown): boolean {
  const { errcode } = error as { readonly errcode?: number };
  return errcode !== undefined && (errcode & 0xff) === SQLITE_BUSY;
}

/** Returns the error `storage-unavailable` for a fault of the storage, and any other error unchanged. */
export function storageFault(error: unknown): unknown {
  const { errcode } = error as { readonly errcode?: number };
  const isStorage = error instanceof FileGone || (errcode !== undefined && FAULTS.has(errcode & 0xff));
  return isStorage ? storageUnavailable(error) : error;
}

/**
 * Creates the error `invalid-configuration` for a folder that cannot be used, with the free space of a disk that is full.
 * @param name of the variable that names the folder
 */
export function unusableFolder(
  folder: string | undefined,
  cause: unknown,
  name = "PUNTUAL_DATA_DIR",
): PuntualError {
  const space = folder !== undefined && mayBeFull(cause) ? freeSpace(folder) : "";
  const allowed = `a writable folder with free space, and a valid puntual.sqlite or none in it (${(cause as Error).message}${space})`;
  return new PuntualError(
    "invalid-configuration",
    { name, value: JSON.stringify(folder), allowed },
    { cause },
  );
}

/**
 * Whether a fault may be that of a full disk: SQLite also fails with an input or output error where it maps a file. The error
 * of another thread has lost its code, but not its message, which SQLite never changes.
 */
function mayBeFull(cause: unknown): boolean {
  const { message, code } = cause as { readonly message: string; readonly code?: string };
  return code === "ENOSPC" || ["database or disk is full", "disk I/O error"].includes(message);
}

/** Returns the free space of the disk of a folder, as the end of a sentence; nothing where it cannot be found out. */
function freeSpace(folder: string): string {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return `; ${Math.floor((bavail * bsize) / 1024).toLocaleString("en")} KiB are free`;
  } catch {
    return "";
  }
}

/** Returns the error of {@link unusableFolder} for a fault of the storage during a start, and any other error unchanged. */
export function startFault(folder: string | undefined, error: unknown): unknown {
  const fault = storageFault(error);
  if (!(fault instanceof PuntualError) || fault.code !== "storage-unavailable") return error;
  return unusableFolder(folder, fault.cause ?? fault);
}

/** The file of the database was moved or removed while it was open, so that writes would be lost. */
export class FileGone extends Error {
  constructor(file: string) {
    super(`${file} was moved, removed or replaced while it was open`);
    this.name = "FileGone";
  }
}

import { PuntualError } from "../errors.ts";

/** What SQLite says where the disk or another program is at fault: https://www.sqlite.org/rescode.html. */
const FAULTS: ReadonlySet<number> = new Set([
  5, // SQLITE_BUSY: another program holds the file for too long
  6, // SQLITE_LOCKED
  8, // SQLITE_READONLY
  10, // SQLITE_IOERR
  11, // SQLITE_CORRUPT
  13, // SQLITE_FULL: the disk
  14, // SQLITE_CANTOPEN
  15, // SQLITE_PROTOCOL: the file is too busy to begin
  26, // SQLITE_NOTADB: the file holds something else
]);

/** After how many seconds it makes sense to try again. */
const RETRY_SECONDS = 5;

/** The error `storage-unavailable` for one of the storage; any other error as it is. */
export function storageFault(error: unknown): unknown {
  const { errcode } = error as { readonly errcode?: number };
  const isOurs = error instanceof FileGone || (errcode !== undefined && FAULTS.has(errcode & 0xff));
  return isOurs
    ? new PuntualError("storage-unavailable", { seconds: RETRY_SECONDS }, { cause: error })
    : error;
}

/** The error `invalid-configuration` for a folder that cannot be used. */
export function unusableFolder(folder: string | undefined, cause: unknown): PuntualError {
  const allowed = `a folder that can be written, its puntual.sqlite sound or not there yet (${(cause as Error).message})`;
  return new PuntualError(
    "invalid-configuration",
    { name: "PUNTUAL_DATA_DIR", value: JSON.stringify(folder), allowed },
    { cause },
  );
}

/** The file of the database has been moved or removed while it was open: what is written would be lost. */
export class FileGone extends Error {
  constructor(file: string) {
    super(`${file} has been moved, removed or replaced while it was open`);
    this.name = "FileGone";
  }
}

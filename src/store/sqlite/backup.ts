import { realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PuntualError } from "../../errors.ts";
import { unusualKind } from "../../files/regular-file.ts";
import { ReplacedFile } from "../../files/replaced-file.ts";
import { fileIn } from "./database.ts";
import { STATEMENTS } from "./statements.ts";

/** The time for which a backup waits for a lock. */
const BUSY_MILLISECONDS = 5_000;

/** A backup that has been written. */
export interface Backup {
  /** The number of flights whose outcome it has. */
  readonly outcomes: number;
  /** The number of legs that it has. */
  readonly legs: number;
  /** The size of its file. */
  readonly bytes: number;
}

/**
 * Writes the database of a data folder as one file, also while services write to it: everything that was durable when
 * the backup began is in it. The file appears under its name complete and checked, or not at all.
 * @throws PuntualError `file-not-found` if the folder has no database, `not-a-file`, `invalid-argument` if it cannot be read,
 * `output-unwritable`
 */
export async function backUp(folder: string, file: string): Promise<Backup> {
  const source = fileIn(folder);
  const stats = statSync(source, { throwIfNoEntry: false });
  if (stats === undefined) throw new PuntualError("file-not-found", { path: source });
  const kind = unusualKind(stats);
  if (kind !== undefined) throw new PuntualError("not-a-file", { path: source, kind });
  refuseSource(source, file);
  const output = await ReplacedFile.open(file);
  try {
    copy(source, output.temporary, file);
    const counts = check(output.temporary);
    await output.commit(true);
    return { ...counts, bytes: statSync(file).size };
  } finally {
    await output.abort();
  }
}

/** Refuses to replace the database by its own backup, which would cut it off from the services that use it. */
function refuseSource(source: string, file: string): void {
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return;
  if (realpathSync(file) !== realpathSync(source)) return;
  throw new PuntualError("output-unwritable", { path: file, reason: "it is the database itself" });
}

/**
 * Copies a database as it is at one moment. What stands in its write-ahead log is included.
 * @param file the name of the copy in errors
 */
function copy(source: string, target: string, file: string): void {
  let connection: DatabaseSync | undefined;
  try {
    // Not read-only: such a connection would leave its auxiliary files behind when it is closed.
    connection = new DatabaseSync(source, { timeout: BUSY_MILLISECONDS });
    connection.prepare(STATEMENTS.anyOutcome).get();
  } catch (cause) {
    connection?.close();
    throw unreadable(source, cause);
  }
  try {
    connection.prepare("VACUUM INTO ?").run(target);
  } catch (cause) {
    // The target cannot be opened, or its disk is full; anything else is a fault of the source.
    const { errcode } = cause as { readonly errcode?: number };
    if (errcode !== 13 && errcode !== 14) throw unreadable(source, cause);
    throw new PuntualError("output-unwritable", { path: file, reason: (cause as Error).message }, { cause });
  } finally {
    connection.close();
  }
}

/** Checks a copy, and returns the numbers of its records. */
function check(file: string): Omit<Backup, "bytes"> {
  const connection = new DatabaseSync(file, { readOnly: true });
  try {
    const [verdict] = Object.values(connection.prepare("PRAGMA integrity_check(1)").get() ?? {});
    if (verdict !== "ok") throw unreadable(file, new Error(String(verdict)));
    const count = (sql: string) => Number(Object.values(connection.prepare(sql).get() ?? {})[0]);
    return { outcomes: count(STATEMENTS.countOutcomes), legs: count(STATEMENTS.countLegs) };
  } finally {
    connection.close();
  }
}

function unreadable(file: string, cause: unknown): PuntualError {
  const allowed = `a data folder with a valid puntual.sqlite that is not locked (${(cause as Error).message})`;
  const value = JSON.stringify(dirname(file));
  return new PuntualError("invalid-argument", { name: "folder", value, allowed }, { cause });
}

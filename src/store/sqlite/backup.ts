import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PuntualError } from "../../errors.ts";
import { fileIn } from "./database.ts";
import { STATEMENTS } from "./statements.ts";

/** The time for which a backup waits for a lock. */
const BUSY_MILLISECONDS = 5_000;

/** A backup that has been written. */
export interface Backup {
  /** The number of flights whose outcome it has. */
  readonly outcomes: number;
  /** The size of its file. */
  readonly bytes: number;
}

/**
 * Writes the database of a data folder as one file, also while services write to it: everything that was durable when
 * the backup began is in it. The file appears under its name complete and checked, or not at all.
 * @throws PuntualError `file-not-found` if the folder has no database, `invalid-argument` if it cannot be read,
 * `output-unwritable`
 */
export function backUp(folder: string, file: string): Backup {
  const source = fileIn(folder);
  if (statSync(source, { throwIfNoEntry: false }) === undefined) {
    throw new PuntualError("file-not-found", { path: source });
  }
  refuseSource(source, file);
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    writing(file, () => closeSync(openSync(temporary, "wx")));
    copy(source, temporary, file);
    const outcomes = check(temporary);
    writing(file, () => {
      flush(temporary);
      renameSync(temporary, file);
      flush(dirname(resolve(file)));
    });
    return { outcomes, bytes: statSync(file).size };
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Refuses to replace the database by its own backup, which would cut it off from the services that use it. */
function refuseSource(source: string, file: string): void {
  const existing = statSync(file, { throwIfNoEntry: false });
  if (existing === undefined) return;
  const reason =
    realpathSync(file) === realpathSync(source)
      ? "it is the database itself"
      : existing.isFile()
        ? undefined
        : "it is not a regular file";
  if (reason !== undefined) throw new PuntualError("output-unwritable", { path: file, reason });
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

/** Checks a copy, and returns the number of its outcomes. */
function check(file: string): number {
  const connection = new DatabaseSync(file, { readOnly: true });
  try {
    const [verdict] = Object.values(connection.prepare("PRAGMA integrity_check(1)").get() ?? {});
    if (verdict !== "ok") throw unreadable(file, new Error(String(verdict)));
    const [count] = Object.values(connection.prepare(STATEMENTS.countOutcomes).get() ?? {});
    return Number(count);
  } finally {
    connection.close();
  }
}

function flush(path: string): void {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function writing(path: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new PuntualError("output-unwritable", { path, reason: (cause as Error).message }, { cause });
  }
}

function unreadable(file: string, cause: unknown): PuntualError {
  const allowed = `a data folder with a valid puntual.sqlite that is not locked (${(cause as Error).message})`;
  const value = JSON.stringify(dirname(file));
  return new PuntualError("invalid-argument", { name: "folder", value, allowed }, { cause });
}

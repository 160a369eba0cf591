import { closeSync, fstatSync, openSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileBehind } from "./replaced-file.ts";

/** The time to wait for the processes that hold the lock, in milliseconds. */
const MAX_WAIT = 30_000;

/**
 * Runs work on a file while no other process runs work on it. The lock is that of a hidden, empty file beside it, taken
 * through SQLite, as Node.js has no locks of its own: the system releases it when a process ends, however it ends.
 * @throws an error of the system, or of SQLite if others hold the lock for half a minute
 */
export async function withFileLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const target = fileBehind(path);
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  for (;;) {
    // Closing it releases the locks of this process, so that it stays open until the end.
    const descriptor = openSync(lock, "a");
    try {
      const { ino } = fstatSync(descriptor);
      const database = lockedDatabase(lock, () => statSync(lock, { throwIfNoEntry: false })?.ino === ino);
      // The holder before removed the file, which this process had opened already. The lock of the next one counts.
      if (database === undefined) continue;
      try {
        return await work();
      } finally {
        rmSync(lock, { force: true });
        database.close();
      }
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Locks a database; undefined if it is not the file under its name any more. */
function lockedDatabase(path: string, isInPlace: () => boolean): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { timeout: MAX_WAIT });
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    if (isInPlace()) return database;
  } catch (error) {
    if (isInPlace()) {
      database.close();
      throw error;
    }
  }
  database.close();
  return undefined;
}

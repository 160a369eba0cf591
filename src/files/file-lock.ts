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
      const database = new DatabaseSync(lock, { timeout: MAX_WAIT });
      try {
        database.exec("BEGIN EXCLUSIVE");
        // The holder before removes the file, which the others may have opened already: they open the next one.
        if (statSync(lock, { throwIfNoEntry: false })?.ino !== fstatSync(descriptor).ino) continue;
        try {
          return await work();
        } finally {
          rmSync(lock, { force: true });
        }
      } finally {
        database.close();
      }
    } finally {
      closeSync(descriptor);
    }
  }
}

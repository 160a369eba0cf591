import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { FileGone, storageFault, unusableFolder } from "./storage-fault.ts";
import { bringTablesUp } from "./tables.ts";

/** How often a process looks whether another one has written. */
const POLL_MILLISECONDS = 50;

/** How long a start waits for another process, such as the one that it follows on. */
const START_MILLISECONDS = 2_000;

/** How long a write waits for that of another process: nothing else is answered meanwhile. */
const BUSY_MILLISECONDS = 1_000;

/**
 * What a service has to keep: one SQLite file that all its processes share, each through a connection of its own. The
 * file is the truth; what a process holds in memory follows it.
 */
export class Database {
  readonly connection: DatabaseSync;
  readonly #folder: string | undefined;
  readonly #inode: number | undefined;
  readonly #listeners: (() => void)[] = [];
  readonly #faultListeners: ((error: unknown) => void)[] = [];
  #poll: NodeJS.Timeout | undefined;

  private constructor(connection: DatabaseSync, folder: string | undefined) {
    this.connection = connection;
    this.#folder = folder;
    this.#inode = inodeOf(folder);
    if (folder !== undefined) this.#follow();
  }

  /**
   * Opens the file of a folder, made where there is none.
   * @param folder absent, all is kept in memory and gone with the process
   * @throws PuntualError `invalid-configuration` where the folder cannot be written or holds another file
   */
  static open(folder?: string): Database {
    let connection: DatabaseSync | undefined;
    try {
      if (folder !== undefined) makeFolder(folder);
      connection = new DatabaseSync(fileIn(folder), { timeout: START_MILLISECONDS });
      connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      bringTablesUp(connection);
      connection.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
      return new Database(connection, folder);
    } catch (cause) {
      connection?.close();
      throw unusableFolder(folder, cause);
    }
  }

  /** Whether what is kept outlives the process. */
  get isOnDisk(): boolean {
    return this.#folder !== undefined;
  }

  /** Has a listener told, soon, of what other processes write; one that throws is told again. */
  onWriteElsewhere(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Has a listener told once what other processes write can no longer be followed. */
  onFault(listener: (error: unknown) => void): void {
    this.#faultListeners.push(listener);
  }

  /**
   * Runs a function whose writes are kept all or not at all; once it returns, they are on the disk.
   * @throws PuntualError `storage-unavailable` where the disk or another program does not let it
   */
  transaction<Result>(run: () => Result): Result {
    try {
      if (inodeOf(this.#folder) !== this.#inode) throw new FileGone(fileIn(this.#folder));
      this.connection.exec("BEGIN IMMEDIATE");
      const result = run();
      this.connection.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.connection.isTransaction) this.connection.exec("ROLLBACK");
      throw storageFault(error);
    }
  }

  /**
   * Runs a function that reads what a start needs.
   * @throws PuntualError `invalid-configuration` where the file cannot be read
   */
  atStart<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      const fault = storageFault(error);
      throw fault === error ? error : unusableFolder(this.#folder, error);
    }
  }

  close(): void {
    clearInterval(this.#poll);
    if (this.connection.isOpen) this.connection.close();
  }

  #follow(): void {
    const version = this.connection.prepare("PRAGMA data_version");
    let seen = version.get()?.data_version;
    let isFaulty = false;
    const look = () => {
      const now = version.get()?.data_version;
      if (now === seen) return;
      for (const listener of this.#listeners) listener();
      seen = now;
    };
    this.#poll = setInterval(() => {
      try {
        look();
        isFaulty = false;
      } catch (error) {
        if (!isFaulty) for (const listener of this.#faultListeners) listener(error);
        isFaulty = true;
      }
    }, POLL_MILLISECONDS).unref();
  }
}

function fileIn(folder: string | undefined): string {
  return folder === undefined ? ":memory:" : join(folder, "puntual.sqlite");
}

/** With its option `recursive`, mkdir would try for ever where no folder can be made, such as in /proc. */
function makeFolder(folder: string): void {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there !== undefined) throw new Error(`${folder} is a file`);
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** What tells the file from another one of its name; undefined where there is none. */
function inodeOf(folder: string | undefined): number | undefined {
  return folder === undefined ? undefined : statSync(fileIn(folder), { throwIfNoEntry: false })?.ino;
}

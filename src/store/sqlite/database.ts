import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { DEFAULT_TIME_ZONE, timeZoneOf } from "../../flights/time-zone.ts";
import { migrate } from "./migrations.ts";
import { STATEMENTS, type StatementName } from "./statements.ts";
import { FileGone, isBusy, startFault, storageFault, unusableFolder } from "./storage-fault.ts";

/** The time for which a start waits for a lock, such as that of another worker that stores the models, or of the process it replaces. */
const START_MILLISECONDS = 10_000;

/** The time between two tries of a start to use a write-ahead log. */
const RETRY_MILLISECONDS = 5;

/** The time for which a write waits for a lock. */
const BUSY_MILLISECONDS = 1_000;

/** A connection to the SQLite file of a data folder, which all processes of a service share. It waits for the disk. */
export class Database {
  readonly connection: DatabaseSync;
  readonly #folder: string | undefined;
  readonly #inode: number | undefined;
  readonly #statements = new Map<StatementName, StatementSync>();

  private constructor(connection: DatabaseSync, folder: string | undefined) {
    this.connection = connection;
    this.#folder = folder;
    this.#inode = inodeOf(folder);
  }

  /**
   * Opens the file in a folder. Creates both if they do not exist.
   * @param folder undefined for a database in memory, which is lost when the process ends
   * @param timeZone IANA name of the airport's time zone, for files of format 1, which hold local times
   * @throws PuntualError `invalid-configuration` if the folder cannot be written or the file is not a database of Puntual
   */
  static open(folder?: string, timeZone: string = DEFAULT_TIME_ZONE): Database {
    let connection: DatabaseSync | undefined;
    try {
      if (folder !== undefined) makeFolder(folder);
      connection = new DatabaseSync(fileIn(folder), { timeout: START_MILLISECONDS });
      useWriteAheadLog(connection);
      connection.exec("PRAGMA synchronous = FULL");
      migrate(connection, timeZoneOf(timeZone));
      connection.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
      return new Database(connection, folder);
    } catch (cause) {
      connection?.close();
      throw unusableFolder(folder, cause);
    }
  }

  /** Whether the data outlive the process. */
  get isOnDisk(): boolean {
    return this.#folder !== undefined;
  }

  /** Returns a statement, prepared once. Its rows are arrays, which take half the time of objects. */
  statement(name: StatementName): StatementSync {
    const known = this.#statements.get(name);
    if (known !== undefined) return known;
    const statement = this.connection.prepare(STATEMENTS[name]);
    statement.setReturnArrays(true);
    this.#statements.set(name, statement);
    return statement;
  }

  /**
   * Returns the first value of a statement's first row.
   * @returns null if there is no row
   */
  value(name: StatementName, ...parameters: readonly SQLInputValue[]): SQLOutputValue {
    const row = this.statement(name).get(...parameters) as unknown as readonly SQLOutputValue[] | undefined;
    return row?.[0] ?? null;
  }

  /**
   * Runs a function in a transaction: all of its writes are durable when this returns, or none is made.
   * @throws PuntualError `storage-unavailable` if the disk fails or another program holds the file; what the function throws
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

  /** Runs a function that only reads: all of its statements see the file as it is at one moment. */
  snapshot<Result>(read: () => Result): Result {
    this.connection.exec("BEGIN");
    try {
      return read();
    } finally {
      if (this.connection.isTransaction) this.connection.exec("ROLLBACK");
    }
  }

  /** Whether a transaction can begin now. Does not wait for a lock. */
  isWritable(): boolean {
    try {
      this.connection.exec("PRAGMA busy_timeout = 0");
      this.transaction(() => {});
      return true;
    } catch {
      return false;
    } finally {
      this.connection.exec(`PRAGMA busy_timeout = ${BUSY_MILLISECONDS}`);
    }
  }

  /**
   * Runs a function that reads data during a start.
   * @throws PuntualError `invalid-configuration` if the file cannot be read
   */
  atStart<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw startFault(this.#folder, error);
    }
  }

  close(): void {
    if (this.connection.isOpen) this.connection.close();
  }
}

/** Returns the path of the database in a data folder. */
export function fileIn(folder: string | undefined): string {
  return folder === undefined ? ":memory:" : join(folder, "puntual.sqlite");
}

/** Creates a folder and those above it. With `recursive`, mkdir never ends where no folder can be created, as in /proc. */
function makeFolder(folder: string): void {
  const existing = statSync(folder, { throwIfNoEntry: false });
  if (existing?.isDirectory()) return;
  if (existing !== undefined) throw new Error(`${folder} is a file`);
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/** Returns the inode, which identifies the file even if another one gets its name; undefined if there is no file. */
function inodeOf(folder: string | undefined): number | undefined {
  return folder === undefined ? undefined : statSync(fileIn(folder), { throwIfNoEntry: false })?.ino;
}

/**
 * Has a database use a write-ahead log. Of several processes that do so to a new file at the same time, SQLite refuses all but one at once,
 * without waiting for the lock: each tries until it has it, or {@link START_MILLISECONDS} are over.
 */
function useWriteAheadLog(connection: DatabaseSync): void {
  const end = performance.now() + START_MILLISECONDS;
  for (;;) {
    try {
      connection.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (cause) {
      if (!isBusy(cause) || performance.now() > end) throw cause;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MILLISECONDS);
    }
  }
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PuntualError } from "../errors.ts";

/** How often a process looks whether another one has written. */
const POLL_MILLISECONDS = 50;

/** How long a write waits for that of another process. */
const BUSY_MILLISECONDS = 5_000;

/** Tables by version of the file: each entry brings a file from the version before to its own. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE outcomes (
     sequence INTEGER PRIMARY KEY,
     airline TEXT NOT NULL,
     destination TEXT NOT NULL,
     scheduled REAL NOT NULL,
     ordinal INTEGER NOT NULL,
     operated REAL,
     reported REAL NOT NULL,
     UNIQUE (airline, destination, scheduled, ordinal)
   ) STRICT;
   CREATE TABLE artefacts (version TEXT PRIMARY KEY, files TEXT NOT NULL) STRICT;
   CREATE TABLE slots (
     name TEXT PRIMARY KEY,
     configured TEXT NOT NULL,
     active TEXT NOT NULL,
     previous TEXT,
     shadow TEXT
   ) STRICT;`,
];

/**
 * What a service has to keep: one SQLite file that all its processes share, each through a connection of its own. The
 * file is the truth; what a process holds in memory follows it.
 */
export class Database {
  readonly connection: DatabaseSync;
  readonly #listeners: (() => void)[] = [];
  readonly #poll: NodeJS.Timeout;

  private constructor(connection: DatabaseSync) {
    this.connection = connection;
    const version = connection.prepare("PRAGMA data_version");
    let seen = version.get()?.data_version;
    this.#poll = setInterval(() => {
      const now = version.get()?.data_version;
      if (now === seen) return;
      seen = now;
      for (const listener of this.#listeners) listener();
    }, POLL_MILLISECONDS).unref();
  }

  /**
   * Opens the file of a folder, made where there is none.
   * @param folder absent, all is kept in memory and gone with the process
   * @throws PuntualError `invalid-configuration` where the folder cannot be written or holds another file
   */
  static open(folder?: string): Database {
    try {
      if (folder !== undefined) mkdirSync(folder, { recursive: true });
      const connection = new DatabaseSync(
        folder === undefined ? ":memory:" : join(folder, "puntual.sqlite"),
        {
          timeout: BUSY_MILLISECONDS,
        },
      );
      connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      migrate(connection);
      return new Database(connection);
    } catch (cause) {
      const allowed = `a folder that can be written (${(cause as Error).message})`;
      throw new PuntualError(
        "invalid-configuration",
        { name: "PUNTUAL_DATA_DIR", value: JSON.stringify(folder), allowed },
        { cause },
      );
    }
  }

  /** Has a listener told, soon, of what other processes write. */
  onWriteElsewhere(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Runs a function whose writes are kept all or not at all; once it returns, they are on the disk. */
  transaction<Result>(run: () => Result): Result {
    this.connection.exec("BEGIN IMMEDIATE");
    try {
      const result = run();
      this.connection.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.connection.isTransaction) this.connection.exec("ROLLBACK");
      throw error;
    }
  }

  close(): void {
    clearInterval(this.#poll);
    if (this.connection.isOpen) this.connection.close();
  }
}

function migrate(connection: DatabaseSync): void {
  connection.exec("BEGIN IMMEDIATE");
  const version = Number(connection.prepare("PRAGMA user_version").get()?.user_version);
  if (version > MIGRATIONS.length) {
    throw new Error(`it was written by a later version of Puntual (format ${version})`);
  }
  for (const migration of MIGRATIONS.slice(version)) connection.exec(migration);
  connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
}

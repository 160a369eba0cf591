import type { DatabaseSync } from "node:sqlite";
import { DEFAULT_TIME_ZONE, type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { useInstants } from "./use-instants.ts";

/** The migrations: each entry upgrades a file from the version before to its own. The table `slots` has the active models. */
const MIGRATIONS: readonly ((connection: DatabaseSync, zone: TimeZone) => void)[] = [
  (connection) =>
    connection.exec(`CREATE TABLE outcomes (
     scheduled REAL NOT NULL,
     airline TEXT NOT NULL,
     destination TEXT NOT NULL,
     ordinal INTEGER NOT NULL,
     operated REAL,
     reported REAL NOT NULL,
     sequence INTEGER NOT NULL,
     PRIMARY KEY (scheduled, airline, destination, ordinal)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX outcomes_by_sequence ON outcomes (sequence);
   CREATE TABLE artefacts (
     version TEXT NOT NULL,
     file TEXT NOT NULL,
     content TEXT NOT NULL,
     PRIMARY KEY (version, file)
   ) STRICT;
   CREATE TABLE slots (
     name TEXT PRIMARY KEY,
     configured TEXT NOT NULL,
     active TEXT NOT NULL,
     since TEXT NOT NULL,
     previous TEXT,
     shadow TEXT
   ) STRICT;`),
  useInstants,
  // Outcomes that an operator has withdrawn, by its name, or that have expired, without one.
  (connection) =>
    connection.exec(`CREATE TABLE removals (
     sequence INTEGER PRIMARY KEY,
     since REAL NOT NULL,
     until REAL NOT NULL,
     airline TEXT,
     destination TEXT,
     outcomes INTEGER NOT NULL,
     removed REAL NOT NULL,
     by TEXT
   ) STRICT`),
];

/**
 * Upgrades the tables of a file to this version. A file of this version is not written to.
 * @param zone of the airport, for files of version 1, which hold local times
 * @throws Error for a file of a later version
 */
export function migrate(connection: DatabaseSync, zone: TimeZone = timeZoneOf(DEFAULT_TIME_ZONE)): void {
  if (versionOf(connection) === MIGRATIONS.length) return;
  connection.exec("BEGIN IMMEDIATE");
  const version = versionOf(connection);
  if (version > MIGRATIONS.length) {
    throw new Error(`it was written by a later version of Puntual (format ${version})`);
  }
  for (const run of MIGRATIONS.slice(version)) run(connection, zone);
  connection.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`);
}

function versionOf(connection: DatabaseSync): number {
  return Number(connection.prepare("PRAGMA user_version").get()?.user_version);
}

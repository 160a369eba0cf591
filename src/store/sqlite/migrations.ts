import type { DatabaseSync } from "node:sqlite";
import { DEFAULT_TIME_ZONE, type TimeZone, timeZoneOf } from "../../flights/time-zone.ts";
import { UNNAMED_AIRPORT } from "../storage.ts";
import { useInstants } from "./use-instants.ts";

/** The migrations: each entry upgrades a file from the format before to its own. The table `slots` has the active models. */
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
  // Before, the outcomes of a file were those of one airport, without its name, and without departures from the other one.
  (connection) => {
    connection.exec(`DROP INDEX outcomes_by_sequence;
   ALTER TABLE outcomes RENAME TO outcomes_of_one;
   ALTER TABLE removals RENAME TO removals_of_one;
   CREATE TABLE outcomes (
     airport TEXT NOT NULL,
     scheduled REAL NOT NULL,
     airline TEXT NOT NULL,
     destination TEXT NOT NULL,
     ordinal INTEGER NOT NULL,
     operated REAL,
     departed REAL,
     underway INTEGER NOT NULL DEFAULT 0,
     reported REAL NOT NULL,
     sequence INTEGER NOT NULL,
     PRIMARY KEY (airport, scheduled, airline, destination, ordinal)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE removals (
     airport TEXT NOT NULL,
     sequence INTEGER NOT NULL,
     since REAL NOT NULL,
     until REAL NOT NULL,
     airline TEXT,
     destination TEXT,
     outcomes INTEGER NOT NULL,
     removed REAL NOT NULL,
     by TEXT,
     PRIMARY KEY (airport, sequence)
   ) STRICT, WITHOUT ROWID;`);
    for (const [table, before] of [
      ["outcomes", "scheduled, airline, destination, ordinal, operated, reported, sequence"],
      ["removals", "sequence, since, until, airline, destination, outcomes, removed, by"],
    ]) {
      connection
        .prepare(`INSERT INTO ${table} (airport, ${before}) SELECT ?, ${before} FROM ${table}_of_one`)
        .run(UNNAMED_AIRPORT);
    }
    connection.exec(`DROP TABLE outcomes_of_one;
   DROP TABLE removals_of_one;
   CREATE INDEX outcomes_by_sequence ON outcomes (airport, sequence);`);
  },
  // Before, nothing was known of aircraft: neither of a flight, nor of the legs by which they get to the airport.
  (connection) =>
    connection.exec(`ALTER TABLE outcomes ADD COLUMN registration TEXT;
   CREATE TABLE legs (
     airport TEXT NOT NULL,
     scheduled REAL NOT NULL,
     registration TEXT NOT NULL,
     origin TEXT NOT NULL,
     airline TEXT,
     departed REAL,
     operated REAL,
     estimated REAL,
     estimated_at REAL,
     reported REAL NOT NULL,
     sequence INTEGER NOT NULL,
     PRIMARY KEY (airport, scheduled, registration)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX legs_by_sequence ON legs (airport, sequence);
   ALTER TABLE removals ADD COLUMN kind TEXT NOT NULL DEFAULT 'outcomes';
   ALTER TABLE removals ADD COLUMN registration TEXT;
   ALTER TABLE removals RENAME COLUMN destination TO other;
   ALTER TABLE removals RENAME COLUMN outcomes TO records;`),
];

/**
 * Upgrades the tables of a file to the format of this version. A file of that format is not written to.
 * @param zone of the airport, for files of format 1, which hold local times
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

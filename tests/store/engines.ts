import { after } from "node:test";
import pg from "pg";
import { NO_POSTGRES, PostgresServer } from "../../bench/replicas/postgres-server.ts";
import { openStorage, storageOnThisThread } from "../../src/store/open-storage.ts";
import { readDatabaseUrl } from "../../src/store/postgres/database-url.ts";
import { PostgresStorage } from "../../src/store/postgres/postgres-storage.ts";
import type { Storage } from "../../src/store/storage.ts";
import { temporaryFolder } from "../models/temporary-folder.ts";
import { foreignConnection } from "./open-state.ts";

/** The settings of a storage of tests. */
export interface EngineOptions {
  readonly keepDays?: number | undefined;
  /** Returns the current instant, in minutes; by default that of the clock. */
  readonly now?: (() => number) | undefined;
}

/** An engine that stores the state of a service. The tests of the store run with each. */
export interface Engine {
  readonly name: string;
  /** The reason to skip its tests; false for none. */
  readonly skip: string | false;
  /** The number of runs of a property test that has so many with SQLite. */
  runs(most: number): number;
  /** Makes an empty place for data: a folder, or the URL of a database. */
  place(): Promise<string>;
  /** Opens a storage in a place, as another process would. */
  open(place: string, options?: EngineOptions): Promise<Storage>;
  /** Runs a statement in a place, as another program would. `schema` stands for the name before those of tables. */
  execute(place: string, sql: (schema: string) => string): Promise<void>;
}

const sqlite: Engine = {
  name: "SQLite",
  skip: false,
  runs: (most) => most,
  async place() {
    return temporaryFolder();
  },
  // With a clock of the tests, on their own thread.
  open: async (folder, { keepDays, now } = {}) =>
    now === undefined ? openStorage(folder, { keepDays }) : storageOnThisThread(folder, { keepDays }, now),
  async execute(folder, sql) {
    foreignConnection(folder).exec(sql(""));
  },
};

let starting: Promise<PostgresServer> | undefined;

/** Returns the server of the tests of a file, with a database that has the tables and no records: `filled`. */
export function testServer(): Promise<PostgresServer> {
  starting ??= (async () => {
    const server = await PostgresServer.start();
    await server.query("CREATE DATABASE filled");
    await (await PostgresStorage.open(readDatabaseUrl(server.url("filled")), PATIENT)).close();
    return server;
  })();
  return starting;
}

/** Settings for tests that are not about time: a machine may stand still for a while. */
export const PATIENT = { statementMs: 60_000, waitMs: 60_000 };

const postgres: Engine = {
  name: "PostgreSQL",
  skip: NO_POSTGRES,
  // Each run makes databases, which takes a hundred times as long as making a file.
  runs: (most) => Math.ceil(most / 4),
  place: async () => (await testServer()).createDatabase("filled"),
  open: (url, { keepDays, now } = {}) =>
    PostgresStorage.open(readDatabaseUrl(url), { ...PATIENT, keepDays }, now),
  async execute(url, sql) {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(sql("puntual."));
    await client.end();
  },
};

/** All engines. */
export const ENGINES: readonly Engine[] = [sqlite, postgres];

after(async () => (await starting)?.end());

import { setTimeout as sleep } from "node:timers/promises";
import { Client, type ClientBase, type ClientConfig, Pool, type QueryResult } from "pg";
import { databaseFault, isCut } from "./database-fault.ts";
import type { DatabasePlace } from "./database-url.ts";
import { STATEMENTS, type StatementName } from "./statements.ts";

/** The settings of connections. */
export interface ConnectionSettings {
  /** The connections for writes; one more follows the changes. */
  readonly poolSize: number;
  /** The time for which a statement may run, or a connection be waited for, in milliseconds. */
  readonly statementMs: number;
}

/** The default of {@link ConnectionSettings}. */
export const CONNECTION_DEFAULTS: ConnectionSettings = { poolSize: 4, statementMs: 3_000 };

/** The time that a server, or the network, has beyond that of a statement to end it, in milliseconds. */
const GRACE_MS = 1_000;

/** The time after which an unused connection is closed, in milliseconds. */
const IDLE_MS = 60_000;

/** The shortest interval between two checks whether a database can be written that cannot, in milliseconds. */
const PROBE_MS = 200;

/** A row as an array of values. */
export type Row = readonly unknown[];

/** Runs named statements on a connection, one after the other. */
export interface Statements {
  /** Runs a statement. Returns its rows. */
  rows(name: StatementName, ...values: unknown[]): Promise<Row[]>;
}

/** The options of a transaction. */
export interface TransactionOptions {
  readonly isRepeatable?: boolean;
  readonly statementMs?: number;
}

/** The connections to a database for writes: a pool, which opens them when they are needed. */
export class Connections implements Statements {
  readonly #pool: Pool;
  #nextProbe = 0;

  constructor(place: DatabasePlace, settings: ConnectionSettings = CONNECTION_DEFAULTS) {
    this.#pool = new Pool({
      ...clientConfig(place, settings),
      max: settings.poolSize,
      idleTimeoutMillis: IDLE_MS,
      allowExitOnIdle: true,
      onConnect: (client) => prepareSession(client, settings),
    });
    this.#pool.on("error", ignore); // an unused connection was closed: the next statement opens another one
  }

  /**
   * Runs a statement that has the same effect when it runs again: once more, if its connection is cut.
   * @throws PuntualError `storage-unavailable`
   */
  async rows(name: StatementName, ...values: unknown[]): Promise<Row[]> {
    const run = async () =>
      rowsOf(await this.#pool.query({ text: STATEMENTS[name], values, rowMode: "array" }));
    try {
      return await run().catch((error) => {
        if (!isCut(error)) throw error;
        return run();
      });
    } catch (error) {
      throw databaseFault(error);
    }
  }

  /**
   * Runs a function in a transaction: all of its writes are durable when this resolves, or none is made. If the connection is cut
   * before the transaction is to be completed, it runs once more.
   * @param options.isRepeatable whether that is also safe when it is not known whether the transaction was completed
   * @param options.statementMs the time for which a statement may run or wait, if not that of the settings
   * @throws PuntualError `storage-unavailable`; what the function throws
   */
  async transaction<Result>(
    run: (statements: Statements) => Promise<Result>,
    { isRepeatable = false, statementMs }: TransactionOptions = {},
  ): Promise<Result> {
    const attempt = { isCompleting: false };
    try {
      return await this.#transaction(run, attempt, statementMs).catch((error) => {
        if (!isCut(error) || (attempt.isCompleting && !isRepeatable)) throw error;
        return this.#transaction(run, attempt, statementMs);
      });
    } catch (error) {
      throw databaseFault(error);
    }
  }

  /** Whether data can be written now. Waits a moment if they could not be just before. */
  async isWritable(): Promise<boolean> {
    await sleep(Math.max(0, this.#nextProbe - performance.now()), undefined, { ref: false });
    try {
      await this.#pool.query(STATEMENTS.probe);
      return true;
    } catch {
      this.#nextProbe = performance.now() + PROBE_MS;
      return false;
    }
  }

  /** Completes what has been asked for, and closes all connections. */
  async close(): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }

  async #transaction<Result>(
    run: (statements: Statements) => Promise<Result>,
    attempt: { isCompleting: boolean },
    statementMs: number | undefined,
  ): Promise<Result> {
    attempt.isCompleting = false;
    const client = await this.#pool.connect();
    client.on("error", ignore); // its next statement fails; without a listener, the process would end
    let fault: unknown;
    try {
      await client.query("BEGIN");
      if (statementMs !== undefined) await client.query(STATEMENTS.limitTransaction, [String(statementMs)]);
      const result = await run(statementsOn(client, statementMs));
      attempt.isCompleting = true;
      await client.query("COMMIT");
      return result;
    } catch (error) {
      fault = error;
      throw error;
    } finally {
      client.off("error", ignore);
      client.release(fault !== undefined); // a connection with a fault is closed, which undoes its transaction
    }
  }
}

/**
 * Opens a connection of its own.
 * @throws the error of the server or of the network
 */
export async function connect(place: DatabasePlace, settings: ConnectionSettings): Promise<Client> {
  const client = new Client(clientConfig(place, settings));
  client.on("error", ignore);
  await client.connect();
  await prepareSession(client, settings);
  return client;
}

/** Closes a connection, without waiting for its server, which may be gone. */
export function disconnect(client: Client): void {
  client.end().catch(ignore);
}

/**
 * Returns the named statements on a connection.
 * @param statementMs the time for which one may run, if not that of the settings
 */
export function statementsOn(client: ClientBase, statementMs?: number): Statements {
  const limit = statementMs !== undefined && { query_timeout: statementMs + GRACE_MS };
  return {
    async rows(name, ...values) {
      return rowsOf(await client.query({ text: STATEMENTS[name], values, rowMode: "array", ...limit }));
    },
  };
}

/** Returns the rows of a result, each an array of values. */
export function rowsOf(result: QueryResult): Row[] {
  return result.rows as Row[];
}

/** Takes the error of a connection that is lost. */
function ignore(): void {}

function clientConfig(place: DatabasePlace, { statementMs }: ConnectionSettings): ClientConfig {
  return {
    ...place,
    application_name: "puntual",
    connectionTimeoutMillis: statementMs,
    query_timeout: statementMs + GRACE_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  };
}

/**
 * Sets the limits of a session. Commits wait for the disk, also where the server's own setting would not; a stricter setting stays.
 * As a statement, since a pooler in between refuses settings at the start of a session.
 */
async function prepareSession(client: ClientBase, { statementMs }: ConnectionSettings): Promise<void> {
  await client.query(
    `SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $1, false),
       set_config('idle_in_transaction_session_timeout', $1, false),
       set_config('synchronous_commit', CASE WHEN current_setting('synchronous_commit') IN ('off', 'local')
         THEN 'on' ELSE current_setting('synchronous_commit') END, false)`,
    [String(statementMs)],
  );
}

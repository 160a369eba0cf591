import { setTimeout as sleep } from "node:timers/promises";
import type { Client } from "pg";
import { PuntualError } from "../../errors.ts";
import { CONNECTION_DEFAULTS, type ConnectionSettings, connect, disconnect } from "./connections.ts";
import { type DatabasePlace, shownPlace } from "./database-url.ts";
import { FORMAT, formatOf, migrate } from "./migrations.ts";

/** The oldest version of PostgreSQL that is supported, as `server_version_num` states it. */
const MIN_VERSION = 14_00_00;

/** The interval between attempts to reach a database at a start, in milliseconds. */
const RETRY_MS = 500;

/** SQLSTATEs of a server that may take the same connection later: it starts or ends, or has no connection left. */
const PASSING = /^(57P0[123]|53300|53400|08)/;

/** The tables whose rows the service reads and writes. */
const TABLES = ["airports", "outcomes", "legs", "removals", "choices", "artefacts"];

/** How a database is opened. */
export interface OpeningOptions {
  /** The time for which a database that cannot be reached is waited for, in milliseconds. */
  readonly waitMs: number;
  /** Called once, if the database cannot be reached at first. */
  readonly onWait?: ((error: unknown) => void) | undefined;
}

/**
 * Checks that a database can be used: its version, its encoding, its tables, and the role's privileges. Makes the tables, or
 * upgrades them, where that is needed and the role may.
 * @returns warnings for the log
 * @throws PuntualError `database-unusable` where the database or its settings have to be changed, or it is not reached in time
 */
export async function openDatabase(
  place: DatabasePlace,
  settings: ConnectionSettings,
  options: OpeningOptions,
): Promise<string[]> {
  const client = await connectInTime(place, settings, options);
  try {
    await checkServer(client, place);
    await upgrade(client, place);
    await checkPrivileges(client, place);
    return await warningsOf(client);
  } catch (cause) {
    throw cause instanceof PuntualError ? cause : unusable(place, (cause as Error).message, cause);
  } finally {
    disconnect(client);
  }
}

/** Makes the tables, or upgrades them. Returns the format before, and that of this version. */
export async function migrateDatabase(
  place: DatabasePlace,
): Promise<{ readonly before: number; readonly format: number }> {
  const client = await connectInTime(place, CONNECTION_DEFAULTS, { waitMs: 0 });
  try {
    await checkServer(client, place);
    return { before: await upgrade(client, place), format: FORMAT };
  } finally {
    disconnect(client);
  }
}

/**
 * Returns the error `database-unusable` for a fault of a database after it was opened, during the rest of a start, and any other
 * error unchanged.
 */
export function startFault(place: DatabasePlace, error: unknown): unknown {
  if (!(error instanceof PuntualError) || error.code !== "storage-unavailable") return error;
  const { cause = error } = error;
  return unusable(place, reasonOf(cause), cause);
}

async function connectInTime(
  place: DatabasePlace,
  settings: ConnectionSettings,
  { waitMs, onWait = () => {} }: OpeningOptions,
): Promise<Client> {
  const end = performance.now() + waitMs;
  let isFirst = true;
  for (;;) {
    try {
      return await connect(place, settings);
    } catch (cause) {
      const fault = unusable(place, reasonOf(cause), cause);
      if (!mayPass(cause) || performance.now() + RETRY_MS > end) throw fault;
      if (isFirst) onWait(fault);
      isFirst = false;
      await sleep(RETRY_MS);
    }
  }
}

/** Whether a fault may pass by itself: the network, or a server that starts. A wrong password does not. */
function mayPass(error: unknown): boolean {
  const { code = "", message = "" } = error as { readonly code?: string; readonly message?: string };
  if (/^[0-9A-Z]{5}$/.test(code)) return PASSING.test(code);
  return code.startsWith("E") || /timeout|terminated/i.test(message);
}

/** Returns why there is no connection; of several addresses, each. */
function reasonOf(error: unknown): string {
  const { errors, message, code } = error as AggregateError & { readonly code?: string };
  if (errors !== undefined) return [...new Set(errors.map(reasonOf))].join("; ");
  if (/does not support SSL/.test(message)) {
    return "the server does not encrypt connections; set ssl = on there, or sslmode=disable in the URL where the network is safe";
  }
  if (/no encryption|no pg_hba.conf entry/.test(message)) {
    return `${message}; the server may want encrypted connections: sslmode=verify-full`;
  }
  if (/SASL|password/i.test(message) && code === undefined)
    return "the server wants a password, and there is none";
  return message;
}

async function checkServer(client: Client, place: DatabasePlace): Promise<void> {
  const { rows } = await client.query(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::integer AS number,
       current_setting('server_encoding') AS encoding`,
  );
  const fault = serverFault(rows[0]);
  if (fault !== undefined) throw unusable(place, fault);
}

/** Returns why a server cannot be used; undefined if it can. */
export function serverFault(server: {
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
}): string | undefined {
  const { version, number, encoding } = server;
  if (number < MIN_VERSION) return `it is PostgreSQL ${version}; needed is 14 or later`;
  if (encoding !== "UTF8") return `its encoding is ${encoding}; needed is UTF8`;
  return undefined;
}

async function upgrade(client: Client, place: DatabasePlace): Promise<number> {
  const before = await formatOf(client).catch((cause) => {
    throw unusable(place, `${cause.message}; ${grantsFor(place)}`, cause);
  });
  if (before > FORMAT) {
    const reason = `its tables were made by a later version of Puntual (format ${before}; this one knows ${FORMAT})`;
    throw unusable(place, reason);
  }
  if (before < FORMAT) {
    await migrate(client).catch((cause) => {
      const need =
        before === 0 ? "it has no tables of Puntual" : `its tables have format ${before}, not ${FORMAT}`;
      const reason = `${need}, and ${place.user} cannot change that: ${cause.message}; run puntual migrate as their owner`;
      throw unusable(place, reason, cause);
    });
  }
  return before;
}

async function checkPrivileges(client: Client, place: DatabasePlace): Promise<void> {
  const { rows } = await client.query(
    `SELECT name || ' (' || privilege || ')' AS missing
     FROM unnest($1::text[]) AS name, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS privilege
     WHERE NOT has_table_privilege('puntual.' || name, privilege)`,
    [TABLES],
  );
  if (rows.length === 0) return;
  const missing = rows.map((row) => row.missing).join(", ");
  throw unusable(place, `${place.user} lacks privileges on puntual.${missing}; ${grantsFor(place)}`);
}

function grantsFor({ user }: DatabasePlace): string {
  return `as the owner: GRANT USAGE ON SCHEMA puntual TO "${user}"; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA puntual TO "${user}"`;
}

async function warningsOf(client: Client): Promise<string[]> {
  const { rows } = await client.query(
    "SELECT current_setting('fsync') AS fsync, pg_is_in_recovery() AS is_standby",
  );
  const warnings: string[] = [];
  if (rows[0].fsync === "off")
    warnings.push("the database has fsync = off: a crash of its machine loses outcomes");
  if (rows[0].is_standby)
    warnings.push("the database is a standby, which only reads: no outcome can be stored");
  return warnings;
}

function unusable(place: DatabasePlace, reason: string, cause?: unknown): PuntualError {
  return new PuntualError("database-unusable", { place: shownPlace(place), reason }, { cause });
}

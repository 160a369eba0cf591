import type { ClientBase } from "pg";

/** The number of the advisory lock under which the tables are made and upgraded, so that one process does it at a time. */
const MIGRATION_LOCK = 7_281_301;

/**
 * The migrations: each upgrades the tables from the format before to its own. Codes are compared byte by byte, so that an index
 * stays valid when the libraries of the system sort texts in another way.
 */
export const MIGRATIONS: readonly string[] = [
  `CREATE TABLE puntual.format (version integer NOT NULL);
   INSERT INTO puntual.format VALUES (0);
   CREATE TABLE puntual.airports (
     airport text COLLATE "C" PRIMARY KEY,
     sequence bigint NOT NULL,
     outcomes bigint NOT NULL DEFAULT 0,
     legs bigint NOT NULL DEFAULT 0,
     removals bigint NOT NULL DEFAULT 0
   ) WITH (fillfactor = 20);
   COMMENT ON TABLE puntual.airports IS
     'The number of the last change of each airport, and of the last one of each kind. A change locks the row first.';
   CREATE TABLE puntual.outcomes (
     airport text COLLATE "C" NOT NULL,
     scheduled double precision NOT NULL,
     airline text COLLATE "C" NOT NULL,
     destination text COLLATE "C" NOT NULL,
     ordinal integer NOT NULL,
     operated double precision,
     departed double precision,
     underway boolean NOT NULL,
     registration text COLLATE "C",
     reported double precision NOT NULL,
     sequence bigint NOT NULL,
     batch bigint NOT NULL,
     PRIMARY KEY (airport, scheduled, airline, destination, ordinal)
   );
   COMMENT ON TABLE puntual.outcomes IS 'Reported flights. All times are minutes since 1970-01-01T00:00Z.';
   CREATE INDEX outcomes_by_sequence ON puntual.outcomes (airport, sequence);
   CREATE TABLE puntual.legs (
     airport text COLLATE "C" NOT NULL,
     scheduled double precision NOT NULL,
     registration text COLLATE "C" NOT NULL,
     origin text COLLATE "C" NOT NULL,
     airline text COLLATE "C",
     departed double precision,
     operated double precision,
     estimated double precision,
     estimated_at double precision,
     estimate_dated boolean NOT NULL,
     reported double precision NOT NULL,
     sequence bigint NOT NULL,
     batch bigint NOT NULL,
     PRIMARY KEY (airport, scheduled, registration)
   );
   COMMENT ON TABLE puntual.legs IS 'Legs by which aircraft get to an airport. All times are minutes since 1970-01-01T00:00Z.';
   CREATE INDEX legs_by_sequence ON puntual.legs (airport, sequence);
   CREATE TABLE puntual.removals (
     airport text COLLATE "C" NOT NULL,
     sequence bigint NOT NULL,
     kind text NOT NULL,
     since double precision NOT NULL,
     until double precision NOT NULL,
     airline text,
     other text,
     registration text,
     records bigint NOT NULL,
     removed double precision NOT NULL,
     removed_by text,
     PRIMARY KEY (airport, sequence)
   );
   COMMENT ON TABLE puntual.removals IS 'Withdrawn records, with the name of the operator; without one, they had expired.';
   CREATE TABLE puntual.choices (
     name text PRIMARY KEY,
     configured text NOT NULL,
     active text NOT NULL,
     since text NOT NULL,
     previous text,
     shadow text
   );
   CREATE TABLE puntual.artefacts (
     version text NOT NULL,
     file bytea NOT NULL,
     content bytea NOT NULL,
     PRIMARY KEY (version, file)
   );`,
];

/** The format of the tables that this version of Puntual reads and writes. */
export const FORMAT = MIGRATIONS.length;

/**
 * Returns the format of the tables of a database.
 * @returns 0 where there are none
 */
export async function formatOf(client: ClientBase): Promise<number> {
  const { rowCount } = await client.query(
    "SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = 'puntual' AND relname = 'format'",
  );
  if (rowCount === 0) return 0;
  return Number((await client.query("SELECT version FROM puntual.format")).rows[0].version);
}

/**
 * Makes the tables, or upgrades them to the format of this version, in one transaction. Tables of that format, or of a later
 * one, are not changed.
 * @returns the format before
 */
export async function migrate(client: ClientBase): Promise<number> {
  await client.query("BEGIN");
  try {
    await client.query("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0");
    await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    const before = await formatOf(client);
    if (before < FORMAT) {
      // IF NOT EXISTS needs the right to create a schema even where there is one.
      const { rowCount } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = 'puntual'");
      if (rowCount === 0) await client.query("CREATE SCHEMA puntual");
      for (const migration of MIGRATIONS.slice(before)) await client.query(migration);
      await client.query("UPDATE puntual.format SET version = $1", [FORMAT]);
    }
    await client.query("COMMIT");
    return before;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

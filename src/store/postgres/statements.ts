import { CONFIRMING_DAYS, CONFIRMING_SPAN } from "../following/outcome-position.ts";
import type { RecordKind } from "../record-filter.ts";
import { importStatements } from "./import-statements.ts";

const COLUMNS: Readonly<Record<RecordKind, string>> = {
  outcomes: "scheduled, airline, destination, ordinal, operated, departed, underway, registration",
  legs: "scheduled, registration, origin, airline, departed, operated, estimated, estimated_at, estimate_dated",
};

/** The primary key of a kind of record, after its airport: an order that is the same in every statement. */
const KEY: Readonly<Record<RecordKind, string>> = {
  outcomes: "scheduled, airline, destination, ordinal",
  legs: "scheduled, registration",
};

/** The column of the other airport. */
const OTHER: Readonly<Record<RecordKind, string>> = { outcomes: "destination", legs: "origin" };

/** The condition on the records of a `RecordFilter`. */
const matching = (kind: RecordKind) => `airport = $1 AND scheduled >= $2 AND scheduled < $3
  AND ($4::text IS NULL OR airline = $4) AND ($5::text IS NULL OR ${OTHER[kind]} = $5)
  AND ($6::text IS NULL OR registration = $6)`;

/**
 * Counts a change of a kind of record of airports, as the first step of a transaction that makes it. The row of an airport stays
 * locked until that ends. So the changes of an airport are committed in the order of their numbers: a process that sees a number
 * sees all changes up to it, and none with a lower number can appear later.
 */
const counted = (kind: RecordKind | "removals", airports: string) =>
  `INSERT INTO puntual.airports AS known (airport, sequence, ${kind}) ${airports}
   ON CONFLICT (airport) DO UPDATE SET sequence = known.sequence + 1, ${kind} = known.sequence + 1
   RETURNING known.airport, known.sequence`;

/** The statements on the records of a kind, which stand in a table of that name. */
const ofKind = (kind: RecordKind) =>
  ({
    // Not EXISTS, for which all records may be read.
    airports: `SELECT airport FROM puntual.airports CROSS JOIN LATERAL
      (SELECT 1 FROM puntual.${kind} WHERE ${kind}.airport = airports.airport ORDER BY scheduled LIMIT 1) AS first`,
    firstScheduled: `SELECT min(scheduled) FROM puntual.${kind} WHERE airport = $1`,
    nextScheduled: `SELECT min(scheduled) FROM puntual.${kind} WHERE airport = $1 AND scheduled > $2`,
    scheduledAtOffset: `SELECT scheduled FROM puntual.${kind} WHERE airport = $1 AND scheduled >= $2 AND scheduled < $3
      ORDER BY scheduled LIMIT 1 OFFSET $4`,
    between: `SELECT ${COLUMNS[kind]} FROM puntual.${kind} WHERE airport = $1 AND scheduled >= $2 AND scheduled < $3
      ORDER BY ${KEY[kind]}`,
    since: `SELECT ${COLUMNS[kind]} FROM puntual.${kind}
      WHERE airport = $1 AND scheduled >= $2 AND scheduled < $3 AND sequence > $4 ORDER BY ${KEY[kind]}`,
    count: counted(kind, "VALUES ($1, 1, 1)"),
    giveMatching: `INSERT INTO puntual.${kind} (airport, ${COLUMNS[kind]}, reported, sequence, batch)
      SELECT $7, ${COLUMNS[kind]}, reported, $8, batch FROM puntual.${kind} WHERE ${matching(kind)}
      ON CONFLICT DO NOTHING`,
    countMatching: `SELECT count(*) FROM puntual.${kind} WHERE ${matching(kind)}`,
    removeMatching: `WITH removed AS (DELETE FROM puntual.${kind} WHERE ${matching(kind)} RETURNING 1)
      INSERT INTO puntual.removals
        (airport, since, until, airline, other, registration, sequence, kind, records, removed, removed_by)
      SELECT $1, $2, $3, $4, $5, $6, $7, '${kind}', (SELECT count(*) FROM removed), $8, $9
      RETURNING records`,
    ...importStatements(kind, (airports) => counted(kind, airports), matching(kind)),
  }) as const;

type KindStatement = keyof ReturnType<typeof ofKind>;

const named = <Kind extends RecordKind>(kind: Kind) =>
  Object.fromEntries(Object.entries(ofKind(kind)).map(([name, sql]) => [`${kind}.${name}`, sql])) as Readonly<
    Record<`${Kind}.${KindStatement}`, string>
  >;

/** The last day before an instant that has outcomes or legs of an airport; null without any. */
const lastDayBefore = (airport: string, instant: string) =>
  `(SELECT floor(greatest(
      (SELECT max(scheduled) FROM puntual.outcomes WHERE airport = ${airport} AND scheduled < ${instant}),
      (SELECT max(scheduled) FROM puntual.legs WHERE airport = ${airport} AND scheduled < ${instant})) / 1440)::integer)`;

/**
 * The last confirmed day of an airport, as SQLite's `lastConfirmedDay` describes it: walks back over the days, one step each,
 * and keeps those that may confirm the first of them.
 */
const confirmedDay = (airport: string, until: string) => `(WITH RECURSIVE walk (days) AS (
    SELECT ARRAY[day] FROM ${lastDayBefore(airport, until)} AS last (day) WHERE day IS NOT NULL
    UNION ALL
    SELECT (CASE WHEN cardinality(days) < ${CONFIRMING_DAYS} THEN days ELSE days[2:] END) || day
    FROM walk CROSS JOIN LATERAL ${lastDayBefore(airport, "days[cardinality(days)] * 1440.0")} AS earlier (day)
    WHERE day IS NOT NULL AND NOT ${isConfirmed()})
  SELECT days[1] FROM walk WHERE ${isConfirmed()})`;

/**
 * Every statement on the data, by its name. All are complete names: the search path of a role does not matter. No statement
 * of a report or of a check reads all records; `tests/store/postgres/query-plans.test.ts` holds the plan of each.
 */
export const STATEMENTS = {
  ...named("outcomes"),
  ...named("legs"),
  // A row for each airport, and one with the text of all choices.
  news: `SELECT airport, sequence, NULL FROM puntual.airports WHERE airport = ANY($1)
    UNION ALL SELECT NULL, NULL, string_agg(choices::text, ' ' ORDER BY name) FROM puntual.choices`,
  state: `SELECT coalesce(sequence, 0), coalesce(outcomes, 0), coalesce(legs, 0), coalesce(removals, 0),
      ${confirmedDay("$1", "$2")},
      (SELECT min(scheduled) FROM puntual.outcomes WHERE airport = $1 AND scheduled >= $2),
      (SELECT count(*) FROM (SELECT 1 FROM puntual.outcomes WHERE airport = $1 AND scheduled >= $2
        ORDER BY scheduled LIMIT $3) AS ahead)
    FROM (VALUES (1)) AS one LEFT JOIN puntual.airports ON airport = $1`,
  confirmedDay: `SELECT ${confirmedDay("$1", "$2")}`,
  countRemoval: counted("removals", "VALUES ($1, 1, 1)"),
  removalsSince: `SELECT kind, since, until, airline, other, registration FROM puntual.removals
    WHERE airport = $1 AND sequence > $2 ORDER BY sequence`,
  deleteExpiry: "DELETE FROM puntual.removals WHERE airport = $1 AND kind = $2 AND removed_by IS NULL",
  // Fields that a report leaves out stay as they were. A batch that is sent again, since its first answer was lost, finds its
  // own number, and is answered as the first time.
  saveOutcomes: `WITH given AS (
      SELECT * FROM unnest($1::text[], $2::float8[], $3::text[], $4::text[], $5::integer[], $6::float8[], $7::float8[],
          $8::boolean[], $9::text[])
        AS given (airport, scheduled, airline, destination, ordinal, operated, departed, underway, registration)
    ), counted AS (${counted("outcomes", "SELECT DISTINCT airport, 1, 1 FROM given ORDER BY airport")})
    INSERT INTO puntual.outcomes AS known (airport, ${COLUMNS.outcomes}, reported, sequence, batch)
    SELECT airport, ${COLUMNS.outcomes}, $10, sequence, $11 FROM given JOIN counted USING (airport)
    ON CONFLICT (airport, ${KEY.outcomes}) DO UPDATE
    SET operated = coalesce(excluded.operated, known.operated), departed = coalesce(excluded.departed, known.departed),
      underway = excluded.underway AND known.underway,
      registration = coalesce(excluded.registration, known.registration),
      reported = excluded.reported, sequence = excluded.sequence, batch = excluded.batch
    WHERE coalesce(excluded.operated, known.operated) IS DISTINCT FROM known.operated
      OR coalesce(excluded.departed, known.departed) IS DISTINCT FROM known.departed
      OR coalesce(excluded.registration, known.registration) IS DISTINCT FROM known.registration
      OR known.underway AND NOT excluded.underway
      OR known.batch = excluded.batch
    RETURNING airport, ${KEY.outcomes}`,
  // Of several estimates the one of the latest moment stays. One without a moment of its own is made at that of the report,
  // unless it only says again what is known.
  saveLegs: `WITH given AS (
      SELECT * FROM unnest($1::text[], $2::float8[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[],
          $8::float8[], $9::float8[], $10::boolean[])
        AS given (airport, ${COLUMNS.legs})
    ), counted AS (${counted("legs", "SELECT DISTINCT airport, 1, 1 FROM given ORDER BY airport")})
    INSERT INTO puntual.legs AS known (airport, ${COLUMNS.legs}, reported, sequence, batch)
    SELECT airport, ${COLUMNS.legs}, $11, sequence, $12 FROM given JOIN counted USING (airport)
    ON CONFLICT (airport, ${KEY.legs}) DO UPDATE
    SET origin = excluded.origin, airline = coalesce(excluded.airline, known.airline),
      departed = coalesce(excluded.departed, known.departed), operated = coalesce(excluded.operated, known.operated),
      estimated = CASE WHEN ${isLaterEstimate()} THEN excluded.estimated ELSE known.estimated END,
      estimated_at = CASE WHEN ${isLaterEstimate()} THEN excluded.estimated_at ELSE known.estimated_at END,
      estimate_dated = CASE WHEN ${isLaterEstimate()} THEN excluded.estimate_dated ELSE known.estimate_dated END,
      reported = excluded.reported, sequence = excluded.sequence, batch = excluded.batch
    WHERE excluded.origin IS DISTINCT FROM known.origin
      OR coalesce(excluded.airline, known.airline) IS DISTINCT FROM known.airline
      OR coalesce(excluded.departed, known.departed) IS DISTINCT FROM known.departed
      OR coalesce(excluded.operated, known.operated) IS DISTINCT FROM known.operated
      OR ${isLaterEstimate()} AND (excluded.estimated, excluded.estimated_at)
        IS DISTINCT FROM (known.estimated, known.estimated_at)
      OR known.batch = excluded.batch
    RETURNING airport, ${KEY.legs}`,
  limitTransaction: "SELECT set_config('statement_timeout', $1, true), set_config('lock_timeout', $1, true)",
  lockChoices: "SELECT pg_advisory_xact_lock($1)",
  choices: "SELECT name, configured, active, since, previous, shadow FROM puntual.choices ORDER BY name",
  saveChoice: `INSERT INTO puntual.choices (name, configured, active, since, previous, shadow)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (name) DO UPDATE SET configured = excluded.configured, active = excluded.active, since = excluded.since,
      previous = excluded.previous, shadow = excluded.shadow`,
  artefactFiles: "SELECT file, content FROM puntual.artefacts WHERE version = $1",
  saveArtefactFile: `INSERT INTO puntual.artefacts (version, file, content) VALUES ($1, $2, $3)
    ON CONFLICT (version, file) DO UPDATE SET content = excluded.content`,
  deleteUnusedArtefacts: `DELETE FROM puntual.artefacts
    WHERE NOT EXISTS (SELECT 1 FROM puntual.choices WHERE version IN (active, previous, shadow))`,
  // Fails where a server only reads, such as a standby; writes nothing.
  probe: "UPDATE puntual.airports SET sequence = sequence WHERE false",
  wake: "SELECT pg_notify('puntual', $1)",
  listen: "LISTEN puntual",
} as const;

/** The name of one of {@link STATEMENTS}. */
export type StatementName = keyof typeof STATEMENTS;

/** The condition that the oldest of some days, the first of them, is confirmed by the others. */
function isConfirmed(): string {
  return `(cardinality(days) = ${CONFIRMING_DAYS} AND days[1] - days[${CONFIRMING_DAYS}] < ${CONFIRMING_SPAN})`;
}

/** The condition that a reported estimate replaces the stored one. */
function isLaterEstimate(): string {
  return `(excluded.estimated IS NOT NULL AND (known.estimated IS NULL OR excluded.estimated_at >= known.estimated_at
    AND (excluded.estimate_dated OR excluded.estimated IS DISTINCT FROM known.estimated)))`;
}

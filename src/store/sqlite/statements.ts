import type { RecordKind } from "../record-filter.ts";

const COLUMNS: Readonly<Record<RecordKind, string>> = {
  outcomes: "scheduled, airline, destination, ordinal, operated, departed, underway, registration",
  legs: "scheduled, registration, origin, airline, departed, operated, estimated, estimated_at",
};

/** The column of the other airport. */
const OTHER: Readonly<Record<RecordKind, string>> = { outcomes: "destination", legs: "origin" };

/** The condition on the records of a `RecordFilter`. */
const matching = (kind: RecordKind) => `airport = ?1 AND scheduled >= ?2 AND scheduled < ?3
  AND (?4 IS NULL OR airline = ?4) AND (?5 IS NULL OR ${OTHER[kind]} = ?5) AND (?6 IS NULL OR registration = ?6)`;

/** The statements on the records of a kind, which stand in a table of that name. */
const ofKind = (kind: RecordKind) =>
  ({
    firstAirport: `SELECT min(airport) FROM ${kind}`,
    nextAirport: `SELECT min(airport) FROM ${kind} WHERE airport > ?`,
    firstScheduled: `SELECT min(scheduled) FROM ${kind} WHERE airport = ?`,
    lastScheduledBefore: `SELECT max(scheduled) FROM ${kind} WHERE airport = ? AND scheduled < ?`,
    nextScheduled: `SELECT min(scheduled) FROM ${kind} WHERE airport = ? AND scheduled > ?`,
    scheduledAtOffset: `SELECT scheduled FROM ${kind} WHERE airport = ? AND scheduled >= ? AND scheduled < ?
      ORDER BY scheduled LIMIT 1 OFFSET ?`,
    between: `SELECT ${COLUMNS[kind]} FROM ${kind} WHERE airport = ? AND scheduled >= ? AND scheduled < ?
      ORDER BY scheduled`,
    // Without the index's name, SQLite reads all records in the order of the primary key, to save the sorting of a few.
    since: `SELECT ${COLUMNS[kind]} FROM ${kind} INDEXED BY ${kind}_by_sequence
      WHERE airport = ? AND sequence > ? ORDER BY scheduled`,
    giveMatching: `INSERT OR IGNORE INTO ${kind} (airport, ${COLUMNS[kind]}, reported, sequence)
      SELECT ?7, ${COLUMNS[kind]}, reported, ?8 FROM ${kind} WHERE ${matching(kind)}`,
    countMatching: `SELECT count(*) FROM ${kind} WHERE ${matching(kind)}`,
    deleteMatching: `DELETE FROM ${kind} WHERE ${matching(kind)}`,
  }) as const;

type KindStatement = keyof ReturnType<typeof ofKind>;

const named = <Kind extends RecordKind>(kind: Kind) =>
  Object.fromEntries(Object.entries(ofKind(kind)).map(([name, sql]) => [`${kind}.${name}`, sql])) as Readonly<
    Record<`${Kind}.${KindStatement}`, string>
  >;

/**
 * Every statement on the data of a file, by its name. All records and removals are of one airport, and each airport has
 * its own sequence of changes: what is stored of one costs the others nothing. A file may hold the outcomes of decades: no
 * statement of a report or of a check may read all of them. `tests/store/sqlite/query-plans.test.ts` holds the plan of each.
 */
export const STATEMENTS = {
  ...named("outcomes"),
  ...named("legs"),
  lastSequence: `SELECT max(
      (SELECT coalesce(max(sequence), 0) FROM outcomes INDEXED BY outcomes_by_sequence WHERE airport = ?1),
      (SELECT coalesce(max(sequence), 0) FROM legs INDEXED BY legs_by_sequence WHERE airport = ?1),
      (SELECT coalesce(max(sequence), 0) FROM removals WHERE airport = ?1))`,
  firstOutcomeFrom: "SELECT min(scheduled) FROM outcomes WHERE airport = ? AND scheduled >= ?",
  countOutcomesFrom:
    "SELECT count(*) FROM (SELECT 1 FROM outcomes WHERE airport = ? AND scheduled >= ? LIMIT ?)",
  // Fields that a report leaves out stay as they were.
  saveOutcome: `INSERT INTO outcomes (airport, ${COLUMNS.outcomes}, reported, sequence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET operated = coalesce(excluded.operated, operated), departed = coalesce(excluded.departed, departed),
      underway = min(excluded.underway, underway), registration = coalesce(excluded.registration, registration),
      reported = excluded.reported, sequence = excluded.sequence
    WHERE coalesce(excluded.operated, operated) IS NOT operated
      OR coalesce(excluded.departed, departed) IS NOT departed
      OR coalesce(excluded.registration, registration) IS NOT registration
      OR excluded.underway < underway`,
  // Of several estimates the one of the latest moment stays. One without a moment (?9) is made at that of the report (?10),
  // unless it only says again what is known.
  saveLeg: `INSERT INTO legs (airport, ${COLUMNS.legs}, reported, sequence)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, iif(?8 IS NULL, NULL, coalesce(?9, ?10)), ?10, ?11)
    ON CONFLICT DO UPDATE
    SET origin = excluded.origin, airline = coalesce(excluded.airline, airline),
      departed = coalesce(excluded.departed, departed), operated = coalesce(excluded.operated, operated),
      estimated = iif(${isLaterEstimate()}, excluded.estimated, estimated),
      estimated_at = iif(${isLaterEstimate()}, excluded.estimated_at, estimated_at),
      reported = excluded.reported, sequence = excluded.sequence
    WHERE excluded.origin IS NOT origin
      OR coalesce(excluded.airline, airline) IS NOT airline
      OR coalesce(excluded.departed, departed) IS NOT departed
      OR coalesce(excluded.operated, operated) IS NOT operated
      OR ${isLaterEstimate()} AND (excluded.estimated IS NOT estimated OR excluded.estimated_at IS NOT estimated_at)`,
  saveRemoval: `INSERT INTO removals
    (airport, sequence, kind, since, until, airline, other, registration, records, removed, by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  removalsSince: `SELECT kind, since, until, airline, other, registration FROM removals
    WHERE airport = ? AND sequence > ? ORDER BY sequence`,
  deleteExpiry: "DELETE FROM removals WHERE airport = ? AND kind = ? AND by IS NULL",
  anyOutcome: "SELECT 1 FROM outcomes LIMIT 1",
  countOutcomes: "SELECT count(*) FROM outcomes",
  countLegs: "SELECT count(*) FROM legs",
  choices: "SELECT name, configured, active, since, previous, shadow FROM slots ORDER BY name",
  saveChoice: `INSERT OR REPLACE INTO slots (name, configured, active, since, previous, shadow)
    VALUES (?, ?, ?, ?, ?, ?)`,
  artefactFiles: "SELECT file, content FROM artefacts WHERE version = ?",
  saveArtefactFile: "INSERT OR REPLACE INTO artefacts (version, file, content) VALUES (?, ?, ?)",
  deleteUnusedArtefacts: `DELETE FROM artefacts
    WHERE NOT EXISTS (SELECT 1 FROM slots WHERE version IN (active, previous, shadow))`,
} as const;

/** The name of one of {@link STATEMENTS}. */
export type StatementName = keyof typeof STATEMENTS;

/** The condition that a reported estimate replaces the stored one. */
function isLaterEstimate(): string {
  return `(excluded.estimated IS NOT NULL AND (estimated IS NULL
    OR excluded.estimated_at >= estimated_at AND (?9 IS NOT NULL OR excluded.estimated IS NOT estimated)))`;
}

const COLUMNS = "scheduled, airline, destination, ordinal, operated, departed, underway";

/** The condition on the outcomes of an `OutcomeFilter`. */
const MATCHING = `airport = ?1 AND scheduled >= ?2 AND scheduled < ?3
  AND (?4 IS NULL OR airline = ?4) AND (?5 IS NULL OR destination = ?5)`;

/**
 * Every statement on the data of a file, by its name. All outcomes and removals are of one airport, and each airport has
 * its own sequence of changes: what is stored of one costs the others nothing. A file may hold the outcomes of decades: no
 * statement of a report or of a check may read all of them. `tests/store/sqlite/query-plans.test.ts` holds the plan of each.
 */
export const STATEMENTS = {
  firstAirport: "SELECT min(airport) FROM outcomes",
  nextAirport: "SELECT min(airport) FROM outcomes WHERE airport > ?",
  lastSequence: `SELECT max(
      (SELECT coalesce(max(sequence), 0) FROM outcomes INDEXED BY outcomes_by_sequence WHERE airport = ?1),
      (SELECT coalesce(max(sequence), 0) FROM removals WHERE airport = ?1))`,
  firstScheduled: "SELECT min(scheduled) FROM outcomes WHERE airport = ?",
  lastScheduledBefore: "SELECT max(scheduled) FROM outcomes WHERE airport = ? AND scheduled < ?",
  firstScheduledFrom: "SELECT min(scheduled) FROM outcomes WHERE airport = ? AND scheduled >= ?",
  nextScheduled: "SELECT min(scheduled) FROM outcomes WHERE airport = ? AND scheduled > ?",
  scheduledAtOffset: `SELECT scheduled FROM outcomes WHERE airport = ? AND scheduled >= ? AND scheduled < ?
    ORDER BY scheduled LIMIT 1 OFFSET ?`,
  countFrom: "SELECT count(*) FROM (SELECT 1 FROM outcomes WHERE airport = ? AND scheduled >= ? LIMIT ?)",
  outcomesBetween: `SELECT ${COLUMNS} FROM outcomes WHERE airport = ? AND scheduled >= ? AND scheduled < ?
    ORDER BY scheduled`,
  // Without the index's name, SQLite reads all outcomes in the order of the primary key, to save the sorting of a few.
  outcomesSince: `SELECT ${COLUMNS} FROM outcomes INDEXED BY outcomes_by_sequence
    WHERE airport = ? AND sequence > ? ORDER BY scheduled`,
  // Fields that a report leaves out stay as they were.
  saveOutcome: `INSERT INTO outcomes (airport, ${COLUMNS}, reported, sequence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET operated = coalesce(excluded.operated, operated), departed = coalesce(excluded.departed, departed),
      underway = min(excluded.underway, underway), reported = excluded.reported, sequence = excluded.sequence
    WHERE coalesce(excluded.operated, operated) IS NOT operated
      OR coalesce(excluded.departed, departed) IS NOT departed
      OR excluded.underway < underway`,
  giveMatching: `INSERT OR IGNORE INTO outcomes (airport, ${COLUMNS}, reported, sequence)
    SELECT ?6, ${COLUMNS}, reported, ?7 FROM outcomes WHERE ${MATCHING}`,
  countMatching: `SELECT count(*) FROM outcomes WHERE ${MATCHING}`,
  deleteMatching: `DELETE FROM outcomes WHERE ${MATCHING}`,
  saveRemoval: `INSERT INTO removals (airport, sequence, since, until, airline, destination, outcomes, removed, by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  removalsSince: `SELECT since, until, airline, destination FROM removals WHERE airport = ? AND sequence > ?
    ORDER BY sequence`,
  deleteExpiry: "DELETE FROM removals WHERE airport = ? AND by IS NULL",
  anyOutcome: "SELECT 1 FROM outcomes LIMIT 1",
  countOutcomes: "SELECT count(*) FROM outcomes",
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

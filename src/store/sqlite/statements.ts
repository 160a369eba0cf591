const COLUMNS = "scheduled, airline, destination, ordinal, operated";

/** The condition on the outcomes of an `OutcomeFilter`. */
const MATCHING = `scheduled >= ?1 AND scheduled < ?2
  AND (?3 IS NULL OR airline = ?3) AND (?4 IS NULL OR destination = ?4)`;

/**
 * Every statement on the data of a file, by its name. A file may hold the outcomes of decades: no statement of a report
 * or of a check may read all of them. `tests/store/sqlite/query-plans.test.ts` holds the plan of each.
 */
export const STATEMENTS = {
  lastSequence: `SELECT max(
      (SELECT coalesce(max(sequence), 0) FROM outcomes),
      (SELECT coalesce(max(sequence), 0) FROM removals))`,
  firstScheduled: "SELECT min(scheduled) FROM outcomes",
  lastScheduledBefore: "SELECT max(scheduled) FROM outcomes WHERE scheduled < ?",
  firstScheduledFrom: "SELECT min(scheduled) FROM outcomes WHERE scheduled >= ?",
  nextScheduled: "SELECT min(scheduled) FROM outcomes WHERE scheduled > ?",
  scheduledAtOffset: `SELECT scheduled FROM outcomes WHERE scheduled >= ? AND scheduled < ?
    ORDER BY scheduled LIMIT 1 OFFSET ?`,
  countFrom: "SELECT count(*) FROM (SELECT 1 FROM outcomes WHERE scheduled >= ? LIMIT ?)",
  outcomesBetween: `SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? AND scheduled < ? ORDER BY scheduled`,
  // Without the index's name, SQLite reads all outcomes in the order of the primary key, to save the sorting of a few.
  outcomesSince: `SELECT ${COLUMNS} FROM outcomes INDEXED BY outcomes_by_sequence
    WHERE sequence > ? ORDER BY scheduled`,
  saveOutcome: `INSERT INTO outcomes (scheduled, airline, destination, ordinal, operated, reported, sequence)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET operated = excluded.operated, reported = excluded.reported, sequence = excluded.sequence
    WHERE excluded.operated IS NOT NULL AND outcomes.operated IS NOT excluded.operated`,
  countMatching: `SELECT count(*) FROM outcomes WHERE ${MATCHING}`,
  deleteMatching: `DELETE FROM outcomes WHERE ${MATCHING}`,
  saveRemoval: `INSERT INTO removals (sequence, since, until, airline, destination, outcomes, removed, by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  removalsSince: `SELECT since, until, airline, destination FROM removals WHERE sequence > ? ORDER BY sequence`,
  deleteExpiry: "DELETE FROM removals WHERE by IS NULL",
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

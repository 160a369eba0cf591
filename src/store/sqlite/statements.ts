const COLUMNS = "scheduled, airline, destination, ordinal, operated, sequence";

/**
 * Every statement on the data of a file, by its name. A file may hold the outcomes of decades: no statement of a report
 * or of a check may read all of them. `tests/store/sqlite/query-plans.test.ts` holds the plan of each.
 */
export const STATEMENTS = {
  lastSequence: "SELECT max(sequence) FROM outcomes",
  lastScheduled: "SELECT max(scheduled) FROM outcomes",
  outcomesFrom: `SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? ORDER BY scheduled`,
  outcomesBetween: `SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? AND scheduled < ?`,
  // Without the index's name, SQLite reads all outcomes in the order of the primary key, to save the sorting of a few.
  outcomesSince: `SELECT ${COLUMNS} FROM outcomes INDEXED BY outcomes_by_sequence
    WHERE sequence > ? ORDER BY scheduled`,
  saveOutcome: `INSERT INTO outcomes (scheduled, airline, destination, ordinal, operated, reported, sequence)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE
    SET operated = excluded.operated, reported = excluded.reported, sequence = excluded.sequence
    WHERE excluded.operated IS NOT NULL AND outcomes.operated IS NOT excluded.operated`,
  deleteOutcomesBefore: "DELETE FROM outcomes WHERE scheduled < ?",
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

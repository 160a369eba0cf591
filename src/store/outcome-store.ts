import type { SQLInputValue } from "node:sqlite";
import { History } from "../history/history.ts";
import type { Outcome } from "../history/outcome.ts";
import type { Database } from "./database.ts";

/** The outcomes that have been reported, kept on the disk, and the history that they make. */
export class OutcomeStore {
  /** What is known by now, that of other processes included. */
  readonly history = new History();
  readonly #database: Database;
  /** The last sequence number that the history has taken in. */
  #taken = 0;

  /** Replays what has been kept. */
  constructor(database: Database) {
    this.#database = database;
    this.#catchUp();
    database.onWriteElsewhere(() => this.#catchUp());
  }

  /**
   * Keeps outcomes: all of them or, where that fails, none. Once it returns they are on the disk and in the history.
   * @param now when they are reported, local minutes
   * @returns how many changed what was known
   */
  record(outcomes: readonly Outcome[], now: number): number {
    const { connection } = this.#database;
    const save = connection.prepare(
      `INSERT INTO outcomes (sequence, airline, destination, scheduled, ordinal, operated, reported)
       VALUES ((SELECT coalesce(max(sequence), 0) + 1 FROM outcomes), ?, ?, ?, ?, ?, ?)
       ON CONFLICT (airline, destination, scheduled, ordinal) DO UPDATE
       SET sequence = excluded.sequence, operated = excluded.operated, reported = excluded.reported
       WHERE excluded.operated IS NOT NULL AND outcomes.operated IS NOT excluded.operated`,
    );
    const changed = this.#database.transaction(() =>
      outcomes.reduce((sum, { airlineCode, destination, scheduled, ordinal = 0, operated }) => {
        const row: SQLInputValue[] = [airlineCode, destination, scheduled, ordinal, operated ?? null, now];
        return sum + Number(save.run(...row).changes);
      }, 0),
    );
    this.#catchUp();
    return changed;
  }

  #catchUp(): void {
    const rows = this.#database.connection
      .prepare(
        `SELECT sequence, airline AS airlineCode, destination, scheduled, ordinal, operated
         FROM outcomes WHERE sequence > ? ORDER BY sequence`,
      )
      .iterate(this.#taken);
    for (const { sequence, operated, ...flight } of rows) {
      this.history.record({ ...flight, operated: operated ?? undefined } as unknown as Outcome);
      this.#taken = Number(sequence);
    }
  }
}

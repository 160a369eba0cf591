import type { SQLOutputValue, StatementSync } from "node:sqlite";
import { History } from "../history/history.ts";
import type { Outcome } from "../history/outcome.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

const DAY = 24 * 60;

/** How many days before the last scheduled flight are in the history: a year, and what a model looks back from it. */
export const HISTORY_DAYS = 400;

const COLUMNS = "scheduled, airline, destination, ordinal, operated, sequence";

/**
 * The outcomes that have been reported, kept on the disk, and the history that the last {@link HISTORY_DAYS} days of
 * them make: the same in all processes that share the file. What is older stays in the file and takes no memory.
 */
export class OutcomeStore {
  /** What is known by now, that of other processes included. */
  readonly history = new History();
  /** Whether outcomes outlive the process. */
  readonly isOnDisk: boolean;
  readonly #database: Database;
  /** Each code once, as every row brings a copy of its own. */
  readonly #codes = new Map<unknown, string>();
  /** The sequence number up to which the history has taken outcomes in. */
  #taken = 0;
  /** Flights scheduled before this are not in the history, local minutes. */
  #horizon = 0;

  /**
   * Replays what has been kept.
   * @throws PuntualError `invalid-configuration` where it cannot be read
   */
  constructor(database: Database) {
    this.#database = database;
    this.isOnDisk = database.isOnDisk;
    database.atStart(() => this.#replay());
    database.onWriteElsewhere(() => this.#catchUp());
  }

  /**
   * Keeps outcomes: all of them or, where that fails, none. Once it returns they are on the disk and in the history.
   * Of a flight that is known already it keeps the later report, though a flight that has left is never still here.
   * @param now when they are reported, local minutes
   * @returns of each whether it changed what was known
   * @throws PuntualError `storage-unavailable`
   */
  record(outcomes: readonly Outcome[], now: number): boolean[] {
    const { connection } = this.#database;
    const changed = this.#database.transaction(() => {
      const save = connection.prepare(
        `INSERT INTO outcomes (scheduled, airline, destination, ordinal, operated, reported, sequence)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT DO UPDATE
         SET operated = excluded.operated, reported = excluded.reported, sequence = excluded.sequence
         WHERE excluded.operated IS NOT NULL AND outcomes.operated IS NOT excluded.operated`,
      );
      const sequence = this.#last("sequence") + 1;
      return outcomes.map(({ scheduled, airlineCode, destination, ordinal = 0, operated = null }) => {
        const row = [scheduled, airlineCode, destination, ordinal, operated, now, sequence];
        return save.run(...row).changes === 1;
      });
    });
    this.#catchUp();
    return changed;
  }

  /**
   * What is known of the flights that were scheduled in a span, by whichever process it was kept, in the order of their
   * scheduled times. Read from the file, whose rows are in that order.
   * @param from local minutes, included
   * @param to local minutes, not included
   */
  scheduledBetween(from: number, to: number): Outcome[] {
    const rows = this.#prepare(
      `SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? AND scheduled < ?
       ORDER BY scheduled, airline, destination, ordinal`,
    );
    return rows.all(from, to).map((row) => this.#outcomeOf(row));
  }

  #replay(): void {
    // First how far it will have been read: what is reported meanwhile is read twice, which changes nothing.
    this.#taken = this.#last("sequence");
    this.#horizon = horizonOf(this.#last("scheduled"));
    const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? ORDER BY scheduled`);
    for (const row of rows.iterate(this.#horizon)) this.history.record(this.#outcomeOf(row));
  }

  /** Takes in what has been reported since, here or elsewhere. */
  #catchUp(): void {
    try {
      let [taken, last] = [this.#taken, 0];
      const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE sequence > ? ORDER BY scheduled`);
      for (const row of rows.iterate(this.#taken)) {
        const outcome = this.#outcomeOf(row);
        if (outcome.scheduled >= this.#horizon) this.history.record(outcome);
        taken = Math.max(taken, Number(row[5]));
        last = outcome.scheduled;
      }
      this.#forgetBefore(horizonOf(last));
      this.#taken = taken;
    } catch (error) {
      throw storageFault(error);
    }
  }

  #forgetBefore(horizon: number): void {
    if (horizon <= this.#horizon) return;
    const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? AND scheduled < ?`);
    for (const row of rows.iterate(this.#horizon, horizon)) this.history.forget(this.#outcomeOf(row));
    if (!this.isOnDisk) this.#prepare("DELETE FROM outcomes WHERE scheduled < ?").run(horizon);
    this.#horizon = horizon;
  }

  /** The highest of a column's values, 0 where there is none. */
  #last(column: "sequence" | "scheduled"): number {
    const [last] = this.#prepare(`SELECT max(${column}) FROM outcomes`).get() as unknown as SQLOutputValue[];
    return Number(last ?? 0);
  }

  /** A statement whose rows come as lists, in half the time of objects. */
  #prepare(sql: string): StatementSync {
    const statement = this.#database.connection.prepare(sql);
    statement.setReturnArrays(true);
    return statement;
  }

  #outcomeOf(row: Record<number, SQLOutputValue>): Outcome {
    return {
      scheduled: row[0] as number,
      airlineCode: this.#codeOf(row[1]),
      destination: this.#codeOf(row[2]),
      ordinal: row[3] as number,
      operated: (row[4] as number | null) ?? undefined,
    };
  }

  #codeOf(value: SQLOutputValue): string {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = String(value);
    this.#codes.set(code, code);
    return code;
  }
}

/** Whole days, so that flights are let go of once a day. */
function horizonOf(lastScheduled: number): number {
  return (Math.floor(lastScheduled / DAY) - HISTORY_DAYS) * DAY;
}

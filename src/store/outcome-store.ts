import type { SQLOutputValue, StatementSync } from "node:sqlite";
import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import { History } from "../history/history.ts";
import type { Outcome } from "../history/outcome.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

const DAY = 24 * 60;

/** The days before the last scheduled flight that the history has: a year, plus the longest window of a model. */
export const HISTORY_DAYS = 400;

const COLUMNS = "scheduled, airline, destination, ordinal, operated, sequence";

/**
 * Stores reported outcomes, and builds the history from those of the last {@link HISTORY_DAYS} days. The history is the
 * same in all processes that share the file. Older outcomes stay in the file and use no memory.
 */
export class OutcomeStore {
  /** The history of all outcomes so far, also of those that other processes stored. */
  readonly history: History;
  /** Whether outcomes outlive the process. */
  readonly isOnDisk: boolean;
  readonly #database: Database;
  /** Each code once, since every row has its own copy. */
  readonly #codes = new Map<unknown, string>();
  /** The last sequence number that is in the history. */
  #lastSequence = 0;
  /** The history has no flights scheduled before this instant, in minutes. */
  #horizon = 0;

  /**
   * Replays the stored outcomes.
   * @param zone of the airport; UTC by default
   * @throws PuntualError `invalid-configuration` if they cannot be read
   */
  constructor(database: Database, zone: TimeZone = timeZoneOf()) {
    this.#database = database;
    this.history = new History(zone);
    this.isOnDisk = database.isOnDisk;
    database.atStart(() => this.#replay());
    database.onExternalWrite(() => this.#catchUp());
  }

  /**
   * Stores outcomes, all or none. When this returns, they are durable and in the history. A later report of a flight
   * replaces an earlier one, except that a flight that has left stays so.
   * @param now the instant of the report, in minutes
   * @returns for each outcome, whether it is new or changed an earlier report
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
   * Reads the outcomes of the flights scheduled in a period from the file, in the order of their scheduled times.
   * @param from start, an instant in minutes, inclusive
   * @param to end, an instant in minutes, exclusive
   */
  scheduledBetween(from: number, to: number): Outcome[] {
    const rows = this.#prepare(
      `SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? AND scheduled < ?
       ORDER BY scheduled, airline, destination, ordinal`,
    );
    return rows.all(from, to).map((row) => this.#outcomeOf(row));
  }

  #replay(): void {
    // Reads the last number first: outcomes reported in between are then read twice, which changes nothing.
    this.#lastSequence = this.#last("sequence");
    this.#horizon = horizonOf(this.#last("scheduled"));
    const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? ORDER BY scheduled`);
    for (const row of rows.iterate(this.#horizon)) this.history.record(this.#outcomeOf(row));
  }

  /** Adds the outcomes that this or another process has stored since. */
  #catchUp(): void {
    try {
      let [sequence, last] = [this.#lastSequence, 0];
      const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE sequence > ? ORDER BY scheduled`);
      for (const row of rows.iterate(this.#lastSequence)) {
        const outcome = this.#outcomeOf(row);
        if (outcome.scheduled >= this.#horizon) this.history.record(outcome);
        sequence = Math.max(sequence, Number(row[5]));
        last = outcome.scheduled;
      }
      this.#forgetBefore(horizonOf(last));
      this.#lastSequence = sequence;
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

  /** Returns the highest value of a column, 0 if there is none. */
  #last(column: "sequence" | "scheduled"): number {
    const [last] = this.#prepare(`SELECT max(${column}) FROM outcomes`).get() as unknown as SQLOutputValue[];
    return Number(last ?? 0);
  }

  /** Prepares a statement that returns rows as arrays, which takes half the time of objects. */
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

/** Rounds to whole days, so that flights are removed once a day. */
function horizonOf(lastScheduled: number): number {
  return (Math.floor(lastScheduled / DAY) - HISTORY_DAYS) * DAY;
}

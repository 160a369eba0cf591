import type { SQLOutputValue, StatementSync } from "node:sqlite";
import type { Outcome } from "../../history/outcome.ts";
import { HISTORY_DAYS, type OutcomeNews } from "../storage.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

const DAY = 24 * 60;

/** The number of outcomes that are handed over at once during a start. */
const BATCH = 5_000;

const COLUMNS = "scheduled, airline, destination, ordinal, operated, sequence";

/** How far a process has followed the stored outcomes. */
export interface OutcomePosition {
  /** The last sequence number that was handed over. */
  readonly sequence: number;
  /** Outcomes of flights scheduled before this instant, in minutes, are not handed over. */
  readonly horizon: number;
}

/** The stored outcomes. Those of the last {@link HISTORY_DAYS} days are handed over, also those of other processes. */
export class OutcomeTable {
  readonly #database: Database;
  readonly #emit: (news: OutcomeNews) => void;
  /** Each code once, since every row has its own copy. */
  readonly #codes = new Map<unknown, string>();
  #position: OutcomePosition = { sequence: 0, horizon: 0 };
  #isBehind = false;

  /** @param emit called with what is to be recorded and to be forgotten */
  constructor(database: Database, emit: (news: OutcomeNews) => void) {
    this.#database = database;
    this.#emit = emit;
  }

  get position(): OutcomePosition {
    return this.#position;
  }

  /** Whether outcomes that this process has stored have not been handed over. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Hands over all outcomes, or those since a position. */
  replay(since?: OutcomePosition): void {
    if (since !== undefined) {
      this.#position = since;
      this.catchUp();
      return;
    }
    // Reads the last number first: outcomes reported in between are then read twice, which changes nothing.
    const sequence = this.#last("sequence");
    this.#position = { sequence, horizon: horizonOf(this.#last("scheduled")) };
    const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? ORDER BY scheduled`);
    let recorded: Outcome[] = [];
    for (const row of rows.iterate(this.#position.horizon)) {
      recorded.push(this.#outcomeOf(row));
      if (recorded.length < BATCH) continue;
      this.#emit({ recorded, forgotten: [] });
      recorded = [];
    }
    if (recorded.length > 0) this.#emit({ recorded, forgotten: [] });
  }

  /** Stores outcomes and hands them over, as `Storage.record` describes. */
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
    this.#isBehind = true;
    this.catchUp();
    return changed;
  }

  /** Hands over the outcomes that this or another process has stored since. */
  catchUp(): void {
    try {
      let { sequence, horizon } = this.#position;
      let last = 0;
      const recorded: Outcome[] = [];
      const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE sequence > ? ORDER BY scheduled`);
      for (const row of rows.iterate(sequence)) {
        const outcome = this.#outcomeOf(row);
        if (outcome.scheduled >= horizon) recorded.push(outcome);
        sequence = Math.max(sequence, Number(row[5]));
        last = outcome.scheduled;
      }
      const forgotten = this.#before(horizonOf(last));
      horizon = Math.max(horizon, horizonOf(last));
      this.#position = { sequence, horizon };
      this.#isBehind = false;
      if (recorded.length + forgotten.length > 0) this.#emit({ recorded, forgotten });
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** The outcomes that were handed over and are before a later horizon. In memory, they are deleted. */
  #before(horizon: number): Outcome[] {
    if (horizon <= this.#position.horizon) return [];
    const rows = this.#prepare(`SELECT ${COLUMNS} FROM outcomes WHERE scheduled >= ? AND scheduled < ?`);
    const outcomes = rows.all(this.#position.horizon, horizon).map((row) => this.#outcomeOf(row));
    if (!this.#database.isOnDisk) this.#prepare("DELETE FROM outcomes WHERE scheduled < ?").run(horizon);
    return outcomes;
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

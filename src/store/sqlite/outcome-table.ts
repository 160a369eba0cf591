import type { SQLOutputValue } from "node:sqlite";
import type { Outcome } from "../../history/outcome.ts";
import { HISTORY_DAYS, type OutcomeNews } from "../storage.ts";
import type { Database } from "./database.ts";
import { storageFault } from "./storage-fault.ts";

const DAY = 24 * 60;

/** The number of outcomes that are handed over at once during a start. */
const BATCH = 5_000;

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
    const sequence = this.#last("lastSequence");
    this.#position = { sequence, horizon: horizonOf(this.#last("lastScheduled")) };
    const rows = this.#database.statement("outcomesFrom");
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
    const changed = this.#database.transaction(() => {
      const save = this.#database.statement("saveOutcome");
      const sequence = this.#last("lastSequence") + 1;
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
      const rows = this.#database.statement("outcomesSince");
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
    const rows = this.#database.statement("outcomesBetween");
    const outcomes = rows.all(this.#position.horizon, horizon).map((row) => this.#outcomeOf(row));
    if (!this.#database.isOnDisk) this.#database.statement("deleteOutcomesBefore").run(horizon);
    return outcomes;
  }

  #last(name: "lastSequence" | "lastScheduled"): number {
    return Number(this.#database.value(name) ?? 0);
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

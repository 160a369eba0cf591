import type { SQLInputValue, SQLOutputValue } from "node:sqlite";
import type { Outcome } from "../../history/outcome.ts";
import type { OutcomeFilter } from "../outcome-filter.ts";
import type { OutcomeNews, OutcomeWindow, Removal, Withdrawal } from "../storage.ts";
import type { Database } from "./database.ts";
import { OutcomeRemovals } from "./outcome-removals.ts";
import { latestScheduled, windowAt } from "./outcome-window.ts";
import type { StatementName } from "./statements.ts";
import { storageFault } from "./storage-fault.ts";

/** The number of outcomes that are handed over at once. */
const BATCH = 5_000;

/** The number up to which outcomes ahead of the clock are counted: where the clock is far behind, all of them are. */
const MAX_AHEAD_COUNT = 10_000;

/** The minutes by which the clock may be put back before what is after it is looked for. */
const CLOCK_STEP = 1;

/** How far a process has followed the stored outcomes: those of a period, with all changes up to a sequence number. */
export interface OutcomePosition extends OutcomeWindow {
  /** The last sequence number that was handed over. */
  readonly sequence: number;
}

/** The position before anything has been handed over. */
const NOTHING: OutcomePosition = { sequence: 0, from: 0, until: 0 };

/** The stored outcomes. Those of the window are handed over, also those of other processes. */
export class OutcomeTable {
  /** The outcomes that are removed. */
  readonly removals: OutcomeRemovals;
  readonly #database: Database;
  readonly #emit: (news: OutcomeNews) => void;
  readonly #now: () => number;
  /** Each code once, since every row has its own copy. */
  readonly #codes = new Map<unknown, string>();
  #position = NOTHING;
  #ahead: Ahead = { first: Infinity, outcomes: 0 };
  #isBehind = false;

  /**
   * @param emit called with each change of the outcomes of the window
   * @param now returns the current instant, in minutes
   */
  constructor(database: Database, emit: (news: OutcomeNews) => void, now: () => number) {
    this.removals = new OutcomeRemovals(database);
    this.#database = database;
    this.#emit = emit;
    this.#now = now;
  }

  get position(): OutcomePosition {
    return this.#position;
  }

  /**
   * Whether there is something to hand over that no other process has stored: a write of this one, an outcome whose time
   * has come, or what the clock has been put back before.
   */
  get isBehind(): boolean {
    const until = latestScheduled(this.#now());
    return this.#isBehind || until > this.#ahead.first || until < this.#position.until - CLOCK_STEP;
  }

  /** Hands over what has changed since a position; by default, all outcomes of the window. */
  catchUpFrom(position: OutcomePosition = NOTHING): void {
    this.#position = position;
    this.catchUp();
  }

  /** Stores outcomes and hands them over, as `Storage.record` describes. */
  record(outcomes: readonly Outcome[], now: number): boolean[] {
    const changed = this.#database.transaction(() => {
      const save = this.#database.statement("saveOutcome");
      const sequence = Number(this.#database.value("lastSequence")) + 1;
      return outcomes.map(({ scheduled, airlineCode, destination, ordinal = 0, operated = null }) => {
        const row = [scheduled, airlineCode, destination, ordinal, operated, now, sequence];
        return save.run(...row).changes === 1;
      });
    });
    this.#isBehind = true;
    this.catchUp();
    return changed;
  }

  /** Removes outcomes and hands that over, as `Storage.withdraw` describes. */
  withdraw(filter: OutcomeFilter, withdrawal: Withdrawal): Removal {
    const removal = this.removals.withdraw(filter, withdrawal);
    if (withdrawal.dryRun || removal.outcomes === 0) return removal;
    this.#isBehind = true;
    this.catchUp();
    return removal;
  }

  /** Hands over what has changed since the position. */
  catchUp(): void {
    try {
      this.#database.snapshot(() => this.#handOver());
      this.#isBehind = false;
    } catch (error) {
      throw storageFault(error);
    }
  }

  #handOver(): void {
    const before = this.#position;
    const window = windowAt(this.#database, this.#now());
    const sequence = Number(this.#database.value("lastSequence"));
    // Nothing has been handed over before the first time.
    const removed = before.until === 0 ? [] : this.removals.since(before.sequence);
    const isAheadNew = this.#lookAhead(window.until);
    const news = { removed: [], window, recorded: [], ahead: this.#ahead.outcomes };
    const isNarrower = window.from > before.from || window.until < before.until;
    if (removed.length > 0 || isNarrower || isAheadNew) this.#emit({ ...news, removed });
    let recorded: Outcome[] = [];
    for (const outcome of this.#entering(before, window)) {
      recorded.push(outcome);
      if (recorded.length < BATCH) continue;
      this.#emit({ ...news, recorded });
      recorded = [];
    }
    // Only now: a thread that takes over continues where all has been handed over.
    this.#position = { sequence, ...window };
    if (recorded.length > 0) this.#emit({ ...news, recorded });
  }

  /** The outcomes of a window that are new since a position, or were outside its window. */
  *#entering(before: OutcomePosition, { from, until }: OutcomeWindow): Generator<Outcome> {
    const [commonFrom, commonUntil] = [Math.max(from, before.from), Math.min(until, before.until)];
    if (commonFrom < commonUntil) {
      for (const outcome of this.#read("outcomesSince", before.sequence)) {
        if (outcome.scheduled >= commonFrom && outcome.scheduled < commonUntil) yield outcome;
      }
    }
    yield* this.#read("outcomesBetween", from, Math.min(before.from, until));
    yield* this.#read("outcomesBetween", Math.max(before.until, from), until);
  }

  /** Counts the outcomes that are ahead of the clock. Returns whether their number has changed. */
  #lookAhead(until: number): boolean {
    const { outcomes } = this.#ahead;
    const first = Number(this.#database.value("firstScheduledFrom", until) ?? Infinity);
    const count = first === Infinity ? 0 : Number(this.#database.value("countFrom", until, MAX_AHEAD_COUNT));
    this.#ahead = { first, outcomes: count };
    return count !== outcomes;
  }

  *#read(name: StatementName, ...parameters: SQLInputValue[]): Generator<Outcome> {
    for (const row of this.#database.statement(name).iterate(...parameters)) yield this.#outcomeOf(row);
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

/** The stored outcomes of flights that are scheduled after the window. */
interface Ahead {
  /** The scheduled time of the first flight, an instant in minutes; Infinity without any. */
  readonly first: number;
  readonly outcomes: number;
}

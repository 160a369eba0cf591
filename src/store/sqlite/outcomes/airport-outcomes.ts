import type { SQLInputValue, SQLOutputValue } from "node:sqlite";
import {
  type Ahead,
  BATCH,
  isDue,
  isNarrower,
  MAX_AHEAD_COUNT,
  missingLegs,
  missingOutcomes,
  NONE_AHEAD,
  NOTHING,
  type OutcomePosition,
} from "../../following/outcome-position.ts";
import type { OutcomeNews, OutcomeWindow, StoredLeg, StoredOutcome } from "../../storage.ts";
import type { Database } from "../database.ts";
import type { StatementName } from "../statements.ts";
import type { OutcomeRemovals } from "./outcome-removals.ts";
import { windowAt } from "./outcome-window.ts";

/** The file that an airport's outcomes are followed in. */
export interface FollowedFile {
  readonly database: Database;
  readonly removals: OutcomeRemovals;
  /** Each code once, since every row has its own copy. */
  readonly codes: Map<unknown, string>;
  /** Called with each change of the records of the window. */
  readonly emit: (news: OutcomeNews) => void;
}

/** The stored outcomes and legs of one airport. Those of the window are handed over, also those of other processes. */
export class AirportOutcomes {
  readonly airport: string;
  readonly #file: FollowedFile;
  #position: OutcomePosition;
  #ahead: Ahead = NONE_AHEAD;
  #hasLooked = false;

  /** @param position up to which the outcomes have been handed over before */
  constructor(airport: string, file: FollowedFile, position: OutcomePosition = NOTHING) {
    this.airport = airport;
    this.#file = file;
    this.#position = position;
  }

  get position(): OutcomePosition {
    return this.#position;
  }

  /** Whether the clock has made a difference: the time of an outcome has come, or the clock has been put back before one. */
  isDue(now: number): boolean {
    return isDue(this.#position, this.#ahead, now);
  }

  /** Hands over what has changed since the position. */
  handOver(now: number): void {
    const { database, removals, emit } = this.#file;
    const { airport } = this;
    const before = this.#position;
    const sequence = Number(database.value("lastSequence", airport));
    if (this.#hasLooked && sequence === before.sequence && !this.isDue(now)) return;
    const window = windowAt(database, airport, now);
    // Nothing has been handed over before the first time.
    const removed = before.until === 0 ? [] : removals.since(airport, before.sequence);
    const isAheadNew = this.#lookAhead(window.until);
    const news = { airport, removed: [], window, recorded: [], legs: [], ahead: this.#ahead.outcomes };
    if (removed.length > 0 || isNarrower(window, before) || isAheadNew) emit({ ...news, removed });
    let [recorded, legs]: [StoredOutcome[], StoredLeg[]] = [[], []];
    const emitBatch = () => {
      emit({ ...news, recorded, legs });
      [recorded, legs] = [[], []];
    };
    for (const outcome of this.#entering(before, window)) {
      if (recorded.push(outcome) >= BATCH) emitBatch();
    }
    for (const leg of this.#enteringLegs(before, window)) {
      if (recorded.length + legs.push(leg) >= BATCH) emitBatch();
    }
    // Only now: a thread that takes over continues where all has been handed over.
    this.#position = { sequence, ...window };
    this.#hasLooked = true;
    if (recorded.length + legs.length > 0) emitBatch();
  }

  /** The outcomes of a window that are new since a position, or were outside its window. */
  *#entering(before: OutcomePosition, window: OutcomeWindow): Generator<StoredOutcome> {
    const { changed, whole } = missingOutcomes(before, window);
    if (changed !== undefined) {
      const [from, until] = changed;
      for (const outcome of this.#read("outcomes.since", before.sequence)) {
        if (outcome.scheduled >= from && outcome.scheduled < until) yield outcome;
      }
    }
    for (const period of whole) yield* this.#read("outcomes.between", ...period);
  }

  /** The legs from the beginning of a window on that are new since a position, or were before its window. */
  *#enteringLegs(before: OutcomePosition, window: OutcomeWindow): Generator<StoredLeg> {
    const { changed, whole } = missingLegs(before, window);
    if (changed !== undefined) {
      for (const leg of this.#readLegs("legs.since", before.sequence)) {
        if (leg.scheduled >= changed[0]) yield leg;
      }
    }
    for (const period of whole) yield* this.#readLegs("legs.between", ...period);
  }

  /** Counts the outcomes that are ahead of the clock. Returns whether their number has changed. */
  #lookAhead(until: number): boolean {
    const { database } = this.#file;
    const { airport } = this;
    const { outcomes } = this.#ahead;
    const first = Number(database.value("firstOutcomeFrom", airport, until) ?? Infinity);
    const count =
      first === Infinity ? 0 : Number(database.value("countOutcomesFrom", airport, until, MAX_AHEAD_COUNT));
    this.#ahead = { first, outcomes: count };
    return count !== outcomes;
  }

  *#read(name: StatementName, ...parameters: SQLInputValue[]): Generator<StoredOutcome> {
    const statement = this.#file.database.statement(name);
    for (const row of statement.iterate(this.airport, ...parameters)) yield this.#outcomeOf(row);
  }

  *#readLegs(name: StatementName, ...parameters: SQLInputValue[]): Generator<StoredLeg> {
    const statement = this.#file.database.statement(name);
    for (const row of statement.iterate(this.airport, ...parameters)) yield this.#legOf(row);
  }

  #outcomeOf(row: Record<number, SQLOutputValue>): StoredOutcome {
    return {
      airport: this.airport,
      scheduled: row[0] as number,
      airlineCode: this.#codeOf(row[1]),
      destination: this.#codeOf(row[2]),
      ordinal: row[3] as number,
      operated: (row[4] as number | null) ?? undefined,
      ...(row[5] !== null && { departed: row[5] as number }),
      ...(row[6] === 1 && { isUnderway: true }),
      ...(row[7] !== null && { registration: this.#codeOf(row[7]) }),
    };
  }

  #legOf(row: Record<number, SQLOutputValue>): StoredLeg {
    return {
      airport: this.airport,
      scheduled: row[0] as number,
      registration: this.#codeOf(row[1]),
      origin: this.#codeOf(row[2]),
      ...(row[3] !== null && { airlineCode: this.#codeOf(row[3]) }),
      ...(row[4] !== null && { departed: row[4] as number }),
      ...(row[5] !== null && { operated: row[5] as number }),
      ...(row[6] !== null && { estimated: row[6] as number, estimatedAt: row[7] as number }),
    };
  }

  #codeOf(value: SQLOutputValue): string {
    const { codes } = this.#file;
    const known = codes.get(value);
    if (known !== undefined) return known;
    const code = String(value);
    codes.set(code, code);
    return code;
  }
}

import type { OutcomeFilter } from "../../outcome-filter.ts";
import type { ExpiredOutcomes, Removal, Withdrawal } from "../../storage.ts";
import type { Database } from "../database.ts";
import { storageFault } from "../storage-fault.ts";
import { lastConfirmedDay, latestScheduled } from "./outcome-window.ts";

const DAY = 24 * 60;

/**
 * The number of outcomes that are looked at, and removed at the most, in one transaction: some ten milliseconds, so that
 * reports wait no longer than that.
 */
const PIECE = 2_000;

/** The name of the operator of a removal of outcomes that have been given to another airport. */
const GIVEN = "given to another airport";

/**
 * Removes stored outcomes, in pieces. Each removal is recorded with a sequence number of its own, as reports are: so all
 * processes that follow the file forget the same outcomes, in the same order.
 */
export class OutcomeRemovals {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Removes the first piece of the outcomes of a filter, as `Storage.withdraw` describes. */
  withdraw(filter: OutcomeFilter, { by, now, dryRun }: Withdrawal): Removal {
    try {
      const next = this.#pieceEnd(filter);
      const piece = { ...filter, until: next ?? filter.until };
      const outcomes = Number(this.#database.value("countMatching", ...parametersOf(piece)));
      if (dryRun || outcomes === 0) return { outcomes, next };
      return { outcomes: this.#database.transaction(() => this.#remove(piece, now, by)), next };
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** Gives the first piece of the outcomes of an airport to another one, as `Storage.give` describes. */
  give(from: string, to: string, now: number): Removal {
    try {
      const all = { airport: from, from: -Infinity, until: Infinity };
      const next = this.#pieceEnd(all);
      const piece = { ...all, until: next ?? all.until };
      if (this.#database.value("firstScheduled", from) === null) return { outcomes: 0, next };
      const outcomes = this.#database.transaction(() => {
        const parameters = [...parametersOf(piece), to, this.#nextSequence(to)];
        this.#database.statement("giveMatching").run(...parameters);
        return this.#remove(piece, now, GIVEN);
      });
      return { outcomes, next };
    } catch (error) {
      throw storageFault(error);
    }
  }

  /**
   * Deletes a piece of the outcomes of an airport that are older than they are kept. The days are counted back from the
   * last day of flights that other days confirm: a report with a wrong date, or a clock that is wrong for some days,
   * deletes nothing.
   * @param keepDays the days for which outcomes are kept
   * @param now the current instant, in minutes
   */
  expire(airport: string, keepDays: number, now: number): ExpiredOutcomes {
    const day = lastConfirmedDay(this.#database, airport, latestScheduled(now));
    const before = day === undefined ? -Infinity : (day - keepDays) * DAY;
    const first = Number(this.#database.value("firstScheduled", airport) ?? Infinity);
    if (first >= before) return { airport, outcomes: 0, before };
    const until = this.#pieceEnd({ airport, from: first, until: before }) ?? before;
    const outcomes = this.#database.transaction(() => {
      // The new removal includes the earlier ones.
      this.#database.statement("deleteExpiry").run(airport);
      return this.#remove({ airport, from: -Infinity, until }, now, null);
    });
    return { airport, outcomes, before };
  }

  /** Returns the removals of an airport's outcomes after a sequence number. */
  since(airport: string, sequence: number): OutcomeFilter[] {
    const rows = this.#database.statement("removalsSince").all(airport, sequence);
    return rows.map(({ 0: from, 1: until, 2: airline, 3: destination }) => ({
      airport,
      from: Number(from),
      until: Number(until),
      ...(airline !== null && { airlineCode: String(airline) }),
      ...(destination !== null && { destination: String(destination) }),
    }));
  }

  #remove(filter: OutcomeFilter, now: number, by: string | null): number {
    const [airport, ...rest] = parametersOf(filter);
    const sequence = this.#nextSequence(airport);
    const outcomes = Number(this.#database.statement("deleteMatching").run(airport, ...rest).changes);
    this.#database.statement("saveRemoval").run(airport, sequence, ...rest, outcomes, now, by);
    return outcomes;
  }

  #nextSequence(airport: string): number {
    return Number(this.#database.value("lastSequence", airport)) + 1;
  }

  /** Returns the end of the first piece of a period, undefined if the piece is the last one. */
  #pieceEnd({ airport, from, until }: OutcomeFilter): number | undefined {
    const last = this.#database.value("scheduledAtOffset", airport, from, until, PIECE - 1);
    if (last === null) return undefined;
    const next = this.#database.value("nextScheduled", airport, last);
    return next === null || Number(next) >= until ? undefined : Number(next);
  }
}

function parametersOf({ airport, from, until, airlineCode, destination }: OutcomeFilter) {
  return [airport, from, until, airlineCode ?? null, destination ?? null] as const;
}

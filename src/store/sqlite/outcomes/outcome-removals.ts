import { latestScheduled } from "../../following/outcome-position.ts";
import type { RecordFilter, RecordKind } from "../../record-filter.ts";
import type { ExpiredRecords, Removal, Withdrawal } from "../../storage.ts";
import type { Database } from "../database.ts";
import { storageFault } from "../storage-fault.ts";
import { lastConfirmedDay } from "./outcome-window.ts";

const DAY = 24 * 60;

/**
 * The number of records that are looked at, and removed at the most, in one transaction: some ten milliseconds, so that
 * reports wait no longer than that.
 */
const PIECE = 2_000;

/** The name of the operator of a removal of records that have been given to another airport. */
const GIVEN = "given to another airport";

/**
 * Removes stored outcomes and legs, in pieces. Each removal is recorded with a sequence number of its own, as reports are: so
 * all processes that follow the file forget the same records, in the same order.
 */
export class OutcomeRemovals {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Removes the first piece of the records of a filter, as `Storage.withdraw` describes. */
  withdraw(filter: RecordFilter, { by, now, dryRun }: Withdrawal): Removal {
    try {
      const next = this.#pieceEnd(filter);
      const piece = { ...filter, until: next ?? filter.until };
      const records = Number(this.#database.value(`${kindOf(filter)}.countMatching`, ...parametersOf(piece)));
      if (dryRun || records === 0) return { records, next };
      return { records: this.#database.transaction(() => this.#remove(piece, now, by)), next };
    } catch (error) {
      throw storageFault(error);
    }
  }

  /** Gives the first piece of the records of a kind of an airport to another one, as `Storage.give` describes. */
  give(kind: RecordKind, from: string, to: string, now: number): Removal {
    try {
      const all = { kind, airport: from, from: -Infinity, until: Infinity };
      const next = this.#pieceEnd(all);
      const piece = { ...all, until: next ?? all.until };
      if (this.#database.value(`${kind}.firstScheduled`, from) === null) return { records: 0, next };
      const records = this.#database.transaction(() => {
        const parameters = [...parametersOf(piece), to, this.#nextSequence(to)];
        this.#database.statement(`${kind}.giveMatching`).run(...parameters);
        return this.#remove(piece, now, GIVEN);
      });
      return { records, next };
    } catch (error) {
      throw storageFault(error);
    }
  }

  /**
   * Deletes a piece of the records of a kind of an airport that are older than they are kept. The days are counted back from
   * the last day of flights that other days confirm: a report with a wrong date, or a clock that is wrong for some days,
   * deletes nothing.
   * @param keepDays the days for which records are kept
   * @param now the current instant, in minutes
   */
  expire(kind: RecordKind, airport: string, keepDays: number, now: number): ExpiredRecords {
    const day = lastConfirmedDay(this.#database, airport, latestScheduled(now));
    const before = day === undefined ? -Infinity : (day - keepDays) * DAY;
    const first = Number(this.#database.value(`${kind}.firstScheduled`, airport) ?? Infinity);
    if (first >= before) return { airport, kind, records: 0, before };
    const until = this.#pieceEnd({ kind, airport, from: first, until: before }) ?? before;
    const records = this.#database.transaction(() => {
      // The new removal includes the earlier ones.
      this.#database.statement("deleteExpiry").run(airport, kind);
      return this.#remove({ kind, airport, from: -Infinity, until }, now, null);
    });
    return { airport, kind, records, before };
  }

  /** Returns the removals of an airport's records after a sequence number. */
  since(airport: string, sequence: number): RecordFilter[] {
    const rows = this.#database.statement("removalsSince").all(airport, sequence);
    return rows.map(({ 0: kind, 1: from, 2: until, 3: airline, 4: destination, 5: registration }) => ({
      kind: kind as RecordKind,
      airport,
      from: Number(from),
      until: Number(until),
      ...(airline !== null && { airlineCode: String(airline) }),
      ...(destination !== null && { destination: String(destination) }),
      ...(registration !== null && { registration: String(registration) }),
    }));
  }

  #remove(filter: RecordFilter, now: number, by: string | null): number {
    const [airport, ...rest] = parametersOf(filter);
    const sequence = this.#nextSequence(airport);
    const kind = kindOf(filter);
    const records = Number(this.#database.statement(`${kind}.deleteMatching`).run(airport, ...rest).changes);
    this.#database.statement("saveRemoval").run(airport, sequence, kind, ...rest, records, now, by);
    return records;
  }

  #nextSequence(airport: string): number {
    return Number(this.#database.value("lastSequence", airport)) + 1;
  }

  /** Returns the end of the first piece of a period, undefined if the piece is the last one. */
  #pieceEnd(filter: RecordFilter): number | undefined {
    const { airport, from, until } = filter;
    const kind = kindOf(filter);
    const last = this.#database.value(`${kind}.scheduledAtOffset`, airport, from, until, PIECE - 1);
    if (last === null) return undefined;
    const next = this.#database.value(`${kind}.nextScheduled`, airport, last);
    return next === null || Number(next) >= until ? undefined : Number(next);
  }
}

function kindOf({ kind = "outcomes" }: RecordFilter): RecordKind {
  return kind;
}

function parametersOf({ airport, from, until, airlineCode, destination, registration }: RecordFilter) {
  return [airport, from, until, airlineCode ?? null, destination ?? null, registration ?? null] as const;
}

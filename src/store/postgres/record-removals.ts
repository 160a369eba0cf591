import { latestScheduled } from "../following/outcome-position.ts";
import { RECORD_KINDS, type RecordFilter, type RecordKind } from "../record-filter.ts";
import type { ExpiredRecords, Removal, Withdrawal } from "../storage.ts";
import type { Connections, Statements } from "./connections.ts";

const DAY = 24 * 60;

/** The number of records that are looked at, and removed at the most, in one transaction, so that reports do not wait for long. */
const PIECE = 2_000;

/** The name of the operator of a removal of records that have been given to another airport. */
const GIVEN = "given to another airport";

/**
 * Removes stored outcomes and legs, in pieces. Each removal is recorded with a sequence number of its own, as reports are: so
 * all processes that follow the database forget the same records, in the same order.
 */
export class RecordRemovals {
  readonly #connections: Connections;

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  /** Removes the first piece of the records of a filter, as `Storage.withdraw` describes. */
  async withdraw(filter: RecordFilter, { by, now, dryRun }: Withdrawal): Promise<Removal> {
    const { kind = "outcomes" } = filter;
    const next = await this.#pieceEnd(kind, filter);
    const piece = { ...filter, until: next ?? filter.until };
    const [[count]] = await this.#connections.rows(`${kind}.countMatching`, ...parametersOf(piece));
    if (dryRun || Number(count) === 0) return { records: Number(count), next };
    const records = await this.#connections.transaction((statements) =>
      remove(statements, kind, piece, now, by),
    );
    return { records, next };
  }

  /** Gives the first piece of the records of a kind of an airport to another one, as `Storage.give` describes. */
  async give(kind: RecordKind, from: string, to: string, now: number): Promise<Removal> {
    const [[first]] = await this.#connections.rows(`${kind}.firstScheduled`, from);
    if (first === null) return { records: 0, next: undefined };
    const all = { airport: from, from: -Infinity, until: Infinity };
    const next = await this.#pieceEnd(kind, all);
    const piece = { ...all, until: next ?? all.until };
    const records = await this.#connections.transaction(async (statements) => {
      // Both airports are locked in the order of their names, so that two processes do not wait for each other.
      const sequences = new Map<string, unknown>();
      for (const airport of [from, to].toSorted((a, b) => Buffer.from(a).compare(Buffer.from(b)))) {
        const statement = airport === to ? `${kind}.count` : "countRemoval";
        const [[, sequence]] = await statements.rows(statement as "countRemoval", airport);
        sequences.set(airport, sequence);
      }
      await statements.rows(`${kind}.giveMatching`, ...parametersOf(piece), to, sequences.get(to));
      return removeMatching(statements, kind, piece, sequences.get(from), now, GIVEN);
    });
    return { records, next };
  }

  /** Deletes a piece of the records of a kind of an airport that are older than they are kept, as in an SQLite file. */
  async expire(kind: RecordKind, airport: string, keepDays: number, now: number): Promise<ExpiredRecords> {
    const [[day]] = await this.#connections.rows("confirmedDay", airport, latestScheduled(now));
    const before = day === null ? -Infinity : (Number(day) - keepDays) * DAY;
    const [[first]] = await this.#connections.rows(`${kind}.firstScheduled`, airport);
    if (first === null || Number(first) >= before) return { airport, kind, records: 0, before };
    const old = { airport, from: Number(first), until: before };
    const until = (await this.#pieceEnd(kind, old)) ?? before;
    const records = await this.#connections.transaction(async (statements) => {
      // The new removal includes the earlier ones.
      await statements.rows("deleteExpiry", airport, kind);
      return remove(statements, kind, { airport, from: -Infinity, until }, now, null);
    });
    return { airport, kind, records, before };
  }

  /** Each kind of record with each airport that has some. */
  async tables(): Promise<[RecordKind, string][]> {
    const tables: [RecordKind, string][] = [];
    for (const kind of RECORD_KINDS) {
      for (const [airport] of await this.#connections.rows(`${kind}.airports`))
        tables.push([kind, String(airport)]);
    }
    return tables;
  }

  /** Returns the end of the first piece of a period, undefined if the piece is the last one. */
  async #pieceEnd(kind: RecordKind, { airport, from, until }: RecordFilter): Promise<number | undefined> {
    const [last] = await this.#connections.rows(`${kind}.scheduledAtOffset`, airport, from, until, PIECE - 1);
    if (last === undefined) return undefined;
    const [[next]] = await this.#connections.rows(`${kind}.nextScheduled`, airport, last[0]);
    return next === null || Number(next) >= until ? undefined : Number(next);
  }
}

/** Locks the airport first: what others are storing at the moment is then either removed or comes after the removal. */
async function remove(
  statements: Statements,
  kind: RecordKind,
  filter: RecordFilter,
  now: number,
  by: string | null,
): Promise<number> {
  const [[, sequence]] = await statements.rows("countRemoval", filter.airport);
  return removeMatching(statements, kind, filter, sequence, now, by);
}

async function removeMatching(
  statements: Statements,
  kind: RecordKind,
  filter: RecordFilter,
  sequence: unknown,
  now: number,
  by: string | null,
): Promise<number> {
  const [[records]] = await statements.rows(
    `${kind}.removeMatching`,
    ...parametersOf(filter),
    sequence,
    now,
    by,
  );
  return Number(records);
}

function parametersOf({ airport, from, until, airlineCode, destination, registration }: RecordFilter) {
  return [airport, from, until, airlineCode ?? null, destination ?? null, registration ?? null] as const;
}

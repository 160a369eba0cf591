import {
  type Ahead,
  BATCH,
  isDue,
  isNarrower,
  latestScheduled,
  MAX_AHEAD_COUNT,
  missingLegs,
  missingOutcomes,
  NONE_AHEAD,
  NOTHING,
  type OutcomePosition,
  type Period,
  windowUpTo,
} from "../following/outcome-position.ts";
import type { RecordFilter, RecordKind } from "../record-filter.ts";
import type { OutcomeNews, StoredLeg, StoredOutcome } from "../storage.ts";
import type { Row } from "./connections.ts";
import type { Snapshot } from "./snapshot.ts";

/** The stored outcomes and legs of one airport. Those of the window are handed over, also those of other processes. */
export class AirportRecords {
  readonly airport: string;
  readonly #emit: (news: OutcomeNews) => void;
  readonly #codes: Map<unknown, string>;
  #position: OutcomePosition = NOTHING;
  #ahead: Ahead = NONE_AHEAD;
  #hasLooked = false;

  /**
   * @param emit called with each change of the records of the window
   * @param codes each code once, since every row has its own copy
   */
  constructor(airport: string, emit: (news: OutcomeNews) => void, codes: Map<unknown, string>) {
    this.airport = airport;
    this.#emit = emit;
    this.#codes = codes;
  }

  /**
   * Whether there is something to hand over.
   * @param sequence the number of the airport's last change
   */
  isBehind(sequence: number, now: number): boolean {
    return (
      !this.#hasLooked || sequence !== this.#position.sequence || isDue(this.#position, this.#ahead, now)
    );
  }

  /** Hands over what has changed since the position, as it is at one moment. */
  async handOver(snapshot: Snapshot, now: number): Promise<void> {
    const { airport } = this;
    const before = this.#position;
    const state = await this.#stateIn(snapshot, latestScheduled(now));
    const { window, ahead, last } = state;
    // Nothing has been handed over before the first time.
    const hasRemovals = before.until !== 0 && last.removals > before.sequence;
    const removed = hasRemovals ? await this.#removals(snapshot, before.sequence) : [];
    const isAheadNew = ahead.outcomes !== this.#ahead.outcomes;
    this.#ahead = ahead;
    const empty = { airport, removed: [], window, recorded: [], legs: [], ahead: ahead.outcomes };
    // As a rule one piece of news, so that the history is at no time without records that it had and will have.
    let news: OutcomeNews = { ...empty, removed };
    let isNews = removed.length > 0 || isNarrower(window, before) || isAheadNew;
    const add = (part: Partial<OutcomeNews>) => {
      if (news.recorded.length + news.legs.length > 0) {
        this.#emit(news);
        news = empty;
      }
      news = { ...news, ...part };
      isNews = true;
    };
    const outcomes = missingOutcomes(before, window);
    for await (const rows of this.#missing(snapshot, "outcomes", outcomes, last.outcomes)) {
      add({ recorded: rows.map((row) => this.#outcomeOf(row)) });
    }
    for await (const rows of this.#missing(snapshot, "legs", missingLegs(before, window), last.legs)) {
      add({ legs: rows.map((row) => this.#legOf(row)) });
    }
    if (isNews) this.#emit(news);
    // Only now: after a fault, all since the position before is handed over again.
    this.#position = { sequence: last.all, ...window };
    this.#hasLooked = true;
  }

  async #stateIn(snapshot: Snapshot, until: number) {
    const [row] = await snapshot.rows("state", this.airport, until, MAX_AHEAD_COUNT);
    const [all, outcomes, legs, removals, day, first, count] = row;
    return {
      last: {
        all: Number(all),
        outcomes: Number(outcomes),
        legs: Number(legs),
        removals: Number(removals),
      },
      window: windowUpTo(day === null ? undefined : Number(day), until),
      ahead: { first: first === null ? Infinity : Number(first), outcomes: Number(count) },
    };
  }

  /**
   * The rows that are missing, some thousand at a time.
   * @param last the number of the last change of the kind
   */
  async *#missing(
    snapshot: Snapshot,
    kind: RecordKind,
    { changed, whole }: ReturnType<typeof missingLegs>,
    last: number,
  ): AsyncGenerator<Row[]> {
    const { sequence } = this.#position;
    if (changed !== undefined && last > sequence) {
      yield* snapshot.batches(BATCH, `${kind}.since`, this.airport, ...changed, sequence);
    }
    if (last === 0) return;
    for (const period of whole as readonly Period[]) {
      yield* snapshot.batches(BATCH, `${kind}.between`, this.airport, ...period);
    }
  }

  async #removals(snapshot: Snapshot, sequence: number): Promise<RecordFilter[]> {
    const rows = await snapshot.rows("removalsSince", this.airport, sequence);
    return rows.map(([kind, from, until, airline, other, registration]) => ({
      kind: kind as RecordKind,
      airport: this.airport,
      from: Number(from),
      until: Number(until),
      ...(airline !== null && { airlineCode: String(airline) }),
      ...(other !== null && { destination: String(other) }),
      ...(registration !== null && { registration: String(registration) }),
    }));
  }

  #outcomeOf(row: Row): StoredOutcome {
    return {
      airport: this.airport,
      scheduled: row[0] as number,
      airlineCode: this.#codeOf(row[1]),
      destination: this.#codeOf(row[2]),
      ordinal: row[3] as number,
      operated: (row[4] as number | null) ?? undefined,
      ...(row[5] !== null && { departed: row[5] as number }),
      ...(row[6] === true && { isUnderway: true }),
      ...(row[7] !== null && { registration: this.#codeOf(row[7]) }),
    };
  }

  #legOf(row: Row): StoredLeg {
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

  #codeOf(value: unknown): string {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    const code = String(value);
    this.#codes.set(code, code);
    return code;
  }
}

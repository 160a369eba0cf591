import { setImmediate } from "node:timers/promises";
import type { TimeZone } from "../flights/time-zone.ts";
import type { InboundLeg } from "../history/aircraft-history.ts";
import { History } from "../history/history.ts";
import { isIn, RECORD_KINDS, type RecordFilter } from "./record-filter.ts";
import type {
  OutcomeNews,
  OutcomeWindow,
  Removal,
  Storage,
  StoredLeg,
  StoredOutcome,
  Withdrawal,
} from "./storage.ts";
import { WriteQueue } from "./write-queue.ts";

/** The number of records after which the event loop gets its turn. */
const MAX_TURN = 1_000;

/** An airport whose outcomes are followed. */
export interface FollowedAirport {
  /** The name of the airport in the storage. */
  readonly airport: string;
  /** Its time zone. */
  readonly zone: TimeZone;
}

/** The outcomes of an airport, as this process has them. */
interface Followed {
  readonly history: History;
  window: OutcomeWindow;
  ahead: number;
}

/**
 * The histories of the airports that a service forecasts, of the outcomes and legs that its processes have stored in the last days,
 * in memory: reading them never waits for the disk. Older outcomes, and those of other airports, stay in the storage and
 * use no memory.
 */
export class OutcomeStore {
  /** Whether outcomes outlive the process. */
  readonly isOnDisk: boolean;
  readonly #storage: Storage;
  readonly #outcomeWrites: WriteQueue<StoredOutcome>;
  readonly #legWrites: WriteQueue<StoredLeg>;
  readonly #onAhead: (outcomes: number) => void;
  readonly #airports = new Map<string, Followed>();
  #replayed = 0;
  #folded: Promise<void> = Promise.resolve();
  #behindSince: number | undefined;

  /** @param onAhead called when there are more than twice as many outcomes {@link ahead} as before */
  constructor(storage: Storage, onAhead: (outcomes: number) => void = () => {}) {
    this.#onAhead = onAhead;
    this.isOnDisk = storage.isOnDisk;
    this.#storage = storage;
    const isWritable = () => storage.isWritable();
    this.#outcomeWrites = new WriteQueue({ record: (...args) => storage.record(...args), isWritable });
    this.#legWrites = new WriteQueue({ record: (...args) => storage.recordLegs(...args), isWritable });
  }

  /** The history of an airport, with all its outcomes so far, also those that other processes stored. It has to be followed. */
  historyOf(airport: string): History {
    return this.#followed(airport).history;
  }

  /** The period whose outcomes are in the history of an airport; others are stored only. */
  windowOf(airport: string): OutcomeWindow {
    return this.#followed(airport).window;
  }

  /** The histories of the airports that are followed, by airport. */
  get histories(): ReadonlyMap<string, { readonly history: History; readonly ahead: number }> {
    return this.#airports;
  }

  /** The number of stored outcomes that wait until the clock reaches them: either it is behind, or it was ahead once. */
  get ahead(): number {
    return this.#airports.values().reduce((sum, { ahead }) => sum + ahead, 0);
  }

  /** The number of outcomes that the storage had when they were read first. */
  get replayed(): number {
    return this.#replayed;
  }

  /**
   * The instant up to which all changes are known, in milliseconds since 1970, while later ones cannot be followed; otherwise
   * undefined.
   */
  get behindSince(): number | undefined {
    return this.#behindSince;
  }

  /** Whether reports are refused, or one was a moment ago, and none has been stored since. */
  get isRefusing(): boolean {
    return this.#outcomeWrites.isRefusing || this.#legWrites.isRefusing;
  }

  /** Takes the instant since which changes cannot be followed; undefined once they are again. */
  fallBehind(since: number | undefined): void {
    this.#behindSince = since;
  }

  /** Resolves once all news so far are in the histories. */
  get folded(): Promise<void> {
    return this.#folded;
  }

  /**
   * Follows the outcomes of more airports. Once this resolves, all that are stored are in their histories. Airports that
   * are no longer forecast stay followed until the process ends, since they may return.
   * @throws PuntualError `storage-unavailable`; following them again is safe
   */
  async follow(airports: readonly FollowedAirport[]): Promise<void> {
    const added = airports.filter(({ airport }) => !this.#airports.has(airport));
    if (added.length === 0) return;
    for (const { airport, zone } of added) {
      const window = { from: 0, until: Infinity };
      this.#airports.set(airport, { history: new History(zone), window, ahead: 0 });
    }
    const names = added.map(({ airport }) => airport);
    try {
      await this.#storage.followAirports(names);
      await this.#folded;
    } catch (error) {
      for (const name of names) this.#airports.delete(name);
      throw error;
    }
    for (const name of names) this.#replayed += this.historyOf(name).size;
  }

  /** Adds news of the storage to the history of their airport, in their order. Many are added in several turns of the event loop. */
  take(news: OutcomeNews): void {
    this.#folded = this.#folded.then(() => this.#fold(news));
  }

  /**
   * Stores outcomes, all or none. Once this resolves, they are durable and, of the airports that are followed, in the
   * history. A later report of a flight replaces an earlier one, except that what it does not say stays.
   * @param now the instant of the report, in minutes
   * @returns for each outcome, whether it is new or changed an earlier report
   * @throws PuntualError `storage-unavailable`; sending outcomes again is safe, even if they were stored
   */
  async record(outcomes: readonly StoredOutcome[], now: number): Promise<readonly boolean[]> {
    const changed = await this.#outcomeWrites.write(outcomes, now);
    await this.#folded;
    return changed;
  }

  /** Stores legs, as {@link record} does outcomes and `Storage.recordLegs` describes. */
  async recordLegs(legs: readonly StoredLeg[], now: number): Promise<readonly boolean[]> {
    const changed = await this.#legWrites.write(legs, now);
    await this.#folded;
    return changed;
  }

  /**
   * Removes records, some thousand at a time; other work goes on in between. Once this resolves, that is durable, and
   * they are not in the history. A removed record can be reported again.
   * @param onPart called with the number of records of each part, as soon as it has been removed
   * @throws PuntualError `storage-unavailable`; removing them again is safe
   */
  async withdraw(
    filter: RecordFilter,
    withdrawal: Withdrawal,
    onPart: (records: number) => void,
  ): Promise<void> {
    let from: number | undefined = filter.from;
    while (from !== undefined) {
      const { records, next }: Removal = await this.#storage.withdraw({ ...filter, from }, withdrawal);
      onPart(records);
      from = next;
    }
    await this.#folded;
  }

  /**
   * Gives the records of an airport to another one, some thousand at a time: those that were stored under a name that is
   * not the airport's own. Once this resolves, that is durable, and they are in the history of the other airport. If any of
   * them is of a flight between the other airport and itself, they are of a third one, and none is given.
   * @returns how many were given; undefined if they are of a third airport
   * @throws PuntualError `storage-unavailable`; giving them again is safe
   */
  async give(from: string, to: string): Promise<number | undefined> {
    let [given, impossible] = [0, 0];
    const all = { airport: from, from: -Infinity, until: Infinity };
    await this.withdraw({ ...all, destination: to }, { by: "", now: 0, dryRun: true }, (outcomes) => {
      impossible += outcomes;
    });
    if (impossible > 0) return undefined;
    for (const kind of RECORD_KINDS) {
      for (;;) {
        const { records, next }: Removal = await this.#storage.give(kind, from, to);
        given += records;
        if (next === undefined) break;
      }
    }
    await this.#folded;
    return given;
  }

  /** Stores or refuses what is waiting to be stored; resolves after that. */
  async close(): Promise<void> {
    await Promise.all([this.#outcomeWrites.close(), this.#legWrites.close()]);
  }

  #followed(airport: string): Followed {
    const followed = this.#airports.get(airport);
    if (followed === undefined) throw new Error(`the outcomes of airport ${airport} are not followed`);
    return followed;
  }

  async #fold({ airport, removed, window, recorded, legs, ahead }: OutcomeNews): Promise<void> {
    const followed = this.#airports.get(airport);
    if (followed === undefined) return;
    const { history } = followed;
    const { from, until } = followed.window;
    for (const filter of removed) {
      if (filter.until > from) await forget(history, filter);
    }
    if (window.from > from) {
      const before = { airport, from: -Infinity, until: window.from };
      for (const kind of RECORD_KINDS) await forget(history, { ...before, kind });
    }
    if (window.until < until) await forget(history, { airport, from: window.until, until: Infinity });
    await inTurns(recorded, (outcome) => record(history, outcome));
    await inTurns(legs, (leg) => history.aircraft.recordLeg(leg));
    followed.window = window;
    const before = this.ahead;
    followed.ahead = ahead;
    if (this.ahead > 2 * before) this.#onAhead(this.ahead);
  }
}

function record(history: History, outcome: StoredOutcome): void {
  history.departures.recordIfKnown(outcome);
  if (!outcome.isUnderway) history.record(outcome);
}

async function forget(history: History, filter: RecordFilter): Promise<void> {
  const { from, until, kind } = filter;
  const { departures, aircraft } = history;
  if (kind === "legs") {
    const legs = aircraft.legsBetween(from, until);
    const isFiltered = (leg: InboundLeg) => isIn(filter, { ...leg, destination: leg.origin });
    return inTurns(legs.filter(isFiltered), (leg) => aircraft.forgetLeg(leg));
  }
  await inTurns(
    history.scheduledBetween(from, until).filter((flight) => isIn(filter, flight)),
    (outcome) => history.forget(outcome),
  );
  await inTurns(
    departures.scheduledBetween(from, until).filter((flight) => isIn(filter, flight)),
    (flight) => departures.forget(flight),
  );
}

async function inTurns<Item>(items: readonly Item[], take: (item: Item) => void): Promise<void> {
  for (const [index, item] of items.entries()) {
    take(item);
    if (index % MAX_TURN === MAX_TURN - 1) await setImmediate();
  }
}

import { setImmediate } from "node:timers/promises";
import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import { History } from "../history/history.ts";
import type { Outcome } from "../history/outcome.ts";
import { isIn, type OutcomeFilter } from "./outcome-filter.ts";
import type { OutcomeNews, OutcomeWindow, Removal, Storage, Withdrawal } from "./storage.ts";
import { WriteQueue } from "./write-queue.ts";

/** The number of outcomes after which the event loop gets its turn. */
const MAX_TURN = 1_000;

/**
 * The history of the outcomes that the processes of a service have stored in the last days, in memory: reading it never
 * waits for the disk. Older outcomes stay in the storage and use no memory.
 */
export class OutcomeStore {
  /** The history of all outcomes so far, also of those that other processes stored. */
  readonly history: History;
  /** Whether outcomes outlive the process. */
  readonly isOnDisk: boolean;
  readonly #storage: Storage;
  readonly #writes: WriteQueue;
  readonly #onAhead: (outcomes: number) => void;
  #window: OutcomeWindow = { from: 0, until: Infinity };
  #ahead = 0;
  #replayed = 0;
  #folded: Promise<void> = Promise.resolve();

  /**
   * @param zone of the airport; UTC by default
   * @param onAhead called when there are more than twice as many outcomes {@link ahead} as before
   */
  constructor(
    storage: Storage,
    zone: TimeZone = timeZoneOf(),
    onAhead: (outcomes: number) => void = () => {},
  ) {
    this.#onAhead = onAhead;
    this.history = new History(zone);
    this.isOnDisk = storage.isOnDisk;
    this.#storage = storage;
    this.#writes = new WriteQueue(storage);
  }

  /** The period whose outcomes are in the history; others are stored only. */
  get window(): OutcomeWindow {
    return this.#window;
  }

  /** The number of stored outcomes that wait until the clock reaches them: either it is behind, or it was ahead once. */
  get ahead(): number {
    return this.#ahead;
  }

  /** The number of outcomes that the storage had when it was read first. */
  get replayed(): number {
    return this.#replayed;
  }

  /** Resolves once all news so far are in the history. */
  get folded(): Promise<void> {
    return this.#folded;
  }

  /** Notes that all that was stored before is in the history. */
  markReplayed(): void {
    this.#replayed = this.history.size;
  }

  /** Adds news of the storage to the history, in their order. Many are added in several turns of the event loop. */
  take(news: OutcomeNews): void {
    this.#folded = this.#folded.then(() => this.#fold(news));
  }

  /**
   * Stores outcomes, all or none. Once this resolves, they are durable and in the history. A later report of a flight
   * replaces an earlier one, except that a flight that has left stays so.
   * @param now the instant of the report, in minutes
   * @returns for each outcome, whether it is new or changed an earlier report
   * @throws PuntualError `storage-unavailable`; sending outcomes again is safe, even if they were stored
   */
  async record(outcomes: readonly Outcome[], now: number): Promise<readonly boolean[]> {
    const changed = await this.#writes.write(outcomes, now);
    await this.#folded;
    return changed;
  }

  /**
   * Removes outcomes, some thousand at a time; other work goes on in between. Once this resolves, that is durable, and
   * they are not in the history. A removed outcome can be reported again.
   * @param onPart called with the number of outcomes of each part, as soon as it has been removed
   * @throws PuntualError `storage-unavailable`; removing them again is safe
   */
  async withdraw(
    filter: OutcomeFilter,
    withdrawal: Withdrawal,
    onPart: (outcomes: number) => void,
  ): Promise<void> {
    let from: number | undefined = filter.from;
    while (from !== undefined) {
      const { outcomes, next }: Removal = await this.#storage.withdraw({ ...filter, from }, withdrawal);
      onPart(outcomes);
      from = next;
    }
    await this.#folded;
  }

  /** Stores or refuses what is waiting to be stored; resolves after that. */
  close(): Promise<void> {
    return this.#writes.close();
  }

  async #fold({ removed, window, recorded, ahead }: OutcomeNews): Promise<void> {
    const { from, until } = this.#window;
    for (const filter of removed) {
      if (filter.until > from) await this.#forget(filter);
    }
    if (window.from > from) await this.#forget({ from: -Infinity, until: window.from });
    if (window.until < until) await this.#forget({ from: window.until, until: Infinity });
    await inTurns(recorded, (outcome) => this.history.record(outcome));
    this.#window = window;
    if (ahead > 2 * this.#ahead) this.#onAhead(ahead);
    this.#ahead = ahead;
  }

  async #forget(filter: OutcomeFilter): Promise<void> {
    const outcomes = this.history.scheduledBetween(filter.from, filter.until);
    await inTurns(
      outcomes.filter((outcome) => isIn(filter, outcome)),
      (outcome) => this.history.forget(outcome),
    );
  }
}

async function inTurns(outcomes: readonly Outcome[], take: (outcome: Outcome) => void): Promise<void> {
  for (const [index, outcome] of outcomes.entries()) {
    take(outcome);
    if (index % MAX_TURN === MAX_TURN - 1) await setImmediate();
  }
}

import { setImmediate } from "node:timers/promises";
import { type TimeZone, timeZoneOf } from "../flights/time-zone.ts";
import { History } from "../history/history.ts";
import type { Outcome } from "../history/outcome.ts";
import type { OutcomeNews, Storage } from "./storage.ts";
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
  readonly #writes: WriteQueue;
  #folded: Promise<void> = Promise.resolve();

  /** @param zone of the airport; UTC by default */
  constructor(storage: Storage, zone: TimeZone = timeZoneOf()) {
    this.history = new History(zone);
    this.isOnDisk = storage.isOnDisk;
    this.#writes = new WriteQueue(storage);
  }

  /** Resolves once all news so far are in the history. */
  get folded(): Promise<void> {
    return this.#folded;
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

  /** Stores or refuses what is waiting to be stored; resolves after that. */
  close(): Promise<void> {
    return this.#writes.close();
  }

  async #fold({ recorded, forgotten }: OutcomeNews): Promise<void> {
    await inTurns(recorded, (outcome) => this.history.record(outcome));
    await inTurns(forgotten, (outcome) => this.history.forget(outcome));
  }
}

async function inTurns(outcomes: readonly Outcome[], take: (outcome: Outcome) => void): Promise<void> {
  for (const [index, outcome] of outcomes.entries()) {
    take(outcome);
    if (index % MAX_TURN === MAX_TURN - 1) await setImmediate();
  }
}

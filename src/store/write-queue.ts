import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { PuntualError } from "../errors.ts";
import type { Storage, StoredOutcome } from "./storage.ts";

/** The interval between checks whether a storage can be written again, in milliseconds. */
const CHECK_MS = 50;

/** The number of outcomes from which on no further report is added to a group. */
const MAX_GROUP = 10_000;

/** The outcomes of one report, not yet stored. */
interface Report {
  readonly outcomes: readonly StoredOutcome[];
  readonly now: number;
  readonly resolve: (changed: readonly boolean[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores reports in groups: those that arrive during a write are written together. So all of them wait for a storage that
 * is locked once, as long as one write waits; then all are refused, and later ones are refused at once until the storage
 * can be written again.
 */
export class WriteQueue {
  readonly #storage: Storage;
  #reports: Report[] = [];
  #writing: Promise<void> | undefined;
  /** The reason why nothing can be written now. */
  #fault: unknown;
  #isClosed = false;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Stores outcomes with those of other reports, as `Storage.record` describes. */
  write(outcomes: readonly StoredOutcome[], now: number): Promise<readonly boolean[]> {
    if (this.#fault !== undefined) return Promise.reject(this.#fault);
    const { promise, resolve, reject } = Promise.withResolvers<readonly boolean[]>();
    this.#reports.push({ outcomes, now, resolve, reject });
    this.#writing ??= this.#writeAll();
    return promise;
  }

  /** Writes or refuses what is waiting; resolves after that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    while (this.#reports.length > 0) {
      await setImmediate(); // reports that have arrived at the same time are read
      const group = this.#nextGroup();
      try {
        const outcomes = group.flatMap((report) => report.outcomes);
        const changed = await this.#storage.record(outcomes, group[0].now);
        let next = 0;
        for (const { outcomes, resolve } of group) {
          resolve(changed.slice(next, next + outcomes.length));
          next += outcomes.length;
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
        if (error instanceof PuntualError && error.code === "storage-unavailable") {
          await this.#refuseUntilWritable(error);
        }
      }
    }
    this.#writing = undefined;
  }

  async #refuseUntilWritable(fault: PuntualError): Promise<void> {
    this.#fault = fault;
    for (const { reject } of this.#reports.splice(0)) reject(fault);
    while (!this.#isClosed && !(await this.#storage.isWritable())) {
      await sleep(CHECK_MS, undefined, { ref: false });
    }
    this.#fault = undefined;
  }

  #nextGroup(): Report[] {
    let [count, reports] = [0, 0];
    while (reports < this.#reports.length && count < MAX_GROUP) {
      count += this.#reports[reports++].outcomes.length;
    }
    return this.#reports.splice(0, reports);
  }
}

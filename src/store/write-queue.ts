import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { PuntualError } from "../errors.ts";

/** The interval between checks whether a storage can be written again, in milliseconds. */
const CHECK_MS = 50;

/**
 * The time for which a queue counts as refusing after the last report that it refused, unless it has stored one since, in
 * milliseconds. Whether a storage can be written again is sure only then: a check takes no space on a full disk.
 */
const REFUSING_MS = 15_000;

/** The number of records from which on no further report is added to a group. */
const MAX_GROUP = 10_000;

/** The methods of a storage that a {@link WriteQueue} calls. */
export interface WrittenStorage<Item> {
  /** Stores records of one kind, as `Storage.record` describes. */
  readonly record: (records: readonly Item[], now: number) => Promise<readonly boolean[]>;
  readonly isWritable: () => Promise<boolean>;
}

/** The records of one report, not yet stored. */
interface Report<Item> {
  readonly records: readonly Item[];
  readonly now: number;
  readonly resolve: (changed: readonly boolean[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores reports in groups: those that arrive during a write are written together. So all of them wait for a storage that
 * is locked once, as long as one write waits; then all are refused, and later ones are refused at once until the storage
 * can be written again.
 */
export class WriteQueue<Item> {
  readonly #storage: WrittenStorage<Item>;
  #reports: Report<Item>[] = [];
  #writing: Promise<void> | undefined;
  /** The reason why nothing can be written now. */
  #fault: unknown;
  /** The time of the last report that was refused, unless one has been stored since, as `performance.now` counts. */
  #refusedAt = -Infinity;
  #isClosed = false;

  constructor(storage: WrittenStorage<Item>) {
    this.#storage = storage;
  }

  /** Whether reports are refused, or one was a moment ago, and none has been stored since. */
  get isRefusing(): boolean {
    return this.#fault !== undefined || performance.now() < this.#refusedAt + REFUSING_MS;
  }

  /** Stores records with those of other reports, as `Storage.record` describes. */
  write(records: readonly Item[], now: number): Promise<readonly boolean[]> {
    if (this.#fault !== undefined) {
      this.#refusedAt = performance.now();
      return Promise.reject(this.#fault);
    }
    const { promise, resolve, reject } = Promise.withResolvers<readonly boolean[]>();
    this.#reports.push({ records, now, resolve, reject });
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
        const all = group.flatMap(({ records }) => records);
        const changed = await this.#storage.record(all, group[0].now);
        this.#refusedAt = -Infinity;
        let next = 0;
        for (const { records, resolve } of group) {
          resolve(changed.slice(next, next + records.length));
          next += records.length;
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
    this.#refusedAt = performance.now();
    for (const { reject } of this.#reports.splice(0)) reject(fault);
    while (!this.#isClosed && !(await this.#storage.isWritable())) {
      await sleep(CHECK_MS, undefined, { ref: false });
    }
    this.#fault = undefined;
  }

  #nextGroup(): Report<Item>[] {
    let [count, reports] = [0, 0];
    while (reports < this.#reports.length && count < MAX_GROUP) {
      count += this.#reports[reports++].records.length;
    }
    return this.#reports.splice(0, reports);
  }
}

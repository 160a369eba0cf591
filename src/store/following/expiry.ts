import type { RecordKind } from "../record-filter.ts";
import type { ExpiredRecords } from "../storage.ts";

/** The pause between two pieces of old records that are deleted, in milliseconds. */
const PAUSE_MS = 100;

/** The time after which old records are looked for again, and tried again if they could not be deleted, in milliseconds. */
const [INTERVAL_MS, RETRY_MS] = [3_600_000, 60_000];

/** The records of a storage that expire. */
export interface ExpiringRecords {
  /** Returns each kind of record with each airport that has some. */
  tables(): Iterable<[RecordKind, string]> | Promise<Iterable<[RecordKind, string]>>;
  /** Deletes a piece of the old records of a kind of an airport; none if there are none. */
  expire(kind: RecordKind, airport: string): ExpiredRecords | Promise<ExpiredRecords>;
  /** Called after all old records of a kind of an airport have been deleted. */
  expired(expired: ExpiredRecords): void;
  /** Called when they cannot be deleted now. */
  fault(error: unknown): void;
}

/** Deletes old records: a piece of each kind and airport at a time with a pause in between. Looks for more after an interval. */
export class Expiry {
  readonly #records: ExpiringRecords;
  /** The number so far of each kind and airport that has more. */
  readonly #deleted = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(records: ExpiringRecords) {
    this.#records = records;
  }

  start(): void {
    this.#later(PAUSE_MS);
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #later(milliseconds: number): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(async () => {
      try {
        this.#later((await this.#deletePieces()) ? PAUSE_MS : INTERVAL_MS);
      } catch (error) {
        if (this.#isStopped) return;
        this.#records.fault(error);
        this.#later(RETRY_MS);
      }
    }, milliseconds).unref();
  }

  /** Returns whether there may be more. */
  async #deletePieces(): Promise<boolean> {
    let isMore = false;
    for (const [kind, airport] of await this.#records.tables()) {
      if (this.#isStopped) return false;
      const key = `${kind} ${airport}`;
      const expired = await this.#records.expire(kind, airport);
      const total = (this.#deleted.get(key) ?? 0) + expired.records;
      this.#deleted.set(key, total);
      if (expired.records > 0) isMore = true;
      else if (total > 0) {
        this.#records.expired({ ...expired, records: total });
        this.#deleted.delete(key);
      }
    }
    return isMore;
  }
}

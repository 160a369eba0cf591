import type { Outcome } from "../../history/outcome.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";

/** The outcomes of one request. */
interface Report {
  readonly outcomes: readonly Outcome[];
  readonly resolve: (changed: readonly boolean[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Records reported outcomes. Requests that arrive together are written together: each write waits for the
 * disk, and nothing else is answered meanwhile.
 */
export class OutcomeRecorder {
  readonly #store: OutcomeStore;
  readonly #now: () => number;
  #reports: Report[] = [];

  /** @param now returns the current instant, in minutes */
  constructor(store: OutcomeStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Stores outcomes; resolves once they are durable and part of the history.
   * @returns for each outcome whether it changed the history
   * @throws PuntualError `storage-unavailable`; sending outcomes again is safe, even if they were stored
   */
  record(outcomes: readonly Outcome[]): Promise<readonly boolean[]> {
    return new Promise((resolve, reject) => {
      if (this.#reports.length === 0) setImmediate(() => this.#keep());
      this.#reports.push({ outcomes, resolve, reject });
    });
  }

  #keep(): void {
    const reports = this.#reports;
    this.#reports = [];
    try {
      const changed = this.#store.record(
        reports.flatMap(({ outcomes }) => outcomes),
        this.#now(),
      );
      let next = 0;
      for (const { outcomes, resolve } of reports) {
        resolve(changed.slice(next, next + outcomes.length));
        next += outcomes.length;
      }
    } catch (error) {
      for (const { reject } of reports) reject(error);
    }
  }
}

import type { Outcome } from "../../history/outcome.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";

/** Outcomes of one request. */
interface Report {
  readonly outcomes: readonly Outcome[];
  readonly resolve: (changed: readonly boolean[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Records what is reported. Requests that have come at the same time are kept together: each time, the disk is waited
 * for, and nothing else is answered meanwhile.
 */
export class OutcomeRecorder {
  readonly #store: OutcomeStore;
  readonly #now: () => number;
  #reports: Report[] = [];

  /** @param now what the clock of the airport shows, local minutes */
  constructor(store: OutcomeStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Keeps outcomes; resolved once they are on the disk and in the history.
   * @returns of each whether it changed what was known
   * @throws PuntualError `storage-unavailable`: send them again, which does no harm where they have been kept
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

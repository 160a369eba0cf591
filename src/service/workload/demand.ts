/** The time after which an earlier count weighs half as much, in milliseconds. */
const HALF_LIFE_MS = 10_000;

/** The longest time to retry, in seconds. */
const MAX_RETRY_SECONDS = 30;

/** Compares what has been refused lately with what has been admitted. */
export class Demand {
  readonly #now: () => number;
  #admitted = 0;
  #refused = 0;
  #at: number;

  /** @param now returns the time in milliseconds */
  constructor(now = () => performance.now()) {
    this.#now = now;
    this.#at = now();
  }

  /** Counts bytes for which there was space. */
  admit(bytes: number): void {
    this.#fade();
    this.#admitted += bytes;
  }

  /**
   * Counts bytes for which there was none in time.
   * @returns the seconds after which to retry: as many as more bytes were refused than admitted, so that many clients that
   *   follow it send about as much as there is space for; 1 to 30
   */
  refuse(bytes: number): number {
    this.#fade();
    this.#refused += bytes;
    const ratio = Math.round(this.#refused / Math.max(this.#admitted, bytes));
    return Math.min(Math.max(ratio, 1), MAX_RETRY_SECONDS);
  }

  #fade(): void {
    const now = this.#now();
    const weight = 0.5 ** ((now - this.#at) / HALF_LIFE_MS);
    this.#admitted *= weight;
    this.#refused *= weight;
    this.#at = now;
  }
}

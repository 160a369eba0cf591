/** The state of the service before it ends: long answers check it and stop at the next safe point. */
export class Drain {
  readonly #controller = new AbortController();
  #lastMoment = Number.POSITIVE_INFINITY;

  /** Aborted once the service begins to end: a stream then stops at its next row. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the service is ending: requests on open connections are still answered, new connections are not accepted. */
  get isDraining(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Whether the time to answer open requests is over: long answers are given up, so that their clients hear of it. */
  get isOver(): boolean {
    return performance.now() >= this.#lastMoment;
  }

  /**
   * Begins to end the service; a second call does nothing.
   * @param milliseconds for open requests; without it, they have any time
   */
  begin(milliseconds = Number.POSITIVE_INFINITY): void {
    if (this.isDraining) return;
    this.#lastMoment = performance.now() + milliseconds;
    this.#controller.abort();
  }
}

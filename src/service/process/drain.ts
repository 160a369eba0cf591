/** The state of the service before it ends: long answers check it and stop at the next safe point. */
export class Drain {
  readonly #controller = new AbortController();

  /** Aborted once the service begins to end: a stream then stops at its next row. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the service is ending: requests on open connections are still answered, new connections are not accepted. */
  get isDraining(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Begins to end the service; a second call does nothing. */
  begin(): void {
    this.#controller.abort();
  }
}

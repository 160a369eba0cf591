/** Whether the service is about to end: whoever answers for long looks here, and ends where it may be cut. */
export class Drain {
  readonly #controller = new AbortController();

  /** Aborted once the service is to end: a stream then ends at its next row. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether the service is about to end: what is asked on open connections is still answered, nothing else. */
  get isDraining(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Has the service begin to end; a second call does nothing. */
  begin(): void {
    this.#controller.abort();
  }
}

/** A limit for each wait of a stream for the next rows: bytes that make no row, such as blank lines, do not end a wait. */
export class Patience {
  readonly #timer: NodeJS.Timeout;
  #isWaiting = false;

  /**
   * @param seconds the limit of each wait
   * @param onRunOut called when a wait takes longer
   */
  constructor(seconds: number, onRunOut: () => void) {
    this.#timer = setTimeout(() => {
      if (this.#isWaiting) onRunOut();
    }, seconds * 1000);
    this.#timer.unref();
  }

  /** Starts a wait; one that has begun goes on. */
  wait(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#timer.refresh();
  }

  /** Ends a wait: there are rows. */
  pause(): void {
    this.#isWaiting = false;
  }

  /** Ends the last wait. */
  end(): void {
    clearTimeout(this.#timer);
  }
}

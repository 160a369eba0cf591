/** A limit for each wait: for rows from a client, or for a client to read the answers. */
export class Patience {
  readonly #timer: NodeJS.Timeout;
  #onRunOut = () => {};

  /** @param seconds the limit of each wait */
  constructor(seconds: number) {
    this.#timer = setTimeout(() => this.#onRunOut(), seconds * 1000);
    this.#timer.unref();
  }

  /** Starts a wait. */
  wait(onRunOut: () => void): void {
    this.#onRunOut = onRunOut;
    this.#timer.refresh();
  }

  /** Ends the last wait. */
  end(): void {
    clearTimeout(this.#timer);
  }
}

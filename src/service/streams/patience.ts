/** Ends what waits too long: for rows from a client, or for a client to take their answers. */
export class Patience {
  readonly #timer: NodeJS.Timeout;
  #onRunOut = () => {};

  /** @param seconds how long each wait may be */
  constructor(seconds: number) {
    this.#timer = setTimeout(() => this.#onRunOut(), seconds * 1000);
    this.#timer.unref();
  }

  /** A wait begins. */
  wait(onRunOut: () => void): void {
    this.#onRunOut = onRunOut;
    this.#timer.refresh();
  }

  /** Nothing is waited for any more. */
  end(): void {
    clearTimeout(this.#timer);
  }
}

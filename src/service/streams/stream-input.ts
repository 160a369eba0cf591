import type { Readable } from "node:stream";
import { PuntualError } from "../../errors.ts";
import { bodyEndedEarly } from "../http/content/inflate-body.ts";

/** The body of a request, read only on demand. */
export class StreamInput {
  readonly #body: Readable;
  #ended = false;
  #failure: PuntualError | undefined;
  #wake = () => {};

  constructor(body: Readable) {
    this.#body = body;
    body
      .on("readable", this.#onReadable)
      .on("end", this.#onEnd)
      .on("error", this.#onError)
      .on("close", this.#onClose);
  }

  /**
   * Returns the next chunk; undefined at the end.
   * @throws the error given to {@link stop}, or that of the body
   */
  async next(): Promise<Buffer | undefined> {
    for (;;) {
      this.check();
      const chunk: Buffer | null = this.#body.read();
      if (chunk !== null) return chunk;
      if (this.#ended) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /** Makes {@link next} throw from now on, also if it is waiting. */
  stop(reason: PuntualError): void {
    this.#fail(reason);
  }

  /** @throws the error given to {@link stop}, or that of the body */
  check(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Stops reading the body. Its later errors are ignored. */
  close(): void {
    this.#body.off("readable", this.#onReadable).off("end", this.#onEnd).off("close", this.#onClose);
  }

  readonly #onReadable = () => this.#wake();
  readonly #onEnd = () => {
    this.#ended = true;
    this.#wake();
  };
  readonly #onError = (error: unknown) =>
    this.#fail(error instanceof PuntualError ? error : bodyEndedEarly());
  readonly #onClose = () => {
    if (!this.#ended) this.#fail(bodyEndedEarly());
  };

  #fail(reason: PuntualError): void {
    this.#failure ??= reason;
    this.#wake();
  }
}

import { tmpdir } from "node:os";
import type { Config } from "../../../config.ts";
import { PuntualError } from "../../../errors.ts";
import { removeLeftBehind } from "../../../files/unfinished-files.ts";

/** The number of seconds after which it is worth trying again to store an answer. */
const RETRY_SECONDS = 1;

/** The folder and the limit of all answers that a process stores for clients that do not read yet. */
export class SpoolSpace {
  readonly folder: string;
  readonly #limit: number;
  #taken = 0;
  #cleaning: Promise<void> | undefined;

  constructor({ PUNTUAL_SPOOL_DIR: folder = tmpdir(), PUNTUAL_SPOOL_BYTES: limit }: Config) {
    this.folder = folder;
    this.#limit = limit;
  }

  /** The folder, once it is free of files that killed processes had no time to make nameless. */
  async preparedFolder(): Promise<string> {
    this.#cleaning ??= removeLeftBehind(this.folder);
    await this.#cleaning;
    return this.folder;
  }

  /** The number of bytes that are stored now. */
  get taken(): number {
    return this.#taken;
  }

  /**
   * Takes space.
   * @param own the number of bytes that the same answer has taken already
   * @throws PuntualError `answer-too-large` if the answer alone is over the limit, `overloaded` if all together are
   */
  take(bytes: number, own: number): void {
    if (own + bytes > this.#limit) throw new PuntualError("answer-too-large", { limit: this.#limit });
    if (this.#taken + bytes > this.#limit) throw new PuntualError("overloaded", { seconds: RETRY_SECONDS });
    this.#taken += bytes;
  }

  /** Returns space. */
  give(bytes: number): void {
    this.#taken -= bytes;
  }
}

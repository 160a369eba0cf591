import { Readable } from "node:stream";
import type { PuntualError } from "../../../errors.ts";
import { Spool } from "./spool.ts";
import type { SpoolSpace } from "./spool-space.ts";

/** The time that a client has to read a piece before those after it are stored, in milliseconds. */
const STORE_AFTER_MS = 1_000;

/** The collaborators of a {@link PatientAnswer}. */
export interface PatientAnswerParts {
  readonly space: SpoolSpace;
  /** The time that a client may read nothing once no more can be stored for it, in seconds. */
  readonly patienceSeconds: number;
  /** Makes the answer end early with the next piece. */
  readonly stop: (reason: PuntualError) => void;
}

/**
 * Sends an answer while its request is still arriving. While the client does not read, the answer continues and is
 * stored: so do clients receive it that send everything before they read. A client that reads, however slowly, is
 * answered at its pace.
 */
export class PatientAnswer {
  readonly #answer: AsyncGenerator<Buffer>;
  readonly #parts: PatientAnswerParts;
  readonly #spool: Spool;
  /** Whether the client is not reading. */
  #isStalled = false;
  /** Resolves when the next piece is stored; undefined if none is on its way. */
  #step: Promise<void> | undefined;
  /** The piece for which there was no space. */
  #held: Buffer | undefined;
  #giveUpTimer: NodeJS.Timeout | undefined;
  /** Whether the answer has been made to end early. */
  #isStopped = false;
  #isOver = false;

  constructor(answer: AsyncGenerator<Buffer>, parts: PatientAnswerParts) {
    this.#answer = answer;
    this.#parts = parts;
    this.#spool = new Spool(parts.space);
  }

  /** The answer, to be sent. */
  content(): Readable {
    const content = Readable.from(this.#pieces(), { objectMode: false, highWaterMark: 0 });
    content.once("close", () => {
      this.#isStalled = false;
      clearTimeout(this.#giveUpTimer);
      void this.#answer.return(undefined);
      void this.#spool.close();
    });
    return content;
  }

  async *#pieces(): AsyncGenerator<Buffer> {
    for (let piece = await this.#next(); piece !== undefined; piece = await this.#next()) {
      const timer = setTimeout(() => void this.#fill(), STORE_AFTER_MS).unref();
      yield piece;
      clearTimeout(timer);
      clearTimeout(this.#giveUpTimer);
      this.#isStalled = false;
    }
  }

  async #next(): Promise<Buffer | undefined> {
    while (this.#step !== undefined && this.#spool.isEmpty) await this.#step;
    if (!this.#spool.isEmpty) return this.#spool.take();
    if (this.#spool.length > 0) await this.#spool.reuse();
    const held = this.#held;
    this.#held = undefined;
    return held ?? this.#made();
  }

  /** The next piece of the answer; undefined at its end. */
  async #made(): Promise<Buffer | undefined> {
    if (this.#isOver) return undefined;
    const { value, done = false } = await this.#answer.next();
    this.#isOver = done;
    return value;
  }

  /** Stores pieces until the client reads again. */
  async #fill(): Promise<void> {
    this.#isStalled = true;
    if (this.#step !== undefined) return; // the call before goes on
    while (this.#isStalled && !this.#isOver) {
      this.#step = this.#store();
      await this.#step;
    }
  }

  async #store(): Promise<void> {
    const piece = this.#held ?? (await this.#made());
    this.#held = undefined;
    if (piece !== undefined) await this.#keep(piece);
    this.#step = undefined;
  }

  async #keep(piece: Buffer): Promise<void> {
    if (this.#isStopped) return this.#spool.appendLast(piece);
    try {
      await this.#spool.append(piece);
    } catch (error) {
      this.#held = piece;
      this.#isStalled = false;
      const reason = error as PuntualError;
      const milliseconds = reason.code === "storage-unavailable" ? 0 : this.#parts.patienceSeconds * 1000;
      this.#giveUpTimer = setTimeout(() => this.#giveUp(reason), milliseconds).unref();
    }
  }

  /** Ends an answer that cannot be stored, so that the client finds the reason at its end. */
  #giveUp(reason: PuntualError): void {
    this.#isStopped = true;
    this.#parts.stop(reason);
    void this.#fill();
  }
}

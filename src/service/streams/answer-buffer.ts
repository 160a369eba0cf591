import type { TextEncoding } from "../../flights/reading/csv/text-encoding.ts";

const BUFFER_BYTES = 1 << 16;

/** Collects the answer to some rows. */
export class AnswerBuffer {
  readonly #encoding: "utf8" | "latin1";
  #bytes = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #length = 0;

  constructor(encoding: TextEncoding = "utf-8") {
    this.#encoding = encoding === "utf-8" ? "utf8" : "latin1";
  }

  /** Whether nothing has been collected. */
  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Whether enough has been collected to be sent. */
  get isFull(): boolean {
    return this.#length >= BUFFER_BYTES / 2;
  }

  /** Adds bytes. */
  copy(bytes: Buffer, start: number, end: number): void {
    this.#make(end - start);
    this.#length += bytes.copy(this.#bytes, this.#length, start, end);
  }

  /** Adds an ASCII text. */
  ascii(text: string): void {
    this.#make(text.length);
    this.#length += this.#bytes.write(text, this.#length, "latin1");
  }

  /** Adds a text; in windows-1252, a character outside of Latin-1 becomes a question mark. */
  text(text: string): void {
    const written = this.#encoding === "latin1" ? text.replace(/[^\0-\x7f\xa0-\xff]/gu, "?") : text;
    this.#make(3 * written.length);
    this.#length += this.#bytes.write(written, this.#length, this.#encoding);
  }

  /** Returns the bytes collected, and starts again. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    if (taken.length < BUFFER_BYTES / 8) return Buffer.from(taken);
    this.#bytes = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    return taken;
  }

  #make(room: number): void {
    if (this.#length + room <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, this.#length + room));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

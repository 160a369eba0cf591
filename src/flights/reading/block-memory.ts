/** What one buffer holds at least: a block as it is read, or as it is written with more columns. */
const BUFFER_BYTES = 1 << 20;

/** How many buffers are kept. */
const MOST_SPARE = 16;

/** Buffers to be used over and over: new ones for each block of a long file keep the garbage collector busy. */
export class BlockMemory {
  readonly #spare: Buffer<ArrayBuffer>[] = [];

  /** A buffer of at least so many bytes, its content undefined. */
  take(bytes: number): Buffer<ArrayBuffer> {
    const spare = bytes <= BUFFER_BYTES ? this.#spare.pop() : undefined;
    return spare ?? Buffer.allocUnsafeSlow(Math.max(bytes, BUFFER_BYTES));
  }

  /** Gives the memory behind some bytes back; nobody may use it any more. */
  give({ buffer }: Uint8Array<ArrayBuffer>): void {
    if (buffer.byteLength === BUFFER_BYTES && this.#spare.length < MOST_SPARE)
      this.#spare.push(Buffer.from(buffer));
  }
}

import { MAX_RECORD_BYTES } from "../../flights/reading/csv/record-scanner.ts";
import type { StreamInput } from "./stream-input.ts";

/** The number of bytes by which the buffer grows at a time. */
const PIECE_BYTES = 1 << 16;

const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** Finds the end of the last complete record in text that arrives in pieces; see `RecordCutter`. */
export interface Cutter {
  end(bytes: Buffer): number;
  cut(): void;
}

/** Finds the ends of lines. */
export class LineCutter implements Cutter {
  #at = 0;
  #boundary = 0;

  end(bytes: Buffer): number {
    const newline = bytes.subarray(this.#at).lastIndexOf(10);
    if (newline !== -1) this.#boundary = this.#at + newline + 1;
    this.#at = bytes.length;
    return this.#boundary;
  }

  cut(): void {
    this.#at -= this.#boundary;
    this.#boundary = 0;
  }
}

/**
 * Splits a body into blocks of complete records, the last of which may lack its line end; drops a byte-order
 * mark. A block is valid until the next one is requested. Memory is bounded by the longest record.
 * @param tooLong the error of a record of more than `MAX_RECORD_BYTES` bytes
 */
export async function* rowBlocks(
  input: StreamInput,
  cutter: Cutter,
  tooLong: () => Error,
): AsyncGenerator<Buffer> {
  const held = new HeldBytes();
  let isFirst = true;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      held.append(chunk.subarray(from, from + PIECE_BYTES));
      if (isFirst && held.bytes.length < BYTE_ORDER_MARK.length) continue;
      if (isFirst && held.bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) held.drop(3);
      isFirst = false;
      const end = cutter.end(held.bytes);
      if (end > 0) {
        yield held.bytes.subarray(0, end);
        held.drop(end);
        cutter.cut();
      }
      // Two more bytes for its line end, of which the second may not have arrived yet.
      if (held.bytes.length > MAX_RECORD_BYTES + 2) throw tooLong();
    }
  }
  if (held.bytes.length > 0) yield held.bytes;
}

/**
 * Bytes that wait for the rest of their record, always at the start of a buffer, where scanning is fastest.
 */
class HeldBytes {
  #buffer = Buffer.allocUnsafeSlow(2 * PIECE_BYTES);
  #length = 0;

  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  append(piece: Buffer): void {
    if (this.#length + piece.length > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(2 * this.#buffer.length);
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    piece.copy(this.#buffer, this.#length);
    this.#length += piece.length;
  }

  drop(bytes: number): void {
    this.#buffer.copyWithin(0, bytes, this.#length);
    this.#length -= bytes;
  }
}

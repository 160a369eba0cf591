import { MAX_RECORD_BYTES } from "../../flights/reading/csv/record-scanner.ts";
import {
  byteOrderMark,
  MAX_MARK_BYTES,
  type SourceEncoding,
  TextReader,
} from "../../flights/reading/csv/text-encoding.ts";
import type { StreamInput } from "./stream-input.ts";

/** The number of bytes by which the buffer grows at a time. */
const PIECE_BYTES = 1 << 16;

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
 * Splits a body into blocks of complete records, the last of which may lack its line end; drops a byte-order mark, and
 * rewrites UTF-16 as UTF-8. A block is valid until the next one is requested. Memory is bounded by the longest record.
 * @param tooLong the error of a record of more than `MAX_RECORD_BYTES` bytes
 * @param encoding of the body, unless its byte-order mark says that it is UTF-16
 */
export async function* rowBlocks(
  input: StreamInput,
  cutter: Cutter,
  tooLong: () => Error,
  encoding: SourceEncoding = "utf-8",
): AsyncGenerator<Buffer> {
  const held = new HeldBytes();
  for await (const piece of scannedPieces(input, encoding)) {
    held.append(piece);
    const end = cutter.end(held.bytes);
    if (end > 0) {
      yield held.bytes.subarray(0, end);
      held.drop(end);
      cutter.cut();
    }
    // Some more bytes for its line end, of which not all may have arrived yet.
    if (held.bytes.length > MAX_RECORD_BYTES + 3) throw tooLong();
  }
  if (held.bytes.length > 0) yield held.bytes;
}

/** Yields a body in small pieces, as they are scanned. */
async function* scannedPieces(input: StreamInput, encoding: SourceEncoding): AsyncGenerator<Uint8Array> {
  let head = Buffer.alloc(0);
  let reader: TextReader | undefined;
  for (let chunk = await input.next(); chunk !== undefined; chunk = await input.next()) {
    if (reader === undefined) head = Buffer.concat([head, chunk]);
    if (head.length < MAX_MARK_BYTES) continue;
    const bytes = reader === undefined ? head : chunk;
    reader ??= readerOf(head, encoding);
    for (let from = 0; from < bytes.length; from += PIECE_BYTES)
      yield reader.read(bytes.subarray(from, from + PIECE_BYTES));
  }
  if (reader === undefined) {
    reader = readerOf(head, encoding);
    yield reader.read(head);
  }
  yield reader.end();
}

function readerOf(head: Buffer, encoding: SourceEncoding): TextReader {
  const mark = byteOrderMark(head);
  return new TextReader(
    mark === undefined || mark.encoding === "utf-8" ? encoding : mark.encoding,
    mark?.bytes ?? 0,
  );
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

  append(piece: Uint8Array): void {
    if (this.#length + piece.length > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(2 * this.#buffer.length + piece.length);
      this.#buffer.copy(larger, 0, 0, this.#length);
      this.#buffer = larger;
    }
    this.#buffer.set(piece, this.#length);
    this.#length += piece.length;
  }

  drop(bytes: number): void {
    this.#buffer.copyWithin(0, bytes, this.#length);
    this.#length -= bytes;
  }
}

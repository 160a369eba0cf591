/** The encoding of the bytes of a CSV while they are scanned; Latin-1 is read as windows-1252, which adds to it. */
export type TextEncoding = "utf-8" | "windows-1252";

/** The encoding of a file or a stream; UTF-16 is rewritten as UTF-8 before it is scanned. */
export type SourceEncoding = TextEncoding | "utf-16le" | "utf-16be";

/** A byte-order mark: the encoding that it names, and its length. */
export interface ByteOrderMark {
  readonly encoding: SourceEncoding;
  readonly bytes: number;
}

const MARKS: readonly (readonly [SourceEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The length of the longest byte-order mark: with so many bytes, or with all of a text, it is certain. */
export const MAX_MARK_BYTES = 3;

/** Returns the byte-order mark at the beginning of a text; undefined if there is none. */
export function byteOrderMark(head: Uint8Array): ByteOrderMark | undefined {
  const found = MARKS.find(([, mark]) => mark.every((byte, at) => head[at] === byte));
  return found && { encoding: found[0], bytes: found[1].length };
}

/**
 * Detects the encoding of a text from its first bytes: that of its byte-order mark, or UTF-8 if they are valid UTF-8,
 * or windows-1252.
 */
export function detectEncoding(head: Uint8Array): SourceEncoding {
  const mark = byteOrderMark(head);
  if (mark !== undefined) return mark.encoding;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true }); // the head may end inside a character
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The encoding in which a text of a source is scanned, and written again. */
export function scannedEncoding(source: SourceEncoding): TextEncoding {
  return source === "windows-1252" ? source : "utf-8";
}

/**
 * Reads a text that arrives in pieces: without its byte-order mark, and UTF-16 rewritten as UTF-8. Other bytes stay as
 * they are.
 */
export class TextReader {
  readonly #decoder: InstanceType<typeof TextDecoder> | undefined;
  /** The bytes of the mark that are still to be left out. */
  #mark: number;

  /**
   * @param source the encoding of the text
   * @param markBytes the length of its byte-order mark, 0 if it has none
   */
  constructor(source: SourceEncoding, markBytes: number) {
    this.#decoder = source.startsWith("utf-16") ? new TextDecoder(source, { ignoreBOM: true }) : undefined;
    this.#mark = markBytes;
  }

  /** Returns the next piece; of UTF-16, half a character at its end waits for the next call. */
  read<Piece extends Uint8Array>(piece: Piece): Piece | Uint8Array<ArrayBuffer> {
    const left = Math.min(this.#mark, piece.length);
    this.#mark -= left;
    const rest = left === 0 ? piece : (piece.subarray(left) as Piece);
    return this.#decoder === undefined ? rest : utf8(this.#decoder.decode(rest, { stream: true }));
  }

  /** Returns the end of the text: a replacement character if it ends inside a character. */
  end(): Uint8Array<ArrayBuffer> {
    return utf8(this.#decoder?.decode() ?? "");
  }
}

const encoder = new TextEncoder();

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Decodes a whole text: by its byte-order mark, which is left out, or as UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(byteOrderMark(bytes)?.encoding ?? "utf-8").decode(bytes);
}

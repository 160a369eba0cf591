export const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, COMMA, SEMICOLON] = [9, 10, 13, 32, 34, 44, 59];

/** The characters, as bytes, that divide a CSV into records and fields. */
export interface CsvDialect {
  readonly separator: number;
  /** A line feed, before which carriage returns belong to the line end, or a carriage return alone. */
  readonly newline: number;
  /** The number of bytes before the header: those of a line such as `sep=;`. */
  readonly headerStart: number;
}

/** Commas and line feeds. */
export const PLAIN_CSV: CsvDialect = { separator: COMMA, newline: LINE_FEED, headerStart: 0 };

/** The separators that are recognised; of several that a header has equally often, the first one is taken. */
const SEPARATORS = [COMMA, SEMICOLON, TAB];

/** A line above the header in which Excel names the separator. */
const SEPARATOR_LINE = /^sep=([,;\t])$/i;

/**
 * Detects the dialect of a whole CSV, or of a beginning that holds its header; see {@link DialectDetector}.
 */
export function detectDialect(head: Uint8Array): CsvDialect {
  return new DialectDetector().detect(head, true) ?? PLAIN_CSV;
}

/**
 * Detects the dialect of a CSV that arrives in pieces from its first line: the separator that it has most often outside
 * quotes, and its line end. Excel writes semicolons where the decimal separator is a comma, as in Chile.
 */
export class DialectDetector {
  #at = 0;
  #isQuoted = false;
  readonly #counts = new Map(SEPARATORS.map((separator) => [separator, 0]));

  /**
   * Returns the dialect; undefined while more bytes are needed.
   * @param head the bytes of the last call with more behind them
   * @param isWhole whether there are no more
   */
  detect(head: Uint8Array, isWhole: boolean): CsvDialect | undefined {
    for (; this.#at < head.length; this.#at++) {
      const byte = head[this.#at];
      if (byte === QUOTE) this.#isQuoted = !this.#isQuoted;
      if (this.#isQuoted) continue;
      if (byte === LINE_FEED || byte === RETURN) break;
      const count = this.#counts.get(byte);
      if (count !== undefined) this.#counts.set(byte, count + 1);
    }
    // Behind a carriage return two more bytes show whether it belongs to a line feed.
    if (this.#at + 2 >= head.length && head[this.#at] !== LINE_FEED && !isWhole) return undefined;
    const feed = lineFeedOf(head, this.#at);
    const newline = feed === -1 && this.#at + 1 < head.length ? RETURN : LINE_FEED;
    const first = String.fromCharCode(...head.subarray(0, Math.min(this.#at, 6)));
    const named = SEPARATOR_LINE.exec(first)?.[1].charCodeAt(0);
    if (named !== undefined) {
      const headerStart = Math.min(this.#at + Math.max(feed, 0) + 1, head.length);
      return { separator: named, newline, headerStart };
    }
    const [most] = SEPARATORS.toSorted((one, other) => this.#count(other) - this.#count(one));
    return { separator: most, newline, headerStart: 0 };
  }

  #count(separator: number): number {
    return this.#counts.get(separator) ?? 0;
  }
}

/** The distance to the line feed of a line end with up to two carriage returns; -1 if it has none. */
function lineFeedOf(head: Uint8Array, at: number): number {
  for (let distance = 0; distance < 3; distance++) {
    if (head[at + distance] === LINE_FEED) return distance;
    if (head[at + distance] !== RETURN) return -1;
  }
  return -1;
}

export const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, COMMA, SEMICOLON] = [9, 10, 13, 32, 34, 44, 59];

/** The characters, as bytes, that divide a CSV into records and fields. */
export interface CsvDialect {
  readonly separator: number;
  /** A line feed, before which carriage returns belong to the line end, or a carriage return alone. */
  readonly newline: number;
  /** The number of bytes before the header: those of a line such as `sep=;`, or of lines with a title. */
  readonly headerStart: number;
  /** The line on which the header begins, from 1. */
  readonly headerLine: number;
}

/** Commas and line feeds. */
export const PLAIN_CSV: CsvDialect = { separator: COMMA, newline: LINE_FEED, headerStart: 0, headerLine: 1 };

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

/** The header is on one of the first lines; a file in which none of them looks like one has it on the first. */
const MAX_HEADER_LINE = 10;

/**
 * Detects the dialect of a CSV that arrives in pieces from its header: the separator that it has most often outside
 * quotes, and its line end. Excel writes semicolons where the decimal separator is a comma, as in Chile. The header is the
 * first line, or, below lines of at most one cell with text, such as a title or a date, the first with three.
 */
export class DialectDetector {
  #at = 0;
  #isQuoted = false;
  #line = new HeadLine(0, 1);
  #first: CsvDialect | undefined;

  /**
   * Returns the dialect; undefined while more bytes are needed.
   * @param head the bytes of the last call with more behind them
   * @param isWhole whether there are no more
   */
  detect(head: Uint8Array, isWhole: boolean): CsvDialect | undefined {
    for (;;) {
      for (; this.#at < head.length; this.#at++) {
        const byte = head[this.#at];
        if (byte === QUOTE) this.#isQuoted = !this.#isQuoted;
        else if (!this.#isQuoted && (byte === LINE_FEED || byte === RETURN)) break;
        else this.#line.add(byte, this.#isQuoted);
      }
      if (this.#at === head.length && !isWhole) return undefined;
      // Behind a carriage return two more bytes show whether it belongs to a line feed.
      if (this.#at + 2 >= head.length && head[this.#at] !== LINE_FEED && !isWhole) return undefined;
      const found = this.#endLine(head);
      if (found !== undefined || (this.#at === head.length && isWhole)) return found ?? this.#first;
    }
  }

  /** Returns the dialect if the line that ends here decides it. */
  #endLine(head: Uint8Array): CsvDialect | undefined {
    const { number, start, filled } = this.#line;
    const feed = lineFeedOf(head, this.#at);
    const next = Math.min(this.#at + Math.max(feed, 0) + 1, head.length);
    const newline = feed === -1 && this.#at + 1 < head.length ? RETURN : LINE_FEED;
    this.#first ??= { separator: this.#line.separator, newline, headerStart: 0, headerLine: 1 };
    const text = String.fromCharCode(...head.subarray(0, Math.min(this.#at, 6)));
    const named = number === 1 ? SEPARATOR_LINE.exec(text)?.[1].charCodeAt(0) : undefined;
    if (named !== undefined) return { ...this.#first, separator: named, headerStart: next, headerLine: 2 };
    if (number > 1 && filled > 2)
      return { ...this.#first, separator: this.#line.separator, headerStart: start, headerLine: number };
    if (filled > 1 || number === MAX_HEADER_LINE) return this.#first;
    this.#at = next;
    this.#line = new HeadLine(next, number + 1);
    return undefined;
  }
}

/** A line that may be the header. */
class HeadLine {
  readonly start: number;
  readonly number: number;
  /** The cells that hold text. */
  filled = 0;
  #isFilled = false;
  readonly #counts = new Map(SEPARATORS.map((separator) => [separator, 0]));

  constructor(start: number, number: number) {
    this.start = start;
    this.number = number;
  }

  add(byte: number, isQuoted: boolean): void {
    const count = isQuoted ? undefined : this.#counts.get(byte);
    if (count !== undefined) {
      this.#counts.set(byte, count + 1);
      this.#isFilled = false;
    } else if (!this.#isFilled && byte !== SPACE) {
      this.#isFilled = true;
      this.filled++;
    }
  }

  get separator(): number {
    const count = (separator: number) => this.#counts.get(separator) ?? 0;
    return SEPARATORS.toSorted((one, other) => count(other) - count(one))[0];
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

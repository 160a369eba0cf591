import { type CsvDialect, PLAIN_CSV, QUOTE, RETURN, SPACE } from "./csv-dialect.ts";

/**
 * The records of a CSV (RFC 4180 in any {@link CsvDialect}; double quotes, doubled to escape) as positions in its bytes,
 * so that a row can pass through as it came. A quote opens a quoted field only at the field's beginning, spaces before it
 * aside; elsewhere it is a character.
 *
 * A quoted field over several lines has to close, before a separator or a line end, within {@link MAX_QUOTED_LINES}
 * line ends. Otherwise its quote is taken to be a stray one, which would swallow the rows below: the record is
 * malformed and ends with the line of that quote, and the next line begins a record.
 */

/** A quoted field holds at most this many line ends. */
export const MAX_QUOTED_LINES = 20;

/** A row of more bytes than this is malformed. */
export const MAX_RECORD_BYTES = 1_000_000;

/** A fault of a record's quotes. */
export type QuoteFault =
  | "quotes out of order"
  | `a quote that does not close within ${typeof MAX_QUOTED_LINES} lines`;

/** One record of a block. A scanner has one, and overwrites it with each record. */
export interface CsvRecord {
  /** The offset of the start of field i, including its quotes. */
  readonly starts: Int32Array;
  /** The offset of the end of field i. */
  readonly ends: Int32Array;
  /** The number of fields, which may be more than `starts` has room for. */
  fieldCount: number;
  /** The offset of the start of the record. */
  start: number;
  /** Just past the record's last byte, its line end left out; `start` for a blank line. */
  contentEnd: number;
  /** Just past the record's line end. */
  end: number;
  /** The number of lines: more than one where a quoted field holds line ends. */
  lines: number;
  /** The fault of its quotes; undefined if they are in order. */
  quoteFault: QuoteFault | undefined;
}

/** Room for a record of which the first `fields` fields are wanted. */
export function csvRecord(fields: number): CsvRecord {
  return {
    starts: new Int32Array(fields),
    ends: new Int32Array(fields),
    ...{ fieldCount: 0, start: 0, contentEnd: 0, end: 0, lines: 0 },
    quoteFault: undefined,
  };
}

/**
 * Scans the records of one block after another. Separators and line ends are found four bytes at a time, for the whole
 * block at once; a record with a quote in it is left to {@link scanRecord}, whose results are the same. The unrolled
 * search makes scanning several times as fast: see `npm run bench -- predict`.
 */
export class RecordScanner {
  /** The record scanned last. */
  readonly record: CsvRecord;
  readonly #dialect: CsvDialect;
  #block: Uint8Array = new Uint8Array(0);
  /** The offsets of the block's separators and, as complements (`~at`), of its line ends; ascending. */
  #marks = new Int32Array(0);
  #markCount = 0;
  #nextMark = 0;
  #nextQuote = 0;

  /** @param fields the number of fields of a record whose positions are wanted */
  constructor(fields: number, dialect: CsvDialect = PLAIN_CSV) {
    this.record = csvRecord(fields);
    this.#dialect = dialect;
  }

  /** Starts on a block of whole records, of which the last may lack its line end. */
  open(block: Uint8Array): void {
    this.#block = block;
    if (this.#marks.length < block.length) this.#marks = new Int32Array(block.length);
    this.#markCount = findMarks(block, this.#marks, this.#dialect);
    this.#nextMark = 0;
    this.#nextQuote = nextQuote(block, 0);
    this.record.end = 0;
  }

  /** Scans the next record, which may be a blank line; returns false at the block's end. */
  next(): boolean {
    const { record } = this;
    const start = record.end;
    if (start >= this.#block.length) return false;
    const marks = this.#marks;
    const { starts, ends } = record;
    let mark = this.#nextMark;
    let fieldStart = start;
    let end = this.#block.length;
    for (let field = 0; ; field++) {
      const found = mark < this.#markCount ? marks[mark] : ~end;
      mark++;
      const fieldEnd = found < 0 ? ~found : found;
      if (field < starts.length) {
        starts[field] = fieldStart;
        ends[field] = fieldEnd;
      }
      fieldStart = fieldEnd + 1;
      if (found >= 0) continue;
      record.fieldCount = field + 1;
      end = fieldEnd;
      break;
    }
    if (this.#nextQuote < end) {
      this.#nextQuoted(start);
      return true;
    }
    this.#nextMark = mark;
    record.lines = 1;
    record.quoteFault = undefined;
    record.start = start;
    record.end = Math.min(end + 1, this.#block.length);
    const last = record.fieldCount - 1;
    const lastStart = last === 0 ? start : marks[mark - 2] + 1;
    record.contentEnd = withoutReturns(this.#block, lastStart, end);
    if (last < ends.length) ends[last] = record.contentEnd;
    return true;
  }

  #nextQuoted(start: number): void {
    scanRecord(this.#block, start, this.record, this.#dialect);
    const { end } = this.record;
    while (this.#nextMark < this.#markCount && positionOf(this.#marks[this.#nextMark]) < end)
      this.#nextMark++;
    this.#nextQuote = nextQuote(this.#block, end);
  }
}

function positionOf(mark: number): number {
  return mark < 0 ? ~mark : mark;
}

/** Leaves out the carriage returns before a line feed: one or, where Python's csv wrote to a text file of Windows, two. */
function withoutReturns(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && end - at < 2 && bytes[at - 1] === RETURN) at--;
  return at;
}

function nextQuote(block: Uint8Array, from: number): number {
  const quote = block.indexOf(QUOTE, from);
  return quote === -1 ? Number.POSITIVE_INFINITY : quote;
}

/**
 * Marks every separator and line end of a block. Byte by byte it would read:
 *
 *     for (let at = 0; at < block.length; at++) {
 *       if (block[at] === separator) marks[count++] = at;
 *       else if (block[at] === newline) marks[count++] = ~at;
 *     }
 *
 * Most words of four bytes hold neither. `x - 0x01010101 & ~x & 0x80808080` is other than 0 if a byte of x is 0
 * (Warren, Hacker's Delight, 6-1), and a byte of `word ^ separators` is 0 if the word holds a separator.
 */
function findMarks(block: Uint8Array, marks: Int32Array, { separator, newline }: CsvDialect): number {
  const aligned = block.byteOffset % 4 === 0 ? block.length >> 2 : 0;
  const words = new Int32Array(block.buffer, aligned === 0 ? 0 : block.byteOffset, aligned);
  const separators = separator * 0x01010101;
  const newlines = newline * 0x01010101;
  let count = 0;
  for (let index = 0; index < aligned; index++) {
    const word = words[index];
    const noSeparators = word ^ separators;
    const noNewlines = word ^ newlines;
    const zeros = ((noSeparators - 0x01010101) & ~noSeparators) | ((noNewlines - 0x01010101) & ~noNewlines);
    if ((zeros & 0x80808080) === 0) continue;
    const at = index << 2;
    let byte = word & 0xff;
    if (byte === separator) marks[count++] = at;
    else if (byte === newline) marks[count++] = ~at;
    byte = (word >>> 8) & 0xff;
    if (byte === separator) marks[count++] = at + 1;
    else if (byte === newline) marks[count++] = ~(at + 1);
    byte = (word >>> 16) & 0xff;
    if (byte === separator) marks[count++] = at + 2;
    else if (byte === newline) marks[count++] = ~(at + 2);
    byte = word >>> 24;
    if (byte === separator) marks[count++] = at + 3;
    else if (byte === newline) marks[count++] = ~(at + 3);
  }
  for (let at = aligned << 2; at < block.length; at++) {
    if (block[at] === separator) marks[count++] = at;
    else if (block[at] === newline) marks[count++] = ~at;
  }
  return count;
}

/**
 * Scans the one record that begins at `start`, byte by byte.
 * @param bytes must hold the whole record; the last one of a file may lack its line end
 */
export function scanRecord(
  bytes: Uint8Array,
  start: number,
  record: CsvRecord,
  dialect: CsvDialect = PLAIN_CSV,
): void {
  const { separator, newline } = dialect;
  const { starts, ends } = record;
  record.start = start;
  record.lines = 1;
  record.quoteFault = undefined;
  for (let at = start, field = 0; ; at++, field++) {
    const fieldStart = at;
    if (bytes[at] === QUOTE || bytes[at] === SPACE) {
      const open = skipSpaces(bytes, at);
      if (bytes[open] === QUOTE) at = skipQuoted(bytes, open, record, dialect);
    }
    while (at < bytes.length && bytes[at] !== separator && bytes[at] !== newline) at++;
    const isLast = at >= bytes.length || bytes[at] === newline;
    const fieldEnd = isLast ? withoutReturns(bytes, fieldStart, at) : at;
    if (field < starts.length) {
      starts[field] = fieldStart;
      ends[field] = fieldEnd;
    }
    if (!isLast) continue;
    record.fieldCount = field + 1;
    record.contentEnd = fieldEnd;
    record.end = Math.min(at + 1, bytes.length);
    return;
  }
}

function skipSpaces(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] === SPACE) at++;
  return at;
}

/**
 * Skips a quoted field; returns the position of the separator or line end that should follow it. Behind a stray quote
 * that is the end of its line.
 */
function skipQuoted(bytes: Uint8Array, start: number, record: CsvRecord, dialect: CsvDialect): number {
  let [lineEnds, firstLineEnd] = [0, bytes.length];
  for (let at = start + 1; at < bytes.length && lineEnds <= MAX_QUOTED_LINES; at++) {
    if (bytes[at] === dialect.newline && lineEnds++ === 0) firstLineEnd = at;
    if (bytes[at] !== QUOTE) continue;
    at++;
    if (bytes[at] === QUOTE) continue;
    at = skipSpaces(bytes, at);
    const isClosed = endsField(bytes, at, dialect);
    if (!isClosed && lineEnds > 0) break;
    if (!isClosed) record.quoteFault ??= "quotes out of order";
    record.lines += lineEnds;
    return at;
  }
  record.quoteFault = `a quote that does not close within ${MAX_QUOTED_LINES} lines`;
  return firstLineEnd;
}

/** Whether a field ends at a position: before a separator, a line end with its carriage returns, or the end of all. */
function endsField(bytes: Uint8Array, at: number, { separator, newline }: CsvDialect): boolean {
  if (at >= bytes.length || bytes[at] === separator || bytes[at] === newline) return true;
  const next = bytes[at] === RETURN && bytes[at + 1] === RETURN ? at + 2 : at + 1;
  return bytes[at] === RETURN && (next >= bytes.length || bytes[next] === newline);
}

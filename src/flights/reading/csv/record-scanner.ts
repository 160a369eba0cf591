/**
 * The records of a CSV (RFC 4180: commas, double quotes, doubled to escape) as positions in its bytes, so that a row
 * can pass through as it came. A quote opens a quoted field only at the field's beginning, spaces before it aside;
 * elsewhere it is a character.
 */

const [NEWLINE, RETURN, SPACE, QUOTE, COMMA] = [10, 13, 32, 34, 44];
const COMMAS = 0x2c2c2c2c;
const NEWLINES = 0x0a0a0a0a;

/** A row of more bytes than this is malformed. */
export const MAX_RECORD_BYTES = 1_000_000;

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
  /** Whether its quotes are out of order: one never closes, or text follows a closing one. */
  isMalformed: boolean;
}

/** Room for a record of which the first `fields` fields are wanted. */
export function csvRecord(fields: number): CsvRecord {
  return {
    starts: new Int32Array(fields),
    ends: new Int32Array(fields),
    ...{ fieldCount: 0, start: 0, contentEnd: 0, end: 0, lines: 0 },
    isMalformed: false,
  };
}

/**
 * Scans the records of one block after another. Commas and line ends are found four bytes at a time, for the whole
 * block at once; a record with a quote in it is left to {@link scanRecord}, whose results are the same. The unrolled
 * search makes scanning several times as fast: see `npm run bench -- predict`.
 */
export class RecordScanner {
  /** The record scanned last. */
  readonly record: CsvRecord;
  #block: Buffer = Buffer.alloc(0);
  /** The offsets of the block's commas and, as complements (`~at`), of its line ends; ascending. */
  #marks = new Int32Array(0);
  #markCount = 0;
  #nextMark = 0;
  #nextQuote = 0;

  /** @param fields the number of fields of a record whose positions are wanted */
  constructor(fields: number) {
    this.record = csvRecord(fields);
  }

  /** Starts on a block of whole records, of which the last may lack its line end. */
  open(block: Buffer): void {
    this.#block = block;
    if (this.#marks.length < block.length) this.#marks = new Int32Array(block.length);
    this.#markCount = findMarks(block, this.#marks);
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
    record.isMalformed = false;
    record.start = start;
    record.end = Math.min(end + 1, this.#block.length);
    const last = record.fieldCount - 1;
    const lastStart = last === 0 ? start : marks[mark - 2] + 1;
    record.contentEnd = end > lastStart && this.#block[end - 1] === RETURN ? end - 1 : end;
    if (last < ends.length) ends[last] = record.contentEnd;
    return true;
  }

  #nextQuoted(start: number): void {
    scanRecord(this.#block, start, this.record);
    const { end } = this.record;
    while (this.#nextMark < this.#markCount && positionOf(this.#marks[this.#nextMark]) < end)
      this.#nextMark++;
    this.#nextQuote = nextQuote(this.#block, end);
  }
}

function positionOf(mark: number): number {
  return mark < 0 ? ~mark : mark;
}

function nextQuote(block: Buffer, from: number): number {
  const quote = block.indexOf(QUOTE, from);
  return quote === -1 ? Number.POSITIVE_INFINITY : quote;
}

/**
 * Marks every comma and line end of a block. Byte by byte it would read:
 *
 *     for (let at = 0; at < block.length; at++) {
 *       if (block[at] === COMMA) marks[count++] = at;
 *       else if (block[at] === NEWLINE) marks[count++] = ~at;
 *     }
 *
 * Most words of four bytes hold neither. `x - 0x01010101 & ~x & 0x80808080` is other than 0 if a byte of x is 0
 * (Warren, Hacker's Delight, 6-1), and a byte of `word ^ COMMAS` is 0 if the word holds a comma.
 */
function findMarks(block: Buffer, marks: Int32Array): number {
  const aligned = block.byteOffset % 4 === 0 ? block.length >> 2 : 0;
  const words = new Int32Array(block.buffer, aligned === 0 ? 0 : block.byteOffset, aligned);
  let count = 0;
  for (let index = 0; index < aligned; index++) {
    const word = words[index];
    const commas = word ^ COMMAS;
    const newlines = word ^ NEWLINES;
    const zeros = ((commas - 0x01010101) & ~commas) | ((newlines - 0x01010101) & ~newlines);
    if ((zeros & 0x80808080) === 0) continue;
    const at = index << 2;
    count = mark(marks, count, at, word & 0xff);
    count = mark(marks, count, at + 1, (word >>> 8) & 0xff);
    count = mark(marks, count, at + 2, (word >>> 16) & 0xff);
    count = mark(marks, count, at + 3, word >>> 24);
  }
  for (let at = aligned << 2; at < block.length; at++) {
    count = mark(marks, count, at, block[at]);
  }
  return count;
}

function mark(marks: Int32Array, count: number, at: number, byte: number): number {
  if (byte === COMMA) marks[count] = at;
  else if (byte === NEWLINE) marks[count] = ~at;
  else return count;
  return count + 1;
}

/**
 * Scans the one record that begins at `start`, byte by byte.
 * @param bytes must hold the whole record; the last one of a file may lack its line end
 */
export function scanRecord(bytes: Buffer, start: number, record: CsvRecord): void {
  const { starts, ends } = record;
  record.start = start;
  record.lines = 1;
  record.isMalformed = false;
  for (let at = start, field = 0; ; at++, field++) {
    const fieldStart = at;
    if (bytes[at] === QUOTE || bytes[at] === SPACE) {
      const open = skipSpaces(bytes, at);
      if (bytes[open] === QUOTE) at = skipQuoted(bytes, open, record);
    }
    while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
    const isLast = at >= bytes.length || bytes[at] === NEWLINE;
    const fieldEnd = isLast && at > fieldStart && bytes[at - 1] === RETURN ? at - 1 : at;
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

function skipSpaces(bytes: Buffer, start: number): number {
  let at = start;
  while (bytes[at] === SPACE) at++;
  return at;
}

/** Skips a quoted field; returns the position of the comma or line end that should follow it. */
function skipQuoted(bytes: Buffer, start: number, record: CsvRecord): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === NEWLINE) record.lines++;
    if (bytes[at] !== QUOTE) continue;
    at++;
    if (bytes[at] === QUOTE) continue;
    at = skipSpaces(bytes, at);
    const next = bytes[at] === RETURN ? at + 1 : at;
    if (next < bytes.length && bytes[next] !== NEWLINE && bytes[at] !== COMMA) record.isMalformed = true;
    return at;
  }
  record.isMalformed = true;
  return bytes.length;
}

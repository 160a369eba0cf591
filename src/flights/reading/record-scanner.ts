import { type RecordScan, recordScan, scanRecord } from "./csv-records.ts";

const COMMA = 44;
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const COMMAS = 0x2c2c2c2c;
const NEWLINES = 0x0a0a0a0a;

/**
 * Scans the records of a block one after another, as {@link scanRecord} does and several times as fast: commas and
 * line ends are found four bytes at a time, for the whole block at once. A record with a quote in it is left to
 * `scanRecord`. The unrolled search is worth it: see `npm run bench -- predict`.
 */
export class RecordScanner {
  /** The record scanned last. */
  readonly scan: RecordScan;
  #block: Buffer = Buffer.alloc(0);
  /** Where the commas of the block are, and as its complement (`~at`) where its line ends are; ascending. */
  #marks = new Int32Array(0);
  #markCount = 0;
  #nextMark = 0;
  #nextQuote = 0;

  /** @param fields how many fields of a record are to be told */
  constructor(fields: number) {
    this.scan = recordScan(fields);
  }

  /** Turns to a block of whole records. */
  open(block: Buffer): void {
    this.#block = block;
    if (this.#marks.length < block.length) this.#marks = new Int32Array(block.length);
    this.#markCount = findMarks(block, this.#marks);
    this.#nextMark = 0;
    this.#nextQuote = nextQuote(block, 0);
  }

  /** Scans the record that begins at `start`, where the last one ended or the block begins. */
  next(start: number): void {
    const { scan } = this;
    const marks = this.#marks;
    const { starts, ends } = scan;
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
      scan.fieldCount = field + 1;
      end = fieldEnd;
      break;
    }
    if (this.#nextQuote < end) {
      this.#nextQuoted(start);
      return;
    }
    this.#nextMark = mark;
    scan.lines = 1;
    scan.malformed = false;
    scan.end = Math.min(end + 1, this.#block.length);
    const last = scan.fieldCount - 1;
    const lastStart = last === 0 ? start : marks[mark - 2] + 1;
    scan.contentEnd = end > lastStart && this.#block[end - 1] === RETURN ? end - 1 : end;
    if (last < ends.length) ends[last] = scan.contentEnd;
  }

  #nextQuoted(start: number): void {
    scanRecord(this.#block, start, this.#block.length, this.scan);
    const { end } = this.scan;
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
 * Most words of four bytes hold neither. `x - 0x01010101 & ~x & 0x80808080` is other than 0 where a byte of x is 0
 * (Warren, Hacker's Delight, 6-1), and a byte of `word ^ COMMAS` is 0 where the word holds a comma.
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

/**
 * The bytes of CSV records (RFC 4180: commas, double quotes, doubled to escape), for streams whose rows pass
 * through as they came. A quote opens a quoted field only at the field's beginning; elsewhere it is a character.
 * Spaces around a quoted field do not count, as DuckDB has it.
 */

import { PuntualError } from "../../errors.ts";

const SPACE = 32;
const COMMA = 44;
const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;

/** A row of more bytes than this is malformed. */
export const LONGEST_RECORD = 1_000_000;

/** Where the fields of one record are. Reused from record to record: the scanner overwrites it. */
export interface RecordScan {
  /** Where field i begins and, in `ends`, where it ends; quotes included. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many fields the record has, which may be more than `starts` can hold. */
  fieldCount: number;
  /** Just past the record's last byte, its line end left out. */
  contentEnd: number;
  /** Just past the record's line end. */
  end: number;
  /** How many lines the record takes: more than one where a quoted field holds line ends. */
  lines: number;
  /** Set where quotes are out of order: one that never closes, or text after a closing one. */
  malformed: boolean;
}

/** Room to scan records of up to `fields` fields. */
export function recordScan(fields: number): RecordScan {
  return {
    starts: new Int32Array(fields),
    ends: new Int32Array(fields),
    fieldCount: 0,
    contentEnd: 0,
    end: 0,
    lines: 0,
    malformed: false,
  };
}

/**
 * Scans the record that begins at `start`; `bytes` up to `limit` must hold the whole of it (the last one of a
 * file may lack its line end).
 */
export function scanRecord(bytes: Uint8Array, start: number, limit: number, scan: RecordScan): void {
  const { starts, ends } = scan;
  scan.lines = 1;
  scan.malformed = false;
  for (let at = start, field = 0; ; at++, field++) {
    const fieldStart = at;
    if (bytes[at] === QUOTE || bytes[at] === SPACE) {
      const open = skipSpaces(bytes, at, limit);
      if (open < limit && bytes[open] === QUOTE) at = skipQuoted(bytes, open, limit, scan);
    }
    while (at < limit && bytes[at] !== COMMA && bytes[at] !== NEWLINE) at++;
    const isLast = at >= limit || bytes[at] === NEWLINE;
    const fieldEnd = isLast && at > fieldStart && bytes[at - 1] === RETURN ? at - 1 : at;
    if (field < starts.length) {
      starts[field] = fieldStart;
      ends[field] = fieldEnd;
    }
    if (!isLast) continue;
    scan.fieldCount = field + 1;
    scan.contentEnd = fieldEnd;
    scan.end = Math.min(at + 1, limit);
    return;
  }
}

function skipSpaces(bytes: Uint8Array, start: number, limit: number): number {
  let at = start;
  while (at < limit && bytes[at] === SPACE) at++;
  return at;
}

/** Skips a quoted field; returns the position of the comma or line end that should follow it. */
function skipQuoted(bytes: Uint8Array, start: number, limit: number, scan: RecordScan): number {
  for (let at = start + 1; at < limit; at++) {
    if (bytes[at] === NEWLINE) scan.lines++;
    if (bytes[at] !== QUOTE) continue;
    at++;
    if (at < limit && bytes[at] === QUOTE) continue;
    at = skipSpaces(bytes, at, limit);
    const next = bytes[at] === RETURN ? at + 1 : at;
    if (next < limit && bytes[next] !== NEWLINE && bytes[at] !== COMMA) scan.malformed = true;
    return at;
  }
  scan.malformed = true;
  return limit;
}

/**
 * Where the last whole record of `bytes` ends (just past its line end), 0 where there is none. `bytes` begins
 * at the beginning of a record.
 */
export function wholeRecordsEnd(bytes: Buffer): number {
  let boundary = 0;
  let at = 0;
  for (;;) {
    const quote = bytes.indexOf(QUOTE, at);
    const until = quote === -1 ? bytes.length : quote;
    // By hand: `lastIndexOf` would search on to the beginning, for each quote of a long line again.
    let newline = until - 1;
    while (newline >= at && bytes[newline] !== NEWLINE) newline--;
    if (newline >= at) boundary = newline + 1;
    if (quote === -1) return boundary;
    at = opensField(bytes, quote) ? afterQuoted(bytes, quote) : quote + 1;
    if (at === -1) return boundary;
  }
}

function opensField(bytes: Buffer, quote: number): boolean {
  let before = quote - 1;
  while (before >= 0 && bytes[before] === SPACE) before--;
  return before < 0 || bytes[before] === COMMA || bytes[before] === NEWLINE;
}

/** Just past the quote that closes the field, -1 where that is not to be known from these bytes. */
function afterQuoted(bytes: Buffer, quote: number): number {
  let at = quote + 1;
  for (;;) {
    const close = bytes.indexOf(QUOTE, at);
    if (close === -1 || close + 1 === bytes.length) return -1;
    if (bytes[close + 1] !== QUOTE) return close + 1;
    at = close + 2;
  }
}

/** The text of a field from its bytes, unquoted, without the spaces around it. */
export function fieldText(bytes: Buffer, start: number, end: number, encoding: "utf-8" | "latin-1"): string {
  const text = trimSpaces(bytes.toString(encoding === "utf-8" ? "utf8" : "latin1", start, end));
  return text.startsWith('"') && text.endsWith('"') && text.length > 1
    ? trimSpaces(text.slice(1, -1).replaceAll('""', '"'))
    : text;
}

/** A text without the spaces around it; other white space is part of it. */
export function trimSpaces(text: string): string {
  return text.replace(/^ +| +$/g, "");
}

/**
 * The fields of a CSV's first record.
 * @throws PuntualError `file-not-flights` where its quotes are out of order
 */
export function headerFields(path: string, head: Buffer, encoding: "utf-8" | "latin-1"): string[] {
  const scan = recordScan(4096);
  scanRecord(head, 0, head.length, scan);
  if (scan.malformed)
    throw new PuntualError("file-not-flights", { path, reason: "has quotes out of order in its header" });
  return Array.from({ length: Math.min(scan.fieldCount, scan.starts.length) }, (_, field) =>
    fieldText(head, scan.starts[field], scan.ends[field], encoding).trim(),
  );
}

/** A field written for CSV, quoted where it must be. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

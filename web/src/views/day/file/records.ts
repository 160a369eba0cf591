import type { CsvDialect } from "../../../../../src/flights/reading/csv/csv-dialect.ts";
import { csvField, fieldContent } from "../../../../../src/flights/reading/csv/csv-fields.ts";
import { isEndText } from "../../../../../src/flights/reading/csv/end-record.ts";
import {
  csvRecord,
  type QuoteFault,
  scanRecord,
} from "../../../../../src/flights/reading/csv/record-scanner.ts";

/** The text of a CSV in UTF-8, and its dialect. */
export interface CsvText {
  readonly bytes: Uint8Array;
  readonly dialect: CsvDialect;
}

/** The position of a record in the bytes of a CSV. */
export interface RecordPlace {
  readonly start: number;
  /** The end of its last character, without its line end. */
  readonly end: number;
  /** The end of its line end. */
  readonly next: number;
  /** The line on which it begins, from 1. */
  readonly line: number;
}

/** No more cells of a record are read. */
const MAX_CELLS = 4096;

const decoder = new TextDecoder();

/** Yields the records of a CSV from its header on, including blank lines, as the service finds them. */
export function* records({ bytes, dialect }: CsvText): Generator<RecordPlace> {
  const record = csvRecord(0);
  let line = dialect.headerLine;
  for (let at = dialect.headerStart; at < bytes.length; at = record.end) {
    scanRecord(bytes, at, record, dialect);
    yield { start: record.start, end: record.contentEnd, next: record.end, line };
    line += record.lines;
  }
}

/** Returns the text of a part of a CSV. */
export function textOf({ bytes }: CsvText, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

const scanned = csvRecord(MAX_CELLS);

/** A record, taken apart. */
interface ReadRecord {
  /** Without their quotes and the spaces around them. */
  readonly cells: string[];
  readonly fieldCount: number;
  readonly quoteFault: QuoteFault | undefined;
}

/** Returns the cells of a record, and their faults. */
export function readRecord({ bytes, dialect }: CsvText, { start }: Pick<RecordPlace, "start">): ReadRecord {
  scanRecord(bytes, start, scanned, dialect);
  const { starts, ends, fieldCount, quoteFault } = scanned;
  const cells = Array.from({ length: Math.min(fieldCount, MAX_CELLS) }, (_, cell) =>
    fieldContent(decoder.decode(bytes.subarray(starts[cell], ends[cell]))),
  );
  return { cells, fieldCount, quoteFault };
}

/** Returns the cells of a record without their quotes and the spaces around them. */
export function cells(csv: CsvText, place: Pick<RecordPlace, "start">): string[] {
  return readRecord(csv, place).cells;
}

/** Yields the rows of a file without blank ones and without the end of an earlier answer. */
export function* dayRows(csv: CsvText): Generator<RecordPlace> {
  let isHeader = true;
  for (const place of records(csv)) {
    const { start, end } = place;
    if (!isHeader && end > start && !isEndText(textOf(csv, start, end))) yield place;
    isHeader = false;
  }
}

/** Writes a cell, in quotes where it needs them. */
export function quoted(cell: string, separator = ","): string {
  return cell.trim() === cell ? csvField(cell, separator) : `"${cell.replaceAll('"', '""')}"`;
}

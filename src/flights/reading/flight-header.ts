import { PuntualError } from "../../errors.ts";
import { fieldText } from "./csv/field-bytes.ts";
import { columnPosition } from "./csv/header-names.ts";
import { csvRecord, type QuoteFault, scanRecord } from "./csv/record-scanner.ts";
import type { CsvFormat } from "./file-format.ts";

/** A CSV with more columns than this has no header that Puntual reads. */
export const MAX_COLUMNS = 4096;

/** The header of a CSV. */
export interface CsvHeader {
  /** The names of the first {@link MAX_COLUMNS} columns, without the white space around them. */
  readonly names: readonly string[];
  readonly columnCount: number;
  /** The offset of the start of each of these columns, and that of its end. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly quoteFault: QuoteFault | undefined;
  /** The bytes up to the end of the header as they were read, without its line end. */
  readonly content: Buffer;
  /** The line end of the header; of one without, a newline of the dialect. */
  readonly lineEnd: string;
  /** The line on which the header begins, from 1. */
  readonly line: number;
  /** The number of bytes before the first row. */
  readonly bytes: number;
  /** The number of lines before the first row. */
  readonly lines: number;
}

/** Scans the header, the first record of a block, behind the line that names the separator if there is one. */
export function scanHeader(block: Buffer, { encoding, dialect }: CsvFormat): CsvHeader {
  const record = csvRecord(MAX_COLUMNS);
  scanRecord(block, dialect.headerStart, record, dialect);
  const { starts, ends, fieldCount, contentEnd, end, lines, quoteFault } = record;
  return {
    names: Array.from({ length: Math.min(fieldCount, MAX_COLUMNS) }, (_, field) =>
      fieldText(block, starts[field], ends[field], encoding).trim(),
    ),
    columnCount: fieldCount,
    starts: starts.subarray(0, fieldCount),
    ends: ends.subarray(0, fieldCount),
    quoteFault,
    content: Buffer.from(block.subarray(0, contentEnd)),
    lineEnd: block.toString("latin1", contentEnd, end) || String.fromCharCode(dialect.newline),
    line: dialect.headerLine,
    bytes: end,
    lines: dialect.headerLine - 1 + lines,
  };
}

/**
 * Reads the header of a file of flights off its first block.
 * @throws PuntualError `file-not-flights` if its quotes are out of order
 */
export function readHeader(path: string, block: Buffer, format: CsvFormat): CsvHeader {
  const header = scanHeader(block, format);
  if (/^\s*[[{]/.test(header.names[0]))
    throw new PuntualError("file-not-flights", { path, reason: "is JSON" });
  if (header.quoteFault !== undefined)
    throw new PuntualError("file-not-flights", { path, reason: `has ${header.quoteFault} in its header` });
  return header;
}

/**
 * Returns the positions of columns.
 * @throws PuntualError `missing-column`
 */
export function findColumns(
  path: string,
  names: readonly string[],
  needed: readonly string[],
  hint = "",
): readonly number[] {
  const positions = needed.map((name) => columnPosition(names, name));
  const missing = needed.filter((_, index) => positions[index] === -1);
  if (missing.length === 0) return positions;
  const isOther = names.length === 1 && /[|:]/.test(names[0]);
  throw new PuntualError("missing-column", {
    path,
    columns: missing.join(", ") + (missing.length === needed.length ? hint : ""),
    found:
      names.join(", ").slice(0, 300) +
      (isOther ? " (the separator must be a comma, a semicolon or a tab)" : ""),
  });
}

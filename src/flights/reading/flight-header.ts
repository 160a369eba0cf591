import { PuntualError } from "../../errors.ts";
import type { FlightColumn } from "../flight-table.ts";
import { fieldText, type TextEncoding } from "./csv/csv-fields.ts";
import { csvRecord, scanRecord } from "./csv/record-scanner.ts";
import { flightColumns } from "./flight-columns.ts";

/** A CSV with more columns than this has no header that Puntual reads. */
export const MAX_COLUMNS = 4096;

/** The header of a CSV. */
export interface CsvHeader {
  /** The names of the first {@link MAX_COLUMNS} columns, without the white space around them. */
  readonly names: readonly string[];
  readonly columnCount: number;
  readonly isMalformed: boolean;
  /** The header as it was read, without its line end. */
  readonly content: Buffer;
  readonly lineEnd: "\n" | "\r\n";
  /** The number of bytes of the header, its line end included. */
  readonly bytes: number;
  readonly lines: number;
}

/** Scans the header, the first record of a block. */
export function scanHeader(block: Buffer, encoding: TextEncoding): CsvHeader {
  const record = csvRecord(MAX_COLUMNS);
  scanRecord(block, 0, record);
  const { starts, ends, fieldCount, contentEnd, end, lines, isMalformed } = record;
  return {
    names: Array.from({ length: Math.min(fieldCount, MAX_COLUMNS) }, (_, field) =>
      fieldText(block, starts[field], ends[field], encoding).trim(),
    ),
    columnCount: fieldCount,
    isMalformed,
    content: Buffer.from(block.subarray(0, contentEnd)),
    lineEnd: end - contentEnd === 2 ? "\r\n" : "\n",
    bytes: end,
    lines,
  };
}

/** The header of a file of flights. */
export interface FlightHeader extends CsvHeader {
  /** The position of each wanted column among the columns, from 0. */
  readonly positions: readonly number[];
}

/**
 * Reads the header of a file of flights off its first block and finds the wanted columns, which may be in any order
 * among any others. Of two columns of the same name the first one counts.
 * @throws PuntualError `file-not-flights` if its quotes are out of order, `missing-column`
 */
export function readHeader(
  path: string,
  block: Buffer,
  encoding: TextEncoding,
  wanted: readonly FlightColumn[],
): FlightHeader {
  const header = scanHeader(block, encoding);
  if (header.isMalformed)
    throw new PuntualError("file-not-flights", { path, reason: "has quotes out of order in its header" });
  const needed = wanted.map((column) => flightColumns[column].header);
  checkColumns(path, header.names, needed);
  return { ...header, positions: needed.map((name) => header.names.indexOf(name)) };
}

/** @throws PuntualError `missing-column` */
export function checkColumns(path: string, names: readonly string[], needed: readonly string[], hint = "") {
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  const separator = names.length === 1 && /[;\t|]/.test(names[0]) ? " (the separator must be a comma)" : "";
  throw new PuntualError("missing-column", {
    path,
    columns: missing.join(", ") + (missing.length === needed.length ? hint : ""),
    found: names.join(", ").slice(0, 300) + separator,
  });
}

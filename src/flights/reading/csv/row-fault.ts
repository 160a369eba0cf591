import type { Rejection } from "../rejected-rows.ts";
import { fieldText } from "./field-bytes.ts";
import { type CsvRecord, MAX_RECORD_BYTES } from "./record-scanner.ts";
import type { TextEncoding } from "./text-encoding.ts";

/**
 * The fault of a record that cannot be split into the header's columns; undefined if it can.
 * @param columns the number of columns of the header
 */
export function rowFault(
  block: Buffer,
  record: CsvRecord,
  columns: number,
  encoding: TextEncoding,
): Omit<Rejection, "line"> | undefined {
  const reason = malformation(record, columns);
  if (reason === undefined) return undefined;
  const end = Math.min(record.contentEnd, record.start + 200);
  const value = fieldText(block, record.start, end, encoding);
  if (record.lines === 1) return { column: "", value, reason };
  return { column: "", value, reason: `${reason}, over ${record.lines} lines`, rows: record.lines };
}

function malformation(record: CsvRecord, columns: number): string | undefined {
  if (record.quoteFault !== undefined) return record.quoteFault;
  if (record.contentEnd - record.start > MAX_RECORD_BYTES) return "row of over a million bytes";
  if (record.fieldCount !== columns) return `${record.fieldCount} fields where the header has ${columns}`;
  return undefined;
}

/**
 * The number of rows of a file that a record with an unusable cell takes away: all its lines where the cell has line ends,
 * which no name and no time has.
 */
export function rowsLost(cell: string, record: CsvRecord): number {
  return /[\r\n]/.test(cell) ? record.lines : 1;
}

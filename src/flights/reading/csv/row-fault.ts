import type { Rejection } from "../rejected-rows.ts";
import { fieldText, type TextEncoding } from "./csv-fields.ts";
import { type CsvRecord, MAX_RECORD_BYTES } from "./record-scanner.ts";

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
  return { column: "", value: fieldText(block, record.start, end, encoding), reason };
}

function malformation(record: CsvRecord, columns: number): string | undefined {
  if (record.isMalformed) return "quotes out of order";
  if (record.contentEnd - record.start > MAX_RECORD_BYTES) return "row of over a million bytes";
  if (record.fieldCount !== columns) return `${record.fieldCount} fields where the header has ${columns}`;
  return undefined;
}

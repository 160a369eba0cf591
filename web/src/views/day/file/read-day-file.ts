import { type CsvDialect, detectDialect } from "../../../../../src/flights/reading/csv/csv-dialect.ts";
import { DateEvidence } from "../../../../../src/flights/reading/csv/date-evidence.ts";
import { isEndText } from "../../../../../src/flights/reading/csv/end-record.ts";
import { columnPosition } from "../../../../../src/flights/reading/csv/header-names.ts";
import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import {
  byteOrderMark,
  detectEncoding,
  TextReader,
} from "../../../../../src/flights/reading/csv/text-encoding.ts";
import {
  DATASET_COLUMNS,
  type DayFile,
  MAX_BYTES,
  MAX_FLIGHTS,
  OWN_COLUMNS,
  type Separator,
} from "./day-file.ts";
import { FileFault } from "./file-fault.ts";
import { type CsvText, cells, type RecordPlace, records, textOf } from "./records.ts";

let opened = 0;

/**
 * Reads a file of flights.
 * @param order of day and month in dates such as 03-04-2018; by default that which the file proves
 * @throws FileFault if it cannot be used as a whole
 */
export function readDayFile(name: string, bytes: Uint8Array, order?: DateOrder): DayFile {
  if (bytes.length > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: bytes.length });
  const { text, isLatin } = inUtf8(bytes);
  const dialect = detectDialect(text);
  const csv = { bytes: text, dialect };
  const [first] = records(csv);
  const header = first === undefined ? [] : cells(csv, first);
  const scheduled = scheduledColumn(header);
  const month = columnPosition(header, "MES");
  const evidence = new DateEvidence();
  let rows = 0;
  for (const place of dayRows(csv)) {
    rows++;
    const found = cells(csv, place);
    evidence.add(found[scheduled] ?? "", place.line, found[month]);
  }
  if (rows === 0) throw new FileFault({ kind: "no-rows" });
  if (rows > MAX_FLIGHTS) throw new FileFault({ kind: "too-many", flights: rows });
  opened++;
  const dates = orderOfDates(evidence, order);
  return { key: opened, name, ...csv, header, rows, separator: separatorOf(dialect), isLatin, dates };
}

function separatorOf({ separator }: CsvDialect): Separator {
  return String.fromCharCode(separator) as Separator;
}

/** Returns the order of the dates of a file; throws if it is not known. */
function orderOfDates({ finding }: DateEvidence, order: DateOrder | undefined): DateOrder | undefined {
  if (finding.kind === "order") return finding.order;
  if (order !== undefined) return order;
  if (finding.kind === "ambiguous")
    throw new FileFault({ kind: "ambiguous-dates", ...finding.first.value, line: finding.first.line });
  const { dayFirst, monthFirst } = finding;
  throw new FileFault({ kind: "both-orders", dayFirst, monthFirst });
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

/** Returns a text in UTF-8 without a byte-order mark. */
function inUtf8(bytes: Uint8Array): { text: Uint8Array; isLatin: boolean } {
  if (bytes.length === 0) throw new FileFault({ kind: "empty" });
  // An Excel workbook is a ZIP archive or, before Excel 2007, a compound document.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    throw new FileFault({ kind: "workbook" });
  }
  const source = detectEncoding(bytes);
  const isLatin = source === "windows-1252";
  const read = new TextReader(source, byteOrderMark(bytes)?.bytes ?? 0).read(bytes);
  const text = isLatin ? new TextEncoder().encode(new TextDecoder(source).decode(read)) : read;
  if (text.includes(0)) throw new FileFault({ kind: "no-text" });
  if (text.every((byte) => byte <= 32)) throw new FileFault({ kind: "empty" });
  return { text, isLatin };
}

/** Returns the index of the scheduled time among the columns; throws where a required column is missing. */
function scheduledColumn(found: readonly string[]): number {
  const isDataset = DATASET_COLUMNS.some((name) => columnPosition(found, name) !== -1);
  const required = isDataset ? DATASET_COLUMNS : OWN_COLUMNS;
  const missing = required.filter((name) => columnPosition(found, name) === -1);
  if (missing.length > 0) throw new FileFault({ kind: "missing-columns", missing, found });
  return columnPosition(found, required[required.length - 1]);
}

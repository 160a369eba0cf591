import { isEndText } from "../../../../../src/flights/reading/csv/end-record.ts";
import { FileFault } from "./file-fault.ts";
import { type DateOrder, withIsoTimes } from "./local-dates.ts";
import { cells, quoted, type RecordPlace, records } from "./records.ts";

/** The size of the largest file that is read. */
export const MAX_BYTES = 50_000_000;
/** The largest number of flights that is read: over a year of a busy airport. */
const MAX_FLIGHTS = 100_000;

/** The character between the cells of a file. */
export type Separator = "," | ";" | "\t";

/** A file of flights with the required columns and at least one row. */
export interface DayFile {
  /** Unique among the files that were opened. */
  readonly key: number;
  readonly name: string;
  /** Its text with commas and ISO times, whatever the file had. */
  readonly text: string;
  readonly header: readonly string[];
  /** The number of its rows without blank ones. */
  readonly rows: number;
  /** The character between its cells in the file as it was opened. */
  readonly separator: Separator;
  /** Whether it is not UTF-8, and was read as windows-1252. */
  readonly isLatin: boolean;
  /** The order in which dates such as 03-04-2018 were read; undefined if it has none. */
  readonly dates: DateOrder | undefined;
}

/** The required columns, the scheduled time last: those of the SCL data where a file has one of them. */
export const DATASET_COLUMNS = ["Emp-I", "Des-I", "Fecha-I"];
/** The required columns of any other file, the scheduled time last. */
export const OWN_COLUMNS = ["airline", "destination", "scheduled"];

let opened = 0;

/**
 * Reads a file of flights.
 * @throws FileFault if it cannot be used as a whole
 */
export function readDayFile(name: string, bytes: Uint8Array): DayFile {
  if (bytes.length > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: bytes.length });
  const { text: raw, isLatin } = decoded(bytes);
  const separator = separatorOf(raw.slice(0, raw.search(/\n|$/)));
  const withCommasOnly = separator === "," ? raw : withCommas(raw, separator);
  let [header, rows]: [string[] | undefined, number] = [undefined, 0];
  for (const { start, end, line, isOpen } of records(withCommasOnly)) {
    if (isOpen) throw new FileFault({ kind: "open-quote", line });
    if (header === undefined) header = cells(withCommasOnly.slice(start, end));
    else if (end > start && !isEndText(withCommasOnly.slice(start, end))) rows++;
  }
  const scheduled = scheduledColumn(header ?? []);
  if (rows === 0) throw new FileFault({ kind: "no-rows" });
  if (rows > MAX_FLIGHTS) throw new FileFault({ kind: "too-many", flights: rows });
  opened++;
  const { text, dates } = withIsoTimes(withCommasOnly, scheduled);
  return { key: opened, name, text, header: header ?? [], rows, separator, isLatin, dates };
}

/** Yields the rows of a file without blank ones and without the end of an earlier answer. */
export function* dayRows({ text }: DayFile): Generator<RecordPlace> {
  let isHeader = true;
  for (const place of records(text)) {
    if (!isHeader && place.end > place.start && !isEndText(text.slice(place.start, place.end))) yield place;
    isHeader = false;
  }
}

function decoded(bytes: Uint8Array): { text: string; isLatin: boolean } {
  if (bytes.length === 0) throw new FileFault({ kind: "empty" });
  // An Excel workbook is a ZIP archive or, before Excel 2007, a compound document.
  if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf)) {
    throw new FileFault({ kind: "workbook" });
  }
  if (bytes.includes(0)) throw new FileFault({ kind: "no-text" });
  let [text, isLatin] = ["", false];
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    [text, isLatin] = [new TextDecoder("windows-1252").decode(bytes), true];
  }
  if (text.trim() === "") throw new FileFault({ kind: "empty" });
  return { text, isLatin };
}

/** Finds the separator of a header. Excel writes semicolons where the decimal separator is a comma, as in Chile. */
function separatorOf(header: string): Separator {
  const of = (separator: Separator) => header.split(separator).length;
  const best = ([",", ";", "\t"] as const).toSorted((one, other) => of(other) - of(one));
  return best[0];
}

function withCommas(text: string, separator: Separator): string {
  const lines: string[] = [];
  for (const { start, end } of records(text, separator)) {
    lines.push(
      cells(text.slice(start, end), separator)
        .map((cell) => quoted(cell))
        .join(","),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Returns the index of the scheduled time among the columns; throws where a required column is missing. */
function scheduledColumn(found: readonly string[]): number {
  const required = DATASET_COLUMNS.some((name) => found.includes(name)) ? DATASET_COLUMNS : OWN_COLUMNS;
  const missing = required.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new FileFault({ kind: "missing-columns", missing, found });
  return found.indexOf(required[required.length - 1]);
}

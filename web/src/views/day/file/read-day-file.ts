import type { Movement } from "../../../../../src/flights/flight-table.ts";
import { detectDialect } from "../../../../../src/flights/reading/csv/csv-dialect.ts";
import { DateEvidence } from "../../../../../src/flights/reading/csv/date-evidence.ts";
import type { DateOrder } from "../../../../../src/flights/reading/csv/local-dates.ts";
import {
  byteOrderMark,
  detectEncoding,
  TextReader,
} from "../../../../../src/flights/reading/csv/text-encoding.ts";
import type { Layout } from "../../../../../src/flights/reading/layouts/layout.ts";
import type { FlightPlan } from "../../../../../src/flights/reading/planning/plan-layout.ts";
import { AirportNames, type NamedAirport } from "./airport-names.ts";
import { type DayFile, MAX_BYTES, MAX_FLIGHTS, type Separator } from "./day-file.ts";
import { FileFault } from "./file-fault.ts";
import { flightsOfFile, type RowsOfFile } from "./flights-of-file.ts";
import { planFile, titleOf } from "./plan-file.ts";
import { type CsvText, cells, dayRows, records } from "./records.ts";
import { partsOf } from "./scheduled-times.ts";

/** The facts that are needed to read a file. */
export interface FileReading {
  /** The airports of the model; empty for a model that names none. */
  readonly airports: readonly NamedAirport[];
  /** The code of the airport whose flights are read; undefined for a model that names none. */
  readonly airport: string | undefined;
  readonly movement: Movement;
  /** The IANA name of the time zone of the airport. */
  readonly timeZone: string;
  /** The meaning of the columns, where a user stated it; by default that which `mapped` returns, or the layout that the headers show. */
  readonly layout?: Layout | undefined;
  /** Returns what a user said earlier of the columns of files with these headers. */
  mapped?(header: readonly string[]): Layout | undefined;
  /** The order of day and month in dates such as 03-04-2018; by default that which the file proves. */
  readonly dates?: DateOrder | undefined;
  /** Returns the time zone of another airport, where it is known. */
  zoneOfOther?(text: string): string | undefined;
}

/** A CSV, and its header. */
export interface CsvFile extends CsvText {
  readonly header: readonly string[];
  /** Whether it is not UTF-8, and was read as windows-1252. */
  readonly isLatin: boolean;
}

let opened = 0;

/**
 * Reads a file of flights.
 * @throws FileFault if it cannot be used as a whole
 */
export function readDayFile(name: string, bytes: Uint8Array, reading: FileReading): DayFile {
  const csv = readCsv(bytes);
  const { header } = csv;
  const { layout = reading.mapped?.(header), movement } = reading;
  const { plan, isMapped } = planFile(header, { layout, movement });
  const dates = orderOfDates(csv, plan, reading.dates);
  const { airport, airports, timeZone, zoneOfOther = () => undefined } = reading;
  const names = new AirportNames(airports, airport);
  const rows = flightsOfFile(csv, { plan, header, dates, names, timeZone, zoneOfOther });
  checkRows(rows, names, airports.length > 0);
  opened++;
  const { flights, faulty, cancelled } = rows;
  return {
    key: opened,
    name,
    ...csv,
    layoutTitle: titleOf(plan.layout),
    isMapped,
    flights,
    faulty,
    cancelled,
    skipped: skippedRows(rows, names),
    separator: String.fromCharCode(csv.dialect.separator) as Separator,
    dates,
  };
}

/**
 * Reads the header of a CSV.
 * @throws FileFault if it is none
 */
export function readCsv(bytes: Uint8Array): CsvFile {
  if (bytes.length > MAX_BYTES) throw new FileFault({ kind: "too-large", bytes: bytes.length });
  const { text, isLatin } = inUtf8(bytes);
  const csv = { bytes: text, dialect: detectDialect(text) };
  const [first] = records(csv);
  return { ...csv, header: first === undefined ? [] : cells(csv, first), isLatin };
}

/** Throws where a file has no flights of the airport, or too many. */
function checkRows(rows: RowsOfFile, names: AirportNames, isNamed: boolean): void {
  const { flights, faulty, cancelled, airports, otherMovement } = rows;
  const found = [...airports]
    .map(([text, count]) => ({ text, flights: count, code: names.codeOf(text) }))
    .sort((one, other) => other.flights - one.flights);
  if (flights.length > MAX_FLIGHTS) throw new FileFault({ kind: "too-many", flights: flights.length });
  if (!isNamed && found.length > 1) throw new FileFault({ kind: "several-airports", airports: found });
  if (flights.length + faulty.length + cancelled.length > 0) return;
  if (found.length > 0) throw new FileFault({ kind: "other-airport", airports: found });
  throw new FileFault({ kind: otherMovement > 0 ? "other-movement" : "no-rows" });
}

function skippedRows({ airports, otherMovement }: RowsOfFile, names: AirportNames): number {
  const others = [...airports].filter(([text]) => !names.isShown(text));
  return others.reduce((sum, [, count]) => sum + count, otherMovement);
}

/** Returns the order of the dates of a file; throws if it is not known. */
export function orderOfDates(
  csv: CsvText,
  plan: FlightPlan,
  order: DateOrder | undefined,
): DateOrder | undefined {
  const { inputs, scheduled } = plan.times;
  const columns = partsOf(scheduled)
    .map((input) => inputs[input])
    .filter(({ kind }) => kind === "dateTime" || kind === "date");
  const evidence = new DateEvidence();
  const month = plan.month?.position ?? -1;
  for (const place of dayRows(csv)) {
    const found = cells(csv, place);
    for (const { position } of columns) evidence.add(found[position] ?? "", place.line, found[month]);
  }
  const { finding } = evidence;
  if (finding.kind === "order") return finding.order;
  if (order !== undefined) return order;
  if (finding.kind === "ambiguous") {
    if (plan.layout.dates !== undefined) return plan.layout.dates;
    throw new FileFault({ kind: "ambiguous-dates", ...finding.first.value, line: finding.first.line });
  }
  const { dayFirst, monthFirst } = finding;
  throw new FileFault({ kind: "both-orders", dayFirst, monthFirst });
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
  const first = text.find((byte) => byte > 32);
  if (first === undefined) throw new FileFault({ kind: "empty" });
  if (first === 0x7b || first === 0x5b) throw new FileFault({ kind: "json" });
  return { text, isLatin };
}

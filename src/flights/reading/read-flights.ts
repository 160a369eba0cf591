import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../errors.ts";
import { unchangedDuring } from "../../files/unchanged-file.ts";
import type { FlightColumn, FlightTable, Movement, TableAirport } from "../flight-table.ts";
import { DEFAULT_TIME_ZONE, type TimeZone, zoneNamed } from "../time-zone.ts";
import type { CategoryChecks } from "./category-checks.ts";
import { type CellReading, type ColumnReader, columnReader, TimeReader } from "./column-readers.ts";
import { isEndRecord } from "./csv/end-record.ts";
import { fieldText } from "./csv/field-bytes.ts";
import { type DateOrder, LocalDates } from "./csv/local-dates.ts";
import { RecordScanner } from "./csv/record-scanner.ts";
import { rowFault, rowsLost } from "./csv/row-fault.ts";
import { dateOrderOf } from "./date-order.ts";
import { detectFormat, type FileFormat } from "./file-format.ts";
import { flightColumns } from "./flight-columns.ts";
import { type FlightHeader, readHeader } from "./flight-header.ts";
import type { Layout } from "./layouts/layout.ts";
import { BlockMemory, recordBlocks } from "./record-blocks.ts";
import { checkMaxRejects, checkRejects, DEFAULT_MAX_REJECTS, type Rejection } from "./rejected-rows.ts";
import { type RepeatedTimes, settleRepeatedTimes } from "./repeated-times.ts";

/** An airport of a file, with the numbers of its flights of the movement that was read. */
export interface AirportCounts extends TableAirport {
  /** Flights with an outcome. */
  readonly flights: number;
  /** Cancelled flights, and others without an outcome. */
  readonly cancelled: number;
  readonly diverted: number;
}

/** A treatment of rows that are not as they should be, and yet are used or left out. */
export interface ReadingNote {
  readonly code:
    | "day-after" // an actual time on the scheduled date, though the clock had passed midnight
    | "duplicate" // the same flight once more, left out
    | "same-flight" // two flights that may be one, kept for want of a flight number
    | "codeshare" // the same aircraft under another airline's code
    | "no-scheduled-time"; // cancelled, with a scheduled time that only the actual one gives
  /** The number of rows. */
  readonly count: number;
  /** The line of the first. */
  readonly line: number;
  /** One English sentence. */
  readonly detail: string;
}

/** The content of a file of flights. */
export interface FlightsRead {
  /** The rows that can be used, in the order of the file. */
  readonly flights: FlightTable;
  /** The scheduled flights without an outcome, cancelled or diverted, of the chosen airports; without `operated`. */
  readonly cancelled: FlightTable;
  /** Every cell that made its row unusable, in the order of the file. */
  readonly rejections: readonly Rejection[];
  /** Rows of the file: used, rejected, cancelled, skipped, and duplicates. */
  readonly rowCount: number;
  /** The number of rows rejected. */
  readonly rejected: number;
  /** Rows of other airports, or of the other movement. */
  readonly skipped: number;
  /** The name of the layout. */
  readonly layout: string;
  readonly movement: Movement;
  /** The chosen airports, those with the most flights first; none where the file names none and none is stated. */
  readonly airports: readonly AirportCounts[];
  readonly notes: readonly ReadingNote[];
  /** The times that the airport's clock showed twice; undefined if there are none. */
  readonly repeatedTimes: RepeatedTimes | undefined;
}

/** Options of {@link readFlights}. */
export interface ReadFlightsOptions {
  /** The columns wanted. */
  readonly columns?: readonly FlightColumn[];
  /** The name of a known layout, or a layout; by default found by the headers. */
  readonly layout?: string | Layout | undefined;
  /** The airports whose flights are read, by code or name, or all; by default the only one of the file. */
  readonly airports?: readonly string[] | "all" | undefined;
  /** Departures by default. */
  readonly movement?: Movement | undefined;
  readonly checks?: CategoryChecks | undefined;
  readonly maxRejects?: number | undefined;
  readonly timeZone?: string | undefined;
  readonly dates?: DateOrder | undefined;
}

/**
 * Reads a file of flights (CSV, gzipped CSV or Parquet) into typed columns. Memory holds the columns
 * and the rejections, and a bounded part of the file.
 * @param options.columns the columns wanted, found by their headers in any order; a row in which one of them is
 * blank or wrong is rejected. All known columns by default.
 * @param options.checks of the categories of columns; a row with one that a check gives a reason against is rejected
 * @param options.maxRejects share of rows that may be rejected, 0 to 1; 0.05 by default
 * @param options.timeZone IANA name of the airport's time zone, for times without an offset; `America/Santiago` by
 * default. A time that its clock skips makes its row unusable; one that it shows twice is the earlier, but an actual time
 * is the later where the earlier is over 15 minutes before the scheduled time.
 * @param options.dates the order of day and month in times such as `03-04-2018 6:30`; by default that which the file
 * proves
 * @throws PuntualError `file-not-found`, `not-a-file`, `file-unreadable`, `file-changed` if it is written to meanwhile,
 * `file-empty`, `file-not-flights`, `missing-column`, `too-many-rejects`, `date-order`, `no-flights`, `invalid-argument`; `package-missing` for Parquet where
 * `@duckdb/node-api` is not installed
 */
export async function readFlights(path: string, options: ReadFlightsOptions = {}): Promise<FlightsRead> {
  const wanted = options.columns ?? (Object.keys(flightColumns) as FlightColumn[]);
  const maxRejects = checkMaxRejects(options.maxRejects ?? DEFAULT_MAX_REJECTS);
  const zone = zoneNamed(options.timeZone ?? DEFAULT_TIME_ZONE);
  return unchangedDuring(path, async () => {
    const rows = await readAllRows(path, wanted, zone, options);
    const { rejections, rejected } = rows;
    const { flights, repeatedTimes } = rows.flights();
    const rowCount = flights.rowCount + rejected;
    checkRejects(path, rowCount, rejected, rejections[0], maxRejects);
    if (flights.rowCount === 0) throw new PuntualError("no-flights", { path });
    return {
      ...{ flights, rejections, rowCount, rejected, repeatedTimes },
      cancelled: { rowCount: 0, timeZone: zone.name },
      ...{ skipped: 0, layout: "scl-challenge", movement: "departures", airports: [], notes: [] },
    };
  });
}

/** Reads the rows of a file, a second time where the order of day and month in its times was not known at first. */
async function readAllRows(
  path: string,
  wanted: readonly FlightColumn[],
  zone: TimeZone,
  options: { readonly checks?: CategoryChecks | undefined; readonly dates?: DateOrder | undefined },
): Promise<RowReader> {
  const { checks } = options;
  const format = await detectFormat(path);
  const dates = new LocalDates(options.dates);
  const rows = await readRows(path, format, wanted, { dates, zone, checks });
  if (!dates.needsOrder) return rows;
  const order = await dateOrderOf(path, format, wanted);
  return readRows(path, format, wanted, { dates: new LocalDates(order), zone, checks });
}

/** Reads the rows of a file; stops at a block with times whose order of day and month is needed, but not known. */
async function readRows(
  path: string,
  format: FileFormat,
  wanted: readonly FlightColumn[],
  reading: CellReading,
): Promise<RowReader> {
  const memory = new BlockMemory();
  const columns = wanted.map((column) => flightColumns[column].header);
  let rows: RowReader | undefined;
  for await (const block of recordBlocks(path, format, { memory, columns })) {
    if (rows === undefined) {
      const header = readHeader(path, block, format, wanted);
      rows = new RowReader(header, format, wanted, reading);
      rows.read(block.subarray(header.bytes));
    } else rows.read(block);
    memory.give(block);
    if (reading.dates.needsOrder) break;
  }
  if (rows === undefined) throw new PuntualError("file-empty", { path });
  return rows;
}

/** Reads the rows of a file, block by block, into typed columns. */
class RowReader {
  readonly rejections: Rejection[] = [];
  /** The number of rows rejected. */
  rejected = 0;
  readonly #zone: TimeZone;
  readonly #header: FlightHeader;
  readonly #format: FileFormat;
  readonly #wanted: readonly FlightColumn[];
  readonly #columns: readonly ColumnReader[];
  readonly #scanner: RecordScanner;
  #rowCount = 0;
  /** The line of the next record; of Parquet, its number. */
  #line: number;

  constructor(
    header: FlightHeader,
    format: FileFormat,
    wanted: readonly FlightColumn[],
    reading: CellReading,
  ) {
    this.#zone = reading.zone;
    this.#header = header;
    this.#format = format;
    this.#wanted = wanted;
    this.#columns = wanted.map((column) => columnReader(column, format.encoding, reading));
    this.#scanner = new RecordScanner(Math.max(-1, ...header.positions) + 1, format.dialect);
    this.#line = format.kind === "parquet" ? 1 : header.lines + 1;
  }

  /** Reads a block of whole records. */
  read(block: Buffer): void {
    const { encoding, kind } = this.#format;
    const isText = encoding !== "utf-8" || isUtf8(block);
    const { record } = this.#scanner;
    this.#scanner.open(block);
    while (this.#scanner.next()) {
      const line = this.#line;
      this.#line += kind === "parquet" ? 1 : record.lines;
      if (record.contentEnd === record.start || isEndRecord(block, record)) continue;
      const fault =
        rowFault(block, record, this.#header.names.length, encoding) ??
        (isText ? undefined : this.#encodingFault(block));
      if (fault !== undefined) this.rejections.push({ line, ...fault });
      const lost = fault === undefined ? this.#readCells(block, line) : (fault.rows ?? 1);
      if (lost === 0) this.#rowCount++;
      this.rejected += lost;
    }
  }

  /** Reads the wanted cells of the record; returns the number of rows that are lost, 0 if all cells can be used. */
  #readCells(block: Buffer, line: number): number {
    const { starts, ends } = this.#scanner.record;
    const { positions } = this.#header;
    let lostRows = 0;
    for (let index = 0; index < positions.length; index++) {
      const [start, end] = [starts[positions[index]], ends[positions[index]]];
      const reason = this.#columns[index].read(this.#rowCount, block, start, end);
      if (reason === undefined) continue;
      const column = flightColumns[this.#wanted[index]].header;
      const value = fieldText(block, start, end, this.#format.encoding);
      const lost = rowsLost(value, this.#scanner.record);
      this.rejections.push({ line, column, value, reason, ...(lost > 1 && { rows: lost }) });
      lostRows ||= lost;
    }
    return lostRows;
  }

  /** The first wanted cell that is not UTF-8. */
  #encodingFault(block: Buffer): Omit<Rejection, "line"> | undefined {
    const { starts, ends } = this.#scanner.record;
    for (const position of this.#header.positions) {
      const cell = block.subarray(starts[position], ends[position]);
      if (isUtf8(cell)) continue;
      const value = fieldText(cell, 0, cell.length, "utf-8");
      return { column: this.#header.names[position], value, reason: "not UTF-8" };
    }
    return undefined;
  }

  /** The good rows. */
  flights(): Pick<FlightsRead, "flights" | "repeatedTimes"> {
    const columns = Object.fromEntries(
      this.#wanted.map((name, index) => [name, this.#columns[index].column(this.#rowCount)]),
    );
    const timeReaders = Object.fromEntries(
      this.#wanted
        .map((name, index) => [name, this.#columns[index]] as const)
        .filter(([, reader]) => reader instanceof TimeReader),
    );
    const repeatedTimes = settleRepeatedTimes(columns, timeReaders);
    const flights = { rowCount: this.#rowCount, timeZone: this.#zone.name, ...columns };
    return { flights, repeatedTimes };
  }
}

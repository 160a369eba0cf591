import { isUtf8 } from "node:buffer";
import { detectDialect } from "../../../flights/reading/csv/csv-dialect.ts";
import { isEndRecord } from "../../../flights/reading/csv/end-record.ts";
import { fieldText } from "../../../flights/reading/csv/field-bytes.ts";
import type { DateOrder } from "../../../flights/reading/csv/local-dates.ts";
import {
  type CsvRecord,
  MAX_RECORD_BYTES,
  RecordScanner,
} from "../../../flights/reading/csv/record-scanner.ts";
import { rowFault } from "../../../flights/reading/csv/row-fault.ts";
import {
  type SourceEncoding,
  scannedEncoding,
  type TextEncoding,
} from "../../../flights/reading/csv/text-encoding.ts";
import type { ServedAirports } from "../../airports/served-airports.ts";
import type { ForecastItem } from "../../forecasts/forecast-item.ts";
import type { ForecastFields } from "../forecast-fields.ts";
import { type RowSource, rowProblem, rowTooLong } from "../row-source.ts";
import { CsvCutter } from "./csv-cutter.ts";
import { type CsvLayout, NOT_UTF8, readCsvLayout } from "./csv-layout.ts";

/** The rows of a CSV of flights. */
export class CsvSource implements RowSource {
  readonly encoding: SourceEncoding;
  readonly cutter = new CsvCutter();
  line = 1;
  nextLine = 1;
  item!: ForecastItem;
  /** Whether the row that was read last has the header's columns, so that it can be returned as it was received. */
  isWhole = true;
  /** The encoding of the blocks. */
  readonly #text: TextEncoding;
  readonly #added: readonly string[];
  readonly #airports: ServedAirports;
  readonly #dates: DateOrder | undefined;
  readonly #forecast: ForecastFields;
  #layout: CsvLayout | undefined;
  #scanner = new RecordScanner(0);
  #block: Buffer = Buffer.alloc(0);
  /** Whether some row of the block has bytes that are not text. */
  #isForeign = false;

  /**
   * @param added the columns that the answer adds
   * @param airports of the model that forecasts the flights
   * @param dates the order of day and month in times that are not ISO; by default that of the first date that proves one
   */
  constructor(
    encoding: SourceEncoding,
    forecast: ForecastFields,
    added: readonly string[],
    airports: ServedAirports,
    dates?: DateOrder,
  ) {
    this.#airports = airports;
    this.#dates = dates;
    this.encoding = encoding;
    this.#text = scannedEncoding(encoding);
    this.#added = added;
    this.#forecast = forecast;
  }

  /** The columns; undefined before the first block. */
  get layout(): CsvLayout | undefined {
    return this.#layout;
  }

  /** The block of the row that was read last. */
  get block(): Buffer {
    return this.#block;
  }

  /** The place of the row that was read last in the block. */
  get record(): CsvRecord {
    return this.#scanner.record;
  }

  get id(): unknown {
    const { starts, ends } = this.#scanner.record;
    const { id = -1 } = this.#layout ?? {};
    return id === -1 || !this.isWhole ? undefined : fieldText(this.#block, starts[id], ends[id], this.#text);
  }

  open(block: Buffer): void {
    let rows = block;
    if (this.#layout === undefined) {
      const dialect = this.cutter.dialect ?? detectDialect(block);
      const options = { encoding: this.#text, airports: this.#airports, dates: this.#dates };
      this.#layout = readCsvLayout(block, dialect, options, this.#added);
      const { flights, id, kept, header } = this.#layout;
      const last = Math.max(flights.last, id, ...kept.map(({ until }) => until - 1));
      this.#scanner = new RecordScanner(last + 1, dialect);
      this.nextLine += header.lines;
      rows = block.subarray(header.bytes);
    }
    this.#block = rows;
    this.#isForeign = this.#hasForeignBytes(rows);
    this.#scanner.open(rows);
  }

  next(): boolean {
    const { record } = this.#scanner;
    do {
      if (!this.#scanner.next()) return false;
      this.line = this.nextLine;
      this.nextLine += record.lines;
    } while (record.contentEnd === record.start || isEndRecord(this.#block, record));
    if (record.contentEnd - record.start > MAX_RECORD_BYTES) throw rowTooLong(this.line);
    const fault = this.#faultOf(record);
    this.isWhole = fault === undefined;
    this.item = fault === undefined ? this.#forecastRow(record) : rowProblem(this.line, fault);
    return true;
  }

  #faultOf(record: CsvRecord): string | undefined {
    const fields = (this.#layout as CsvLayout).fields;
    const fault = rowFault(this.#block, record, fields, this.#text);
    if (fault !== undefined) return fault.reason;
    if (!this.#isForeign) return undefined;
    const row = this.#block.subarray(record.start, record.contentEnd);
    if (row.includes(0)) return "a NUL byte";
    return this.#hasForeignBytes(row) ? NOT_UTF8 : undefined;
  }

  #hasForeignBytes(bytes: Buffer): boolean {
    return bytes.includes(0) || (this.#text === "utf-8" && !isUtf8(bytes));
  }

  #forecastRow(record: CsvRecord): ForecastItem {
    const flight = (this.#layout as CsvLayout).flights.read(this.#block, record);
    return typeof flight === "string" ? rowProblem(this.line, flight) : this.#forecast(flight);
  }
}

import { isUtf8 } from "node:buffer";
import { fieldText, type TextEncoding } from "../../../flights/reading/csv/csv-fields.ts";
import { RecordCutter } from "../../../flights/reading/csv/record-cutter.ts";
import {
  type CsvRecord,
  MAX_RECORD_BYTES,
  RecordScanner,
} from "../../../flights/reading/csv/record-scanner.ts";
import { rowFault } from "../../../flights/reading/csv/row-fault.ts";
import type { ForecastItem } from "../../forecasts/forecast-item.ts";
import type { ForecastFields } from "../forecast-fields.ts";
import { type RowSource, rowProblem, rowTooLong } from "../row-source.ts";
import { CsvCells } from "./csv-cells.ts";
import { type CsvLayout, readCsvLayout } from "./csv-layout.ts";

/** The rows of a CSV of flights. */
export class CsvSource implements RowSource {
  readonly cutter = new RecordCutter();
  line = 1;
  nextLine = 1;
  item!: ForecastItem;
  /** Whether the row that was read last has the header's columns, so that it can be returned as it was received. */
  isWhole = true;
  readonly #encoding: TextEncoding;
  readonly #forecast: ForecastFields;
  readonly #airlines: CsvCells;
  readonly #destinations: CsvCells;
  readonly #flightTypes: CsvCells;
  #layout: CsvLayout | undefined;
  #scanner = new RecordScanner(0);
  #block: Buffer = Buffer.alloc(0);
  /** Whether some row of the block has bytes that are not text. */
  #isForeign = false;

  constructor(encoding: TextEncoding, forecast: ForecastFields) {
    this.#encoding = encoding;
    this.#forecast = forecast;
    this.#airlines = new CsvCells(encoding);
    this.#destinations = new CsvCells(encoding);
    this.#flightTypes = new CsvCells(encoding);
  }

  /** The columns; undefined before the first block. */
  get layout(): CsvLayout | undefined {
    return this.#layout;
  }

  /** The block of the row that was read last. */
  get block(): Buffer {
    return this.#block;
  }

  /** The position of the row that was read last, without its line end. */
  get start(): number {
    return this.#scanner.record.start;
  }
  get end(): number {
    return this.#scanner.record.contentEnd;
  }

  get id(): unknown {
    const { starts, ends } = this.#scanner.record;
    const { id = -1 } = this.#layout ?? {};
    return id === -1 || !this.isWhole
      ? undefined
      : fieldText(this.#block, starts[id], ends[id], this.#encoding);
  }

  open(block: Buffer): void {
    let rows = block;
    if (this.#layout === undefined) {
      this.#layout = readCsvLayout(block, this.#encoding);
      const { airline, destination, scheduled, flightType, id } = this.#layout;
      this.#scanner = new RecordScanner(Math.max(airline, destination, scheduled, flightType, id) + 1);
      this.nextLine += this.#layout.lines;
      rows = block.subarray(this.#layout.bytes);
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
    } while (record.contentEnd === record.start);
    if (record.contentEnd - record.start > MAX_RECORD_BYTES) throw rowTooLong(this.line);
    const fault = this.#faultOf(record);
    this.isWhole = fault === undefined;
    this.item = fault === undefined ? this.#forecastRow(record) : rowProblem(this.line, fault);
    return true;
  }

  #faultOf(record: CsvRecord): string | undefined {
    const fields = (this.#layout as CsvLayout).fields;
    const fault = rowFault(this.#block, record, fields, this.#encoding);
    if (fault !== undefined) return fault.reason;
    if (!this.#isForeign) return undefined;
    const row = this.#block.subarray(record.start, record.contentEnd);
    if (row.includes(0)) return "a NUL byte";
    return this.#hasForeignBytes(row) ? "not UTF-8; say charset=iso-8859-1 if it is Latin-1" : undefined;
  }

  #hasForeignBytes(bytes: Buffer): boolean {
    return bytes.includes(0) || (this.#encoding === "utf-8" && !isUtf8(bytes));
  }

  #forecastRow({ starts, ends }: CsvRecord): ForecastItem {
    const { airline, destination, scheduled, flightType } = this.#layout as CsvLayout;
    const block = this.#block;
    const type = flightType === -1 ? "" : this.#flightTypes.text(block, starts[flightType], ends[flightType]);
    return this.#forecast({
      airline: this.#airlines.text(block, starts[airline], ends[airline]),
      destination: this.#destinations.text(block, starts[destination], ends[destination]),
      scheduled: fieldText(block, starts[scheduled], ends[scheduled], this.#encoding),
      flightType: type === "" ? undefined : type,
    });
  }
}

import { isUtf8 } from "node:buffer";
import { fieldText, LONGEST_RECORD, type RecordScan } from "../../../flights/reading/csv-records.ts";
import { RecordCutter } from "../../../flights/reading/record-cutter.ts";
import { RecordScanner } from "../../../flights/reading/record-scanner.ts";
import { rowFault } from "../../../flights/reading/well-formed-copy.ts";
import type { ForecastItem } from "../../forecasts/forecast-item.ts";
import type { ForecastFields } from "../forecast-fields.ts";
import { type RowSource, rowProblem, rowTooLong } from "../row-source.ts";
import { CsvCells } from "./csv-cells.ts";
import { type CsvLayout, readCsvLayout } from "./csv-layout.ts";

const [ZERO, NINE] = [48, 57];

/** The rows of a CSV of flights. */
export class CsvSource implements RowSource {
  readonly cutter = new RecordCutter();
  line = 1;
  nextLine = 1;
  item!: ForecastItem;
  /** Whether the row that was read last has the header's columns, and can be told back as it came. */
  isWhole = true;
  readonly #encoding: "utf-8" | "latin-1";
  readonly #forecast: ForecastFields;
  readonly #airlines: CsvCells;
  readonly #destinations: CsvCells;
  readonly #flightTypes: CsvCells;
  #layout: CsvLayout | undefined;
  #scanner = new RecordScanner(0);
  #block: Buffer = Buffer.alloc(0);
  #start = 0;
  /** Whether some row of the block has bytes that no text has. */
  #isForeign = false;

  constructor(encoding: "utf-8" | "latin-1", forecast: ForecastFields) {
    this.#encoding = encoding;
    this.#forecast = forecast;
    this.#airlines = new CsvCells(encoding);
    this.#destinations = new CsvCells(encoding);
    this.#flightTypes = new CsvCells(encoding);
  }

  /** The columns; there are none before the first block. */
  get layout(): CsvLayout | undefined {
    return this.#layout;
  }

  /** The block that the row stands in. */
  get block(): Buffer {
    return this.#block;
  }

  /** Where the row that was read last begins and, line end left out, ends. */
  get start(): number {
    return this.#start;
  }
  get end(): number {
    return this.#scanner.scan.contentEnd;
  }

  get id(): unknown {
    const { starts, ends } = this.#scanner.scan;
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
    this.#scanner.scan.end = 0;
  }

  next(): boolean {
    const { scan } = this.#scanner;
    do {
      if (scan.end >= this.#block.length) return false;
      this.#start = scan.end;
      this.line = this.nextLine;
      this.#scanner.next(this.#start);
      this.nextLine += scan.lines;
    } while (scan.contentEnd === this.#start);
    if (scan.contentEnd - this.#start > LONGEST_RECORD) throw rowTooLong(this.line);
    const fault = this.#faultOf(scan);
    this.isWhole = fault === undefined;
    this.item = fault === undefined ? this.#forecastRow(scan) : rowProblem(this.line, fault);
    return true;
  }

  #faultOf(scan: RecordScan): string | undefined {
    const fields = (this.#layout as CsvLayout).fields;
    const fault = rowFault(this.#block, this.#start, scan, fields, this.#encoding);
    if (fault !== undefined) return fault.reason;
    if (!this.#isForeign) return undefined;
    const row = this.#block.subarray(this.#start, scan.contentEnd);
    if (row.includes(0)) return "a NUL byte";
    return this.#hasForeignBytes(row) ? "not UTF-8; say charset=iso-8859-1 if it is Latin-1" : undefined;
  }

  #hasForeignBytes(bytes: Buffer): boolean {
    return bytes.includes(0) || (this.#encoding === "utf-8" && !isUtf8(bytes));
  }

  #forecastRow({ starts, ends }: RecordScan): ForecastItem {
    const { airline, destination, scheduled, flightType } = this.#layout as CsvLayout;
    const block = this.#block;
    const type = flightType === -1 ? "" : this.#flightTypes.text(block, starts[flightType], ends[flightType]);
    return this.#forecast({
      airline: this.#airlines.text(block, starts[airline], ends[airline]),
      destination: this.#destinations.text(block, starts[destination], ends[destination]),
      scheduled: this.#time(starts[scheduled], ends[scheduled]),
      flightType: type === "" ? undefined : type,
    });
  }

  /** The text of a time, which mostly has neither quotes nor spaces around. */
  #time(start: number, end: number): string {
    const block = this.#block;
    const isBare =
      block[start] >= ZERO && block[start] <= NINE && block[end - 1] >= ZERO && block[end - 1] <= NINE;
    return isBare ? block.toString("latin1", start, end) : fieldText(block, start, end, this.#encoding);
  }
}

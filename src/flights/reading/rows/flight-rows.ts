import { isUtf8 } from "node:buffer";
import { isEndRecord } from "../csv/end-record.ts";
import { fieldText } from "../csv/field-bytes.ts";
import { RecordScanner } from "../csv/record-scanner.ts";
import { rowFault, rowsLost } from "../csv/row-fault.ts";
import type { FileFormat } from "../file-format.ts";
import type { CsvHeader } from "../flight-header.ts";
import type { ConditionPlan } from "../planning/plan-layout.ts";
import type { TimeParts } from "../planning/time-plan.ts";
import type { Rejection } from "../rejected-rows.ts";
import { CellReader } from "../times/cell-reader.ts";
import { FlightTimes } from "../times/flight-times.ts";
import type { Written } from "../times/written-cells.ts";
import { AirportList, type AirportOfFile } from "./airport-list.ts";
import { CategoryCells } from "./category-cells.ts";
import { FlightStore } from "./flight-store.ts";
import type { GrowingColumn } from "./growing-columns.ts";
import { missingTexts } from "./missing-texts.ts";
import { addRows, type BlockCounts, noRows, type RowCounts } from "./row-counts.ts";
import type { RowReading } from "./row-reading.ts";
import { type Category, TextCodes } from "./text-codes.ts";

/** Reads the rows of a file, block by block, into typed columns: flights with an outcome, and those without. */
export class FlightRows {
  /** What was read so far. */
  counts: RowCounts;
  readonly airports: AirportList;
  readonly categories: CategoryCells;
  readonly flights = new FlightStore();
  readonly cancelled = new FlightStore();
  readonly #reading: RowReading;
  readonly #format: FileFormat;
  readonly #columns: number;
  readonly #names: readonly string[];
  /** The length of each header in bytes. */
  readonly #nameBytes: readonly number[];
  readonly #scanner: RecordScanner;
  readonly #times: FlightTimes;
  readonly #cells: readonly CellReader[];
  readonly #written: Written[];
  readonly #needsTimes: boolean;
  readonly #wantsActual: boolean;
  readonly #cancelled: FlagCells | undefined;
  readonly #diverted: FlagCells | undefined;
  readonly #ofMovement: FlagCells | undefined;
  readonly #ignored: FlagCells | undefined;
  readonly #positions: readonly number[];
  readonly #flightColumns: readonly GrowingColumn<Uint16Array>[];
  readonly #cancelledColumns: readonly GrowingColumn<Uint16Array>[];
  #isCancelled = false;
  #isDiverted = false;

  constructor(header: CsvHeader, format: FileFormat, reading: RowReading) {
    const { plan, wanted } = reading;
    this.#reading = reading;
    this.#format = format;
    this.#columns = header.columnCount;
    this.#names = header.names;
    const bytesAs = format.encoding === "utf-8" ? "utf8" : "latin1";
    this.#nameBytes = header.names.map((name) => Buffer.byteLength(name, bytesAs));
    this.counts = noRows(format.kind === "parquet" ? 0 : header.lines);
    this.#wantsActual = wanted.includes("operated");
    this.#needsTimes =
      this.#wantsActual ||
      wanted.includes("scheduled") ||
      (wanted.includes("month") && plan.month === undefined);
    this.airports = new AirportList(reading, format.encoding);
    this.categories = new CategoryCells(reading, format.encoding);
    this.#flightColumns = this.categories.columnsIn(this.flights);
    this.#cancelledColumns = this.categories.columnsIn(this.cancelled);
    const { encoding } = format;
    const isMissing = missingTexts(plan.layout);
    this.#times = new FlightTimes(plan.times, this.#wantsActual);
    const inputs = this.#needsTimes ? plan.times.inputs : [];
    this.#cells = inputs.map(({ kind }) => new CellReader(kind, encoding, reading.dates, isMissing));
    this.#written = new Array(inputs.length);
    const flag = (condition: ConditionPlan | undefined) => condition && new FlagCells(condition, encoding);
    this.#cancelled = flag(plan.cancelled);
    this.#diverted = flag(plan.diverted);
    this.#ofMovement = flag(plan.isOfMovement);
    this.#ignored = flag(plan.ignored);
    this.#positions = [
      ...[this.airports.position, ...this.categories.positions],
      ...inputs.map(({ position }) => position),
      ...[plan.cancelled, plan.diverted, plan.isOfMovement, plan.ignored].map((each) => each?.position ?? -1),
    ].filter((position) => position !== -1);
    this.#scanner = new RecordScanner(Math.max(-1, ...this.#positions) + 1, format.dialect);
  }

  /** Forgets the flights that were read so far; what is counted stays. */
  forget(): void {
    this.counts.forgotten.flights += this.flights.rowCount;
    this.counts.forgotten.cancelled += this.cancelled.rowCount;
    this.flights.clear();
    this.cancelled.clear();
  }

  /** Returns the counts of what was read since the last call, and begins them anew. */
  takeCounts(): BlockCounts {
    const { counts } = this;
    const { needsOrder, isContradicted } = this.#reading.dates;
    this.counts = noRows();
    return { rows: counts, airports: this.airports.take(), hasOtherOrder: needsOrder || isContradicted };
  }

  /** Adds the counts of a block that was read elsewhere: the next one of the file. */
  addCounts({ rows, airports }: BlockCounts): void {
    addRows(this.counts, rows);
    this.airports.add(airports);
  }

  /** Reads a block of whole records. */
  read(block: Buffer): void {
    const { encoding, kind } = this.#format;
    const isText = encoding !== "utf-8" || isUtf8(block);
    const { record } = this.#scanner;
    this.#scanner.open(block);
    while (this.#scanner.next()) {
      const line = this.counts.lines + 1;
      this.counts.lines += kind === "parquet" ? 1 : record.lines;
      if (record.contentEnd === record.start || isEndRecord(block, record)) continue;
      const fault =
        rowFault(block, record, this.#columns, encoding) ??
        (isText ? undefined : this.#encodingFault(block)) ??
        this.#headerFault(block);
      if (fault === undefined) this.counts.rejected += this.#readRow(block, line);
      else {
        this.counts.rejections.push({ line, ...fault });
        this.counts.rejected += fault.rows ?? 1;
      }
    }
  }

  /** Reads the cells of the record; returns the number of rows that are lost, 0 if all that are needed can be used. */
  #readRow(block: Buffer, line: number): number {
    const { starts, ends } = this.#scanner.record;
    if (this.#ignored !== undefined) {
      const isIgnored = this.#ignored.read(block, starts, ends);
      if (isIgnored === undefined) return this.#rejectFlag(block, line, this.#ignored);
      if (isIgnored) return this.#skip();
    }
    if (this.#ofMovement !== undefined) {
      const isOfMovement = this.#ofMovement.read(block, starts, ends);
      if (isOfMovement === undefined) return this.#rejectFlag(block, line, this.#ofMovement);
      if (!isOfMovement) return this.#skip();
    }
    const airport = this.airports.read(block, starts, ends);
    if (airport?.reason !== undefined)
      return this.#reject(block, line, this.airports.position, this.airports.header, airport.reason);
    if (airport !== undefined && !airport.isChosen) return this.#skip();
    const rejected = this.counts.rejections.length;
    let lost = 0;
    const { categories } = this;
    for (let index = 0; index < categories.count; index++) {
      const reason = categories.read(index, block, starts, ends);
      if (reason === undefined) continue;
      const { position, header } = categories.plan(index);
      const rows = this.#reject(block, line, position, header, reason);
      lost ||= rows;
    }
    const flags = this.#readFlags(block, line);
    const times = this.#needsTimes ? this.#readTimes(block, line, airport) : 0;
    lost ||= flags || times;
    if (this.counts.rejections.length > rejected) return lost;
    this.#keep(airport, line);
    return 0;
  }

  /** Reads whether the flight was cancelled or diverted; returns the number of rows that are lost. */
  #readFlags(block: Buffer, line: number): number {
    const { starts, ends } = this.#scanner.record;
    this.#isCancelled = this.#isDiverted = false;
    if (this.#cancelled !== undefined) {
      const isCancelled = this.#cancelled.read(block, starts, ends);
      if (isCancelled === undefined) return this.#rejectFlag(block, line, this.#cancelled);
      this.#isCancelled = isCancelled;
    }
    if (this.#diverted !== undefined) {
      const isDiverted = this.#diverted.read(block, starts, ends);
      if (isDiverted === undefined) return this.#rejectFlag(block, line, this.#diverted);
      this.#isDiverted = isDiverted;
    }
    return 0;
  }

  #readTimes(block: Buffer, line: number, airport: AirportOfFile | undefined): number {
    const { starts, ends } = this.#scanner.record;
    const { inputs } = this.#reading.plan.times;
    for (let index = 0; index < inputs.length; index++) {
      const { position } = inputs[index];
      this.#written[index] = this.#cells[index].read(block, starts[position], ends[position]);
    }
    const zone = this.#reading.zone ?? airport?.zone;
    if (zone === undefined) {
      this.counts.withoutZone ??= airport?.code ?? "the airport";
      return this.#reject(
        block,
        line,
        this.airports.position,
        this.airports.header,
        "an airport whose time zone is not known",
      );
    }
    this.#times.read(this.#written, zone, this.categories.otherZone());
    let lost = 0;
    for (const { input, reason } of this.#times.faults) {
      const { position, header, isScheduled } = inputs[input];
      if (this.#isCancelled && !isScheduled) continue;
      const rows = this.#reject(block, line, position, header, reason);
      lost ||= rows;
    }
    const { scheduled } = this.#reading.plan.times;
    const isThere = scheduled === undefined || !Number.isNaN(this.#times.scheduled);
    return lost > 0 || isThere || this.#isWithoutSchedule() ? lost : this.#rejectBlank(line, scheduled);
  }

  /** Whether the row is a flight without an outcome in a layout whose scheduled times follow from the actual ones. */
  #isWithoutSchedule(): boolean {
    const { cancelled, times, movement } = this.#reading.plan;
    const isDerived = times.scheduled !== undefined && times.scheduled.minusMinutes !== -1;
    const isDiverted = this.#isDiverted && movement === "arrivals";
    return isDerived && (this.#isCancelled || isDiverted || cancelled === undefined);
  }

  /** Keeps a row without faults as a flight, or as one without an outcome. */
  #keep(airport: AirportOfFile | undefined, line: number): void {
    const times = this.#times;
    const { plan } = this.#reading;
    const [isCancelled, isDiverted] = [this.#isCancelled, this.#isDiverted];
    const hasOutcome = !isCancelled && !(isDiverted && plan.movement === "arrivals");
    const isKept = hasOutcome && !(this.#wantsActual && Number.isNaN(times.actual));
    if (this.#needsTimes && plan.times.scheduled !== undefined && Number.isNaN(times.scheduled)) {
      this.counts.withoutSchedule++;
      if (airport !== undefined && isDiverted) airport.diverted++;
      if (airport !== undefined && !(isDiverted && !isCancelled)) airport.cancelled++;
      return;
    }
    if (hasOutcome && !isKept && plan.cancelled !== undefined && !isDiverted) {
      if (this.counts.withoutActual.count++ === 0) this.counts.withoutActual.line = line;
      return;
    }
    if (airport !== undefined) {
      if (isDiverted) airport.diverted++;
      if (isKept) airport.flights++;
      else if (!isDiverted || isCancelled) airport.cancelled++;
    }
    const store = isKept ? this.flights : this.cancelled;
    const row = store.rowCount;
    if (airport !== undefined) store.airport.set(row, airport.index);
    this.categories.keep(isKept ? this.#flightColumns : this.#cancelledColumns, row);
    if (this.#needsTimes) {
      store.scheduled.set(row, times.scheduled);
      store.operated.set(row, times.actual);
      // A cancelled flight that left the gate went back.
      if (plan.movement === "arrivals") store.departed.set(row, isCancelled ? Number.NaN : times.departed);
      if (isKept) this.#count(line);
    }
    if (store === this.cancelled) this.cancelled.after.set(row, this.flights.rowCount);
    store.rowCount++;
  }

  /** Counts what was done with the times of a row. */
  #count(line: number): void {
    const { isDayAfter, isContradicted, repeated, isTakenAsLater } = this.#times;
    if (isContradicted && this.counts.contradicted.count++ === 0) this.counts.contradicted.line = line;
    if (isDayAfter && this.counts.dayAfter.count++ === 0) this.counts.dayAfter.line = line;
    for (const instant of repeated) {
      this.counts.repeated.count++;
      this.counts.repeated.first = Math.min(this.counts.repeated.first, instant);
      this.counts.repeated.last = Math.max(this.counts.repeated.last, instant);
    }
    if (isTakenAsLater) this.counts.repeated.takenAsLater++;
  }

  #skip(): number {
    this.counts.skipped++;
    return 0;
  }

  #rejectFlag(block: Buffer, line: number, flag: FlagCells): number {
    return this.#reject(block, line, flag.position, flag.header, `unknown value; allowed: ${flag.allowed}`);
  }

  /** Rejects a row for a time that is not there. */
  #rejectBlank(line: number, parts: TimeParts | undefined): number {
    const { inputs } = this.#reading.plan.times;
    const { dateTime = -1, clock = [], minutesLate = -1 } = parts ?? {};
    const input = [dateTime, ...clock, minutesLate].find((each) => each !== -1);
    const column = input === undefined ? "" : inputs[input].header;
    this.counts.rejections.push({ line, column, value: "", reason: "blank" });
    return 1;
  }

  #reject(block: Buffer, line: number, position: number, column: string, reason: string): number {
    const { record } = this.#scanner;
    const value =
      position === -1
        ? ""
        : fieldText(block, record.starts[position], record.ends[position], this.#format.encoding);
    const lost = rowsLost(value, record);
    this.counts.rejections.push({ line, column, value, reason, ...(lost > 1 && { rows: lost }) });
    return lost;
  }

  /** A row that is the header again, where one file was written behind another. */
  #headerFault(block: Buffer): Omit<Rejection, "line"> | undefined {
    const { starts, ends, start, contentEnd } = this.#scanner.record;
    const names = this.#names;
    for (const position of this.#positions) {
      if (ends[position] - starts[position] !== this.#nameBytes[position]) return undefined;
      if (fieldText(block, starts[position], ends[position], this.#format.encoding) !== names[position])
        return undefined;
    }
    if (this.#positions.length === 0) return undefined;
    const value = fieldText(block, start, contentEnd, this.#format.encoding).slice(0, 100);
    return { column: "", value, reason: "the header again, as of a second file" };
  }

  /** The first cell in use that is not UTF-8. */
  #encodingFault(block: Buffer): Omit<Rejection, "line"> | undefined {
    const { starts, ends } = this.#scanner.record;
    for (const position of this.#positions) {
      const cell = block.subarray(starts[position], ends[position]);
      if (isUtf8(cell)) continue;
      const value = fieldText(cell, 0, cell.length, "utf-8");
      return { column: this.#names[position], value, reason: "not UTF-8" };
    }
    return undefined;
  }
}

/** The cells of a condition, each distinct text tested once. */
class FlagCells {
  readonly position: number;
  readonly header: string;
  readonly allowed: string;
  readonly #codes: TextCodes;

  constructor({ position, header, allowed, test }: ConditionPlan, encoding: FileFormat["encoding"]) {
    this.position = position;
    this.header = header;
    this.allowed = allowed;
    const read = (text: string): Category => {
      const isTrue = test(text);
      return { name: isTrue === undefined ? "?" : String(isTrue), reason: undefined };
    };
    this.#codes = new TextCodes(header, encoding, read);
  }

  /** Whether the condition is fulfilled; undefined where the cell says neither. */
  read(block: Buffer, starts: Int32Array, ends: Int32Array): boolean | undefined {
    const name = this.#codes.names[this.#codes.lookUp(block, starts[this.position], ends[this.position])];
    return name === "?" ? undefined : name === "true";
  }
}

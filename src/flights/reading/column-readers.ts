import { PuntualError } from "../../errors.ts";
import type { CategoryColumn, FlightColumn } from "../flight-table.ts";
import type { TimeZone } from "../time-zone.ts";
import type { CategoryCheck, CategoryChecks } from "./category-checks.ts";
import { ByteDictionary } from "./csv/byte-dictionary.ts";
import { fieldText } from "./csv/field-bytes.ts";
import type { LocalDates } from "./csv/local-dates.ts";
import type { TextEncoding } from "./csv/text-encoding.ts";
import { flightColumns } from "./flight-columns.ts";

/** Gathers the cells of one column, row by row. */
export interface ColumnReader {
  /**
   * Reads the cell at `bytes[start…end)` as that of a row: the one behind the row that was read last, or that row
   * again, where it was rejected.
   * @returns why the cell cannot be used; undefined if it can
   */
  read(row: number, bytes: Buffer, start: number, end: number): string | undefined;
  /** The cells of the first rows as a column of a `FlightTable`. */
  column(rowCount: number): CategoryColumn | Uint8Array | Float64Array;
}

/** The columns of times. */
export type TimeColumn = "scheduled" | "operated";

/** How cells are read. */
export interface CellReading {
  /** Rewrites times that are not ISO. */
  readonly dates: LocalDates;
  /** The time zone of the airport, for times without an offset. */
  readonly zone: TimeZone;
  readonly checks?: CategoryChecks | undefined;
}

/** A reader of the cells of a column. */
export function columnReader(
  column: FlightColumn,
  encoding: TextEncoding,
  reading: CellReading,
): ColumnReader {
  return column === "scheduled" || column === "operated"
    ? new TimeReader(column, encoding, reading)
    : new CategoryReader(column, encoding, reading.checks?.[column]);
}

/** The rows that a column has room for at first; it doubles when it is full. */
const FIRST_ROWS = 1 << 16;

/** Reads times as instants in minutes. */
export class TimeReader implements ColumnReader {
  /** The later instants of the times that the clock shows twice, by row; of the rows of `column` only. */
  readonly later = new Map<number, number>();
  readonly #column: TimeColumn;
  readonly #encoding: TextEncoding;
  readonly #times: CellReading;
  #minutes = new Float64Array(FIRST_ROWS);

  constructor(column: TimeColumn, encoding: TextEncoding, times: CellReading) {
    this.#column = column;
    this.#encoding = encoding;
    this.#times = times;
  }

  read(row: number, bytes: Buffer, start: number, end: number): string | undefined {
    const { dates, zone } = this.#times;
    const text = dates.iso(fieldText(bytes, start, end, this.#encoding));
    const { value, reason } = flightColumns[this.#column].read(text, zone);
    // The row may have been read before, and rejected.
    if (this.later.size > 0) this.later.delete(row);
    if (value === undefined) return reason;
    if (row === this.#minutes.length) this.#minutes = doubled(this.#minutes);
    this.#minutes[row] = value.instant;
    if (value.other !== undefined && !value.hasOffset) this.later.set(row, value.other);
    return undefined;
  }

  column(rowCount: number): Float64Array {
    return this.#minutes.slice(0, rowCount);
  }
}

/** A column of categories has at most this many different texts: a code has 16 bits. */
const MAX_CATEGORIES = 65_536;

/** Reads categories, or months, as codes of their texts in the order in which these appear first. */
class CategoryReader implements ColumnReader {
  readonly #column: Exclude<FlightColumn, TimeColumn>;
  readonly #codeOf = new Map<string, number>();
  /** The reason why the text of a code cannot be used. */
  readonly #reasons: (string | undefined)[] = [];
  readonly #dictionary: ByteDictionary;
  readonly #check: CategoryCheck;
  #codes = new Uint16Array(FIRST_ROWS);

  constructor(
    column: Exclude<FlightColumn, TimeColumn>,
    encoding: TextEncoding,
    check: CategoryCheck = () => undefined,
  ) {
    this.#column = column;
    this.#check = check;
    this.#dictionary = new ByteDictionary((text) => this.#code(fieldText(text, 0, text.length, encoding)));
  }

  read(row: number, bytes: Buffer, start: number, end: number): string | undefined {
    const code = this.#dictionary.lookUp(bytes, start, end);
    if (row === this.#codes.length) this.#codes = doubled(this.#codes);
    this.#codes[row] = code;
    return this.#reasons[code];
  }

  #code(text: string): number {
    let code = this.#codeOf.get(text);
    if (code !== undefined) return code;
    code = this.#codeOf.size;
    if (code === MAX_CATEGORIES) {
      throw new PuntualError("invalid-argument", {
        name: flightColumns[this.#column].header,
        value: "over 65,536 different values",
        allowed: "a column of categories",
      });
    }
    this.#codeOf.set(text, code);
    this.#reasons.push(flightColumns[this.#column].read(text).reason ?? this.#check(text));
    return code;
  }

  column(rowCount: number): CategoryColumn | Uint8Array {
    const codes = this.#codes.subarray(0, rowCount);
    const texts = [...this.#codeOf.keys()];
    if (flightColumns[this.#column].kind === "month") {
      const months = texts.map(Number);
      return new Uint8Array(codes.length).map((_, row) => months[codes[row]]);
    }
    const isUsed = new Uint8Array(texts.length);
    for (const code of codes) isUsed[code] = 1;
    const names = texts.filter((_, code) => isUsed[code] === 1).sort();
    const sorted = new Map(names.map((name, code) => [name, code]));
    const newCodes = texts.map((name) => sorted.get(name) ?? 0);
    return { names, codes: codes.map((code) => newCodes[code]) };
  }
}

function doubled<Values extends Float64Array | Uint16Array>(values: Values): Values {
  const larger = new (values.constructor as new (length: number) => Values)(2 * values.length);
  larger.set(values);
  return larger;
}

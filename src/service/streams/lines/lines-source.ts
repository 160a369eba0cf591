import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../../errors.ts";
import { MAX_RECORD_BYTES } from "../../../flights/reading/csv/record-scanner.ts";
import type { SourceEncoding } from "../../../flights/reading/csv/text-encoding.ts";
import type { FlightFields } from "../../forecasts/flight-request.ts";
import type { ForecastItem } from "../../forecasts/forecast-item.ts";
import { jsonExcess, LINE_LIMITS } from "../../http/content/json-limits.ts";
import { idOf, parseItem } from "../../http/exact-ids.ts";
import type { ForecastFields } from "../forecast-fields.ts";
import { LineCutter } from "../row-blocks.ts";
import { type RowSource, rowProblem, rowTooLong } from "../row-source.ts";

const NEWLINE = 10;
const SPACE = 32;

/** Reads a body of JSON lines with one flight per line. Blank lines are skipped, but counted. */
export class LinesSource implements RowSource {
  readonly encoding: SourceEncoding;
  readonly cutter = new LineCutter();
  line = 0;
  nextLine = 1;
  item!: ForecastItem;
  id: unknown;
  readonly #forecast: ForecastFields;
  #block: Buffer = Buffer.alloc(0);
  /** The index of the next line in the block. */
  #at = 0;
  /** Whether the whole block is UTF-8; if not, each line is checked. */
  #isUtf8 = true;

  constructor(encoding: SourceEncoding, forecast: ForecastFields) {
    this.encoding = encoding;
    this.#forecast = forecast;
  }

  open(block: Buffer): void {
    this.#block = block;
    this.#at = 0;
    this.#isUtf8 = isUtf8(block);
  }

  next(): boolean {
    let [start, end] = [0, 0];
    do {
      if (this.#at >= this.#block.length) return false;
      start = this.#at;
      const newline = this.#block.indexOf(NEWLINE, start);
      end = newline === -1 ? this.#block.length : newline;
      this.#at = end + 1;
      this.line = this.nextLine++;
    } while (isBlank(this.#block, start, end));
    if (end - start > MAX_RECORD_BYTES) throw rowTooLong(this.line);
    this.#read(start, end);
    return true;
  }

  #read(start: number, end: number): void {
    this.id = undefined;
    const fault =
      !this.#isUtf8 && !isUtf8(this.#block.subarray(start, end))
        ? "not UTF-8"
        : jsonExcess(this.#block, LINE_LIMITS, start, end);
    if (fault !== undefined) {
      this.item = rowProblem(this.line, fault);
      return;
    }
    const value = parsed(this.#block.toString("utf8", start, end));
    if (value === undefined) {
      const reason = `line ${this.line} cannot be parsed`;
      this.item = { problem: new PuntualError("malformed-json", { reason }) };
    } else if (typeof value !== "object" || value === null || Array.isArray(value)) {
      this.item = rowProblem(this.line, "not a flight; allowed: a JSON object for each line");
    } else {
      const fields: FlightFields = value;
      this.id = idOf(fields);
      this.item = this.#forecast(fields);
    }
  }
}

/** Whether a line has only spaces and control characters. A NUL byte is an error, so its line is not blank. */
function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] > SPACE) return false;
  return !bytes.subarray(start, end).includes(0);
}

/** Parses JSON text; undefined if it is invalid. */
function parsed(text: string): unknown {
  try {
    return parseItem(text);
  } catch {
    return undefined;
  }
}

import { PuntualError } from "../../errors.ts";
import { MAX_RECORD_BYTES } from "../../flights/reading/csv/record-scanner.ts";
import type { SourceEncoding } from "../../flights/reading/csv/text-encoding.ts";
import type { ForecastItem } from "../forecasts/forecast-item.ts";
import type { Cutter } from "./row-blocks.ts";

/** The rows of a stream, each forecast as it is read. */
export interface RowSource {
  /** The encoding of the body. */
  readonly encoding: SourceEncoding;
  /** Cuts the body into blocks of complete rows. */
  readonly cutter: Cutter;
  /** The line on which the last row read begins; the first line of the body is 1, blank lines count. */
  readonly line: number;
  /** The line after it. */
  readonly nextLine: number;
  /** The result for the last row read. */
  readonly item: ForecastItem;
  /** The client's own id of the last row read. */
  readonly id: unknown;
  /**
   * Starts to read a block of complete rows.
   * @throws PuntualError if the block holds a header that cannot be used
   */
  open(block: Buffer): void;
  /**
   * Reads the next row of the block; false if there is none.
   * @throws PuntualError `invalid-request` for a row that is too long
   */
  next(): boolean;
}

/** The error of a row that is too long: the beginning of the next row is unknown. */
export function rowTooLong(line: number): PuntualError {
  return new PuntualError("invalid-request", {
    reason: `line ${line}: a row of over ${MAX_RECORD_BYTES} bytes, or a quote that never closes`,
  });
}

/** The problem of a line that is not a valid row. */
export function rowProblem(line: number, reason: string): ForecastItem {
  return { problem: new PuntualError("invalid-request", { reason: `line ${line}: ${reason}` }) };
}

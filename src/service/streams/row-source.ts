import { PuntualError } from "../../errors.ts";
import { MAX_RECORD_BYTES } from "../../flights/reading/record-scanner.ts";
import type { ForecastItem } from "../forecasts/forecast-item.ts";
import type { Cutter } from "./row-blocks.ts";

/** The rows of a stream, one after another, each forecast as it is read. */
export interface RowSource {
  /** Cuts the body into blocks of whole rows. */
  readonly cutter: Cutter;
  /** The line on which the row begins that was read last, the body's first being 1; blank lines count. */
  readonly line: number;
  /** The line behind it. */
  readonly nextLine: number;
  /** What became of the row that was read last. */
  readonly item: ForecastItem;
  /** The client's own id of the row that was read last. */
  readonly id: unknown;
  /**
   * Turns to a block of whole rows.
   * @throws PuntualError where the block holds a header that cannot be used
   */
  open(block: Buffer): void;
  /**
   * Reads the next row of the block; false where there is none left.
   * @throws PuntualError `invalid-request` for a row that is too long
   */
  next(): boolean;
}

/** The error of a row that is longer than a row may be: nobody can tell where the next one begins. */
export function rowTooLong(line: number): PuntualError {
  return new PuntualError("invalid-request", {
    reason: `line ${line}: a row of over ${MAX_RECORD_BYTES} bytes, or a quote that never closes`,
  });
}

/** The problem of a row that is none. */
export function rowProblem(line: number, reason: string): ForecastItem {
  return { problem: new PuntualError("invalid-request", { reason: `line ${line}: ${reason}` }) };
}

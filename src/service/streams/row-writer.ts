import type { PuntualError } from "../../errors.ts";
import type { AnswerBuffer } from "./answer-buffer.ts";

/** How many rows of a stream have been answered, and how many of them with a problem. */
export interface Tally {
  readonly flights: number;
  readonly failed: number;
}

/** Writes the answer of a stream, row by row. */
export interface RowWriter {
  /** The media type of the answer, with its parameters. */
  readonly contentType: string;
  readonly encoding: "utf-8" | "latin-1";
  /** Writes what stands before the first row. */
  begin(out: AnswerBuffer): void;
  /** Writes the answer of the row that was read last. */
  write(out: AnswerBuffer): void;
  /**
   * Writes what stands behind the last row.
   * @param failure why the answer ends before the stream does
   */
  end(out: AnswerBuffer, tally: Tally, failure?: PuntualError): void;
}

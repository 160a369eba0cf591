import type { PuntualError } from "../../errors.ts";
import type { TextEncoding } from "../../flights/reading/csv/text-encoding.ts";
import type { AnswerBuffer } from "./answer-buffer.ts";

/** The number of answered rows of a stream, and how many of them have a problem. */
export interface Tally {
  readonly flights: number;
  readonly failed: number;
}

/** Writes the answer of a stream, row by row. */
export interface RowWriter {
  /** The media type of the answer, with parameters. */
  readonly contentType: string;
  readonly encoding: TextEncoding;
  /** Writes the beginning of the answer. */
  begin(out: AnswerBuffer): void;
  /** Writes the answer to the last row read. */
  write(out: AnswerBuffer): void;
  /**
   * Writes the end of the answer.
   * @param failure the error that ends the answer before the stream
   */
  end(out: AnswerBuffer, tally: Tally, failure?: PuntualError): void;
}

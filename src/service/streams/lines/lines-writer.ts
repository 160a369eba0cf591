import type { PuntualError } from "../../../errors.ts";
import type { SavedOperational } from "../../../models/operational/artefact/saved-operational.ts";
import type { ForecastWriter } from "../../forecasts/forecast-item.ts";
import { toProblem } from "../../http/problem.ts";
import type { AnswerBuffer } from "../answer-buffer.ts";
import type { RowSource } from "../row-source.ts";
import type { RowWriter, Tally } from "../row-writer.ts";

/** The model that makes the forecasts of a stream, and the writer of its answers. */
export interface AnsweringModel {
  readonly model: SavedOperational;
  readonly writer: ForecastWriter;
}

/** Writes a forecast as JSON for each row, and a last line with a summary. */
export class LinesWriter implements RowWriter {
  readonly contentType: string;
  readonly encoding = "utf-8";
  readonly #model: SavedOperational;
  readonly #writer: ForecastWriter;
  readonly #source: RowSource;
  readonly #isSummarized: boolean;

  /**
   * @param mediaType `application/x-ndjson`, or another name of it
   * @param isSummarized whether a complete answer has a summary; one that is not complete always has
   */
  constructor(
    mediaType: string,
    { model, writer }: AnsweringModel,
    source: RowSource,
    isSummarized: boolean,
  ) {
    this.contentType = mediaType;
    this.#model = model;
    this.#writer = writer;
    this.#source = source;
    this.#isSummarized = isSummarized;
  }

  begin(): void {}

  write(out: AnswerBuffer): void {
    const { id, item, line } = this.#source;
    out.text(this.#writer.write(this.#model, id, item, `/lines/${line}`));
    out.ascii("\n");
  }

  end(out: AnswerBuffer, { flights, failed }: Tally, failure?: PuntualError): void {
    if (failure === undefined && !this.#isSummarized) return;
    const summary = { flights, failed, complete: failure === undefined };
    out.text(`${JSON.stringify({ summary, ...(failure && { problem: toProblem(failure) }) })}\n`);
  }
}

import type { PuntualError } from "../../../errors.ts";
import { noteText } from "../../../flights/flight-note.ts";
import { csvField } from "../../../flights/reading/csv/csv-fields.ts";
import type { Forecast } from "../../../models/operational/forecasting/operational-model.ts";
import type { AnswerBuffer } from "../answer-buffer.ts";
import type { RowWriter, Tally } from "../row-writer.ts";
import type { CsvLayout } from "./csv-layout.ts";
import type { CsvSource } from "./csv-source.ts";

/** The columns that a forecast appends: those of `puntual predict`, and the problem if there is no forecast. */
export const FORECAST_COLUMNS = [
  "delay_probability",
  "delayed",
  "over_30",
  "over_60",
  "over_120",
  "expected_lateness_minutes",
  "lead_time",
  "support",
  "problem",
] as const;

/** The column of the reasons, where they are asked for. */
export const REASONS_COLUMN = "reasons";

/** The column of the notes on a flight, the last one; files often have a column `note` of their own. */
export const NOTE_COLUMN = "forecast_note";

/** The largest number of reasons; the strongest come first. */
const MAX_REASONS = 3;

/** The longest text of a problem, in characters. */
const LONGEST_PROBLEM = 300;

/** The options of a {@link CsvWriter}. */
export interface CsvWriterOptions {
  readonly explains: boolean;
  /** Whether a complete answer has a summary; one that is not complete always has. */
  readonly isSummarized: boolean;
}

/** Writes each row unchanged, with the columns of its forecast appended, and a last record with a summary. */
export class CsvWriter implements RowWriter {
  readonly contentType: string;
  readonly encoding: "utf-8" | "latin-1";
  readonly #source: CsvSource;
  readonly #explains: boolean;
  readonly #isSummarized: boolean;

  constructor(
    encoding: "utf-8" | "latin-1",
    source: CsvSource,
    { explains, isSummarized }: CsvWriterOptions,
  ) {
    this.contentType = `text/csv; charset=${encoding === "utf-8" ? "utf-8" : "iso-8859-1"}; header=present`;
    this.encoding = encoding;
    this.#source = source;
    this.#explains = explains;
    this.#isSummarized = isSummarized;
  }

  begin(out: AnswerBuffer): void {
    const { header, lineEnd } = this.#layout;
    out.copy(header, 0, header.length);
    const columns = [...FORECAST_COLUMNS, ...(this.#explains ? [REASONS_COLUMN] : []), NOTE_COLUMN];
    out.ascii(`,${columns.join(",")}${lineEnd}`);
  }

  write(out: AnswerBuffer): void {
    const { item, isWhole, block, start, end } = this.#source;
    const { fields, lineEnd } = this.#layout;
    // A row without the header's columns would shift those of its forecast.
    if (isWhole) out.copy(block, start, end);
    else out.ascii(",".repeat(fields - 1));
    if (item.problem !== undefined) {
      this.#writeProblem(out, problemText(item.problem));
      return;
    }
    out.ascii(forecastCells(item.forecast));
    if (this.#explains) out.text(`,${csvField(strongestReasons(item.forecast))}`);
    const { notes } = item.flight;
    if (notes === undefined) out.ascii(`,${lineEnd}`);
    else out.text(`,${csvField(noteText(notes))}${lineEnd}`);
  }

  /** The last record has only a summary, in the column of the problem. */
  end(out: AnswerBuffer, { flights, failed }: Tally, failure?: PuntualError): void {
    if (failure === undefined && !this.#isSummarized) return;
    out.ascii(",".repeat(this.#layout.fields - 1));
    this.#writeProblem(
      out,
      failure === undefined
        ? `complete: ${flights} flights, ${failed} failed`
        : `incomplete: ${problemText(failure)}`,
    );
  }

  get #layout(): CsvLayout {
    return this.#source.layout as CsvLayout;
  }

  #writeProblem(out: AnswerBuffer, text: string): void {
    const short = text.length > LONGEST_PROBLEM ? `${text.slice(0, LONGEST_PROBLEM)}...` : text;
    out.ascii(",".repeat(FORECAST_COLUMNS.length));
    out.text(`${csvField(short.toWellFormed())}${this.#explains ? ",," : ","}${this.#layout.lineEnd}`);
  }
}

function problemText({ code, message }: PuntualError): string {
  return `${code}: ${message}`.replace(/\s+/g, " ");
}

function forecastCells({ over, delayed, expectedLatenessMinutes, leadTime, support }: Forecast): string {
  return `,${over[0].toFixed(6)},${delayed ? 1 : 0},${over[1].toFixed(6)},${over[2].toFixed(6)},${over[3].toFixed(6)},${expectedLatenessMinutes.toFixed(1)},${leadTime},${support.flights},`;
}

/** Each with what it adds to the probability of a delay. */
function strongestReasons({ explanation }: Forecast): string {
  const strongest = explanation?.reasons.slice(0, MAX_REASONS) ?? [];
  return strongest
    .map(({ sentence, effect: { probability } }) => {
      const sign = probability < 0 ? "" : "+";
      return `${sentence} (${sign}${probability.toFixed(3)})`;
    })
    .join("; ");
}

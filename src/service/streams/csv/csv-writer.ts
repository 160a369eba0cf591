import type { PuntualError } from "../../../errors.ts";
import { csvField, decimalText } from "../../../flights/reading/csv/csv-fields.ts";
import { completeText, incompleteText } from "../../../flights/reading/csv/end-record.ts";
import { scannedEncoding, type TextEncoding } from "../../../flights/reading/csv/text-encoding.ts";
import { QUANTILES } from "../../../models/operational/distribution/quantiles.ts";
import { forecastNote } from "../../../models/operational/forecasting/forecast-note.ts";
import type { Forecast } from "../../../models/operational/forecasting/operational-model.ts";
import {
  MINUTES_COLUMNS,
  minutesText,
  NOTE_COLUMN,
  PROBLEM_COLUMN,
  REASONS_COLUMN,
  RISK_COLUMNS,
} from "../../../models/scoring/forecast-columns.ts";
import type { AnswerBuffer } from "../answer-buffer.ts";
import type { RowWriter, Tally } from "../row-writer.ts";
import type { CsvLayout } from "./csv-layout.ts";
import type { CsvSource } from "./csv-source.ts";

/** The columns that a forecast appends: those of `puntual predict`, and the problem if there is no forecast. */
export const FORECAST_COLUMNS = [
  "delay_probability",
  "delayed",
  ...RISK_COLUMNS,
  ...MINUTES_COLUMNS,
  PROBLEM_COLUMN,
] as const;

/** The largest number of reasons; the strongest come first. */
const MAX_REASONS = 3;

/** The longest text of a problem, in characters. */
const LONGEST_PROBLEM = 300;

/** Returns the columns that an answer adds. */
export function forecastColumns(explains: boolean): readonly string[] {
  return [...FORECAST_COLUMNS, ...(explains ? [REASONS_COLUMN] : []), NOTE_COLUMN];
}

/**
 * Writes each row unchanged, but for the columns of an earlier forecast, with the columns of its own appended. The last
 * record is a summary.
 */
export class CsvWriter implements RowWriter {
  readonly contentType: string;
  readonly encoding: TextEncoding;
  readonly #source: CsvSource;
  readonly #columns: readonly string[];
  readonly #explains: boolean;
  readonly #isSummarized: boolean;
  #separator = ",";

  /**
   * @param charset the name of the character set in which the source is read
   * @param columns as {@link forecastColumns} returns them
   * @param isSummarized whether a complete answer has a summary; one that is not complete always has
   */
  constructor(charset: string, source: CsvSource, columns: readonly string[], isSummarized: boolean) {
    this.contentType = `text/csv; charset=${charset}; header=present`;
    this.encoding = scannedEncoding(source.encoding);
    this.#source = source;
    this.#columns = columns;
    this.#isSummarized = isSummarized;
    this.#explains = columns.includes(REASONS_COLUMN);
  }

  begin(out: AnswerBuffer): void {
    const { dialect, header } = this.#layout;
    const { content, starts, ends, lineEnd } = header;
    this.#separator = String.fromCharCode(dialect.separator);
    out.copy(content, 0, dialect.headerStart);
    this.#copyKept(out, content, starts, ends);
    this.#add(out, this.#columns);
    out.ascii(lineEnd);
  }

  write(out: AnswerBuffer): void {
    const { item, isWhole, block, record } = this.#source;
    // A row without the header's columns would shift those of its forecast.
    if (isWhole) this.#copyKept(out, block, record.starts, record.ends);
    else this.#copyNone(out);
    if (item.problem !== undefined) {
      this.#writeProblem(out, problemText(item.problem));
      return;
    }
    this.#add(out, this.#forecastCells(item.forecast));
    if (this.#explains) this.#addText(out, strongestReasons(item.forecast));
    this.#addText(out, forecastNote(item.flight, item.forecast.support));
    out.ascii(this.#layout.header.lineEnd);
  }

  /** The last record has only a summary, in the column of the problem. */
  end(out: AnswerBuffer, { flights, failed }: Tally, failure?: PuntualError): void {
    if (failure === undefined && !this.#isSummarized) return;
    this.#copyNone(out);
    const isComplete = failure === undefined;
    this.#writeProblem(
      out,
      isComplete ? completeText(flights, failed) : incompleteText(problemText(failure)),
    );
  }

  get #layout(): CsvLayout {
    return this.#source.layout as CsvLayout;
  }

  #copyKept(out: AnswerBuffer, bytes: Buffer, starts: Int32Array, ends: Int32Array): void {
    const { kept } = this.#layout;
    for (let run = 0; run < kept.length; run++) {
      if (run > 0) out.ascii(this.#separator);
      out.copy(bytes, starts[kept[run].from], ends[kept[run].until - 1]);
    }
  }

  /** Leaves the kept columns blank. */
  #copyNone(out: AnswerBuffer): void {
    const columns = this.#layout.kept.reduce((count, { from, until }) => count + until - from, 0);
    out.ascii(this.#separator.repeat(columns - 1));
  }

  /** Adds ASCII cells that need no quotes. */
  #add(out: AnswerBuffer, cells: readonly string[]): void {
    const separator = this.#separator;
    out.ascii(separator + cells.join(separator));
  }

  #addText(out: AnswerBuffer, text: string): void {
    out.ascii(this.#separator);
    if (text !== "") out.text(csvField(text, this.#separator));
  }

  #writeProblem(out: AnswerBuffer, text: string): void {
    const short = text.length > LONGEST_PROBLEM ? `${text.slice(0, LONGEST_PROBLEM)}...` : text;
    const place = this.#columns.indexOf(PROBLEM_COLUMN);
    out.ascii(this.#separator.repeat(place));
    this.#addText(out, short.toWellFormed());
    out.ascii(this.#separator.repeat(this.#columns.length - place - 1) + this.#layout.header.lineEnd);
  }

  #forecastCells(forecast: Forecast): string[] {
    const { over, delayed, expectedLatenessMinutes, leadTime, support } = forecast;
    const [over15, ...longer] = over.map((probability) => this.#decimal(probability.toFixed(6)));
    const minutes = this.#decimal(minutesText(expectedLatenessMinutes));
    const quantiles = [QUANTILES.p10, QUANTILES.p50, QUANTILES.p90].map((probability) =>
      this.#decimal(minutesText(forecast.lateness.quantile(probability))),
    );
    const risk = [over15, delayed ? "1" : "0", ...longer, minutes, leadTime, String(support.flights)];
    return [...risk, ...quantiles, ""];
  }

  #decimal(decimal: string): string {
    return decimalText(decimal, this.#separator);
  }
}

function problemText({ code, message }: PuntualError): string {
  return `${code}: ${message}`.replace(/\s+/g, " ");
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

import type { DateOrder } from "../../flights/reading/csv/local-dates.ts";
import type { Language } from "../../models/operational/explaining/language.ts";
import { airportsOf } from "../airports/served-airports.ts";
import type { Forecaster } from "../forecasts/forecaster.ts";
import { momentOf } from "../forecasts/moment-request.ts";
import { acceptedType } from "../http/content/accept.ts";
import { CsvSource } from "./csv/csv-source.ts";
import { CsvWriter, forecastColumns } from "./csv/csv-writer.ts";
import type { FlightStream } from "./flight-stream.ts";
import type { ForecastFields } from "./forecast-fields.ts";
import { LinesSource } from "./lines/lines-source.ts";
import { LinesWriter } from "./lines/lines-writer.ts";
import type { RowSource } from "./row-source.ts";
import type { RowWriter } from "./row-writer.ts";

const [CSV, LINES, OTHER_LINES] = ["text/csv", "application/x-ndjson", "application/jsonl"] as const;

/** The reader and the writer of the rows of a stream. */
export interface StreamRows {
  readonly source: RowSource;
  readonly writer: RowWriter;
}

/** The choices of a client for the answer to a stream. */
export interface RowOptions {
  /** The media types that the client accepts. */
  readonly accept: string | undefined;
  /** The language of the reasons; absent, there are none. */
  readonly explain: Language | undefined;
  /** The order of day and month in the times of a CSV; absent, the dates decide. */
  readonly dates: DateOrder | undefined;
  /** The moment of the forecasts of flights that have none of their own, as the request has it; absent, now. */
  readonly at: unknown;
  /** Whether a complete answer ends with a summary. */
  readonly isSummarized: boolean;
}

/**
 * Selects the reader of a stream and the writer of its answer: of the same kind, or lines for a CSV if the
 * client prefers them. One model makes all forecasts, each with the history at the time its row is read.
 * @throws PuntualError `not-acceptable`, `model-not-loaded`, `invalid-request` as `momentOf` does
 */
export function streamRows(
  { type, encoding, charset }: FlightStream,
  forecaster: Forecaster,
  { accept, explain, dates, isSummarized, at: written }: RowOptions,
): StreamRows {
  const { model, writer } = forecaster;
  const at = momentOf(written, airportsOf(model.model), forecaster.now());
  const forecast: ForecastFields = (fields) =>
    forecaster.forecast(model, fields, { now: forecaster.now(), at, explain });
  if (type !== CSV) {
    const answered = acceptedType(accept, type === LINES ? [LINES, OTHER_LINES] : [OTHER_LINES, LINES]);
    const source = new LinesSource(encoding, forecast);
    return { source, writer: new LinesWriter(answered, { model, writer }, source, isSummarized) };
  }
  const answered = acceptedType(accept, [CSV, LINES, OTHER_LINES]);
  const columns = forecastColumns(explain !== undefined);
  const source = new CsvSource(encoding, forecast, columns, airportsOf(model.model), dates);
  return {
    source,
    writer:
      answered === CSV
        ? new CsvWriter(charset, source, columns, isSummarized)
        : new LinesWriter(answered, { model, writer }, source, isSummarized),
  };
}

import { flightColumns } from "../../flights/reading/flight-columns.ts";
import { LATENESS_THRESHOLDS } from "../../models/operational/distribution/thresholds.ts";
import { REASONS_COLUMN } from "../../models/scoring/forecast-columns.ts";
import { forecastItem } from "../forecasts/forecast-schemas.ts";
import { FORECAST_COLUMNS } from "./csv/csv-writer.ts";

/** The description of streams in OpenAPI. */
export const streamDescription =
  "CSV and JSON lines (`text/csv`, `application/x-ndjson`, `application/jsonl`) are streams, answered in the same format; " +
  "a CSV is answered with JSON lines if `accept` asks for them. A body with a `content-length` is answered once it has " +
  "arrived, and the answer has a `content-length` up to 32 MiB. A body in chunks may have any length and is answered row " +
  "by row while it arrives; its client should read while it sends. Answers that a client does not read yet are stored, " +
  "up to `PUNTUAL_SPOOL_BYTES`. Bodies may be compressed with gzip; streams and long answers are compressed for clients " +
  "that accept it.\n\n" +
  "Every answer says at its end that it is complete: a CSV in its last record, with a text such as " +
  "`complete: 68206 flights (12 failed)` in the column `problem` and nothing in the others; JSON lines in a summary. The " +
  "query `summary=false` omits both. The header `puntual-summary`, or the trailer of an answer to a body in chunks, holds " +
  "`flights=…, failed=…`.\n\n" +
  "An error of the whole stream (incomplete gzip, a row of over a million bytes, no row for `PUNTUAL_REQUEST_SECONDS`, a " +
  "service that ends) is a problem, unless the answer has begun. Then it is reported at its end: in a CSV by a record with " +
  "`incomplete: ` and the problem, in JSON lines by a summary with `complete: false` and the problem; and the connection " +
  "is closed without the end of the body, which every HTTP client reports.";

const { airlineCode, destination, scheduled, flightType } = flightColumns;

const csv = {
  schema: {
    type: "string",
    description:
      `A header and a row a flight: the 18-column file of the dataset (\`${airlineCode.header}\`, ` +
      `\`${destination.header}\` and \`${scheduled.header}\` have to be there, \`${flightType.header}\` may be), or our ` +
      "own columns `airline`, `destination`, `scheduled`, and where wanted `flightType` or `flight_type`, and `id`; in " +
      "any order, among any others. Text is UTF-8, or Latin-1 with `charset=iso-8859-1`.",
    examples: ["airline,destination,scheduled\nSky Airline,Antofagasta,2018-03-01T18:30\n"],
  },
} as const;

const lines = {
  schema: {
    type: "string",
    description: "A flight as a JSON object in each line, with the fields of the JSON body.",
    examples: ['{"airline":"Sky Airline","destination":"Antofagasta","scheduled":"2018-03-01T18:30"}\n'],
  },
} as const;

/** The bodies besides JSON, by media type; each may be compressed and of any length. */
export const streamBodies = {
  "text/csv": csv,
  "application/x-ndjson": lines,
  "application/jsonl": lines,
} as const;

/** The last line of an answer as lines. */
const lastLine = {
  type: "object",
  required: ["summary"],
  properties: {
    summary: {
      type: "object",
      required: ["flights", "failed", "complete"],
      properties: {
        flights: { type: "integer" },
        failed: { type: "integer" },
        complete: { type: "boolean", description: "whether all flights were answered" },
      },
    },
    problem: { $ref: "Problem#" },
  },
} as const;

const answeredLines = {
  schema: {
    description:
      "Each line is the item of a flight, in order; pointers begin with `/lines/` and the number of the line, from 1. " +
      "The last line is a summary.",
    anyOf: [forecastItem, lastLine],
  },
} as const;

/** The answers to {@link streamBodies}, by media type. */
export const streamAnswers = {
  "text/csv": {
    schema: {
      type: "string",
      description:
        `Each row unchanged, with the columns ${FORECAST_COLUMNS.join(", ")} appended and, with ` +
        `\`explain=true\`, ${REASONS_COLUMN}. The columns over_… are the probabilities of leaving over ` +
        `${LATENESS_THRESHOLDS.slice(1).join(", ")} minutes late; delay_probability is that of over ${LATENESS_THRESHOLDS[0]}. An invalid row has its ` +
        "problem instead of a forecast. The last record has only a text in the column `problem`: `complete: ` and the " +
        "numbers of flights, or `incomplete: ` and the error that ended the stream.",
    },
  },
  "application/x-ndjson": answeredLines,
  "application/jsonl": answeredLines,
} as const;

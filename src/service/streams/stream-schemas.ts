import { flightColumns } from "../../flights/reading/flight-columns.ts";
import { LATENESS_THRESHOLDS } from "../../models/operational/lead-model.ts";
import { forecastItem } from "../forecasts/forecast-schemas.ts";
import { FORECAST_COLUMNS, REASONS_COLUMN } from "./csv/csv-writer.ts";

/** The description of streams in OpenAPI. */
export const streamDescription =
  "CSV and JSON lines (`text/csv`, `application/x-ndjson`, `application/jsonl`) are streams of any length, answered in " +
  "the same format, row by row while they arrive; a CSV is answered with JSON lines if `accept` asks for them. They are " +
  "read no faster than their answers: a client has to read while it sends. Bodies may be compressed with gzip; streams " +
  "and long answers are compressed for clients that accept it.\n\n" +
  "An error of the whole stream before its first answered row is a problem. After that, an error (incomplete gzip, a row " +
  "of over a million bytes, a client that neither sends a row nor reads an answer for `PUNTUAL_REQUEST_SECONDS`, a " +
  "service that ends) is reported in the last line: in a CSV a row with only a problem, in JSON lines a summary with " +
  "`complete: false` and the problem. Then the connection is closed without the end of the body, which every HTTP " +
  "client reports. An answer with a proper end is complete; its trailer `puntual-summary` holds `flights=…, failed=…`.";

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
        "problem instead of a forecast. If the stream ends early because of an error, its last row contains only a " +
        "problem, and the connection is closed before the answer is complete.",
    },
  },
  "application/x-ndjson": answeredLines,
  "application/jsonl": answeredLines,
} as const;

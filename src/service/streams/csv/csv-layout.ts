import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../../errors.ts";
import type { TextEncoding } from "../../../flights/reading/csv/csv-fields.ts";
import { flightColumns } from "../../../flights/reading/flight-columns.ts";
import { checkColumns, MAX_COLUMNS, scanHeader } from "../../../flights/reading/flight-header.ts";

/** The positions of the columns in a CSV of flights; -1 for one that is absent. */
export interface CsvLayout {
  /** The number of fields of each row. */
  readonly fields: number;
  readonly airline: number;
  readonly destination: number;
  readonly scheduled: number;
  readonly flightType: number;
  readonly id: number;
  /** The header as it was received, without its line end. */
  readonly header: Buffer;
  /** The line end of the header. */
  readonly lineEnd: "\n" | "\r\n";
  /** The numbers of bytes and lines of the header. */
  readonly bytes: number;
  readonly lines: number;
}

/** The names of the columns in the dataset, and Puntual's own. */
const DATASET = {
  airline: flightColumns.airlineCode.header,
  destination: flightColumns.destination.header,
  scheduled: flightColumns.scheduled.header,
} as const;
const OWN = { airline: "airline", destination: "destination", scheduled: "scheduled" } as const;

/**
 * Reads the header, the first record of a block: that of the dataset's file or one with Puntual's own names. The columns
 * may be in any order among others.
 * @throws PuntualError `invalid-request` if it cannot be read, `missing-column` if it lacks a needed column
 */
export function readCsvLayout(block: Buffer, encoding: TextEncoding): CsvLayout {
  const { names, columnCount, isMalformed, content, lineEnd, bytes, lines } = scanHeader(block, encoding);
  const fault = headerFault(content, isMalformed, columnCount, encoding);
  if (fault !== undefined)
    throw new PuntualError("invalid-request", { reason: `line 1: the header ${fault}` });
  const needed = Object.values(DATASET).some((name) => names.includes(name)) ? DATASET : OWN;
  checkColumns("the body", names, Object.values(needed), ` (nor ${Object.values(DATASET).join(", ")})`);
  return {
    fields: columnCount,
    airline: names.indexOf(needed.airline),
    destination: names.indexOf(needed.destination),
    scheduled: names.indexOf(needed.scheduled),
    flightType: names.findIndex((name) =>
      needed === DATASET ? name === flightColumns.flightType.header : /^flight(Type|_type)$/.test(name),
    ),
    id: names.indexOf("id"),
    header: content,
    lineEnd,
    bytes,
    lines,
  };
}

function headerFault(header: Buffer, malformed: boolean, fields: number, encoding: TextEncoding) {
  if (malformed) return "has quotes out of order";
  if (header.includes(0)) return "has a NUL byte";
  if (encoding === "utf-8" && !isUtf8(header)) return "is not UTF-8; say charset=iso-8859-1 if it is Latin-1";
  return fields > MAX_COLUMNS ? `has over ${MAX_COLUMNS} columns` : undefined;
}

import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../../errors.ts";
import type { TextEncoding } from "../../../flights/reading/csv-fields.ts";
import { flightColumns } from "../../../flights/reading/flight-columns.ts";
import { checkColumns, MAX_COLUMNS, scanHeader } from "../../../flights/reading/flight-header.ts";

/** Where the columns of a CSV of flights stand; -1 for one that is not there. */
export interface CsvLayout {
  /** How many fields each row has. */
  readonly fields: number;
  readonly airline: number;
  readonly destination: number;
  readonly scheduled: number;
  readonly flightType: number;
  readonly id: number;
  /** The header as it came, without its line end. */
  readonly header: Buffer;
  /** What ends the lines. */
  readonly lineEnd: "\n" | "\r\n";
  /** How many bytes, and lines, the header takes. */
  readonly bytes: number;
  readonly lines: number;
}

/** The dataset's names of the columns, and our own. */
const DATASET = {
  airline: flightColumns.airlineCode.header,
  destination: flightColumns.destination.header,
  scheduled: flightColumns.scheduled.header,
} as const;
const OWN = { airline: "airline", destination: "destination", scheduled: "scheduled" } as const;

/**
 * Reads the header, the first record of a block: that of the dataset's file, or one of our own columns; either may
 * have others, in any order.
 * @throws PuntualError `invalid-request` where it cannot be read, `missing-column` where it lacks a needed column
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

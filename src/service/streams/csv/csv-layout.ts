import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../../errors.ts";
import { fieldText, recordScan, scanRecord } from "../../../flights/reading/csv-records.ts";
import { flightColumns } from "../../../flights/reading/flight-columns.ts";

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

/** A header of more columns than this is none. */
const MAX_FIELDS = 4096;

/**
 * Reads the header, the first record of a block: that of the dataset's file, or one of our own columns; either may
 * have others, in any order.
 * @throws PuntualError `invalid-request` where it cannot be read, `missing-column` where it lacks a needed column
 */
export function readCsvLayout(block: Buffer, encoding: "utf-8" | "latin-1"): CsvLayout {
  const scan = recordScan(MAX_FIELDS);
  scanRecord(block, 0, block.length, scan);
  const header = Buffer.from(block.subarray(0, scan.contentEnd));
  const fault = headerFault(header, scan.malformed, scan.fieldCount, encoding);
  if (fault !== undefined)
    throw new PuntualError("invalid-request", { reason: `line 1: the header ${fault}` });
  const names = Array.from({ length: scan.fieldCount }, (_, field) =>
    fieldText(header, scan.starts[field], scan.ends[field], encoding).trim(),
  );
  const needed = Object.values(DATASET).some((name) => names.includes(name)) ? DATASET : OWN;
  checkColumns(names, Object.values(needed));
  return {
    fields: scan.fieldCount,
    airline: names.indexOf(needed.airline),
    destination: names.indexOf(needed.destination),
    scheduled: names.indexOf(needed.scheduled),
    flightType: names.findIndex((name) =>
      needed === DATASET ? name === flightColumns.flightType.header : /^flight(Type|_type)$/.test(name),
    ),
    id: names.indexOf("id"),
    header,
    lineEnd: scan.end - scan.contentEnd === 2 ? "\r\n" : "\n",
    bytes: scan.end,
    lines: scan.lines,
  };
}

function headerFault(header: Buffer, malformed: boolean, fields: number, encoding: "utf-8" | "latin-1") {
  if (malformed) return "has quotes out of order";
  if (header.includes(0)) return "has a NUL byte";
  if (encoding === "utf-8" && !isUtf8(header)) return "is not UTF-8; say charset=iso-8859-1 if it is Latin-1";
  return fields > MAX_FIELDS ? `has over ${MAX_FIELDS} columns` : undefined;
}

function checkColumns(names: readonly string[], needed: readonly string[]): void {
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length === 0) return;
  const none = missing.length === needed.length ? ` (nor ${Object.values(DATASET).join(", ")})` : "";
  const hint = names.length === 1 && /[;\t|]/.test(names[0]) ? " (the separator must be a comma)" : "";
  throw new PuntualError("missing-column", {
    path: "the body",
    columns: missing.join(", ") + none,
    found: names.join(", ").slice(0, 300) + hint,
  });
}

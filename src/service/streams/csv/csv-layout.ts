import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../../errors.ts";
import type { CsvDialect } from "../../../flights/reading/csv/csv-dialect.ts";
import { columnPosition } from "../../../flights/reading/csv/header-names.ts";
import type { TextEncoding } from "../../../flights/reading/csv/text-encoding.ts";
import { type CsvHeader, MAX_COLUMNS, scanHeader } from "../../../flights/reading/flight-header.ts";
import { type ColumnRun, keptColumns } from "../../../models/scoring/earlier-forecast.ts";
import { type CsvFlights, type CsvOptions, csvFlights } from "./csv-flights.ts";

/** The reason why a text that is not UTF-8 cannot be read, with the way out. */
export const NOT_UTF8 = "not UTF-8; say charset=windows-1252 if it is that, or Latin-1";

/** The columns of a CSV of flights. */
export interface CsvLayout {
  /** The number of fields of each row. */
  readonly fields: number;
  readonly flights: CsvFlights;
  /** The position of the column with the client's ids; -1 without one. */
  readonly id: number;
  /** The columns that an answer keeps: all but those of an earlier forecast. */
  readonly kept: readonly ColumnRun[];
  readonly dialect: CsvDialect;
  readonly header: CsvHeader;
}

/**
 * Reads the header, the first record of a block: that of a layout that is known, or one with Puntual's own names. The
 * columns may be in any order among others.
 * @param added the columns that the answer adds
 * @throws PuntualError `invalid-request` if it cannot be read, `missing-column` if it lacks a needed column
 */
export function readCsvLayout(
  block: Buffer,
  dialect: CsvDialect,
  options: CsvOptions,
  added: readonly string[],
): CsvLayout {
  const { encoding } = options;
  const header = scanHeader(block, { encoding, dialect });
  const { names, columnCount } = header;
  const fault = headerFault(header, encoding);
  if (fault !== undefined)
    throw new PuntualError("invalid-request", { reason: `line ${header.line}: the header ${fault}` });
  return {
    fields: columnCount,
    flights: csvFlights(names, options),
    id: columnPosition(names, "id"),
    kept: keptColumns(names, added).runs,
    dialect,
    header,
  };
}

function headerFault({ content, quoteFault, columnCount }: CsvHeader, encoding: TextEncoding) {
  if (quoteFault !== undefined) return `has ${quoteFault}`;
  if (content.includes(0)) return "has a NUL byte";
  if (encoding === "utf-8" && !isUtf8(content)) return `is ${NOT_UTF8}`;
  return columnCount > MAX_COLUMNS ? `has over ${MAX_COLUMNS} columns` : undefined;
}

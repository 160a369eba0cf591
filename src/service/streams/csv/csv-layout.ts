import { isUtf8 } from "node:buffer";
import { PuntualError } from "../../../errors.ts";
import type { CsvDialect } from "../../../flights/reading/csv/csv-dialect.ts";
import { columnPosition } from "../../../flights/reading/csv/header-names.ts";
import type { TextEncoding } from "../../../flights/reading/csv/text-encoding.ts";
import type { CsvFormat } from "../../../flights/reading/file-format.ts";
import { flightColumns } from "../../../flights/reading/flight-columns.ts";
import {
  type CsvHeader,
  findColumns,
  MAX_COLUMNS,
  scanHeader,
} from "../../../flights/reading/flight-header.ts";
import { type ColumnRun, keptColumns } from "../../../models/scoring/earlier-forecast.ts";

/** The reason why a text that is not UTF-8 cannot be read, with the way out. */
export const NOT_UTF8 = "not UTF-8; say charset=windows-1252 if it is that, or Latin-1";

/** The positions of the columns in a CSV of flights; -1 for one that is absent. */
export interface CsvLayout {
  /** The number of fields of each row. */
  readonly fields: number;
  readonly airline: number;
  readonly destination: number;
  readonly scheduled: number;
  readonly flightType: number;
  readonly id: number;
  /** The columns that an answer keeps: all but those of an earlier forecast. */
  readonly kept: readonly ColumnRun[];
  readonly dialect: CsvDialect;
  readonly header: CsvHeader;
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
 * @param added the columns that the answer adds
 * @throws PuntualError `invalid-request` if it cannot be read, `missing-column` if it lacks a needed column
 */
export function readCsvLayout(block: Buffer, format: CsvFormat, added: readonly string[]): CsvLayout {
  const header = scanHeader(block, format);
  const { names, columnCount } = header;
  const fault = headerFault(header, format.encoding);
  if (fault !== undefined)
    throw new PuntualError("invalid-request", { reason: `line ${header.line}: the header ${fault}` });
  const isDataset = Object.values(DATASET).some((name) => columnPosition(names, name) !== -1);
  const needed = Object.values(isDataset ? DATASET : OWN);
  const hint = ` (nor ${Object.values(DATASET).join(", ")})`;
  const [airline, destination, scheduled] = findColumns("the body", names, needed, hint);
  return {
    fields: columnCount,
    airline,
    destination,
    scheduled,
    flightType: columnPosition(names, isDataset ? flightColumns.flightType.header : "flightType"),
    id: columnPosition(names, "id"),
    kept: keptColumns(names, added).runs,
    dialect: format.dialect,
    header,
  };
}

function headerFault({ content, quoteFault, columnCount }: CsvHeader, encoding: TextEncoding) {
  if (quoteFault !== undefined) return `has ${quoteFault}`;
  if (content.includes(0)) return "has a NUL byte";
  if (encoding === "utf-8" && !isUtf8(content)) return `is ${NOT_UTF8}`;
  return columnCount > MAX_COLUMNS ? `has over ${MAX_COLUMNS} columns` : undefined;
}

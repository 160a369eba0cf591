import type { DuckDBConnection } from "@duckdb/node-api";
import { PuntualError } from "../../errors.ts";
import type { CategoryColumn, FlightColumn, FlightTable } from "../flight-table.ts";
import { fetchColumns, loadCells, type RawColumns, unreadTimes } from "./cell-store.ts";
import { withDuckDb } from "./duckdb.ts";
import { detectFormat, type FileFormat } from "./file-format.ts";
import { flightColumns } from "./flight-columns.ts";
import { findColumns, readHeaders } from "./flight-source.ts";
import { lineNumbers } from "./line-numbers.ts";
import {
  checkMaxRejects,
  checkRejects,
  DEFAULT_MAX_REJECTS,
  overLimit,
  type Rejection,
} from "./rejected-rows.ts";

/** What a file of flights held. */
export interface FlightsRead {
  /** The rows that can be used, in the order of the file. */
  readonly flights: FlightTable;
  /** Every cell that made its row unusable, in the order of the file. */
  readonly rejections: readonly Rejection[];
  /** Rows of the file, used and rejected. */
  readonly rowCount: number;
}

/** A cell that cannot be used, by the number of its row in the table of cells. */
interface BadCell {
  readonly row: number;
  readonly column: FlightColumn;
  readonly value: string;
  readonly reason: string;
}

/**
 * Reads a file of flights (CSV, gzipped CSV or Parquet; UTF-8 or Latin-1) into typed columns.
 * @param options.columns the columns wanted, found by their headers in any order; a row in which one of them is
 * blank or wrong is rejected. All known columns by default.
 * @param options.maxRejects share of rows that may be rejected, 0 to 1; 0.05 by default
 * @throws PuntualError `file-not-found`, `not-a-file`, `file-unreadable`, `file-empty`, `file-not-flights`,
 * `missing-column`, `too-many-rejects`, `no-flights`, `invalid-argument`
 */
export async function readFlights(
  path: string,
  options: { readonly columns?: readonly FlightColumn[]; readonly maxRejects?: number } = {},
): Promise<FlightsRead> {
  const wanted = options.columns ?? (Object.keys(flightColumns) as FlightColumn[]);
  const maxRejects = checkMaxRejects(options.maxRejects ?? DEFAULT_MAX_REJECTS);
  const format = await detectFormat(path);
  return withDuckDb((connection) => read(connection, path, format, wanted, maxRejects));
}

async function read(
  connection: DuckDBConnection,
  path: string,
  format: FileFormat,
  wanted: readonly FlightColumn[],
  maxRejects: number,
): Promise<FlightsRead> {
  const header = findColumns(path, await readHeaders(connection, path, format), wanted);
  const { lines, malformed } = await loadCells(connection, path, format, header);
  const raw = await fetchColumns(connection, wanted);
  const badCells = await judgeCells(connection, raw, wanted);
  const rowCount = raw.rowCount + malformed.length;
  const badRows = [...new Set(badCells.map(({ row }) => row))];
  const rejected = badRows.length + malformed.length;
  // Where the file is refused, the first row at fault is all that is told.
  const told = overLimit(rejected, rowCount, maxRejects) ? badRows.slice(0, 1) : badRows;
  const toldLines = lines ? told.map((row) => lines[row]) : await locateRows(path, format, told);
  const rejections = [
    ...malformed,
    ...describe(badCells, new Map(told.map((row, i) => [row, toldLines[i]]))),
  ];
  rejections.sort((a, b) => a.line - b.line);
  checkRejects(path, rowCount, rejected, rejections[0], maxRejects);
  if (rejected === rowCount) throw new PuntualError("no-flights", { path });
  return { flights: keepRows(raw, new Set(badRows)), rejections, rowCount };
}

/** Judges every cell; completes the times that are written in an allowed but rarer way. Sorted by row. */
async function judgeCells(
  connection: DuckDBConnection,
  raw: RawColumns,
  wanted: readonly FlightColumn[],
): Promise<BadCell[]> {
  const bad: BadCell[] = [];
  for (const [column, { names, codes }] of raw.categories) {
    const reasons = names.map((name) => flightColumns[column].read(name).reason);
    if (reasons.every((reason) => reason === undefined)) continue;
    for (const [row, code] of codes.entries()) {
      const reason = reasons[code];
      if (reason !== undefined) bad.push({ row, column, value: names[code], reason });
    }
  }
  for (const [column, minutes] of raw.times) {
    for (const { row, text } of await unreadTimes(connection, column)) {
      const { value, reason } = flightColumns[column].read(text);
      if (reason === undefined) minutes[row] = value as number;
      else bad.push({ row, column, value: text, reason });
    }
  }
  return bad.sort((a, b) => a.row - b.row || wanted.indexOf(a.column) - wanted.indexOf(b.column));
}

/** The line on which each of the rows, numbered from 0 in ascending order, begins. */
async function locateRows(
  path: string,
  format: FileFormat,
  rows: readonly number[],
): Promise<readonly number[]> {
  if (rows.length === 0) return [];
  return format.kind === "parquet" ? rows.map((row) => row + 1) : lineNumbers(path, format, rows);
}

function describe(badCells: readonly BadCell[], lineOf: ReadonlyMap<number, number>): Rejection[] {
  return badCells.flatMap(({ row, column, value, reason }) => {
    const line = lineOf.get(row);
    return line === undefined ? [] : [{ line, column: flightColumns[column].header, value, reason }];
  });
}

/** The table of all rows but the bad ones. */
function keepRows(raw: RawColumns, bad: ReadonlySet<number>): FlightTable {
  const kept = <Values extends Float64Array | Uint16Array | Uint8Array>(values: Values): Values =>
    bad.size === 0 ? values : (values.filter((_, row) => !bad.has(row)) as Values);
  const columns: Partial<Record<FlightColumn, CategoryColumn | Uint8Array | Float64Array>> = {};
  for (const [column, minutes] of raw.times) columns[column] = kept(minutes);
  for (const [column, cells] of raw.categories) {
    const codes = kept(cells.codes);
    if (column === "month") columns[column] = monthNumbers({ names: cells.names, codes });
    else columns[column] = bad.size === 0 ? cells : dropUnused({ names: cells.names, codes });
  }
  return { rowCount: raw.rowCount - bad.size, ...columns } as FlightTable;
}

function monthNumbers({ names, codes }: CategoryColumn): Uint8Array {
  const numbers = names.map(Number);
  const months = new Uint8Array(codes.length);
  for (let row = 0; row < months.length; row++) months[row] = numbers[codes[row]];
  return months;
}

/** The same column without the names that no row has. */
function dropUnused({ names, codes }: CategoryColumn): CategoryColumn {
  const used = new Set(codes);
  if (used.size === names.length) return { names, codes };
  const keptNames = names.filter((_, code) => used.has(code));
  const newCode = Uint16Array.from(names, (name) => Math.max(0, keptNames.indexOf(name)));
  return { names: keptNames, codes: codes.map((code) => newCode[code]) };
}

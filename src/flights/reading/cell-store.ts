import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBDoubleVector, DuckDBUSmallIntVector } from "@duckdb/node-api";
import { PuntualError } from "../../errors.ts";
import type { CategoryColumn, FlightColumn } from "../flight-table.ts";
import { trimSpaces } from "./csv-records.ts";
import { fileError, sqlText } from "./duckdb.ts";
import type { FileFormat } from "./file-format.ts";
import { flightColumns } from "./flight-columns.ts";
import { type FlightHeader, sourceSql, wellFormedSql } from "./flight-source.ts";
import type { Rejection } from "./rejected-rows.ts";
import { copyWellFormed } from "./well-formed-copy.ts";

/** The cells of the wanted columns as they were read, before any is judged. */
export interface RawColumns {
  readonly rowCount: number;
  /** Texts by code, `""` for blank cells, of the columns of categories and months. */
  readonly categories: ReadonlyMap<FlightColumn, CategoryColumn>;
  /** Local minutes of the columns of times; NaN for a cell that is not written `YYYY-MM-DD HH:MM:SS`. */
  readonly times: ReadonlyMap<FlightColumn, Float64Array>;
}

/** Where the rows of the table `cells` come from. */
export interface LoadedCells {
  /** The line of each row, where rows were left out; undefined where row i is simply the file's row i. */
  readonly lines: readonly number[] | undefined;
  /** The rows left out: surplus or missing fields, quotes out of order, broken encoding. */
  readonly malformed: readonly Rejection[];
}

/**
 * Loads the wanted columns of a file into DuckDB as the table `cells`, rows in order: categories and months as
 * texts, times as local minutes beside the texts of those that could not be read. DuckDB reads a well-formed file
 * directly. One that it refuses is first copied without its malformed rows; so is a gzipped one, whose truncation
 * DuckDB would not notice.
 */
export async function loadCells(
  connection: DuckDBConnection,
  path: string,
  format: FileFormat,
  header: FlightHeader,
): Promise<LoadedCells> {
  const load = (source: string, positions: Iterable<[FlightColumn, number]>) => {
    const cells = Array.from(positions, ([column, index]) => cellSql(column, `c${index}`));
    return connection.run(`CREATE OR REPLACE TEMP TABLE cells AS SELECT ${cells.join(", ")} FROM ${source}`);
  };
  if (!format.gzip) {
    try {
      await load(sourceSql(path, format, header), header.position);
      return { lines: undefined, malformed: [] };
    } catch (cause) {
      if (format.kind === "parquet") throw fileError(path, cause);
    }
  }
  const folder = await mkdtemp(join(tmpdir(), "puntual-"));
  try {
    const copy = join(folder, "well-formed.csv");
    const copied = await copyWellFormed(path, format, header, copy);
    const wanted = [...header.position.keys()];
    const source = wellFormedSql(copy, wanted.length, format.encoding);
    await load(
      source,
      wanted.map((column, index) => [column, index]),
    ).catch((cause) => {
      throw fileError(path, cause);
    });
    return copied;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads the table `cells` into typed columns. */
export async function fetchColumns(
  connection: DuckDBConnection,
  wanted: readonly FlightColumn[],
): Promise<RawColumns> {
  const categories = new Map<FlightColumn, CategoryColumn>();
  const times = new Map<FlightColumn, Float64Array>();
  const counted = await connection.runAndReadAll("SELECT count(*)::DOUBLE FROM cells");
  const rowCount = counted.getRowsJS()[0][0] as number;
  if (rowCount === 0) return { rowCount, categories, times };
  for (const column of wanted) {
    if (flightColumns[column].kind === "time") times.set(column, new Float64Array(rowCount));
    else {
      const names = await enumerate(connection, column);
      categories.set(column, { names, codes: new Uint16Array(rowCount) });
    }
  }
  const expressions = wanted.map((column) =>
    times.has(column) ? `"${column}"` : `enum_code("${column}"::"${column}_names")::USMALLINT`,
  );
  const result = await connection.stream(`SELECT ${expressions.join(", ")} FROM cells`);
  const targets = wanted.map(
    (column) => times.get(column) ?? (categories.get(column) as CategoryColumn).codes,
  );
  for (let row = 0; row < rowCount; ) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) break;
    for (const [index, target] of targets.entries()) {
      const vector = chunk.getColumnVector(index) as DuckDBDoubleVector | DuckDBUSmallIntVector;
      for (let item = 0; item < vector.itemCount; item++) target[row + item] = vector.getItem(item) as number;
    }
    row += chunk.rowCount;
  }
  for (const [column, cells] of categories) categories.set(column, trimNames(cells));
  return { rowCount, categories, times };
}

/** The same categories without spaces around their names, sorted. */
function trimNames({ names, codes }: CategoryColumn): CategoryColumn {
  const trimmed = names.map(trimSpaces);
  const distinct = [...new Set(trimmed)].sort();
  const newCode = trimmed.map((name) => distinct.indexOf(name));
  if (newCode.every((code, index) => code === index)) return { names: distinct, codes };
  return { names: distinct, codes: codes.map((code) => newCode[code]) };
}

/** The rows, and their texts, of a column of times that {@link fetchColumns} left at NaN. */
export async function unreadTimes(
  connection: DuckDBConnection,
  column: FlightColumn,
): Promise<readonly { readonly row: number; readonly text: string }[]> {
  const found = await connection.runAndReadAll(
    `SELECT rowid::DOUBLE, "${column}_text" FROM cells WHERE isnan("${column}") ORDER BY rowid`,
  );
  return found.getRowsJS().map(([row, text]) => ({ row: row as number, text: trimSpaces(text as string) }));
}

/**
 * The SQL of one column of the table `cells`; of two for times, which keep the text of what could not be read. The
 * pattern leaves DuckDB no room for what else it takes for a time; all that does not fit is judged by our own reader.
 */
function cellSql(column: FlightColumn, source: string): string {
  const text = `coalesce(${source}, '')`;
  if (flightColumns[column].kind !== "time") return `${text} AS "${column}"`;
  const minutes = `coalesce(CASE WHEN ${text} LIKE '____-__-__ __:__:__' AND ${text} >= '1970'
    THEN epoch_ms(try_strptime(${text}, '%Y-%m-%d %H:%M:%S')) / 60000::DOUBLE END, 'NaN'::DOUBLE)`;
  return `${minutes} AS "${column}", CASE WHEN isnan(${minutes}) THEN ${text} END AS "${column}_text"`;
}

async function enumerate(connection: DuckDBConnection, column: FlightColumn): Promise<readonly string[]> {
  const found = await connection.runAndReadAll(
    `SELECT DISTINCT "${column}" FROM cells ORDER BY 1 LIMIT 65537`,
  );
  const names = found.getColumnsJS()[0] as string[];
  if (names.length > 65_536) {
    throw new PuntualError("invalid-argument", {
      name: flightColumns[column].header,
      value: "over 65,536 different values",
      allowed: "a column of categories",
    });
  }
  await connection.run(`CREATE TYPE "${column}_names" AS ENUM (${names.map(sqlText).join(", ")})`);
  return names;
}

import type { DuckDBConnection } from "@duckdb/node-api";
import { PuntualError } from "../../errors.ts";
import type { FlightColumn } from "../flight-table.ts";
import { headerFields, LONGEST_RECORD } from "./csv-records.ts";
import { fileError, sqlName, sqlPath } from "./duckdb.ts";
import type { FileFormat } from "./file-format.ts";
import { flightColumns } from "./flight-columns.ts";

/** Small buffers let both cores read a file of a few megabytes. */
const BUFFER_BYTES = 4_000_000;

/** The columns of a file of flights: all of its headers, in order, and where each wanted one stands. */
export interface FlightHeader {
  readonly headers: readonly string[];
  /** Index into `headers` of each wanted column. */
  readonly position: ReadonlyMap<FlightColumn, number>;
}

/**
 * Finds the wanted columns by their headers, in any order among any others.
 * @throws PuntualError `missing-column`
 */
export function findColumns(
  path: string,
  headers: readonly string[],
  wanted: readonly FlightColumn[],
): FlightHeader {
  const position = new Map(wanted.map((column) => [column, headers.indexOf(flightColumns[column].header)]));
  const missing = wanted.filter((column) => position.get(column) === -1);
  if (missing.length === 0) return { headers, position };
  const hint = headers.length === 1 && /[;\t|]/.test(headers[0]) ? " (the separator must be a comma)" : "";
  throw new PuntualError("missing-column", {
    path,
    columns: missing.map((column) => flightColumns[column].header).join(", "),
    found: headers.join(", ").slice(0, 300) + hint,
  });
}

/**
 * The headers of a file of flights.
 * @throws PuntualError `file-not-flights`
 */
export async function readHeaders(
  connection: DuckDBConnection,
  path: string,
  format: FileFormat,
): Promise<readonly string[]> {
  if (format.kind === "csv") return headerFields(path, format.head, format.encoding);
  const described = await connection
    .runAndReadAll(`DESCRIBE SELECT * FROM ${parquetSql(path)}`)
    .catch((cause) => {
      throw fileError(path, cause);
    });
  return described.getColumnsJS()[0] as string[];
}

/**
 * The SQL of a file as a table of texts, its columns named `c0`, `c1`, … by position. The dialect is stated, not
 * sniffed: quoted fields are rare in these files and a sniffer that has seen none decides that there are none.
 *
 * Left to itself DuckDB takes a row with too many fields for a good one where those are blank. So one field more
 * than there should be is read, fields that a row lacks are NULL, and reading fails where a row has either. It fails
 * where a wanted field begins with a space, too: DuckDB leaves quotes standing that follow more than one.
 */
export function sourceSql(path: string, format: FileFormat, { headers, position }: FlightHeader): string {
  if (format.kind === "parquet") {
    const columns = headers.map((name, index) => `${sqlName(name)}::VARCHAR AS c${index}`);
    return `(SELECT ${columns.join(", ")} FROM ${parquetSql(path)})`;
  }
  const faults = [`c${headers.length - 1} IS NULL`, `c${headers.length} IS NOT NULL`];
  for (const index of position.values()) faults.push(`starts_with(c${index}, ' ')`);
  const strict = `null_padding = true, nullstr = '\u0001', max_line_size = ${LONGEST_RECORD}`;
  return `${csvSql(path, headers.length + 1, format.encoding, strict)}
    WHERE CASE WHEN ${faults.join(" OR ")} THEN error('malformed row') ELSE true END`;
}

/** The SQL of a CSV that is known to be well-formed as a table of texts, its columns named `c0`, `c1`, … */
export function wellFormedSql(path: string, columns: number, encoding: FileFormat["encoding"]): string {
  return csvSql(path, columns, encoding, "null_padding = false");
}

function csvSql(path: string, columns: number, encoding: FileFormat["encoding"], options: string): string {
  const types = Array.from({ length: columns }, (_, index) => `c${index}: 'VARCHAR'`);
  return `read_csv(${sqlPath(path)}, auto_detect = false, header = true, columns = {${types.join(", ")}},
    delim = ',', quote = '"', escape = '"', compression = 'none', hive_partitioning = false,
    buffer_size = ${BUFFER_BYTES},
    encoding = '${encoding}', ${options})`;
}

/** The SQL of a Parquet file as a table, its columns as they are. */
export function parquetSql(path: string): string {
  return `read_parquet(${sqlPath(path)}, hive_partitioning = false)`;
}

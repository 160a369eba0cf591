import type { DuckDBConnection } from "@duckdb/node-api";
import { PuntualError } from "../errors.ts";
import { headerFields } from "./csv-records.ts";
import { sqlName, sqlText } from "./duckdb.ts";
import type { FileFormat } from "./file-format.ts";
import { flightColumns } from "./flight-columns.ts";
import type { FlightColumn } from "./flight-table.ts";

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

/** The headers of a file of flights. */
export async function readHeaders(
  connection: DuckDBConnection,
  path: string,
  format: FileFormat,
): Promise<readonly string[]> {
  if (format.kind === "csv") return headerFields(format.head, format.encoding);
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${sqlText(path)})`);
  return described.getColumnsJS()[0] as string[];
}

/**
 * The SQL of a file as a table of texts, its columns named `c0`, `c1`, … by position. The dialect is stated, not
 * sniffed: quoted fields are rare in these files and a sniffer that has seen none decides that there are none.
 */
export function sourceSql(path: string, format: FileFormat, headers: readonly string[]): string {
  if (format.kind === "parquet") {
    const columns = headers.map((name, index) => `${sqlName(name)}::VARCHAR AS c${index}`);
    return `(SELECT ${columns.join(", ")} FROM read_parquet(${sqlText(path)}))`;
  }
  const columns = headers.map((_, index) => `c${index}: 'VARCHAR'`).join(", ");
  return `read_csv(${sqlText(path)}, auto_detect = false, header = true, columns = {${columns}},
    delim = ',', quote = '"', escape = '"', compression = 'none', encoding = '${format.encoding}')`;
}

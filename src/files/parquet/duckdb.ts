import type { DuckDBConnection } from "@duckdb/node-api";
import { PuntualError } from "../../errors.ts";

/** The package that reads and writes Parquet: large and native, so that it is loaded, and need be installed, for Parquet only. */
const PACKAGE = "@duckdb/node-api";

/**
 * Calls a function with the package and a connection to a database in memory, which is closed afterwards.
 * @param path of the Parquet file, for the error
 * @throws PuntualError `package-missing` if DuckDB is not installed
 */
export async function withDuckDb<Result>(
  path: string,
  use: (connection: DuckDBConnection, duckDb: typeof import("@duckdb/node-api")) => Promise<Result>,
): Promise<Result> {
  const duckDb = await loadDuckDb(path);
  const instance = await duckDb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    return await use(connection, duckDb);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** @throws PuntualError `package-missing` */
export async function loadDuckDb(path: string): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new PuntualError("package-missing", { path, package: PACKAGE }, { cause });
  }
}

/** Returns a text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Returns a name of a column or table as SQL. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Returns the path of a Parquet file as an SQL literal, in which no character is a wildcard. */
export function sqlPath(path: string): string {
  return sqlText(path.replace(/[*?[]/g, "[$&]"));
}

/** Returns the error of a Parquet file that DuckDB cannot read: `file-not-flights`, unless it is one of Puntual's already. */
export function parquetFault(path: string, cause: unknown): PuntualError {
  if (cause instanceof PuntualError) return cause;
  const [line] = String((cause as Error).message).split("\n");
  const reason = line.replace(/^[A-Za-z ]*Error: /, "");
  return new PuntualError("file-not-flights", { path, reason }, { cause });
}

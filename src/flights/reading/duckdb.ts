import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { PuntualError } from "../../errors.ts";

/** Opens an in-memory DuckDB. */
async function openDuckDb(): Promise<{ connection: DuckDBConnection; close(): void }> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}

/** Runs work on an in-memory DuckDB that is closed afterwards, whatever happens. */
export async function withDuckDb<Result>(
  work: (connection: DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const { connection, close } = await openDuckDb();
  try {
    return await work(connection);
  } finally {
    close();
  }
}

/** The first column of a query's answer, chunk by chunk, on an in-memory DuckDB of its own. */
export async function* firstColumn(sql: string): AsyncGenerator<readonly unknown[]> {
  const { connection, close } = await openDuckDb();
  try {
    const result = await connection.stream(sql);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getColumnValues(0);
    }
  } finally {
    close();
  }
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A path as an SQL literal, in which no character stands for others. */
export function sqlPath(path: string): string {
  return sqlText(path.replace(/[*?[]/g, "[$&]"));
}

/** A name as an SQL identifier. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Says DuckDB's complaint about a file in Puntual's words. */
export function fileError(path: string, cause: unknown): PuntualError {
  if (cause instanceof PuntualError) return cause;
  const reason = String((cause as Error).message)
    .split("\n")[0]
    .replace(/^[A-Za-z ]*Error: /, "");
  return new PuntualError("file-not-flights", { path, reason }, { cause });
}

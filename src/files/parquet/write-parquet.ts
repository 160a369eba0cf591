import type { DuckDBConnection, DuckDBType } from "@duckdb/node-api";
import { PuntualError } from "../../errors.ts";
import { FileFault, faultOf } from "../regular-file.ts";
import { sqlName, sqlText, withDuckDb } from "./duckdb.ts";
import type { ParquetTable, ParquetType, UnfinishedFile } from "./parquet-table.ts";

const SQL_TYPES = {
  float: "FLOAT",
  double: "DOUBLE",
  byte: "TINYINT",
  integer: "INTEGER",
  text: "VARCHAR",
  instant: "TIMESTAMPTZ",
} as const satisfies Record<ParquetType, string>;

/** The number of rows that are handed over at once: DuckDB takes no more. */
const CHUNK_ROWS = 2048;

/**
 * Writes tables as Parquet files, one after the other, compressed with Zstandard.
 * @param open begins a file, which appears under its name when it is complete
 * @param metadata texts by key, which each file carries
 * @throws PuntualError `package-missing` if DuckDB is not installed, `output-unwritable`
 */
export async function writeParquetFiles(
  tables: readonly ParquetTable[],
  open: (path: string) => Promise<UnfinishedFile>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (tables.length === 0) return;
  await withDuckDb(tables[0].path, async (connection, duckDb) => {
    for (const table of tables) {
      const file = await open(table.path);
      try {
        await fill(connection, duckDb, table);
        await copyTo(connection, TABLE, table.path, file, metadata);
        await file.commit();
      } catch (error) {
        await file.abort();
        throw error;
      }
    }
  });
}

/** The name of the table that is written next. */
const TABLE = "matrix";

/** Puts the rows of a table into the database. */
async function fill(
  connection: DuckDBConnection,
  duckDb: typeof import("@duckdb/node-api"),
  { columns, rowCount }: ParquetTable,
): Promise<void> {
  const definitions = columns.map(({ name, type }) => `${sqlName(name)} ${SQL_TYPES[type]}`);
  await connection.run(`CREATE OR REPLACE TABLE ${TABLE} (${definitions.join(", ")})`);
  const types: Readonly<Record<ParquetType, DuckDBType>> = {
    float: duckDb.FLOAT,
    double: duckDb.DOUBLE,
    byte: duckDb.TINYINT,
    integer: duckDb.INTEGER,
    text: duckDb.VARCHAR,
    instant: duckDb.TIMESTAMPTZ,
  };
  const chunkTypes = columns.map(({ type }) => types[type]);
  const appender = await connection.createAppender(TABLE);
  for (let from = 0; from < rowCount; from += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, rowCount - from);
    const chunk = duckDb.DuckDBDataChunk.create(chunkTypes, count);
    for (const [index, { type, valueAt }] of columns.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let row = 0; row < count; row++) {
        const value = valueAt(from + row);
        if (value === undefined) vector.setItem(row, null);
        else
          vector.setItem(row, type === "instant" ? new duckDb.DuckDBTimestampTZValue(BigInt(value)) : value);
      }
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/**
 * Writes the result of a query to an unfinished Parquet file.
 * @param source a table, or a query in parentheses
 * @throws PuntualError `output-unwritable`
 */
export async function copyTo(
  connection: DuckDBConnection,
  source: string,
  path: string,
  { temporary }: UnfinishedFile,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  const entries = Object.entries(metadata).map(([key, text]) => `${sqlName(key)}: ${sqlText(text)}`);
  const keys = entries.length === 0 ? "" : `, KV_METADATA {${entries.join(", ")}}`;
  const options = `FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false${keys}`;
  try {
    await connection.run(`COPY ${source} TO ${sqlText(temporary)} (${options})`);
  } catch (error) {
    const cause = systemFault(error);
    throw new PuntualError("output-unwritable", { path, reason: cause.message }, { cause });
  }
}

/** The messages of the system's errors that DuckDB repeats at the end of its own, without their codes. */
const SYSTEM_FAULTS: Readonly<Record<string, string>> = {
  "No space left on device": "ENOSPC",
  "Disk quota exceeded": "EDQUOT",
  "Input/output error": "EIO",
  "File too large": "EFBIG",
};

/** Returns the fault that an error of DuckDB is: that of the system without the name of the unfinished file, if it repeats one. */
function systemFault(cause: unknown): FileFault {
  const { message } = cause as Error;
  const found = Object.entries(SYSTEM_FAULTS).find(([text]) => message.includes(text));
  if (found === undefined) return faultOf(cause);
  const [text, code] = found;
  return new FileFault(`${code}: ${text.toLowerCase()}`, { code, cause });
}

import type { DuckDBBlobValue, DuckDBConnection } from "@duckdb/node-api";
import { loadDuckDb, parquetFault, sqlName, sqlPath } from "../../files/parquet/duckdb.ts";
import { csvField } from "./csv/csv-fields.ts";
import { columnPosition } from "./csv/header-names.ts";

/** Rows are written out so many at a time, which bounds the memory. */
const BATCH_ROWS = 250_000;

/** The lines that DuckDB returns as one value: a value for each would take three times as long. */
const LINES_AT_ONCE = 2000;

/**
 * Reads a Parquet file as the text of a CSV, its header first, in pieces of whole rows. Missing cells are blank.
 * @param columns the columns wanted, in any order, as `columnPosition` finds them; all by default, and if one is missing,
 * so that the reader of the header reports it
 * @throws PuntualError `package-missing` if DuckDB is not installed, `file-not-flights` for a damaged file
 */
export async function* parquetText(
  path: string,
  columns?: readonly string[],
): AsyncGenerator<Buffer<ArrayBuffer>> {
  const { DuckDBInstance } = await loadDuckDb(path);
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const source = `read_parquet(${sqlPath(path)}, hive_partitioning = false)`;
    const [names, types] = await columnsOf(connection, `DESCRIBE SELECT * FROM ${source}`);
    const positions = columns?.map((column) => columnPosition(names as string[], column)) ?? [-1];
    const wanted = (names as string[]).flatMap((name, index) =>
      positions.includes(index) || positions.includes(-1) ? { name, type: types[index] as string } : [],
    );
    yield Buffer.from(`${wanted.map(({ name }) => csvField(name)).join(",")}\n`);
    const [[rows]] = await columnsOf(connection, `SELECT count(*)::DOUBLE FROM ${source}`);
    for (let from = 0; from < (rows as number); from += BATCH_ROWS) {
      const [texts] = await columnsOf(connection, linesSql(path, wanted.map(cellSql), from));
      for (const { bytes } of texts as DuckDBBlobValue[]) yield Buffer.from(bytes);
    }
  } catch (cause) {
    throw parquetFault(path, cause);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** The columns of a query's result. */
async function columnsOf(connection: DuckDBConnection, sql: string): Promise<readonly unknown[][]> {
  return (await connection.runAndReadAll(sql)).getColumns();
}

/** The SQL of a batch of rows as bytes of CSV, many lines in each value. */
function linesSql(path: string, cells: readonly string[], from: number): string {
  // Of a single column a blank cell has to differ from a blank line.
  const line = cells.length === 1 ? `coalesce(nullif(${cells[0]}, ''), '""')` : `concat_ws(',', ${cells})`;
  const source = `read_parquet(${sqlPath(path)}, hive_partitioning = false, file_row_number = true)`;
  return `SELECT encode(string_agg(line || chr(10), '' ORDER BY row))
    FROM (SELECT ${line} AS line, file_row_number AS row FROM ${source}
      WHERE file_row_number >= ${from} AND file_row_number < ${from + BATCH_ROWS})
    GROUP BY row // ${LINES_AT_ONCE} ORDER BY row // ${LINES_AT_ONCE}`;
}

/** The types whose texts need no quotes. */
const PLAIN_TYPES =
  /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|BOOLEAN|DATE|TIME|TIMESTAMP.*)$/;

/** The SQL of a cell as a field of a CSV; one `contains` for each character is faster than a regular expression. */
function cellSql({ name, type }: { readonly name: string; readonly type: string }): string {
  const column = sqlName(name);
  // An instant as DuckDB writes it is in the time zone of the process.
  if (type.endsWith("WITH TIME ZONE") && type.startsWith("TIMESTAMP"))
    return `coalesce(make_timestamp(epoch_us(${column}))::VARCHAR || 'Z', '')`;
  const text = `${column}::VARCHAR`;
  if (PLAIN_TYPES.test(type)) return `coalesce(${text}, '')`;
  const special = [`'"'`, "','", "chr(10)", "chr(13)"].map((character) => `contains(${text}, ${character})`);
  return `CASE WHEN ${text} IS NULL THEN '' WHEN ${special.join(" OR ")}
    THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;
}

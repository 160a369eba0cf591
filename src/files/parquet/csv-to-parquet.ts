import { parquetFault, sqlName, sqlPath, sqlText, withDuckDb } from "./duckdb.ts";
import type { UnfinishedFile } from "./parquet-table.ts";
import { copyTo } from "./write-parquet.ts";

/** The records of a CSV in UTF-8, without a header, with `"` around fields where needed. */
export interface CsvRecords {
  readonly path: string;
  /** The names of its columns, in order. */
  readonly names: readonly string[];
  readonly separator: string;
  /** SQL types of columns by name; others are texts. A decimal comma is understood. */
  readonly types: Readonly<Record<string, string>>;
}

/** The word for no value in a column of numbers, such as the support of a flight whose airline was not seen. */
const NO_VALUE = "none";

/**
 * Writes the records of a CSV as Parquet. Blank fields are missing values, and so is `none` in a column with a type.
 * @param path of the Parquet file, for errors
 * @throws PuntualError `package-missing` if DuckDB is not installed, `output-unwritable`
 */
export async function csvToParquet(records: CsvRecords, path: string, file: UnfinishedFile): Promise<void> {
  const { names, separator, types } = records;
  const written = uniqueNames(names);
  const cells = names.map((name, index) => {
    const [column, type] = [`c${index}`, types[name]];
    if (type === undefined) return `${column} AS ${sqlName(written[index])}`;
    const value = `nullif(${column}, ${sqlText(NO_VALUE)})`;
    const text = type === "DOUBLE" || type === "FLOAT" ? `replace(${value}, ',', '.')` : value;
    return `CAST(${text} AS ${type}) AS ${sqlName(written[index])}`;
  });
  const columns = names.map((_, index) => `'c${index}': 'VARCHAR'`).join(", ");
  const options = `delim = ${sqlText(separator)}, quote = '"', escape = '"', header = false, auto_detect = false, parallel = false, columns = {${columns}}`;
  const query = `SELECT ${cells.join(", ")} FROM read_csv(${sqlText(records.path)}, ${options})`;
  await withDuckDb(path, (connection) => copyTo(connection, `(${query})`, path, file));
}

/** Returns names of which no two are the same in capitals: a table of Parquet has each once. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name, index) => {
    let unique = name.trim() === "" ? `column_${index + 1}` : name;
    for (let number = 2; used.has(unique.toUpperCase()); number++) unique = `${name}_${number}`;
    used.add(unique.toUpperCase());
    return unique;
  });
}

/** The types of columns whose values have one text each, which reads back as the same value. */
const PLAIN_TYPE = /^([A-Z]+INT|INTEGER|FLOAT|DOUBLE|BOOLEAN|DATE|TIME|TIMESTAMP|DECIMAL\(\d+,\d+\))$/;

/**
 * Returns the SQL types of the columns of a Parquet file by name: those that are not texts, and not nested.
 * @throws PuntualError `package-missing` if DuckDB is not installed, `file-not-flights` for a damaged file
 */
export async function typesOfParquet(path: string): Promise<Record<string, string>> {
  const describe = `DESCRIBE SELECT * FROM read_parquet(${sqlPath(path)}, hive_partitioning = false)`;
  const rows = await withDuckDb(path, async (connection) => {
    const answer = await connection.runAndReadAll(describe).catch((cause) => {
      throw parquetFault(path, cause);
    });
    return answer.getRowsJS();
  });
  const types = rows.map(([name, type]) => [String(name), String(type)] as const);
  return Object.fromEntries(types.filter(([, type]) => PLAIN_TYPE.test(type)));
}

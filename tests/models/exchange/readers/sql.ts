import { DuckDBInstance } from "@duckdb/node-api";
import { sqlNames } from "../../../../src/models/exchange/formats/sql.ts";
import type { PortableModel } from "../../../../src/models/exchange/portable-model.ts";

/** Returns the probabilities that DuckDB computes from a model as a SELECT statement: for each row, those of each threshold. */
export async function predictSql(
  query: string,
  { columns }: PortableModel,
  rows: readonly Float32Array[],
): Promise<number[][]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    const names = sqlNames(columns);
    const types = columns.map(
      ({ codes }, index) => `${names[index]} ${codes === undefined ? "REAL" : "VARCHAR"}`,
    );
    await connection.run(`CREATE TABLE features (id INTEGER, ${types.join(", ")})`);
    const values = rows.map((row, id) => {
      const cells = columns.map(({ codes }, index) => cellOf(row[index], codes));
      return `(${[id, ...cells].join(", ")})`;
    });
    await connection.run(`INSERT INTO features VALUES ${values.join(", ")}`);
    const result = await connection.runAndReadAll(`SELECT * FROM (${query}) ORDER BY id`);
    return result.getRows().map((row) => row.slice(2).map(Number));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function cellOf(value: number, codes: Readonly<Record<string, number>> | undefined): string {
  if (codes === undefined) return Number.isNaN(value) ? "'NaN'" : String(value);
  const name = Object.keys(codes).find((category) => codes[category] === value);
  if (name !== undefined) return `'${name.replaceAll("'", "''")}'`;
  return Number.isNaN(value) ? "NULL" : "'unknown'";
}

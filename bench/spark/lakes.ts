import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { sqlText, withDuckDb } from "../../src/files/parquet/duckdb.ts";

const MAIN = join(import.meta.dirname, "../../src/cli/puntual.js");

/** The command that runs Puntual. */
export const PUNTUAL = [process.execPath, MAIN] as const;

/** The airports of the lakes, in the order in which they are taken. */
const AIRPORTS =
  "KATL KBOS KCLT KDEN KDFW KDTW KIAH KJFK KLAS KLAX KMCO KMIA KMSP KORD KPDX KPHX KSAN KSEA KSFO KSLC".split(
    " ",
  );

/** The most flights of an airport in a year: about those of the busiest; more are those of further years. */
const MOST_IN_YEAR = 500_000;

/** Returns the first airports. */
export function airportsOf(count: number): readonly string[] {
  if (!(count >= 1 && count <= AIRPORTS.length)) throw new RangeError(`--airports: 1 to ${AIRPORTS.length}`);
  return AIRPORTS.slice(0, count);
}

/**
 * Writes a lake of synthetic flights: a folder of one Parquet file for each airport, with the legs to it, by scheduled time. An airport
 * that is there stays as it is.
 * @param flights of each airport
 */
export async function makeLake(
  folder: string,
  airports: readonly string[],
  flights: number,
  seed: number,
): Promise<void> {
  const years = Math.ceil(flights / MOST_IN_YEAR);
  for (const [index, airport] of airports.entries()) {
    if (existsSync(join(folder, `airport=${airport}`))) continue;
    const files = Array.from({ length: years }, (_, year) => {
      const file = `${folder}-${airport}-${year}.csv`;
      const rows = Math.floor(((year + 1) * flights) / years) - Math.floor((year * flights) / years);
      const options = { rows, airport, cancelled: 2, seed: seed + index, year: 2018 + year, out: file };
      const words = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
      execFileSync(PUNTUAL[0], [MAIN, "synth", "--arrivals", ...words], { stdio: "ignore" });
      return file;
    });
    const source = `read_csv([${files.map(sqlText).join(", ")}], all_varchar = true)`;
    await query(`COPY (SELECT *, ${sqlText(airport)} AS airport FROM ${source})
      TO ${sqlText(folder)} (FORMAT parquet, PARTITION_BY (airport), OVERWRITE_OR_IGNORE)`);
    for (const file of files) rmSync(file);
  }
}

/** Returns the file of an airport in a folder of Parquet files by airport. */
export function fileOf(folder: string, airport: string): string {
  const own = join(folder, `airport=${airport}`);
  return join(own, readdirSync(own).find((name) => name.endsWith(".parquet")) ?? "");
}

/** The rows of a table and a number that follows from all their values, whatever their order. */
export interface Fingerprint {
  readonly rows: number;
  readonly sum: string;
}

/**
 * Returns the fingerprint of the rows of an airport in a folder of Parquet files: numbers count to their last bit.
 * @param without columns that do not count
 */
export async function fingerprint(
  folder: string,
  airport: string,
  without: readonly string[] = [],
): Promise<Fingerprint> {
  const files = `read_parquet(${sqlText(join(folder, `airport=${airport}`, "**/*.parquet"))}, hive_partitioning = true)`;
  const columns = (await query(`DESCRIBE SELECT * FROM ${files}`)).map(([name]) => String(name));
  const cells = columns
    .filter((name) => !without.includes(name))
    .map((name) => `coalesce("${name}"::VARCHAR, chr(0))`);
  // The text of a number in DuckDB is the shortest that gives the number back: no two have the same.
  const [[rows, sum]] = await query(
    `SELECT count(*), sum(hash(concat_ws(chr(1), ${cells}))::HUGEINT)::VARCHAR FROM ${files}`,
  );
  return { rows: Number(rows), sum: String(sum) };
}

/** Runs a statement of SQL, and returns its rows. */
export async function query(sql: string): Promise<unknown[][]> {
  return withDuckDb("", async (connection) => (await connection.runAndReadAll(sql)).getRowsJS());
}

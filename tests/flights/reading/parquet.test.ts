import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { parseLocalTime } from "../../../src/flights/local-time.ts";
import { detectFormat } from "../../../src/flights/reading/detect-format.ts";
import { readFlights } from "../../../src/flights/reading/read-flights.ts";
import { recordBlocks } from "../../../src/flights/reading/record-blocks.ts";
import { describeRejection } from "../../../src/flights/reading/rejected-rows.ts";
import { errorWith } from "../expected-error.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { writeParquet } from "./parquet-file.ts";

const COLUMNS = ["airline", "flightType", "month", "scheduled"] as const;

async function textOf(path: string): Promise<string> {
  const blocks: Buffer[] = [];
  for await (const block of recordBlocks(path, await detectFormat(path))) blocks.push(block);
  return Buffer.concat(blocks).toString();
}

describe("reading Parquet", () => {
  for (const [kind, month, time] of [
    ["typed columns", "3::TINYINT", "TIMESTAMP '2018-03-04 05:06:00'"],
    ["columns of text", "'3'", "'2018-03-04 05:06:00'"],
  ] as const) {
    it(`reads ${kind}`, async (t) => {
      const path = join(await temporaryFolder(t), "flights.parquet");
      await writeParquet(
        path,
        `SELECT ${month} AS "MES", 'Sky Airline' AS "OPERA", 'N' AS "TIPOVUELO", ${time} AS "Fecha-I", NULL AS x`,
      );
      const { flights, rejections } = await readFlights(path, { columns: COLUMNS, timeZone: "UTC" });
      assert.deepEqual(rejections, []);
      assert.deepEqual(flights, {
        rowCount: 1,
        timeZone: "UTC",
        movement: "departures",
        airline: { names: ["Sky Airline"], codes: Uint16Array.of(0) },
        flightType: { names: ["N"], codes: Uint16Array.of(0) },
        month: Uint8Array.of(3),
        scheduled: Float64Array.of(parseLocalTime("2018-03-04 05:06:00") as number),
      });
    });
  }

  it("names rejected rows by their number", async (t) => {
    const path = join(await temporaryFolder(t), "flights.parquet");
    await writeParquet(
      path,
      `SELECT 'Sky Airline' AS "OPERA", 'N' AS "TIPOVUELO", unnest([3, NULL, 12, 13]) AS "MES"`,
    );
    const columns = ["airline", "flightType", "month"] as const;
    const { rejections, flights } = await readFlights(path, { columns, maxRejects: 1 });
    assert.deepEqual(flights.month, Uint8Array.of(3, 12));
    assert.deepEqual(rejections.map(describeRejection), [
      'line 2: MES "": blank',
      'line 4: MES "13": not a month; allowed: 1 to 12',
    ]);
  });

  it("reads the one file that a path names, and no values from the names of its folders", async (t) => {
    const folder = join(await temporaryFolder(t), "MES=7");
    await mkdir(folder);
    const write = (name: string, airline: string) =>
      writeParquet(join(folder, name), `SELECT '${airline}' AS "OPERA", 'N' AS "TIPOVUELO", 3 AS "MES"`);
    await write("flights-1.parquet", "Copa Air");
    await write("one.parquet", "Sky Airline");
    for (const name of ["flights*.parquet", "flights-?.parquet", "flights-[1].parquet"]) {
      await rename(join(folder, "one.parquet"), join(folder, name));
      const { flights } = await readFlights(join(folder, name), { columns: ["airline", "month"] });
      assert.deepEqual(flights.airline?.names, ["Sky Airline"], name);
      assert.deepEqual(flights.month, Uint8Array.of(3), name);
      assert.equal(await textOf(join(folder, name)), "OPERA,TIPOVUELO,MES\nSky Airline,N,3\n");
      await rename(join(folder, name), join(folder, "one.parquet"));
    }
  });

  it("is written as CSV, quoted if it must be", async (t) => {
    const path = join(await temporaryFolder(t), "flights.parquet");
    await writeParquet(
      path,
      `SELECT 'a,"b"' AS "x, y", E'c\\nd\\r' AS z, NULL::INTEGER AS "n""n", DATE '2018-01-02' AS d, true AS t`,
    );
    assert.equal(await textOf(path), '"x, y",z,"n""n",d,t\n"a,""b""","c\nd\r",,2018-01-02,true\n');
  });

  it("is written in order, in any number of rows", async (t) => {
    const path = join(await temporaryFolder(t), "flights.parquet");
    await writeParquet(path, "SELECT range AS n FROM range(600000)");
    assert.equal(await textOf(path), `n\n${Array.from({ length: 600_000 }, (_, n) => `${n}\n`).join("")}`);
  });

  it("reads the wanted columns alone, and counts rows whose cells are all blank", async (t) => {
    const path = join(await temporaryFolder(t), "flights.parquet");
    await writeParquet(path, `SELECT unnest(['Sky Airline', NULL, '', 'a,"b"']) AS "OPERA", 1 AS "MES"`);
    const { flights, rejections, rowCount } = await readFlights(path, {
      columns: ["airline"],
      maxRejects: 1,
    });
    assert.equal(rowCount, 4);
    assert.deepEqual(flights.airline?.names, ["Sky Airline", 'a,"b"']);
    assert.deepEqual(rejections.map(describeRejection), [
      'line 2: OPERA "": blank',
      'line 3: OPERA "": blank',
    ]);
  });

  it("is the only kind of file that needs DuckDB, and names the package if that is not installed", async (t) => {
    const folder = await temporaryFolder(t);
    await writeParquet(join(folder, "flights.parquet"), `SELECT 'Sky Airline' AS "OPERA"`);
    await writeFile(join(folder, "flights.csv"), "OPERA\nSky Airline\n");
    for (const part of ["errors.ts", "airports", "files", "flights"])
      await cp(new URL(`../../../src/${part}`, import.meta.url), join(folder, "src", part), {
        recursive: true,
      });
    await writeFile(
      join(folder, "read.ts"),
      `import { readFlights } from "./src/flights/reading/read-flights.ts";
      for (const name of ["flights.csv", "flights.parquet"])
        await readFlights(name, { columns: ["airline"] }).then(
          ({ rowCount }) => console.log(rowCount), ({ code, message }) => console.log(code, message));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, ["read.ts"], { cwd: folder });
    const needs = "needs the package @duckdb/node-api, which is not installed";
    assert.equal(
      stdout,
      `1\npackage-missing flights.parquet: ${needs}; npm install @duckdb/node-api installs it\n`,
    );
  });

  it("refuses a file without a row, a missing column and a damaged file", async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, "flights.parquet");
    await writeParquet(path, `SELECT 'Sky Airline' AS "OPERA", 'N' AS "TIPOVUELO", 3 AS "MES" WHERE false`);
    await assert.rejects(
      readFlights(path, { columns: ["airline"] }),
      errorWith("no-flights", /has no usable row/),
    );
    await assert.rejects(
      readFlights(path),
      errorWith(
        "missing-column",
        /has no column Emp-I, Des-I, Fecha-I, Fecha-O; it has OPERA, TIPOVUELO, MES$/,
      ),
    );

    const whole = join(folder, "whole.parquet");
    await writeParquet(whole, `SELECT 'Airline ' || range AS "OPERA" FROM range(5000)`);
    const bytes = await readFile(whole);
    await writeFile(join(folder, "cut.parquet"), bytes.subarray(0, 5000));
    await writeFile(join(folder, "zeroed.parquet"), bytes.fill(0, 8, 5000));
    for (const name of ["cut.parquet", "zeroed.parquet"]) {
      const damaged = join(folder, name);
      const refused = errorWith(
        "file-not-flights",
        new RegExp(`^${RegExp.escape(damaged)}: .+; allowed are \\.csv`),
      );
      await assert.rejects(readFlights(damaged, { columns: ["airline"] }), refused);
      await assert.rejects(textOf(damaged), refused);
    }
  });
});

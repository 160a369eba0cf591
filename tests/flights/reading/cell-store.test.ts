import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadCells } from "../../../src/flights/reading/cell-store.ts";
import { withDuckDb } from "../../../src/flights/reading/duckdb.ts";
import { detectFormat } from "../../../src/flights/reading/file-format.ts";
import { findColumns, readHeaders } from "../../../src/flights/reading/flight-source.ts";
import { temporaryFile } from "../temporary-folder.ts";

/** The lines of the rows that were loaded, undefined where DuckDB read the file as it is. */
async function linesLoaded(path: string): Promise<readonly number[] | undefined> {
  const format = await detectFormat(path);
  return withDuckDb(async (connection) => {
    const header = findColumns(path, await readHeaders(connection, path, format), ["airline", "month"]);
    return (await loadCells(connection, path, format, header)).lines;
  });
}

describe("loading the cells of a file", () => {
  it("lets DuckDB read a well-formed file as it is", async (t) => {
    const wellFormed = 'x,OPERA,MES\n,Sky Airline,3\n\n"San Juan, Arg.",,\n';
    for (const text of [wellFormed, `\ufeff${wellFormed}`, wellFormed.replaceAll("\n", "\r\n")])
      assert.equal(await linesLoaded(await temporaryFile(t, text)), undefined);
  });

  it("copies what DuckDB refuses, or would take amiss, without the malformed rows", async (t) => {
    for (const odd of [",Sky", ",Sky,3,", '  ,  "Sky",3', ",Sk\ry,3"]) {
      const path = await temporaryFile(t, `x,OPERA,MES\n,Sky,3\n${odd}\n,Sky,3\n`);
      const lines = (await linesLoaded(path)) ?? [];
      assert.deepEqual([lines[0], lines.at(-1)], [2, 4], JSON.stringify(odd));
    }
    assert.deepEqual(await linesLoaded(await temporaryFile(t, "OPERA,MES\nSky,3\n", "flights.csv.gz")), [2]);
  });
});

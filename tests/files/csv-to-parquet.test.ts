import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { csvToParquet } from "../../src/files/parquet/csv-to-parquet.ts";
import { sqlText, withDuckDb } from "../../src/files/parquet/duckdb.ts";
import { ReplacedFile } from "../../src/files/replaced-file.ts";
import { errorWith } from "../flights/expected-error.ts";
import { temporaryFolder } from "../flights/temporary-folder.ts";

test("records of a CSV become columns with types and names of their own", async (t) => {
  const folder = await temporaryFolder(t);
  const [path, out] = [join(folder, "a.csv"), join(folder, "a.parquet")];
  await writeFile(path, "x;0,25;12;none\n;none;none;\n");
  const records = {
    path,
    names: ["Text", "p", "support", "TEXT"],
    separator: ";",
    types: { p: "DOUBLE", support: "INTEGER" },
  };
  const file = await ReplacedFile.open(out);
  await csvToParquet(records, out, file);
  await file.commit();
  const rows = await withDuckDb(out, async (connection) =>
    (await connection.runAndReadAll(`SELECT * FROM read_parquet(${sqlText(out)})`)).getRowObjectsJS(),
  );
  assert.deepEqual(rows, [
    { Text: "x", p: 0.25, support: 12, TEXT_2: "none" },
    { Text: null, p: null, support: null, TEXT_2: null },
  ]);
});

test("a value that is none of its type is an error that names the file", async (t) => {
  const folder = await temporaryFolder(t);
  const [path, out] = [join(folder, "a.csv"), join(folder, "a.parquet")];
  await writeFile(path, "many\n");
  const file = await ReplacedFile.open(out);
  const records = { path, names: ["n"], separator: ",", types: { n: "INTEGER" } };
  await assert.rejects(
    csvToParquet(records, out, file),
    errorWith("output-unwritable", /a\.parquet: cannot be written: .*many/),
  );
  await file.abort();
});

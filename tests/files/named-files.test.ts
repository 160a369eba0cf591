import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { filesNamed } from "../../src/files/named-files.ts";
import { errorWith } from "../flights/expected-error.ts";
import { temporaryFolder } from "../flights/temporary-folder.ts";

/** Makes a folder of empty files. */
async function folderOf(t: TestContext, ...names: readonly string[]): Promise<string> {
  const folder = await temporaryFolder(t);
  for (const name of names) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), "");
  }
  return folder;
}

describe("the files that a name stands for", () => {
  it("are those of flights in a folder and below it, sorted, without those that engines keep for themselves", async (t) => {
    const folder = await folderOf(
      t,
      ...["b.csv", "a.csv.gz", "airport=KSEA/month=2017-01/part-0.parquet", "notes.txt", "_SUCCESS"],
      ...["_temporary/0/c.csv", ".part.csv.crc", ".d.csv", "airport=KPDX/_e.parquet"],
    );
    const { paths, isSeveral } = await filesNamed(folder);
    assert.ok(isSeveral);
    assert.deepEqual(
      paths.map((path) => relative(folder, path)),
      ["a.csv.gz", join("airport=KSEA", "month=2017-01", "part-0.parquet"), "b.csv"],
    );
  });

  it("are those that a pattern describes, sorted", async (t) => {
    const folder = await folderOf(t, "2017-02.csv", "2017-01.csv", "2018-01.csv", "below/2017-03.csv");
    const named = async (pattern: string) => {
      const { paths, folder: of } = await filesNamed(join(folder, pattern));
      assert.equal(of, folder);
      return paths.map((path) => relative(folder, path));
    };
    assert.deepEqual(await named("2017-*.csv"), ["2017-01.csv", "2017-02.csv"]);
    assert.deepEqual(await named("**/2017-0{2,3}.csv"), ["2017-02.csv", join("below", "2017-03.csv")]);
  });

  it("are the one of that name, also where it looks like a pattern or is not there", async (t) => {
    const folder = await folderOf(t, "flights[1].csv");
    for (const name of ["flights[1].csv", "none.csv"]) {
      const path = join(folder, name);
      assert.deepEqual(await filesNamed(path), {
        paths: [path],
        isSeveral: false,
        isFolder: false,
        folder: "",
      });
    }
  });

  it("are refused where there are none, with what is allowed", async (t) => {
    const folder = await folderOf(t, "notes.txt");
    await assert.rejects(
      filesNamed(join(folder, "*.csv")),
      errorWith("no-files", /\*\.csv: no file has such a name; allowed/),
    );
    await assert.rejects(filesNamed(folder), errorWith("no-files", /holds no file of flights; allowed/));
  });
});

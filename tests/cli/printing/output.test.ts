import assert from "node:assert/strict";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { outputFile } from "../../../src/cli/printing/output.ts";
import { errorWith } from "../../flights/expected-error.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";

describe("an output file", () => {
  it("appears under its name only when it is committed, and replaces an older one", async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, "out.csv");
    await writeFile(path, "old");
    const output = await outputFile(path);
    await output.write(Buffer.from("new "));
    await output.write(Buffer.from("content"));
    assert.equal(await readFile(path, "utf8"), "old");
    await output.commit();
    assert.equal(await readFile(path, "utf8"), "new content");
    assert.deepEqual(await readdir(folder), ["out.csv"]);
  });

  it("leaves nothing behind when it is aborted", async (t) => {
    const folder = await temporaryFolder(t);
    const output = await outputFile(join(folder, "out.csv"));
    await output.write(Buffer.from("new"));
    assert.equal((await readdir(folder)).length, 1);
    await output.abort();
    assert.deepEqual(await readdir(folder), []);
  });

  it("allows two to be written at once", async (t) => {
    const folder = await temporaryFolder(t);
    const [one, other] = [
      await outputFile(join(folder, "out.csv")),
      await outputFile(join(folder, "out.csv")),
    ];
    await one.write(Buffer.from("one"));
    await other.write(Buffer.from("other"));
    await one.commit();
    await other.commit();
    assert.equal(await readFile(join(folder, "out.csv"), "utf8"), "other");
  });

  it("refuses a folder, a missing folder, a device and a read-only file", async (t) => {
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, "folder"));
    const refused = (path: string, reason: RegExp) =>
      assert.rejects(outputFile(path), errorWith("output-unwritable", reason));
    await refused(
      join(folder, "folder"),
      /folder: cannot be written: it is a folder; only a regular file can be replaced$/,
    );
    await refused(join(folder, "none", "out.csv"), /out\.csv: cannot be written: ENOENT/);
    if (process.platform !== "win32") await refused("/dev/null", /it is a device/);
    if (process.getuid?.() !== 0) {
      await writeFile(join(folder, "locked.csv"), "");
      await chmod(join(folder, "locked.csv"), 0o444);
      await refused(join(folder, "locked.csv"), /EACCES/);
    }
  });
});

import assert from "node:assert/strict";
import {
  chmod,
  chown,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { ReplacedFile } from "../../src/files/replaced-file.ts";
import { errorWith } from "../flights/expected-error.ts";
import { temporaryFolder } from "../flights/temporary-folder.ts";
import { runKilledAtRename } from "./killed-process.ts";
import { makeUnusual, UNUSUAL_KINDS } from "./unusual-files.ts";

async function replace(path: string, content: string): Promise<void> {
  const file = await ReplacedFile.open(path);
  await file.write(Buffer.from(content));
  await file.commit(true);
}

describe("a replaced file", { skip: process.platform === "win32" && "needs links" }, () => {
  it("is written through links, which stay, also where they lead to no file yet", async (t) => {
    const folder = await temporaryFolder(t);
    for (const name of ["data", "links"]) await mkdir(join(folder, name));
    await symlink("../data/real.csv", join(folder, "links", "near.csv"));
    await symlink("links/near.csv", join(folder, "far.csv"));
    for (const content of ["first", "second"]) {
      await replace(join(folder, "far.csv"), content);
      assert.equal(await readFile(join(folder, "data", "real.csv"), "utf8"), content);
    }
    assert.equal(await readlink(join(folder, "far.csv")), "links/near.csv");
    assert.equal(await readlink(join(folder, "links", "near.csv")), "../data/real.csv");
    assert.deepEqual(await readdir(join(folder, "data")), ["real.csv"]);
    assert.deepEqual(await readdir(join(folder, "links")), ["near.csv"]);
  });

  it("of links in a circle, or into a folder that is missing, is refused", async (t) => {
    const folder = await temporaryFolder(t);
    await symlink("b", join(folder, "a"));
    await symlink("a", join(folder, "b"));
    await symlink("missing/file", join(folder, "c"));
    const refused = (name: string, reason: RegExp) =>
      assert.rejects(ReplacedFile.open(join(folder, name)), errorWith("output-unwritable", reason));
    await refused("a", /a: cannot be written: ELOOP: too many symbolic links encountered$/);
    await refused("c", /c: cannot be written: ENOENT: no such file or directory$/);
  });

  it("keeps its permissions and its owner", async (t) => {
    const path = join(await temporaryFolder(t), "keys.json");
    await writeFile(path, "old");
    await chmod(path, 0o640);
    if (process.getuid?.() === 0) await chown(path, 65534, 65533);
    const before = await stat(path);
    await replace(path, "new");
    const after = await stat(path);
    assert.notEqual(after.ino, before.ino);
    assert.deepEqual([after.mode, after.uid, after.gid], [before.mode, before.uid, before.gid]);
  });

  it("is never what is not a regular file", async (t) => {
    const folder = await temporaryFolder(t);
    await makeUnusual(t, (kind) => join(folder, kind));
    for (const kind of UNUSUAL_KINDS) {
      const reason = new RegExp(`cannot be written: it is ${kind}; only a regular file can be replaced$`);
      await assert.rejects(ReplacedFile.open(join(folder, kind)), errorWith("output-unwritable", reason));
    }
    assert.equal((await readdir(folder)).length, UNUSUAL_KINDS.length);
  });

  it("may have a name as long as names can be", async (t) => {
    const folder = await temporaryFolder(t);
    for (const name of ["n".repeat(255), "ñ".repeat(127)]) await replace(join(folder, name), "whole");
    assert.equal((await readdir(folder)).length, 2);
  });

  it("that a killed process left unfinished is removed by the next one in that folder, and no other", async (t) => {
    const folder = await temporaryFolder(t);
    const code = `
      const { ReplacedFile } = await load("files/replaced-file.ts");
      const file = await ReplacedFile.open(${JSON.stringify(join(folder, "killed.csv"))});
      await file.write(Buffer.from("half"));
      await file.commit();`;
    assert.equal(runKilledAtRename(1, code), "SIGKILL");
    const [left] = await readdir(folder);
    assert.match(left, /^\.killed\.csv\.[0-9a-f]{8}-\d+-\d+-[0-9a-f]{8}\.tmp$/);
    const running = await ReplacedFile.open(join(folder, "running.csv"));
    const elsewhere = left.replace(/csv\.[0-9a-f]{8}/, "csv.00000000");
    const aged = elsewhere.replace("killed", "aged");
    const strangers = [".killed.csv.tmp", ".killed.csv.0a1b2c3d.tmp", "killed.csv", elsewhere, aged];
    for (const name of strangers) await writeFile(join(folder, name), "");
    const dayBefore = Date.now() / 1000 - 25 * 3600;
    await utimes(join(folder, aged), dayBefore, dayBefore);
    await replace(join(folder, "next.csv"), "whole");
    const names = await readdir(folder);
    assert.deepEqual(
      new Set(names.filter((name) => !name.startsWith(".running.csv."))),
      new Set([...strangers.filter((name) => name !== aged), "next.csv"]),
    );
    await running.commit();
    assert.ok((await readdir(folder)).includes("running.csv"));
  });

  it("of a process whose number another one has now is removed", async (t) => {
    const folder = await temporaryFolder(t);
    const file = await ReplacedFile.open(join(folder, "a.csv"));
    const [own] = await readdir(folder);
    const before = own.replace(/-(\d+)-(\d+)-/, "-$1-7-");
    await writeFile(join(folder, before), "");
    await replace(join(folder, "b.csv"), "");
    assert.deepEqual(new Set(await readdir(folder)), new Set([own, "b.csv"]));
    await file.abort();
  });
});

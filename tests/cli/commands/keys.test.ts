import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdir, readFile, readlink, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { KeyRing } from "../../../src/service/identity/key-ring.ts";
import { runKilledAtRename } from "../../files/killed-process.ts";
import { temporaryFolder } from "../../flights/temporary-folder.ts";
import { puntual } from "../run-puntual.ts";

const make = (...args: string[]) => puntual(["keys", "new", ...args]);

describe("puntual keys new", () => {
  it("prints the key once, and its entry for the file of keys", async () => {
    const { code, stdout, stderr } = await make("--name", "planner", "--scopes", "forecast,outcomes");
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^puntual_[\w-]{43}\n$/);
    const [message, entry] = stderr.trim().split("\n");
    assert.equal(message, "the key of planner, shown this once; its entry for the file of keys:");
    const { name, sha256, scopes } = JSON.parse(entry);
    assert.deepEqual([name, scopes], ["planner", ["forecast", "outcomes"]]);
    assert.match(sha256, /^[0-9a-f]{64}$/);
    assert.ok(!stderr.includes(stdout.trim()), "only standard output has the key itself");
  });

  it("prints both as JSON", async () => {
    const args = ["--name", "p", "--scopes", "admin", "--expires", "2030-01-01", "--json"];
    const { key, entry } = JSON.parse((await make(...args)).stdout);
    assert.match(key, /^puntual_/);
    assert.deepEqual(
      { ...entry, sha256: "" },
      { name: "p", sha256: "", scopes: ["admin"], expires: "2030-01-01" },
    );
  });

  it("adds to a file, created if it does not exist, that a service reads", async (t) => {
    const file = join(await temporaryFolder(t), "keys.json");
    const first = await make("--name", "a", "--scopes", "forecast", "--file", file);
    assert.match(first.stderr, new RegExp(`; added to ${file}:\n`));
    const second = await make("--name", "b", "--scopes", "admin", "--file", file);
    const ring = await KeyRing.read(file);
    assert.equal(ring.find(first.stdout.trim())?.name, "a");
    assert.deepEqual(ring.find(second.stdout.trim())?.scopes, new Set(["admin"]));
    assert.ok(!(await readFile(file, "utf8")).includes(first.stdout.trim()));
  });

  it("keeps the open scopes of the file", async (t) => {
    const file = join(await temporaryFolder(t), "keys.json");
    await writeFile(file, '{"open":["forecast"],"keys":[]}');
    assert.equal((await make("--name", "a", "--scopes", "outcomes", "--file", file)).code, 0);
    const ring = await KeyRing.read(file);
    assert.ok(ring.isOpen("forecast"));
    assert.equal(ring.size, 1);
  });

  it("leaves a file unchanged if the name is taken, or if it is not a key file", async (t) => {
    const file = join(await temporaryFolder(t), "keys.json");
    await make("--name", "a", "--scopes", "forecast", "--file", file);
    for (const [content, message] of [
      [await readFile(file, "utf8"), /\/keys\/1\/name is that of \/keys\/0 as well/],
      ['{"key":[]}', /\/keys is missing/],
      ["{", /JSON/],
    ] as const) {
      await writeFile(file, content);
      const { code, stdout, stderr } = await make("--name", "a", "--scopes", "forecast", "--file", file);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, message);
      assert.equal(await readFile(file, "utf8"), content);
    }
  });

  it("refuses an invalid scope, name and date", async () => {
    for (const [args, message] of [
      [["--name", "a", "--scopes", "forecast,root"], /forecast, outcomes, admin are allowed/],
      [["--name", "a", "--scopes", ""], /forecast, outcomes, admin are allowed/],
      [["--name", "a b", "--scopes", "forecast"], /allowed: 1 to 64 letters, digits and \._@-/],
      [["--name", "a", "--scopes", "forecast", "--expires", "soon"], /a date such as 2027-01-01/],
      [
        ["--name", "a", "--scopes", "forecast", "--expires", "2027-02-30"],
        /not on the calendar or the clock/,
      ],
      [["--scopes", "forecast"], /--name/],
    ] as const) {
      const { code, stdout, stderr } = await make(...args);
      assert.deepEqual([code, stdout], [2, ""], args.join(" "));
      assert.match(stderr, message);
    }
  });
});

describe("several runs of puntual keys new at once", () => {
  it("keep all their keys, and leave nothing but the file", async (t) => {
    const folder = await temporaryFolder(t);
    const file = join(folder, "keys.json");
    const names = Array.from({ length: 12 }, (_, index) => `key-${index}`);
    const runs = await Promise.all(
      names.map((name) => make("--name", name, "--scopes", "forecast", "--file", file)),
    );
    assert.deepEqual(new Set(runs.map(({ code, stderr }) => (code === 0 ? "" : stderr))), new Set([""]));
    const ring = await KeyRing.read(file);
    assert.deepEqual(
      runs.map(({ stdout }) => ring.find(stdout.trim())?.name),
      names,
    );
    assert.deepEqual(await readdir(folder), ["keys.json"]);
  });

  it("are not held up by one that was killed", async (t) => {
    const folder = await temporaryFolder(t);
    const file = join(folder, "keys.json");
    const code = `
      const { withFileLock } = await load("files/file-lock.ts");
      await withFileLock(${JSON.stringify(file)}, async () => process.kill(process.pid, "SIGKILL"));`;
    assert.equal(runKilledAtRename(0, code), "SIGKILL");
    assert.deepEqual(await readdir(folder), [".keys.json.lock"]);
    assert.equal((await make("--name", "a", "--scopes", "forecast", "--file", file)).code, 0);
    assert.deepEqual(await readdir(folder), ["keys.json"]);
  });

  it("add to the file behind a link, which keeps its permissions", {
    skip: process.platform === "win32",
  }, async (t) => {
    const folder = await temporaryFolder(t);
    const [file, link] = ["real.json", "link.json"].map((name) => join(folder, name));
    await writeFile(file, '{"keys":[]}', { mode: 0o600 });
    await symlink("real.json", link);
    assert.equal((await make("--name", "a", "--scopes", "forecast", "--file", link)).code, 0);
    assert.equal((await KeyRing.read(file)).size, 1);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal(await readlink(link), "real.json");
  });

  it("refuse a pipe in the place of the file", { skip: process.platform === "win32" }, async (t) => {
    const pipe = join(await temporaryFolder(t), "pipe");
    execFileSync("mkfifo", [pipe]);
    const { code, stderr } = await make("--name", "a", "--scopes", "forecast", "--file", pipe);
    assert.equal(code, 2);
    assert.match(stderr, /it is a pipe; only a regular file is allowed/);
  });
});

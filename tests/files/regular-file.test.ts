import assert from "node:assert/strict";
import { appendFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { openRegularFile, readRegularFile } from "../../src/files/regular-file.ts";
import { temporaryFolder } from "../flights/temporary-folder.ts";
import { makeSparse, makeUnusual, UNUSUAL_KINDS } from "./unusual-files.ts";

describe("a regular file", { skip: process.platform === "win32" && "needs pipes" }, () => {
  it("is read whole, also behind links, up to its limit", async (t) => {
    const folder = await temporaryFolder(t);
    const path = join(folder, "file");
    writeFileSync(path, "punctual");
    symlinkSync("file", join(folder, "link"));
    assert.equal((await readRegularFile(join(folder, "link"), 8)).toString(), "punctual");
    await assert.rejects(readRegularFile(path, 7), {
      message: "it has 8 bytes; allowed are up to 7",
      code: undefined,
    });
    const large = Buffer.alloc(1_000_000, "abc");
    writeFileSync(path, large);
    assert.ok(large.equals(await readRegularFile(path, large.length)));
    writeFileSync(path, "");
    assert.equal((await readRegularFile(path, 0)).length, 0);
  });

  it("is the only kind that is opened: no other one is waited for", async (t) => {
    const folder = await temporaryFolder(t);
    await makeUnusual(t, (kind) => join(folder, kind));
    for (const kind of UNUSUAL_KINDS) {
      const path = join(folder, kind);
      const message = `it is ${kind}; only a regular file is allowed`;
      await assert.rejects(openRegularFile(path), { name: "FileFault", kind, message });
      await assert.rejects(readRegularFile(path, 10), { message });
    }
  });

  it("of a huge size is refused unread", async (t) => {
    const path = makeSparse(await temporaryFolder(t), 2 ** 40);
    const message = "it has 1099511627776 bytes; allowed are up to 1000";
    await assert.rejects(readRegularFile(path, 1000), { message });
  });

  it("that grows while it is read is read up to its limit, and no further", async (t) => {
    const path = join(await temporaryFolder(t), "growing");
    const piece = Buffer.alloc(1 << 18);
    writeFileSync(path, piece);
    const reading = readRegularFile(path, 3 * piece.length);
    let isOver = false;
    const over = assert.rejects(reading, { message: /^it has .+ bytes; allowed are up to 786432$/ });
    over.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      appendFileSync(path, piece); // faster than it is read
      await new Promise(setImmediate);
    }
    await over;
  });

  it("that is missing, or must not be read, is reported without its path", async (t) => {
    const folder = await temporaryFolder(t);
    const missing = readRegularFile(join(folder, "missing"), 10);
    await assert.rejects(missing, { code: "ENOENT", message: "ENOENT: no such file or directory" });
    symlinkSync("one", join(folder, "other"));
    symlinkSync("other", join(folder, "one"));
    const circle = readRegularFile(join(folder, "one"), 10);
    await assert.rejects(circle, { code: "ELOOP", message: /^ELOOP: too many symbolic links encountered$/ });
  });
});

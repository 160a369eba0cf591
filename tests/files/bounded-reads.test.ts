import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, it } from "node:test";
import { readInTime, readsHang } from "../../src/files/bounded-reads.ts";
import { temporaryFolder } from "../flights/temporary-folder.ts";
import { cannotMount, mountDeadDrive } from "./dead-drive.ts";

describe("reads of a place", () => {
  it("take turns, and their results and errors are those of the reads", async () => {
    const steps: string[] = [];
    const read = (name: string) =>
      readInTime("/one", async () => {
        steps.push(`${name} begins`);
        await new Promise(setImmediate);
        steps.push(`${name} ends`);
        if (name === "b") throw new Error("damaged");
        return name;
      });
    const results = await Promise.allSettled(["a", "b", "c"].map(read));
    assert.deepEqual(
      results.map((result) => (result.status === "fulfilled" ? result.value : result.reason.message)),
      ["a", "damaged", "c"],
    );
    assert.deepEqual(
      steps,
      ["a", "b", "c"].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  it("that hang fail after 30 s, those behind them at once, until they have ended; other places go on", async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const hanging = Promise.withResolvers<void>();
    let reads = 0;
    const first = readInTime("/dead", async (reading) => {
      reads++;
      reading("CARD.md");
      await hanging.promise;
    });
    const waiting = readInTime("/dead", async () => reads++);
    await new Promise(setImmediate);
    t.mock.timers.tick(29_999);
    assert.equal(readsHang(), false);
    t.mock.timers.tick(1);
    await assert.rejects(first, {
      name: "FileFault",
      message: "CARD.md was not read within 30 s; is its drive connected?",
    });
    assert.ok(readsHang());
    const message = "the read of CARD.md that began before has not ended";
    await assert.rejects(waiting, { message });
    await assert.rejects(
      readInTime("/dead", async () => reads++),
      { message },
    );
    assert.equal(reads, 1, "no other read was begun");
    assert.equal(await readInTime("/alive", async () => "read"), "read");
    hanging.resolve();
    await new Promise(setImmediate);
    assert.equal(readsHang(), false);
    assert.equal(await readInTime("/dead", async () => "read"), "read");
  });

  it("on a drive that does not answer leave the process able to read, and to end with its exit code", {
    skip: cannotMount,
  }, async (t) => {
    const folder = await temporaryFolder(t);
    const drive = await mountDeadDrive(t);
    if (drive === undefined) return;
    const module = (file: string) => JSON.stringify(new URL(`../../src/${file}`, import.meta.url));
    await writeFile(
      join(folder, "reader.mjs"),
      `import { stat } from "node:fs/promises";
import { readInTime, readsHang } from ${module("files/bounded-reads.ts")};
import { endProcess } from ${module("service/process/end-process.ts")};
const dead = () => readInTime("drive", () => stat(process.argv[2] + "/model"), 50).catch(({ message }) => console.log(message));
for (let read = 0; read < 8; read++) await dead();
console.log((await stat("reader.mjs")).isFile(), readsHang());
endProcess(3);
`,
    );
    const { status, stdout } = spawnSync(process.execPath, ["reader.mjs", drive.folder], {
      cwd: folder,
      timeout: 30_000,
      encoding: "utf8",
    });
    assert.deepEqual(stdout.split("\n"), [
      "drive was not read within 0.05 s; is its drive connected?",
      ...Array(7).fill("the read of drive that began before has not ended"),
      "true true",
      "",
    ]);
    assert.equal(status, 3);
  });
});

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readConfig } from "../../../../src/config.ts";
import { Spool } from "../../../../src/service/streams/spool/spool.ts";
import { SpoolSpace } from "../../../../src/service/streams/spool/spool-space.ts";
import { runKilledAtRename } from "../../../files/killed-process.ts";
import { temporaryFolder } from "../../../models/temporary-folder.ts";

test("the file of a process that was killed before it had made it nameless is removed by the next one", async () => {
  const folder = temporaryFolder();
  const code = `
    const { writeFileSync } = await import("node:fs");
    const { unfinishedBeside } = await load("files/unfinished-files.ts");
    writeFileSync(unfinishedBeside(${JSON.stringify(join(folder, "puntual-answer"))}), "");
    process.kill(process.pid, "SIGKILL");`;
  assert.equal(runKilledAtRename(0, code), "SIGKILL");
  assert.equal(readdirSync(folder).length, 1);
  const spool = new Spool(new SpoolSpace(readConfig({ PUNTUAL_SPOOL_DIR: folder })));
  await spool.append(Buffer.alloc(1 << 18, "a"));
  assert.deepEqual(readdirSync(folder), []);
  assert.equal((await spool.take())?.toString("latin1", 0, 3), "aaa");
  await spool.close();
});

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { cgroupSkip, MemoryCgroup } from "../../../bench/processes/memory-cgroup.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { ServerProcess, workersOf } from "../server-process.ts";

const FILLED_MEMORY = join(import.meta.dirname, "filled-memory.ts");

describe("a worker that runs out of memory", { skip: cgroupSkip(), timeout: 240_000 }, () => {
  for (const [memory, order, signal] of [
    ["its heap", "SIGWINCH", "SIGABRT"],
    ["the memory of its container", "SIGIO", "SIGKILL"],
  ] as const) {
    test(`because ${memory} is full is replaced, with that reason`, async () => {
      const group = MemoryCgroup.create(512);
      const serve = ["--import", FILLED_MEMORY, "src/cli/puntual.js", "serve", "--workers", "2"];
      const [executable, command] = group.command(process.execPath, ...serve);
      const environment = { LOG_LEVEL: "info", NODE_OPTIONS: "" };
      const server = new ServerProcess({ executable, command, environment });
      after(() => server.child.kill("SIGKILL"));
      await server.says("worker serves", 2);
      const [worker] = workersOf(server);
      assert.ok(adjustmentOf(worker) > adjustmentOf(server.child.pid), "the kernel takes a worker first");
      process.kill(worker, order);
      const [death] = await server.says("worker died");
      assert.deepEqual([death.worker, death.signal, death.reason], [worker, signal, "out-of-memory"]);
      await server.says("worker serves", 3);
      server.child.kill("SIGTERM");
      assert.equal(await server.ended, 0);
      group.remove();
    });
  }

  test("as it starts ends the service, which says why in one line", async () => {
    const group = MemoryCgroup.create(256);
    after(() => group.remove());
    const [executable, command] = group.command(
      process.execPath,
      "src/cli/puntual.js",
      "serve",
      "--workers",
      "4",
    );
    // Without compiled code workers fill the memory while each is smaller than the process that must outlive them.
    const environment = { NODE_OPTIONS: "", NODE_COMPILE_CACHE: temporaryFolder() };
    const server = new ServerProcess({ executable, command, environment });
    assert.equal(await server.ended, 1);
    assert.match(
      server.stderr,
      /^puntual: a worker ended before it listened, since the memory is full: raise its limit, or run fewer workers$/m,
    );
  });
});

/** What Linux adds to the memory of a process when it chooses one to kill, in thousandths of all memory. */
function adjustmentOf(pid: number | undefined): number {
  return Number(readFileSync(`/proc/${pid}/oom_score_adj`, "utf8"));
}

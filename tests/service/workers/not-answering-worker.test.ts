import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { workersOf } from "../server-process.ts";
import { twoWorkers } from "./two-workers.ts";
import { restartsOf } from "./worker-metrics.ts";

// In a file of its own, so that others run while it waits for the service to give the worker up.
test("a worker that does not answer is killed and replaced", { timeout: 300_000 }, async () => {
  const server = twoWorkers();
  await server.says("worker serves", 2);
  const [stopped, other] = workersOf(server);
  process.kill(stopped, "SIGSTOP");
  const [death] = await server.says("worker died");
  assert.deepEqual([death.worker, death.signal, death.reason], [stopped, "SIGKILL", "not-answering"]);
  await server.says("worker serves", 3);
  assert.equal(workersOf(server)[0], other);
  assert.equal(await restartsOf(server, "not-answering"), 1);
  server.child.kill("SIGTERM");
  assert.equal(await server.ended, 0);
});

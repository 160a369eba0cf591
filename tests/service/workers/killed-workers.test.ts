import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { OpeningClients } from "../clients/opening-clients.ts";
import { ServerProcess, workersOf } from "../server-process.ts";
import { connectionsOf } from "./sockets-of-process.ts";

const CLIENTS = 16;
const KILLS = 6;

test("no connection waits for ever while workers are killed", { timeout: 120_000 }, async (t) => {
  const command = ["src/cli/puntual.js", "serve", "--workers", "2"];
  const server = new ServerProcess({ command, environment: { LOG_LEVEL: "info" } });
  t.after(() => server.child.kill("SIGKILL"));
  const url = await server.url();
  const clients = new OpeningClients(url, CLIENTS);
  for (let kill = 0; kill < KILLS; kill++) {
    await server.says("worker serves", 2 + kill);
    const { answered } = clients.counts;
    await server.until(() => clients.counts.answered > answered + CLIENTS);
    process.kill(workersOf(server)[0], "SIGKILL");
  }
  await server.says("worker serves", 2 + KILLS);
  assert.equal(await clients.stop(), 0, "connections that are neither answered nor closed");
  // Each worker that died had accepted at most the connections of all clients.
  assert.ok(clients.counts.cut <= KILLS * CLIENTS);
  if (process.platform !== "linux") return t.diagnostic("no /proc: connections in the primary not listed");
  assert.deepEqual(connectionsOf(server.child.pid as number, Number(new URL(url).port)), []);
});

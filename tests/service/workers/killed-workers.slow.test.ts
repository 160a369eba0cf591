import assert from "node:assert/strict";
import { connect } from "node:net";
import process from "node:process";
import { test } from "node:test";
import { OpeningClients } from "../clients/opening-clients.ts";
import { workersOf } from "../server-process.ts";
import { connectionsOf } from "./sockets-of-process.ts";
import { twoWorkers } from "./two-workers.ts";

const CLIENTS = 16;
const KILLS = 4;

test("no connection waits for ever while workers are killed", { timeout: 240_000 }, async (t) => {
  const server = twoWorkers();
  const url = await server.url();
  const clients = new OpeningClients(url, CLIENTS);
  for (let kill = 0; kill < KILLS; kill++) {
    await server.says("worker serves", 2 + kill);
    const { answered } = clients.counts;
    await server.until(() => clients.counts.answered > answered + CLIENTS);
    process.kill(workersOf(server)[0], "SIGKILL");
  }
  await server.says("worker serves", 2 + KILLS);
  for (const worker of workersOf(server)) process.kill(worker, "SIGKILL");
  await server.says("worker serves", 4 + KILLS);
  const { answered } = clients.counts;
  await server.until(() => clients.counts.answered > answered);
  assert.equal(await clients.stop(), 0, "connections that are neither answered nor closed");
  // Each worker that died had accepted at most the connections of all clients.
  assert.ok(clients.counts.cut <= (KILLS + 1) * CLIENTS);
  if (process.platform !== "linux") return t.diagnostic("no /proc: connections in the primary not listed");
  assert.deepEqual(connectionsOf(server.child.pid as number, Number(new URL(url).port)), []);
});

test("connections above the maximum of all workers are closed", { timeout: 60_000 }, async (t) => {
  const server = twoWorkers({ PUNTUAL_MAX_CONNECTIONS: "2" });
  const { port } = new URL(await server.url());
  await server.says("worker serves", 2);
  const sockets = Array.from({ length: 10 }, () =>
    connect(Number(port), "127.0.0.1")
      .on("error", () => {})
      .resume(),
  );
  t.after(() => {
    for (const socket of sockets) socket.destroy();
  });
  // The maximum is that of each worker: more are closed where one takes more than its half.
  await server.until(() => sockets.filter(({ closed }) => closed).length >= sockets.length - 4);
});

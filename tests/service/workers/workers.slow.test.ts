import assert from "node:assert/strict";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { describe, test } from "node:test";
import type { RestartReason } from "../../../src/service/workers/worker-restarts.ts";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { SteadyClients } from "../clients/steady-clients.ts";
import { seriesValue } from "../metrics/exposition.ts";
import { ServerProcess, workersOf } from "../server-process.ts";
import { twoWorkers } from "./two-workers.ts";
import { metricsOf, restartsOf } from "./worker-metrics.ts";

const CLIENTS = 8;

// One service is observed from its start to its end, so its steps have an order.
test("several workers", { timeout: 300_000 }, async (t) => {
  const folder = join(temporaryFolder(), "data");
  // However slow this machine is, no request is refused.
  const server = twoWorkers({ PUNTUAL_DATA_DIR: folder, PUNTUAL_MAX_WAIT_MS: "60000" });
  const clients = new SteadyClients(await server.url(), CLIENTS);
  t.after(() => clients.stop());

  await t.test("answer on one port, which is reported once", async () => {
    await server.says("worker serves", 2);
    assert.equal(server.stderr.split("listens on").length, 2);
    assert.ok(existsSync(join(folder, "puntual.sqlite")), "what is reported is kept where it should be");
  });

  const startOf = async () => seriesValue(await metricsOf(server), "puntual_process_start_time_seconds");
  const start = await startOf();

  await t.test("each is replaced when SIGTERM ends it", async () => {
    for (const [round, worker] of workersOf(server).entries()) {
      process.kill(worker, "SIGTERM");
      await server.says("worker ended", round + 1);
      await server.says("worker serves", round + 3);
    }
  });

  await t.test("SIGHUP makes all of them reload models and keys", async () => {
    server.child.kill("SIGHUP");
    await server.says("model activated", 4); // two models in two workers
  });

  await t.test("SIGUSR2 replaces one after the other", async () => {
    const before = new Set(workersOf(server));
    server.child.kill("SIGUSR2");
    await server.says("all workers replaced");
    const now = workersOf(server);
    assert.equal(now.length, 2);
    assert.ok(now.every((worker) => !before.has(worker)));
  });

  await t.test("all that lost no request", async () => {
    const { answered } = clients;
    await server.until(() => clients.answered > answered + CLIENTS);
    await clients.stop();
    assert.deepEqual(clients.failures, []);
    assert.deepEqual(
      server.logged("worker ended").map(({ code }) => code),
      [0, 0, 0, 0],
    );
  });

  await t.test("one that is killed is replaced; V8 aborts one whose heap is full", async () => {
    for (const [round, signal] of (["SIGKILL", "SIGABRT"] as const).entries()) {
      process.kill(workersOf(server)[0], signal);
      await server.says("worker died", round + 1);
      await server.says("worker serves", 7 + round);
    }
  });

  await t.test("each replacement is logged and counted with its reason", async () => {
    const reasons: RestartReason[] = [
      "replaced",
      "replaced",
      "replaced",
      "replaced",
      "signal",
      "out-of-memory",
    ];
    assert.deepEqual(
      server.logged("worker ended").map(({ reason }) => reason),
      reasons,
    );
    assert.deepEqual(
      server.logged("worker died").map(({ severity, signal, reason }) => [severity, signal, reason]),
      [
        ["ERROR", "SIGKILL", "signal"],
        ["ERROR", "SIGABRT", "out-of-memory"],
      ],
    );
    for (const reason of new Set(reasons)) {
      assert.equal(await restartsOf(server, reason), reasons.filter((one) => one === reason).length, reason);
    }
  });

  await t.test("the service is as old as before", async () => assert.equal(await startOf(), start));

  await t.test("SIGTERM ends all of them well", async () => {
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    assert.deepEqual(workersOf(server), []);
    assert.equal(server.logged("worker died").length, 2);
  });
});

describe("workers that cannot be replaced", { timeout: 300_000 }, () => {
  test("end the service, which says why; nothing is left of what was kept for the time", async () => {
    const folder = temporaryFolder();
    const model = join(folder, "baseline");
    cpSync("models/baseline", model, { recursive: true });
    const server = twoWorkers({ PUNTUAL_BASELINE: model, TMPDIR: folder });
    await server.url();
    await server.says("worker serves", 2);
    assert.equal(
      server.logged("PUNTUAL_DATA_DIR is not set: reported outcomes are lost when the service ends").length,
      1,
    );
    writeFileSync(join(model, "model.json"), "{}");
    process.kill(workersOf(server)[0], "SIGKILL");
    assert.equal(await server.ended, 1);
    assert.match(server.stderr, /model\.json is not what was written: its checksum differs\n/);
    assert.match(server.stderr, /5 workers in a row could not start\n$/);
    assert.deepEqual(
      server.logged("worker died").map(({ reason }) => reason),
      ["signal", ...Array.from({ length: 5 }, () => "not-started")],
    );
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith("puntual-")),
      [],
    );
  });
});

describe("an error that keeps workers from starting is reported once", { concurrency: true }, () => {
  test("a port that is taken", async (t) => {
    const other = createServer().listen(0, "127.0.0.1");
    t.after(() => other.close());
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const server = twoWorkers({ PORT: String(port) });
    assert.equal(await server.ended, 2);
    assert.equal(
      server.stderr,
      `puntual: 127.0.0.1:${port} is in use by another program; choose another port with PORT\n`,
    );
  });

  test("an unknown model", async () => {
    const server = twoWorkers({ PUNTUAL_BASELINE: "large" });
    assert.equal(await server.ended, 2);
    assert.equal(server.stderr, "puntual: large: no such model; there are: baseline, operational\n");
  });

  test("a folder that cannot be written", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    const server = twoWorkers({ PUNTUAL_DATA_DIR: file });
    assert.equal(await server.ended, 2);
    assert.match(
      server.stderr,
      /^puntual: environment variable PUNTUAL_DATA_DIR: ".*" is not allowed; .*\n$/,
    );
  });

  test("a number of workers that cannot be", async () => {
    const server = new ServerProcess({ command: ["src/cli/puntual.js", "serve", "--workers", "0"] });
    assert.equal(await server.ended, 2);
    assert.equal(server.stderr, 'puntual: --workers: "0" is not allowed; allowed: an integer from 1 to 64\n');
  });
});

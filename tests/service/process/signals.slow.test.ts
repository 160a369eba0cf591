import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { temporaryFolder } from "../../models/temporary-folder.ts";
import { ServerProcess, workersOf } from "../server-process.ts";

const fifo = join(temporaryFolder(), "fifo");
execFileSync("mkfifo", [fifo]);
const HELD_THREADS = join(import.meta.dirname, "held-threads.ts");
const ENDED_PROCESS = join(import.meta.dirname, "ended-process.ts");

/** A server with a thread of the pool and a thread of its own that a system call holds for ever. */
function heldServer(environment: Readonly<Record<string, string>> = {}, ...options: string[]): ServerProcess {
  const command = ["--import", HELD_THREADS, "src/cli/puntual.js", "serve", ...options];
  const server = new ServerProcess({
    command,
    environment: { LOG_LEVEL: "info", HOLD_THREADS: fifo, PUNTUAL_DRAIN_SECONDS: "3600", ...environment },
  });
  after(() => server.child.kill("SIGKILL"));
  return server;
}

/** Opens a connection with half a request on it, for which a graceful end waits. */
async function openRequest(url: string): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
  after(() => socket.destroy());
  socket.write("POST /predict HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 9\r\n\r\n");
  await once(socket, "data"); // the service has read the headers
}

/** Sends SIGTERM to processes of a server twice; each has handled the first, since signals that are pending are one. */
async function terminateTwice(server: ServerProcess, ...pids: readonly number[]): Promise<number | string> {
  for (const pid of pids) process.kill(pid, "SIGTERM");
  await server.until(() => server.stderr.split("SIGTERM is handled").length > pids.length);
  for (const pid of pids) process.kill(pid, "SIGTERM");
  return server.ended;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Waits until nothing of a server is left: neither a worker nor its port. */
async function nothingIsLeft(url: string, workers: readonly number[] = []): Promise<void> {
  while (workers.some(isRunning)) await sleep(10); // a killed process stays until the system has noted its end
  const other = createServer().listen(Number(new URL(url).port), "127.0.0.1");
  await once(other, "listening");
  other.close();
}

describe("a server with threads that wait for ever", { concurrency: true, timeout: 240_000 }, () => {
  test("ends well on one signal", async () => {
    const server = heldServer();
    await server.url();
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    assert.equal(server.logged("closing").length, 1);
  });

  test("ends at once on the second signal, although a request is open", async () => {
    const server = heldServer();
    const url = await server.url();
    await openRequest(url);
    server.child.kill("SIGINT");
    await server.says("closing");
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 1);
    await nothingIsLeft(url);
  });

  test("ends at once on the second signal, although its start never finishes", async () => {
    const server = heldServer({ UV_THREADPOOL_SIZE: "1" });
    await server.until(() => server.stderr.includes("threads are held"));
    assert.equal(await terminateTwice(server, server.child.pid as number), 1);
    assert.doesNotMatch(server.stderr, /listens on/);
  });

  test("ends some seconds after the first signal, although its start never finishes", async () => {
    const server = heldServer({ UV_THREADPOOL_SIZE: "1", PUNTUAL_DRAIN_SECONDS: "0" });
    await server.until(() => server.stderr.includes("threads are held"));
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 1);
    assert.match(server.stderr, /^puntual: not ended in 6 s after SIGTERM: ended at once$/m);
  });
});

test("a server whose start fails ends, although threads wait for ever", { timeout: 60_000 }, async () => {
  const server = heldServer({ PUNTUAL_BASELINE: "large" });
  assert.equal(await server.ended, 2);
  assert.match(server.stderr, /^puntual: large: no such model; .*$/m);
});

describe("workers with threads that wait for ever", { concurrency: true, timeout: 240_000 }, () => {
  test("end well on one signal to the service", async () => {
    const server = heldServer({}, "--workers", "2");
    const url = await server.url();
    const workers = workersOf(server);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    await nothingIsLeft(url, workers);
  });

  for (const [name, receivers] of [
    ["the service", (primary: number, _: readonly number[]) => [primary]],
    ["all its processes", (primary: number, workers: readonly number[]) => [primary, ...workers]],
  ] as const) {
    test(`end at once on the second signal to ${name}, although requests are open`, async () => {
      const server = heldServer({}, "--workers", "2");
      const url = await server.url();
      await server.says("worker serves", 2);
      const workers = workersOf(server);
      await Promise.all([openRequest(url), openRequest(url), openRequest(url)]);
      assert.equal(await terminateTwice(server, ...receivers(server.child.pid as number, workers)), 1);
      await nothingIsLeft(url, workers);
    });
  }

  test("end at once on the second signal to the service, although one of them is stopped", async () => {
    const server = heldServer({}, "--workers", "2");
    const url = await server.url();
    await server.says("worker serves", 2);
    const workers = workersOf(server);
    process.kill(workers[0], "SIGSTOP");
    assert.equal(await terminateTwice(server, server.child.pid as number), 1);
    await nothingIsLeft(url, workers);
  });

  test("end while they start on one signal to the service", async () => {
    const server = heldServer({ UV_THREADPOOL_SIZE: "1" }, "--workers", "2");
    await server.until(() => server.stderr.split("threads are held").length > 3); // of three processes
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("end with the service when that is killed", async () => {
    const server = heldServer({}, "--workers", "2");
    const url = await server.url();
    await server.says("worker serves", 2);
    const workers = workersOf(server);
    server.child.kill("SIGKILL");
    await server.ended;
    await nothingIsLeft(url, workers);
  });
});

test("a process ends although threads wait for ever, also as the first process of a container", (t) => {
  const program = [process.execPath, ENDED_PROCESS, fifo];
  const options = { encoding: "utf8", timeout: 60_000, killSignal: "SIGKILL" } as const;
  const { status, stdout } = spawnSync(program[0], program.slice(1), options);
  assert.deepEqual([status, stdout], [3, "exit listeners\n"]);
  const unshare = ["--user", "--map-root-user", "--pid", "--fork", "--kill-child"];
  if (spawnSync("unshare", [...unshare, "true"]).status !== 0)
    return t.skip("no namespace of processes allowed");
  const first = spawnSync("unshare", [...unshare, ...program], options);
  assert.deepEqual([first.status, first.stdout], [3, "exit listeners\n"]);
});

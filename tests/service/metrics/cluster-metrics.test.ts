import assert from "node:assert/strict";
import cluster, { type Worker } from "node:cluster";
import { on, once } from "node:events";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gatherMetrics } from "../../../src/service/metrics/cluster-metrics.ts";
import { repository } from "../../import-graph.ts";
import { type ExposedMetric, readExposition, seriesValue } from "./exposition.ts";

/** A worker, and the port of its own that it listens on. */
interface Listening {
  readonly worker: Worker;
  readonly port: number;
}

const running = new Set<Worker>();

async function start(): Promise<Listening> {
  const worker = cluster.fork();
  running.add(worker);
  const messages = on(worker, "message", { close: ["exit"] });
  for await (const [{ port }] of messages) if (port !== undefined) return { worker, port };
  throw new Error("the worker has ended");
}

async function end({ worker }: Listening, how: () => unknown): Promise<void> {
  const ended = once(worker, "disconnect");
  how();
  await ended;
  running.delete(worker);
}

const ask = async ({ port }: Listening, path: string) => {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: "close" } });
  return { status: answer.status, text: await answer.text() };
};

async function statusOf(of: Listening) {
  const { status, text } = await ask(of, "/v1/status");
  assert.equal(status, 200, text);
  return JSON.parse(text);
}

async function scrape(of: Listening): Promise<ReadonlyMap<string, ExposedMetric>> {
  const { status, text } = await ask(of, "/metrics");
  assert.equal(status, 200, text);
  return readExposition(text);
}

const asked = (metrics: ReadonlyMap<string, ExposedMetric>) =>
  seriesValue(metrics, "puntual_http_request_duration_seconds_count", {
    route: "/health",
    method: "GET",
    status: "503",
  }) ?? 0;

describe("the metrics of several processes", () => {
  let workers: Listening[];

  before(async () => {
    cluster.setupPrimary({
      exec: join(repository, "tests", "service", "metrics", "metrics-worker.ts"),
      args: [],
    });
    gatherMetrics(() => []);
    workers = await Promise.all([start(), start(), start()]);
  });

  after(() => {
    for (const worker of running) worker.process.kill("SIGKILL");
  });

  test("are those of all processes, whichever answers, also for simultaneous requests", async () => {
    const before = asked(await scrape(workers[0]));
    for (const [i, worker] of workers.entries()) {
      for (let request = 0; request <= i; request++) assert.equal((await ask(worker, "/health")).status, 503);
    }
    for (const metrics of await Promise.all([...workers, ...workers].map(scrape))) {
      assert.equal(asked(metrics), before + (workers.length * (workers.length + 1)) / 2);
      assert.equal(seriesValue(metrics, "puntual_processes"), workers.length);
    }
  });

  test("are summarised in the status, whichever answers; these requests too", async () => {
    await ask(workers[0], "/health");
    const answered = asked(await scrape(workers[0]));
    const { total: before, failed: allFailed } = (await statusOf(workers[0])).requests;
    for (const [i, worker] of workers.entries()) {
      const { processes, requests, started } = await statusOf(worker);
      assert.deepEqual([processes, requests.total], [workers.length, before + 2 * i + 1]);
      const { requests: health, failed } = requests.routes.find(
        ({ route }: { route: string }) => route === "/health",
      );
      assert.deepEqual([health, failed, requests.failed], [answered, answered, allFailed]);
      const metrics = await scrape(worker);
      assert.equal(seriesValue(metrics, "puntual_http_requests_total"), before + 2 * i + 2);
      const first = seriesValue(metrics, "puntual_process_start_time_seconds") ?? 0;
      assert.ok(Math.abs(Date.parse(started) - first * 1000) <= 1);
    }
  });

  test("do not wait for a blocked process, whose earlier metrics are used", async () => {
    const before = asked(await scrape(workers[0]));
    const last = workers[workers.length - 1];
    last.worker.send("hold up");
    const metrics = await scrape(workers[0]);
    assert.equal(asked(metrics), before);
    assert.equal(seriesValue(metrics, "puntual_processes"), workers.length);
    assert.equal((await ask(last, "/health")).status, 503);
    assert.equal(asked(await scrape(workers[0])), before + 1);
  });

  test("report the delay of the event loops to a scrape, even after a request for the status", async () => {
    await sleep(100); // since the last scrape they are looked at again from here on
    const last = workers[workers.length - 1];
    last.worker.send("hold up");
    for await (const [{ heldUp }] of on(last.worker, "message")) if (heldUp === true) break;
    await ask(last, "/ready"); // its event loop has gone on
    await statusOf(workers[0]);
    const delay = { statistic: "max" };
    const delayOf = async () =>
      seriesValue(await scrape(workers[0]), "puntual_event_loop_delay_seconds", delay);
    assert.ok(((await delayOf()) ?? 0) > 1);
  });

  test("lose nothing that a process counted which ended well", async () => {
    const before = asked(await scrape(workers[0]));
    const [first] = workers.splice(0, 1);
    await ask(first, "/health");
    await end(first, () => first.worker.send("end"));
    const metrics = await scrape(workers[0]);
    assert.equal(asked(metrics), before + 1);
    assert.equal(seriesValue(metrics, "puntual_processes"), workers.length);
    workers.push(await start());
  });

  test("never fall when a process is killed, nor when another takes its place", async () => {
    const before = asked(await scrape(workers[0]));
    const { failed } = (await statusOf(workers[0])).requests;
    const [killed] = workers.splice(0, 1);
    await end(killed, () => killed.worker.process.kill("SIGKILL"));
    workers.push(await start());
    for (const worker of workers) {
      const metrics = await scrape(worker);
      assert.equal(asked(metrics), before);
      assert.equal(seriesValue(metrics, "puntual_processes"), workers.length);
      const { processes, requests } = await statusOf(worker);
      assert.deepEqual([processes, requests.failed], [workers.length, failed]);
    }
  });

  test("are refused, not those of one, if the primary does not answer", async () => {
    const listeners = cluster.listeners("message");
    cluster.removeAllListeners("message");
    const { status, text } = await ask(workers[0], "/metrics");
    for (const listener of listeners) cluster.on("message", listener as () => void);
    assert.equal(status, 500);
    assert.equal(JSON.parse(text).code, "internal-error");
  });
});

import assert from "node:assert/strict";
import process from "node:process";
import { after, describe, test } from "node:test";
import { ServerProcess } from "../server-process.ts";

const started: ServerProcess[] = [];
after(() => {
  for (const { child } of started) child.kill("SIGKILL");
});

function serve(environment: Readonly<Record<string, string>>, ...options: string[]): ServerProcess {
  const command = ["src/cli/puntual.js", "serve", ...options];
  const server = new ServerProcess({ command, environment: { LOG_LEVEL: "info", ...environment } });
  started.push(server);
  return server;
}

/** The port of the metrics, as the processes log it. */
async function metricsUrls(server: ServerProcess, processes = 1): Promise<string[]> {
  const lines = await server.says("metrics served", processes);
  return lines.map(({ port }) => `http://127.0.0.1:${port}`);
}

async function ask(url: string) {
  const answer = await fetch(url, { headers: { connection: "close" } });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
}

describe("with a port for the metrics", { timeout: 120_000 }, () => {
  test("they are served there, and not on the service's own port", async () => {
    const server = serve({ PUNTUAL_METRICS_PORT: "0" });
    const url = await server.url();
    const [metrics] = await metricsUrls(server);
    assert.equal((await ask(`${url}/health`)).status, 200);
    assert.equal((await ask(`${url}/metrics`)).status, 404);
    const answer = await ask(`${metrics}/metrics`);
    assert.deepEqual([answer.status, answer.type], [200, "text/plain; version=0.0.4; charset=utf-8"]);
    assert.match(answer.text, /^puntual_http_requests_total \d+$/m);
    assert.match(answer.text, /^puntual_http_request_duration_seconds_count\{.*route="\/health".*\} 1$/m);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("several workers share it, a free one too, each serving the metrics of all; so does a replacement", async () => {
    const server = serve({ PUNTUAL_METRICS_PORT: "0" }, "--workers", "2");
    await server.url();
    const [url, ...others] = await metricsUrls(server, 2);
    assert.deepEqual(others, [url]);
    assert.match((await ask(`${url}/metrics`)).text, /^puntual_processes 2$/m);
    await server.says("worker serves", 2);
    const [{ worker }] = server.logged("worker serves");
    process.kill(Number(worker), "SIGKILL");
    const [{ code, signal }] = await server.says("worker died");
    assert.deepEqual([code, signal], [null, "SIGKILL"]);
    assert.deepEqual(await metricsUrls(server, 3), [url, url, url]);
    await server.says("worker serves", 3);
    assert.match((await ask(`${url}/metrics`)).text, /^puntual_processes 2$/m);
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    assert.equal(server.logged("worker serves").length, 3, "ports for metrics open before workers serve");
    await assert.rejects(ask(`${url}/metrics`));
  });

  test("one in use, by this very service too, is refused by name", async () => {
    const server = serve({});
    const { port } = new URL(await server.url());
    const taken = `puntual: 127.0.0.1:${port} is in use by another program; choose another port with `;
    // A worker is killed when another one cannot start, and what it writes of its coverage then is no whole file.
    const NODE_V8_COVERAGE = "";
    for (const options of [[], ["--workers", "2"]]) {
      const other = serve({ PUNTUAL_METRICS_PORT: port, NODE_V8_COVERAGE }, ...options);
      assert.equal(await other.ended, 2);
      assert.equal(other.stderr, `${taken}PUNTUAL_METRICS_PORT\n`);
    }
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
    for (const options of [[], ["--workers", "2"]]) {
      const twice = serve({ PORT: port, PUNTUAL_METRICS_PORT: port, NODE_V8_COVERAGE }, ...options);
      assert.equal(await twice.ended, 2, twice.stderr);
      assert.equal(
        twice.stderr,
        `puntual: environment variable PUNTUAL_METRICS_PORT: "${port}" is not allowed; allowed: another port than PORT\n`,
      );
    }
  });
});

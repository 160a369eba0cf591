import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ServerProcess } from "./server-process.ts";

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

/** Where the metrics are, as the log tells. */
async function metricsUrl(server: ServerProcess): Promise<string> {
  const [{ port }] = await server.says("metrics are told");
  return `http://127.0.0.1:${port}`;
}

async function ask(url: string, method = "GET") {
  const answer = await fetch(url, { method, headers: { connection: "close" } });
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
}

describe("with a port for the metrics", { timeout: 120_000 }, () => {
  test("they are told there, and there is nothing else; the service's own port tells none", async () => {
    const server = serve({ PUNTUAL_METRICS_PORT: "0" });
    const [url, metrics] = [await server.url(), await metricsUrl(server)];
    assert.equal((await ask(`${url}/health`)).status, 200);
    assert.equal((await ask(`${url}/metrics`)).status, 404);
    const told = await ask(`${metrics}/metrics`);
    assert.deepEqual([told.status, told.type], [200, "text/plain; version=0.0.4; charset=utf-8"]);
    assert.match(told.text, /^puntual_http_requests_total \d+$/m);
    assert.match(told.text, /^puntual_http_request_duration_seconds_count\{.*route="\/health".*\} 1$/m);
    assert.equal((await ask(`${metrics}/metrics?all`, "HEAD")).status, 200);
    for (const [path, method] of [
      ["/health", "GET"],
      ["/metrics", "POST"],
      ["/metrics/", "GET"],
    ]) {
      assert.deepEqual(await ask(metrics + path, method), {
        status: 404,
        type: "text/plain; charset=utf-8",
        text: "only GET /metrics is here\n",
      });
    }
    server.child.kill("SIGTERM");
    assert.equal(await server.ended, 0);
  });

  test("several workers share it, each telling the figures of all", async () => {
    const server = serve({}, "--workers", "2");
    const port = new URL(await server.url()).port;
    server.child.kill("SIGTERM");
    await server.ended;
    const shared = serve({ PUNTUAL_METRICS_PORT: port }, "--workers", "2");
    await shared.says("metrics are told", 2);
    const told = await ask(`http://127.0.0.1:${port}/metrics`);
    assert.match(told.text, /^puntual_processes 2$/m);
    shared.child.kill("SIGTERM");
    assert.equal(await shared.ended, 0);
  });

  test("one that is taken, by this very service too, is refused by name", async () => {
    const server = serve({});
    const { port } = new URL(await server.url());
    const taken = `puntual: 127.0.0.1:${port} is taken by another program; choose another with `;
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

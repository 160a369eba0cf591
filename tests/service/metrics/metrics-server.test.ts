import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { text } from "node:stream/consumers";
import { after, describe, test } from "node:test";
import { readConfig } from "../../../src/config.ts";
import { serveMetrics } from "../../../src/service/metrics/metrics-server.ts";
import type { Scrape } from "../../../src/service/metrics/scrape.ts";
import { smallService } from "../small-service.ts";

const { scrape } = (await smallService()).app;
const faults: unknown[] = [];

/** Serves metrics on a free port until the tests of the file are done; where that is. */
async function serve(environment: Readonly<Record<string, string>> = {}, metrics: Scrape = scrape) {
  const config = readConfig({ PUNTUAL_METRICS_PORT: "0", ...environment });
  const server = await serveMetrics(metrics, config, (error) => faults.push(error));
  assert.ok(server !== undefined);
  after(() => server.close());
  return server;
}

/** All that comes on a connection, to its end, once something was sent on it. */
function send(port: number, request: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(request);
  return text(socket);
}

const { port } = await serve();
const url = `http://127.0.0.1:${port}`;

async function ask(path: string, method = "GET") {
  const answer = await fetch(url + path, { method });
  const [type, allow] = ["content-type", "allow"].map((name) => answer.headers.get(name));
  return { status: answer.status, type, allow, body: await answer.text() };
}

describe("the server of the metrics", { timeout: 60_000 }, () => {
  test("serves them at /metrics, whatever the query", async () => {
    for (const path of ["/metrics", "/metrics?all"]) {
      const { status, type, body } = await ask(path);
      assert.deepEqual([status, type], [200, "text/plain; version=0.0.4; charset=utf-8"]);
      assert.match(body, /^puntual_http_requests_total \d+$/m);
    }
  });

  test("answers HEAD with the headers of GET, and no body", async () => {
    const said = await send(port, "HEAD /metrics HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    assert.match(said, /^HTTP\/1\.1 200 OK\r\ncontent-type: text\/plain; version=0\.0\.4; charset=utf-8\r\n/);
    assert.match(said, /^content-length: [1-9]\d+\r$/m);
    assert.match(said, /\r\n\r\n$/);
  });

  test("has nothing at other paths, whatever the method, and names the path that it has", async () => {
    for (const [path, method] of [
      ["/", "GET"],
      ["/health", "GET"],
      ["/metrics/", "GET"],
      ["/predict", "POST"],
    ]) {
      assert.deepEqual(await ask(path, method), {
        status: 404,
        type: "text/plain; charset=utf-8",
        allow: null,
        body: "there is nothing here; allowed: /metrics\n",
      });
    }
  });

  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    test(`refuses ${method}, and says which methods are allowed`, async () => {
      assert.deepEqual(await ask("/metrics", method), {
        status: 405,
        type: "text/plain; charset=utf-8",
        allow: "GET, HEAD",
        body: "not by this method; allowed: GET, HEAD\n",
      });
    });
  }

  test("logs an error, and shows the client none of it", async () => {
    const broken = new Error("secret");
    const failing = await serve({}, () => Promise.reject(broken));
    const answer = await fetch(`http://127.0.0.1:${failing.port}/metrics`);
    assert.deepEqual([answer.status, await answer.text()], [500, "the log says what went wrong\n"]);
    assert.deepEqual(faults, [broken]);
  });

  test("closes connections over the limit, and those on which no request comes in time", async () => {
    const limits = { PUNTUAL_MAX_CONNECTIONS: "1", PUNTUAL_REQUEST_SECONDS: "1" };
    const limited = await serve(limits);
    const slow = send(limited.port, "GET /metrics HTTP/1.1\r\n");
    assert.equal(await send(limited.port, ""), "");
    assert.match(await slow, /^HTTP\/1\.1 408 /);
  });

  test("ends with all its connections", async () => {
    const ending = await serve();
    const idle = connect(ending.port, "127.0.0.1");
    await once(idle, "connect");
    ending.close();
    await once(idle.resume(), "close");
    await assert.rejects(fetch(`http://127.0.0.1:${ending.port}/metrics`));
  });
});

describe("the port of the metrics", () => {
  const start = (environment: Readonly<Record<string, string>>) =>
    serveMetrics(scrape, readConfig(environment), () => {});

  test("is none unless it is configured", async () => {
    assert.equal(await start({ PORT: "0" }), undefined);
  });

  test("cannot be that of the service, unless both are any", async () => {
    await assert.rejects(start({ PORT: "9464", PUNTUAL_METRICS_PORT: "9464" }), {
      code: "invalid-configuration",
      message:
        'environment variable PUNTUAL_METRICS_PORT: "9464" is not allowed; allowed: another port than PORT',
    });
    await serve({ PORT: "0" });
  });

  test("that is in use is refused by the name of its variable", async (t) => {
    const other = createServer().listen(0, "127.0.0.1");
    t.after(() => other.close());
    await once(other, "listening");
    const taken = (other.address() as AddressInfo).port;
    await assert.rejects(start({ PUNTUAL_METRICS_PORT: String(taken) }), {
      code: "address-in-use",
      message: `127.0.0.1:${taken} is in use by another program; choose another port with PUNTUAL_METRICS_PORT`,
    });
  });

  test("cannot be served at an address that this machine does not have", async () => {
    await assert.rejects(start({ HOST: "192.0.2.1", PUNTUAL_METRICS_PORT: "0" }), {
      code: "invalid-configuration",
      message: /^environment variable HOST: "192\.0\.2\.1" is not allowed; /,
    });
  });
});

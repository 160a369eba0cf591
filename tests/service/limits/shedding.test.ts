import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { readConfig } from "../../../src/config.ts";
import { RawClient } from "../clients/raw-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";

const { app, lines } = await smallService({ config: readConfig({ PUNTUAL_MAX_WAIT_MS: "20" }) });

/** Keeps the one thread busy, as a large request does. */
function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
app.get("/block", () => {
  block(10);
  return "done";
});
app.post("/block", () => {
  block(10);
  return "done";
});
await app.listen({ port: 0, host: "127.0.0.1" });

/** Has all texts come at once, each on its own connection that was there before; their answers. */
async function atOnce(texts: readonly string[], service = app) {
  const clients = await Promise.all(texts.map(() => openConnection(service)));
  // All of them lie in the kernel before the service looks at any.
  for (const [index, client] of clients.entries()) client.write(texts[index]);
  block(5);
  const answers = await Promise.all(clients.map(async (client) => (await client.answers())[0]));
  return { clients, answers };
}

/** A connection that the service has accepted and answered on. */
async function openConnection(service: typeof app): Promise<RawClient> {
  const client = await RawClient.open(service);
  client.write(request("/health"));
  await client.answers();
  client.received = "";
  return client;
}

const request = (path: string) => `GET ${path} HTTP/1.1\r\nhost: a\r\n\r\n`;
const close = (clients: readonly RawClient[]) => clients.forEach(({ socket }) => void socket.destroy());

describe("more requests at once than can be answered in time", () => {
  test("the first are answered, the rest refused with the time to retry, and the service keeps running", async () => {
    const { clients, answers } = await atOnce(Array(30).fill(request("/block")));
    const refused = answers.filter(({ statusCode }) => statusCode !== 200);
    assert.ok(refused.length > 0 && refused.length < answers.length, `${refused.length} refused`);
    const line = lines.find(({ message }) => message === "request refused");
    assert.deepEqual([line?.severity, line?.code], ["WARNING", "overloaded"]);
    for (const answer of refused) {
      assertProblem(answer, "overloaded");
      assert.equal(answer.headers["retry-after"], "1");
    }
    close(clients);
    assert.equal((await atOnce([request("/block")])).answers[0].statusCode, 200);
  });

  test("a refused request leaves its connection good for the next, its body read", async () => {
    const body = "x".repeat(1000);
    const post = `POST /block HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n${body}`;
    const { clients, answers } = await atOnce([...Array(20).fill(request("/block")), post]);
    assert.equal(answers[20].statusCode, 503);
    const last = clients[20];
    last.write(request("/health"));
    const [, second] = await last.answers(2);
    assert.equal(second.body, '{"status":"OK"}');
    close(clients);
  });

  test("the connection of a refused request with a large body is closed", async () => {
    const post = "POST /block HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n";
    const { clients, answers } = await atOnce([...Array(20).fill(request("/block")), post]);
    assert.equal(answers[20].statusCode, 503);
    assert.equal(answers[20].headers.connection, "close");
    close(clients);
  });

  test("probes are answered however many wait", async () => {
    const probes = ["/health", "/ready", "/health?x=1"];
    const { clients, answers } = await atOnce([...Array(20).fill(request("/block")), ...probes.map(request)]);
    assert.ok(answers.some(({ statusCode }) => statusCode === 503));
    assert.deepEqual(
      answers.slice(-probes.length).map(({ statusCode }) => statusCode),
      [200, 200, 200],
    );
    close(clients);
  });

  test("the Open Inference Protocol is answered in its own words", async () => {
    const { clients, answers } = await atOnce([...Array(20).fill(request("/block")), request("/v2")]);
    assert.equal(answers[20].statusCode, 503);
    assert.equal(answers[20].headers["content-type"], "application/json");
    assert.deepEqual(Object.keys(JSON.parse(answers[20].body)), ["error"]);
    close(clients);
  });
});

test("more new connections at once than can be accepted in time: the last are refused", async () => {
  const { port } = app.server.address() as AddressInfo;
  const flood = new Worker(new URL("../clients/connection-flood.ts", import.meta.url), {
    workerData: { port, count: 30, request: "GET /block HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n" },
  });
  await once(flood, "message");
  flood.postMessage("go");
  block(300); // meanwhile all of them lie in the kernel
  const [answers]: string[][] = await once(flood, "message");
  const refused = answers.filter((answer) => answer.startsWith("HTTP/1.1 503 "));
  assert.ok(refused.length > 0 && refused.length < answers.length, `${refused.length} refused`);
  assert.equal((await atOnce([request("/block")])).answers[0].statusCode, 200);
});

test("one long pause refuses no request", async () => {
  // Longer than may be waited, which is longer than a busy machine takes for the others.
  const { app: patient } = await smallService({ config: readConfig({ PUNTUAL_MAX_WAIT_MS: "1000" }) });
  patient.get("/pause", () => {
    block(1500);
    return "done";
  });
  await patient.listen({ port: 0, host: "127.0.0.1" });
  const light = Array(20).fill(request("/v2"));
  const { clients, answers } = await atOnce([request("/pause"), ...light], patient);
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([200]));
  close(clients);
});

import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, test } from "node:test";
import { readConfig } from "../../../src/config.ts";
import { Drain } from "../../../src/service/process/drain.ts";
import { type Service, startService } from "../../../src/service/process/start-service.ts";
import { RawClient } from "../clients/raw-client.ts";
import { openStream, readAnswer } from "../clients/stream-client.ts";

const BODY = '{"flights":[{"OPERA":"Aerolineas Argentinas","TIPOVUELO":"N","MES":3}]}';
const PREDICT = `POST /predict HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`;
const HEALTH = "GET /health HTTP/1.1\r\nhost: a\r\n\r\n";
const READY = "GET /ready HTTP/1.1\r\nhost: a\r\n\r\n";

/** A service that listens, with so many seconds to drain. */
function serviceOf(seconds: number): Promise<Service> {
  return startService(readConfig({ PORT: "0", LOG_LEVEL: "silent", PUNTUAL_DRAIN_SECONDS: String(seconds) }));
}

/** A connection on which one request has been answered, and that stays open. */
async function usedConnection({ app }: Service): Promise<RawClient> {
  const client = await RawClient.open(app);
  client.write(HEALTH);
  assert.equal((await client.answers())[0].headers.connection, "keep-alive");
  client.received = "";
  return client;
}

describe("a service that is shutting down", { concurrency: true }, () => {
  test("answers each request that still arrives on an open connection, and then closes it", async () => {
    const service = await serviceOf(10);
    const [predicting, asking] = [await usedConnection(service), await usedConnection(service)];
    const ended = service.end("test");
    predicting.write(PREDICT);
    asking.write(READY);
    const [[answer], [ready]] = await Promise.all([predicting.closed(), asking.closed()]);
    assert.deepEqual([answer.statusCode, answer.headers.connection], [200, "close"]);
    assert.match(answer.body, /^\{"predict":\[[01]\]\}$/);
    assert.deepEqual([ready.statusCode, ready.headers.connection], [503, "close"]);
    assert.equal(JSON.parse(ready.body).code, "shutting-down");
    await ended;
  });

  test("is alive still, though not ready, for the Open Inference Protocol", async () => {
    const service = await serviceOf(10);
    const clients = [await usedConnection(service), await usedConnection(service)];
    const ended = service.end("test");
    clients[0].write("GET /v2/health/live HTTP/1.1\r\nhost: a\r\n\r\n");
    clients[1].write("GET /v2/health/ready HTTP/1.1\r\nhost: a\r\n\r\n");
    const answers = await Promise.all(clients.map((client) => client.closed()));
    assert.deepEqual(
      answers.map(([{ statusCode }]) => statusCode),
      [200, 503],
    );
    await ended;
  });

  test("accepts no new connection, and ends at once if none is open", async () => {
    const service = await serviceOf(3_600);
    const ended = service.end("test");
    await assert.rejects(RawClient.open({ server: { address: () => ({ port: service.port }) } } as never), {
      code: "ECONNREFUSED",
    });
    await ended;
  });

  test("finishes a request of which a part had come", async () => {
    const service = await serviceOf(10);
    const client = await RawClient.open(service.app);
    const half = PREDICT.length - 20;
    client.write(PREDICT.slice(0, half));
    await once(service.app.server, "request");
    const ended = service.end("test");
    client.write(PREDICT.slice(half));
    const [answer] = await client.closed();
    assert.deepEqual([answer.statusCode, answer.headers.connection], [200, "close"]);
    await ended;
  });

  test("closes idle connections, used or not, long before the time limit", async () => {
    const service = await serviceOf(3_600);
    const clients = [await usedConnection(service), await RawClient.open(service.app)];
    await service.end("test"); // would take an hour
    for (const client of clients) assert.deepEqual(await client.closed(), []);
  });

  test("closes the connections that are still open when the time is over", async () => {
    const service = await serviceOf(1);
    const client = await RawClient.open(service.app);
    client.write(PREDICT.slice(0, -1));
    await once(service.app.server, "request");
    await service.end("test");
    assert.deepEqual(await client.closed(), []);
  });

  test("ends a stream at the end of a row", async () => {
    const service = await serviceOf(10);
    const request = openStream(service.app, { "content-type": "application/x-ndjson" });
    const answer = readAnswer(request);
    const row = '{"airline":"LAN","destination":"SCFA","scheduled":"2017-07-03T10:00"}\n';
    request.write(row.repeat(1_000));
    await once(request, "response");
    const ended = service.end("test");
    const { body } = await answer;
    assert.ok(body.endsWith("\n"));
    for (const line of body.trim().split("\n")) assert.equal(typeof JSON.parse(line), "object");
    await ended;
    request.destroy();
  });
});

test("a drain begins once, and informs its listeners", () => {
  const drain = new Drain();
  let begun = 0;
  drain.signal.addEventListener("abort", () => begun++);
  assert.equal(drain.isDraining, false);
  drain.begin();
  drain.begin();
  assert.deepEqual([drain.isDraining, begun], [true, 1]);
});

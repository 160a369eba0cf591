import assert from "node:assert/strict";
import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { readConfig } from "../../../src/config.ts";
import { Admission } from "../../../src/service/workload/admission.ts";
import { RawClient } from "../clients/raw-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { readExposition } from "../metrics/exposition.ts";
import { smallService } from "../small-service.ts";

/** A service with room for a body of 200 kB or so at a time. */
async function tightService(maxWaitMs: number) {
  const admission = new Admission({ maxWaitMs, heapBytes: 1 << 20 });
  const config = readConfig({ PUNTUAL_MAX_WAIT_MS: String(Math.max(1_000, maxWaitMs)) });
  const { app } = await smallService({ admission, config });
  await app.listen({ port: 0, host: "127.0.0.1" });
  return { app, admission };
}

const patient = await tightService(60_000);
const hasty = await tightService(50);

const flight = { airline: "SKU", destination: "SCFA", scheduled: "2018-03-01T14:30" };
/** A body of some 200 kB that is soon answered. */
const large = JSON.stringify({ flights: [flight], filler: "x".repeat(200_000) });
const head = (length: number, more = "") =>
  `POST /v1/forecasts HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n${more}\r\n`;

/** Waits until something holds; the test's own time limit ends the wait. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

/** A client whose body has been announced and begun, so that its memory is held. */
async function holder({ app, admission }: typeof patient): Promise<RawClient> {
  const { bytes } = admission.state;
  const client = await RawClient.open(app);
  client.write(head(large.length) + large.slice(0, 100));
  await until(() => admission.state.bytes > bytes);
  return client;
}

async function refusals({ app }: typeof patient): Promise<number> {
  const metrics = readExposition((await app.inject({ url: "/metrics" })).body);
  const { series = [] } = metrics.get("puntual_http_refused_total") ?? {};
  return series.find(({ labels }) => labels.code === "overloaded")?.value ?? 0;
}

describe("a body for which there is no memory", () => {
  test("waits, and is answered once there is", async () => {
    const first = await holder(patient);
    const second = await RawClient.open(patient.app);
    second.write(head(large.length) + large);
    await until(() => patient.admission.state.waiting === 1);
    assert.equal(second.received, "");
    first.write(large.slice(100));
    for (const client of [first, second]) {
      assert.equal((await client.answers())[0].statusCode, 200);
      client.socket.destroy();
    }
    await until(() => patient.admission.state.bytes === 0);
  });

  test("is refused as overloaded if there is none in time, with the time to retry, and counted", async () => {
    const before = await refusals(hasty);
    const first = await holder(hasty);
    const second = await RawClient.open(hasty.app);
    second.write(head(large.length) + large);
    const [answer] = await second.answers();
    assertProblem(answer, "overloaded");
    assert.equal(answer.headers["retry-after"], "1");
    assert.equal(await refusals(hasty), before + 1);
    first.write(large.slice(100));
    assert.equal((await first.answers())[0].statusCode, 200);
    second.write(head(large.length) + large);
    assert.equal((await second.answers(2))[1].statusCode, 200, "on the same connection");
    second.socket.destroy();
    first.socket.destroy();
    await until(() => hasty.admission.state.bytes === 0);
  });

  test("leaves the queue when its client leaves", async () => {
    const first = await holder(patient);
    const second = await RawClient.open(patient.app);
    second.write(head(large.length));
    await until(() => patient.admission.state.waiting === 1);
    second.socket.resetAndDestroy();
    await until(() => patient.admission.state.waiting === 0);
    first.socket.destroy();
    await until(() => patient.admission.state.bytes === 0);
  });

  test("gets that of a client that leaves in the middle of its body", async () => {
    const first = await holder(patient);
    const second = await RawClient.open(patient.app);
    second.write(head(large.length) + large);
    await until(() => patient.admission.state.waiting === 1);
    first.socket.resetAndDestroy();
    assert.equal((await second.answers())[0].statusCode, 200);
    second.socket.destroy();
    await until(() => patient.admission.state.bytes === 0);
  });

  test("waits in the middle if it comes in chunks, or grows when it is inflated", async () => {
    const first = await holder(hasty);
    const chunked = await RawClient.open(hasty.app);
    chunked.write("POST /v1/forecasts HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n");
    chunked.write(`transfer-encoding: chunked\r\n\r\n${large.length.toString(16)}\r\n${large}\r\n0\r\n\r\n`);
    assertProblem((await chunked.answers())[0], "overloaded");
    const payload = gzipSync(large);
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const answer = await hasty.app.inject({ method: "POST", url: "/v1/forecasts", headers, payload });
    assert.ok(payload.length < 1024, "small as it comes");
    assertProblem(answer, "overloaded");
    first.socket.destroy();
    await until(() => hasty.admission.state.bytes === 0);
  });

  test("does not keep small bodies from being answered", async () => {
    const first = await holder(patient);
    const flights = Array.from({ length: 20 }, () => flight);
    const answer = await patient.app.inject({ method: "POST", url: "/v1/forecasts", payload: { flights } });
    assert.equal(answer.statusCode, 200);
    first.socket.destroy();
    await until(() => patient.admission.state.bytes === 0);
  });
});

test("a client that leaves while its body waits for its turn holds nothing afterwards", async () => {
  const admission = new Admission({ maxWaitMs: 1_000, heapBytes: 1 << 20 });
  const response = new EventEmitter();
  const body = admission.enter(large.length, response as ServerResponse, () => assert.fail("not refused"));
  const opened = body?.open(Buffer.from(large));
  response.emit("close");
  await assert.rejects(opened ?? Promise.resolve(), { message: /client has closed/ });
  assert.deepEqual(admission.state, { bytes: 0, waiting: 0 });
});

test("streams hold the memory of their buffers until they end", async () => {
  const stream = () =>
    "POST /v1/forecasts HTTP/1.1\r\nhost: a\r\ncontent-type: text/csv\r\ntransfer-encoding: chunked\r\n\r\n";
  const first = await RawClient.open(hasty.app);
  first.write(stream());
  await until(() => hasty.admission.state.bytes > 0);
  const second = await RawClient.open(hasty.app);
  second.write(stream());
  assertProblem((await second.answers())[0], "overloaded");
  first.socket.destroy();
  await until(() => hasty.admission.state.bytes === 0);
});

test("every route returns the memory of a body, whatever its answer", async () => {
  const { app, admission } = patient;
  const filler = "x".repeat(20_000);
  const routes = {
    "/v1/forecasts": [{ flights: [flight] }, { flights: 5 }, { flights: [{}] }],
    "/predict": [{ flights: [{ OPERA: "Sky Airline", TIPOVUELO: "N", MES: 3 }] }, { flights: [{}] }],
    "/v2/models/baseline/infer": [{ inputs: [] }],
    "/v1/outcomes": [{ outcomes: [] }],
  };
  for (const [url, bodies] of Object.entries(routes)) {
    for (const body of bodies) {
      await app.inject({ method: "POST", url, payload: { ...body, filler } });
    }
    const headers = { "content-type": "application/json" };
    await app.inject({ method: "POST", url, headers, payload: `${filler}${filler}` });
  }
  await until(() => admission.state.bytes === 0);
  assert.equal(admission.state.waiting, 0);
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { readConfig } from "../../../src/config.ts";
import { Drain } from "../../../src/service/process/drain.ts";
import { Admission } from "../../../src/service/workload/admission.ts";
import { RawClient } from "../clients/raw-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { readExposition } from "../metrics/exposition.ts";
import { smallService } from "../small-service.ts";

const reporter = keyOf("reporter", ["outcomes", "forecast"]);
const headers = { authorization: `Bearer ${reporter.key}` };
const admission = new Admission({ maxWaitMs: 60_000 });
// However slow the machine is, only the answers that are meant to take too long do.
const config = { ...configWithKeys(reporter.entry), PUNTUAL_REQUEST_SECONDS: 3_600 };
const { app, logged } = await smallService({ config, admission });
await app.listen({ port: 0, host: "127.0.0.1" });

const MAX_FLIGHTS = 10_000;
const airlines = ["SKU", "LAN", "LXP", "AAL"];
const destinations = ["SCFA", "SCTE", "SPJC", "SAEZ"];
const flights = Array.from({ length: MAX_FLIGHTS }, (_, index) => ({
  id: index,
  airline: airlines[index % 4],
  destination: destinations[(index >> 2) % 4],
  scheduled: `2018-03-${10 + (index % 18)}T${10 + (index % 13)}:30`,
}));

const post = (url: string, payload: object, more: Record<string, string> = {}) =>
  app.inject({ method: "POST", url, headers: { ...headers, ...more }, payload });

/** Requests that the service has, written on a connection. */
function written(path: string, body: object): string {
  const text = JSON.stringify(body);
  const lines = ["host: a", `authorization: ${headers.authorization}`, "content-type: application/json"];
  return `POST ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
}

async function abandoned(service: typeof app, reason: string): Promise<number> {
  const { series = [] } =
    readExposition((await service.inject({ url: "/metrics" })).body).get("puntual_http_abandoned_total") ??
    {};
  return series.find(({ labels }) => labels.reason === reason)?.value ?? 0;
}

async function forecastsMade(): Promise<number> {
  const metrics = readExposition((await app.inject({ url: "/metrics" })).body);
  const { series = [] } = metrics.get("puntual_forecasts_total") ?? {};
  return series.reduce((sum, { value }) => sum + value, 0);
}

/** The lines of the log that say that an answer was given up, once there are any. */
async function givenUp(lines: typeof logged): Promise<Readonly<Record<string, unknown>>> {
  for (;;) {
    const line = (await lines(1)).find(({ message }) => message === "answer given up");
    if (line !== undefined) return line;
  }
}

describe("the answer to ten thousand flights", () => {
  const plain = post("/v1/forecasts", { flights });

  test("has what the answers to a few have, and its length", async () => {
    const answer = await plain;
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers["content-length"], String(answer.rawPayload.length));
    const { forecasts, summary } = answer.json();
    assert.deepEqual(summary, { flights: MAX_FLIGHTS, failed: 0 });
    for (const from of [0, 31, 4_990, 9_990]) {
      const few = await post("/v1/forecasts", { flights: flights.slice(from, from + 10) });
      assert.deepEqual(few.json().forecasts, forecasts.slice(from, from + 10));
    }
    assert.equal(admission.state.bytes, 0);
  });

  test("is compressed for a client that accepts gzip, with the length of that", async () => {
    const packed = await post("/v1/forecasts", { flights }, { "accept-encoding": "gzip" });
    assert.equal(packed.headers["content-encoding"], "gzip");
    assert.equal(packed.headers["content-length"], String(packed.rawPayload.length));
    assert.deepEqual(JSON.parse(String(gunzipSync(packed.rawPayload))).summary, (await plain).json().summary);
    assert.match(String((await plain).headers.vary), /accept-encoding/);
  });

  test("of the Open Inference Protocol has what the answers to a few have", async () => {
    const tensors = (from: number, to: number) => ({
      inputs: (["airline", "destination", "scheduled"] as const).map((name) => {
        const data = flights.slice(from, to).map((flight) => flight[name]);
        return { name, shape: [data.length], datatype: "BYTES", data };
      }),
    });
    const many = (await post("/v2/models/operational/infer", tensors(0, MAX_FLIGHTS))).json();
    const few = (await post("/v2/models/operational/infer", tensors(5_000, 5_010))).json();
    assert.deepEqual(
      many.outputs.map(({ name }: { name: string }) => name),
      few.outputs.map(({ name }: { name: string }) => name),
    );
    for (const [index, { data, shape }] of many.outputs.entries()) {
      assert.deepEqual(shape, [MAX_FLIGHTS]);
      assert.deepEqual(data.slice(5_000, 5_010), few.outputs[index].data);
    }
  });

  test("does not keep a request for one flight waiting", async () => {
    let ended = 0;
    const large = Array.from({ length: 3 }, async () => {
      const answer = await post("/v1/forecasts?explain=true", { flights: flights.slice(0, 4_000) });
      assert.equal(answer.statusCode, 200);
      ended++;
    });
    await sleep(50);
    for (let request = 0; request < 5; request++) {
      assert.equal((await post("/v1/forecasts", { flights: flights.slice(0, 1) })).statusCode, 200);
      assert.equal((await app.inject({ url: "/health" })).statusCode, 200);
    }
    assert.equal(ended, 0, "of the large requests, which began first");
    await Promise.all(large);
  });
});

describe("the same fault in ten thousand items", () => {
  const unknown = flights.map((flight) => ({ ...flight, airline: `Nope ${flight.id}` }));
  const first = { ...flights[0], id: "known" };

  test("has all details ten times, then the field and its value alone", async () => {
    const { body } = await post("/v1/forecasts", { flights: [first, ...unknown.slice(1)] });
    const { forecasts, summary } = JSON.parse(body);
    assert.deepEqual(summary, { flights: MAX_FLIGHTS, failed: MAX_FLIGHTS - 1 });
    for (const [index, { id, problem }] of forecasts.entries()) {
      if (index === 0) continue;
      const [error] = problem.errors;
      assert.deepEqual([id, problem.code, problem.status], [index, "unknown-category", 400]);
      assert.deepEqual([error.pointer, error.value], [`/flights/${index}/airline`, `Nope ${index}`]);
      assert.match(problem.detail, new RegExp(`Nope ${index}\\b`));
      assert.equal(/nearest known/.test(error.allowed), index <= 10, error.allowed);
    }
    assert.equal(
      forecasts[11].problem.errors[0].allowed,
      "as in the first problems of this kind in this answer",
    );
    assert.ok(body.length < 5_000_000, `${body.length} bytes`);
  });

  test("is of its kind: another field or another code has its own details", async () => {
    const mixed = flights.slice(0, 60).map((flight, index) => {
      if (index % 3 === 0) return { ...flight, airline: "Nope" };
      return index % 3 === 1 ? { ...flight, scheduled: "soon" } : { ...flight, destination: "Nowhere" };
    });
    const { forecasts } = (await post("/v1/forecasts", { flights: [first, ...mixed] })).json();
    for (const [index, { problem }] of forecasts.slice(1).entries()) {
      assert.equal(/as in the first/.test(problem.errors[0].allowed), index >= 30, `${index}`);
    }
  });

  test("in all of them is one problem of the whole request, with a bounded list", async () => {
    const answer = await post("/v1/forecasts", { flights: unknown });
    const { errors } = assertProblem(answer, "no-usable-flight");
    assert.equal(errors?.length, 100);
    assert.equal(errors?.[99].pointer, "/flights/99/airline");
    assert.match(errors?.[0].allowed ?? "", /nearest known/);
  });

  test("of a report of outcomes is written the same way", async () => {
    const good = { ...flights[0], scheduled: "2018-03-01T14:30", operated: "2018-03-01T14:52" };
    const outcomes = [good, ...unknown.slice(1, 100)];
    const answer = (await post("/v1/outcomes", { outcomes })).json();
    assert.deepEqual(answer.summary, { outcomes: 100, recorded: 1, changed: 1, failed: 99 });
    assert.match(answer.outcomes[10].problem.errors[0].allowed, /nearest known/);
    assert.match(answer.outcomes[11].problem.errors[0].allowed, /as in the first/);
    assert.equal(answer.outcomes[11].problem.errors[0].pointer, "/outcomes/11/airline");
  });
});

describe("a long answer is given up", () => {
  test("when its client is gone: logged, counted, its memory returned", async () => {
    const before = await abandoned(app, "client_gone");
    const client = await RawClient.open(app);
    client.write(written("/v1/forecasts?explain=true", { flights }));
    const made = await forecastsMade();
    while ((await forecastsMade()) === made) await sleep(5);
    client.socket.resetAndDestroy();
    const line = await givenUp(logged);
    assert.equal(line.reason, "client_gone");
    assert.equal(line.route, "/v1/forecasts");
    assert.equal(line.severity, "WARNING");
    assert.ok(Number(line.done) < MAX_FLIGHTS && line.of === MAX_FLIGHTS, JSON.stringify(line));
    while ((await abandoned(app, "client_gone")) === before) await sleep(5);
    while (admission.state.bytes > 0) await sleep(5);
  });

  test("when its time is over: 503 with the time to retry", async () => {
    const { app: hasty, logged: lines } = await smallService({
      config: readConfig({ PUNTUAL_REQUEST_SECONDS: "1" }),
    });
    const payload = { flights };
    const all = Array.from({ length: 8 }, () =>
      hasty.inject({ method: "POST", url: "/v1/forecasts?explain=true", payload }),
    );
    const answers = await Promise.all(all);
    const late = answers.filter(({ statusCode }) => statusCode !== 200);
    assert.ok(late.length > 0);
    for (const answer of late) {
      assertProblem(answer, "took-too-long");
      assert.equal(answer.headers["retry-after"], "5");
    }
    assert.equal((await givenUp(lines)).reason, "time_over");
    assert.equal(await abandoned(hasty, "time_over"), late.length);
  });

  test("when the time to drain is over", async () => {
    const drain = new Drain();
    const { app: ending } = await smallService({ drain });
    const answer = ending.inject({ method: "POST", url: "/v1/forecasts?explain=true", payload: { flights } });
    await sleep(20);
    drain.begin(0);
    assertProblem(await answer, "shutting-down");
    assert.equal(await abandoned(ending, "shutting_down"), 1);
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { pino } from "pino";
import { buildApp } from "../../src/service/app.ts";
import { requestIds } from "../../src/service/request-id.ts";
import { smallService } from "./small-service.ts";

const { app, logged } = await smallService();
const json = { "content-type": "application/json" };

const requests: Record<string, InjectOptions & { status: number }> = {
  "an answer": { url: "/health?deep=1", status: 200 },
  "a forecast": { method: "POST", url: "/predict", payload: { flights: [] }, status: 200 },
  "a refused field": { method: "POST", url: "/predict", payload: {}, status: 400 },
  "a body that is no JSON": { method: "POST", url: "/predict", headers: json, payload: "{", status: 400 },
  "a wrong content type": {
    method: "POST",
    url: "/predict",
    headers: { "content-type": "text/plain" },
    payload: "{}",
    status: 415,
  },
  "a body too large": {
    method: "POST",
    url: "/predict",
    headers: json,
    payload: "x".repeat(2 << 20),
    status: 413,
  },
  "a path that is not there": { url: "/nope", status: 404 },
  "a method that is not allowed": { method: "DELETE", url: "/predict", status: 405 },
  "a path that cannot be decoded": { url: "/%zz", status: 400 },
  "a file of the documentation that is not there": { url: "/docs/static/nope.js", status: 404 },
};

for (const [what, { status, ...request }] of Object.entries(requests)) {
  test(`${what} is one line of the log, with the request id that the client gets`, async () => {
    const answer = await app.inject(request);
    assert.equal(answer.statusCode, status);
    const [line, ...more] = await logged(1);
    assert.deepEqual(more, []);
    const { time, pid, hostname, milliseconds, ...told } = line;
    assert.deepEqual(told, {
      level: 30,
      msg: "request",
      requestId: answer.headers["x-request-id"],
      method: request.method ?? "GET",
      url: request.url,
      status,
    });
    assert.ok(typeof milliseconds === "number" && milliseconds >= 0);
  });
}

test("a request id of letters, digits and ._- is taken over", async () => {
  const sane = fc.stringMatching(/^[A-Za-z0-9_.-]{1,128}$/);
  await fc.assert(
    fc.asyncProperty(sane, async (id) => {
      const answer = await app.inject({ url: "/health", headers: { "x-request-id": id } });
      assert.equal(answer.headers["x-request-id"], id);
      assert.equal((await logged(1))[0].requestId, id);
    }),
    { numRuns: 30 },
  );
});

test("any other request id is replaced by one of our own", () => {
  const makeId = requestIds();
  const other = fc.string({ unit: "binary" }).filter((id) => !/^[A-Za-z0-9_.-]{1,128}$/.test(id));
  fc.assert(
    fc.property(
      fc.oneof(other, fc.constantFrom("", "a b", "a\n", "a".repeat(129), '{"a":1}', "<b>", "é")),
      (id) => {
        const made = makeId({ headers: { "x-request-id": id } });
        assert.notEqual(made, id);
        assert.match(made, /^[\w.-]{1,40}$/);
      },
    ),
  );
});

test("request ids of our own are all different, in one process and in another", () => {
  const [here, there] = [requestIds(), requestIds()];
  const made = Array.from({ length: 1000 }, () => [here({ headers: {} }), there({ headers: {} })]).flat();
  assert.equal(new Set(made).size, 2000);
});

test("a line written past pino is the line that pino writes", async () => {
  const { models } = await smallService();
  const line = async (past: boolean, request: InjectOptions) => {
    const lines: string[] = [];
    const destination = { write: (text: string) => lines.push(text) };
    const logger = pino({ base: null }, destination);
    const service = await buildApp({ models, logger, ...(past && { logDestination: destination }) });
    await service.inject(request);
    await service.close();
    return lines.map((text) => text.replace(/("time"|"milliseconds"):[\d.]+/g, "$1:0"));
  };
  for (const { status, ...request } of Object.values(requests)) {
    const named = { ...request, headers: { ...request.headers, "x-request-id": "a" } };
    const past = await line(true, named);
    assert.equal(past.length, 1);
    assert.deepEqual(past, await line(false, named));
  }
});

test("nothing is written past a logger that is silent", async () => {
  const { models } = await smallService();
  const logDestination = { write: () => assert.fail("a line was written") };
  const service = await buildApp({ models, logger: pino({ level: "warn" }, logDestination), logDestination });
  await service.inject("/health");
  await service.close();
});

import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import type { InjectOptions } from "fastify";
import { pino } from "pino";
import { readConfig } from "../../../src/config.ts";
import { buildApp } from "../../../src/service/app.ts";
import { requestIds } from "../../../src/service/http/request-id.ts";
import { LOG_FORMAT } from "../../../src/service/logging/log-format.ts";
import { smallService } from "../small-service.ts";

const { app, models, lines, logged } = await smallService();
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
  "a path that needs escapes": { url: '/nope?a="\\&b=é\u2028', status: 404 },
  "a method that is not allowed": { method: "DELETE", url: "/predict", status: 405 },
  "a path that cannot be decoded": { url: "/%zz", status: 400 },
  "a file of the documentation that is not there": { url: "/docs/static/nope.js", status: 404 },
};

interface LoggedRequest {
  readonly requestUrl: string;
  readonly latency: string;
}

describe("the log of requests", () => {
  for (const [what, { status, ...request }] of Object.entries(requests)) {
    test(`has one line for ${what}, in Cloud Logging's shape, with the request id that the client gets`, async () => {
      const answer = await app.inject({
        ...request,
        headers: { ...request.headers, "user-agent": 'a "b" \\' },
      });
      assert.equal(answer.statusCode, status);
      const [line, ...more] = await logged(1);
      assert.deepEqual(more, []);
      const { time, httpRequest, ...fields } = line;
      const { latency, requestUrl, ...rest } = httpRequest as LoggedRequest;
      assert.deepEqual(fields, {
        severity: "INFO",
        message: "request",
        requestId: answer.headers["x-request-id"],
      });
      assert.deepEqual(rest, {
        requestMethod: request.method ?? "GET",
        protocol: "HTTP/1.1",
        remoteIp: "127.0.0.1",
        userAgent: 'a "b" \\',
        status,
        responseSize: String(answer.rawPayload.length),
      });
      assert.equal(new URL(requestUrl, "http://a").href, new URL(request.url as string, "http://a").href);
      assert.match(latency, /^\d+\.\d{6}s$/);
      assert.match(time as string, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.ok(Math.abs(Date.now() - Date.parse(time as string)) < 60_000);
    });
  }

  test("has the result of a stream, and no size of an answer that is sent while its flights arrive", async () => {
    const headers = { "content-type": "application/x-ndjson" };
    const url = `${await app.listen({ host: "127.0.0.1", port: 0 })}/v1/forecasts`;
    await logged(1); // that it listens
    for (const hasSize of [true, false]) {
      const body = hasSize ? "{}\n" : new Blob(["{}\n"]).stream(); // a stream is sent, and answered, in chunks
      const answer = await fetch(url, { method: "POST", headers, body, duplex: "half" } as RequestInit);
      assert.equal(answer.status, 200);
      await answer.text();
      const [{ httpRequest, stream }] = await logged(1);
      assert.equal("responseSize" in (httpRequest as object), hasSize);
      assert.deepEqual(stream, { flights: 1, failed: 1, complete: true });
    }
  });
});

describe("a request id", () => {
  test("of letters, digits and ._- is used", async () => {
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

  test("of anything else is replaced by one of our own", () => {
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

  test("of our own is like no other, in one process and in another", () => {
    const [here, there] = [requestIds(), requestIds()];
    const made = Array.from({ length: 1000 }, () => [here({ headers: {} }), there({ headers: {} })]).flat();
    assert.equal(new Set(made).size, 2000);
  });
});

/** The log of a service, through pino or past it, without the fields that always differ. */
async function serviceThatLogs(past: boolean) {
  const texts: string[] = [];
  const logDestination = { write: (text: string) => void texts.push(text) };
  const logger = pino(LOG_FORMAT, logDestination);
  const config = readConfig({ GOOGLE_CLOUD_PROJECT: 'a"project' });
  const app = await buildApp({ models, config, logger, ...(past && { logDestination }) });
  after(() => app.close());
  const take = () =>
    texts.splice(0).map((text) => text.replace(/("time"|"latency"):"[^"]+"/g, (_, name) => `${name}:0`));
  return { app, take };
}

describe("a line written past pino", () => {
  const services = Promise.all([serviceThatLogs(true), serviceThatLogs(false)]);

  test("is the line that pino writes", async () => {
    const [past, through] = await services;
    for (const { status, ...request } of Object.values(requests)) {
      const named = { ...request, headers: { ...request.headers, "x-request-id": "a" } };
      for (const { app } of [past, through]) await app.inject(named);
      const written = past.take();
      assert.equal(written.length, 1);
      assert.deepEqual(written, through.take());
    }
  });

  test("is that whatever the address, the client and the trace say, on one connection or many", async () => {
    const [past, through] = await services;
    const port = async ({ app }: typeof past) => {
      if (!app.server.listening) await app.listen({ host: "127.0.0.1", port: 0 });
      return (app.server.address() as AddressInfo).port;
    };
    const ports = [await port(past), await port(through)];
    for (const { take } of [past, through]) take(); // that it listens
    const byte = fc
      .integer({ min: 0x21, max: 0xff })
      .filter((code) => code !== 0x7f)
      .map((code) => String.fromCharCode(code));
    const text = fc.string({ unit: byte, maxLength: 20 });
    const request = fc.record({
      path: fc.oneof(fc.constant("health"), fc.stringMatching(/^[!-~]{0,20}$/)),
      agent: fc.option(text, { nil: undefined }),
      trace: fc.option(
        fc.oneof(fc.constant("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"), text),
        { nil: undefined },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 4 }), async (asked) => {
        const messages = asked.map(({ path, agent, trace }, i) =>
          [
            `GET /${path} HTTP/1.1`,
            "host: a",
            "x-request-id: a",
            ...(agent === undefined ? [] : [`user-agent: ${agent}`]),
            ...(trace === undefined ? [] : [`traceparent: ${trace}`, "tracestate: a=1"]),
            `connection: ${i === asked.length - 1 ? "close" : "keep-alive"}`,
            "\r\n",
          ].join("\r\n"),
        );
        for (const port of ports) {
          const socket = connect(port, "127.0.0.1", () => socket.write(messages.join(""), "latin1"));
          socket.resume();
          await once(socket, "close");
        }
        const written = past.take();
        assert.deepEqual(written, through.take());
        assert.equal(written.length, asked.length);
        for (const line of written) JSON.parse(line);
      }),
      { numRuns: 150 },
    );
  });

  test("is not written past a logger that is silent", async () => {
    const logDestination = { write: () => assert.fail("a line was written") };
    const logger = pino({ level: "warn" }, logDestination);
    const service = await buildApp({ models, logger, logDestination });
    await service.inject("/health");
    await service.close();
  });
});

describe("any line of the log", () => {
  const written: Record<string, unknown>[] = [];
  const logger = pino(
    { ...LOG_FORMAT, level: "trace" },
    { write: (line) => void written.push(JSON.parse(line)) },
  );

  test("has a severity that Cloud Logging knows", () => {
    const levels = {
      trace: "DEBUG",
      debug: "DEBUG",
      info: "INFO",
      warn: "WARNING",
      error: "ERROR",
      fatal: "CRITICAL",
    };
    for (const [level, severity] of Object.entries(levels)) {
      logger[level as keyof typeof levels]({ a: 1 }, "said");
      const { time, ...line } = written.pop() ?? {};
      assert.deepEqual(line, { severity, a: 1, message: "said" });
      assert.ok(!Number.isNaN(Date.parse(String(time))));
    }
  });

  test("has the stack of an error where Error Reporting looks for it", () => {
    const error = new Error("it burnt");
    for (const log of [() => logger.error(error), () => logger.error({ err: error }, "a fault")]) {
      log();
      const { stack_trace, err } = written.pop() ?? {};
      assert.equal(stack_trace, error.stack);
      assert.equal((err as Error).message, "it burnt");
    }
  });

  test("is that of a service from the start", () => {
    assert.ok(lines.every(({ severity, time, message }) => severity && time && message));
  });
});

import assert from "node:assert/strict";
import { request } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { readConfig } from "../../../src/config.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { type Given, smallService } from "../small-service.ts";

/** A service that listens, and how many requests its framework has seen: the fast path answers all others. */
async function listening(given?: Given) {
  const service = await smallService(given);
  let seen = 0;
  service.app.addHook("onRequest", async () => {
    seen++;
  });
  await service.app.listen({ host: "127.0.0.1", port: 0 });
  const { port } = service.app.server.address() as AddressInfo;
  return { ...service, port, seenByFramework: () => seen };
}

const service = await listening();
const { port } = service;

const [forecaster, reporter] = [keyOf("forecaster", ["forecast"]), keyOf("reporter", ["outcomes"])];

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  /** The port. */
  readonly to?: number;
}

/** Sends a request over a real connection, the body in pieces. */
function ask(
  path: string,
  pieces: readonly (string | Buffer)[],
  { headers = {}, to = port }: Asking = {},
): Promise<Answer> {
  const length = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port: to,
        path,
        method: "POST",
        headers: { "content-type": "application/json", "content-length": length, ...headers },
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text) => {
          body += text;
        });
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    asked.on("error", reject);
    void (async () => {
      for (const [index, piece] of pieces.entries()) {
        if (index > 0) await sleep(5);
        asked.write(piece);
      }
      asked.end();
    })();
  });
}

/** Asks the framework the same: with a header that is left to it. */
const askFramework = (path: string, body: string, { headers = {}, to = port }: Asking = {}) =>
  ask(path, [body], { headers: { ...headers, "content-type": "application/json; charset=utf-8" }, to });

const flight = { airline: "SKU", destination: "SCFA", scheduled: "2018-03-01T14:30" };
const good = {
  "/predict": { flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] },
  "/v1/forecasts": { flights: [{ id: "ñ", ...flight }] },
  "/v1/forecasts?explain=true": { flights: [flight, { airline: "?" }] },
};

/** The parts of an answer that have to be equal: all but the date and the request id. */
function comparable({ status, headers, body }: Answer) {
  const { date: _, "x-request-id": id, ...rest } = headers;
  assert.match(String(id), /^[\w.-]+$/);
  return { status, headers: rest, body: body.replaceAll(String(id), "") };
}

describe("the fast path", () => {
  for (const [path, body] of Object.entries(good)) {
    const text = JSON.stringify(body);

    test(`answers a plain request to ${path} as the framework does, headers included`, async () => {
      const before = service.seenByFramework();
      const answer = await ask(path, [text]);
      assert.equal(service.seenByFramework(), before);
      assert.equal(answer.status, 200, answer.body);
      assert.deepEqual(comparable(answer), comparable(await askFramework(path, text)));
    });

    test(`leaves a body to ${path} that comes in pieces to the framework`, async () => {
      const bytes = Buffer.from(text);
      const half = bytes.length >> 1;
      const answer = await ask(path, [bytes.subarray(0, half), bytes.subarray(half)]);
      assert.deepEqual(comparable(answer), comparable(await ask(path, [text])));
    });

    test(`answers any change of a byte of a request to ${path} as the framework does`, async () => {
      const mutated = fc
        .tuple(
          fc.nat(text.length - 1),
          fc.constantFrom("", "{", "}", '"', ",", "\\u0000", "3", "x", "]", "-"),
        )
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1));
      await fc.assert(
        fc.asyncProperty(mutated, async (changed) => {
          assert.deepEqual(
            comparable(await ask(path, [changed])),
            comparable(await askFramework(path, changed)),
          );
        }),
        { numRuns: 60 },
      );
    });
  }

  test("leaves an empty body to the framework", async () => {
    for (const path of Object.keys(good)) {
      const answer = await ask(path, [""]);
      assert.equal(answer.status, 400);
      assert.deepEqual(comparable(answer), comparable(await askFramework(path, "")));
    }
  });

  test("answers many requests of one connection, sent in one packet, in order", async () => {
    const socket = new Socket().connect(port, "127.0.0.1");
    const body = JSON.stringify(good["/predict"]);
    const one = `POST /predict HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
    let came = "";
    socket.on("data", (bytes) => {
      came += bytes;
    });
    socket.write(one.repeat(20));
    while ((came.match(/\{"predict":\[[01]\]\}/g)?.length ?? 0) < 20) await sleep(2);
    assert.equal(came.match(/HTTP\/1.1 200 OK/g)?.length, 20);
    socket.destroy();
  });

  test("logs and counts a request as the framework does", async () => {
    service.lines.splice(0);
    const { headers } = await ask("/predict", [JSON.stringify(good["/predict"])], {
      headers: { "x-request-id": "mine", "user-agent": "test" },
    });
    assert.equal(headers["x-request-id"], "mine");
    const [line] = await service.logged(1);
    const { httpRequest } = line as { httpRequest: Record<string, unknown> };
    assert.deepEqual(
      { ...line, time: 0, httpRequest: { ...httpRequest, latency: 0 } },
      {
        severity: "INFO",
        time: 0,
        requestId: "mine",
        httpRequest: {
          requestMethod: "POST",
          requestUrl: "/predict",
          protocol: "HTTP/1.1",
          remoteIp: "127.0.0.1",
          userAgent: "test",
          status: 200,
          responseSize: "15",
          latency: 0,
        },
        message: "request",
      },
    );
    const { body } = await service.app.inject("/metrics");
    assert.match(
      body,
      /puntual_http_request_duration_seconds_count\{route="\/predict",method="POST",status="200"\} \d/,
    );
  });

  test("continues to answer after a client has left in the middle of a body", async () => {
    const socket = new Socket().connect(port, "127.0.0.1");
    socket.write(
      "POST /predict HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n",
    );
    await sleep(20);
    socket.destroy();
    assert.equal((await ask("/predict", [JSON.stringify(good["/predict"])])).status, 200);
  });
});

test("a client that leaves before its body, after the framework has answered, does not stop the service", async () => {
  const expiring = keyOf("expiring", ["forecast"], new Date(Date.now() + 1_500).toISOString());
  const { app } = await smallService({ config: configWithKeys(expiring.entry) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const to = (app.server.address() as AddressInfo).port;
  const socket = new Socket().connect(to, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `POST /predict HTTP/1.1\r\nhost: x\r\nx-api-key: ${expiring.key}\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n`,
  );
  await sleep(1_700); // the fast path accepts the key, the framework refuses it later
  socket.resetAndDestroy();
  await sleep(100);
  assert.equal((await app.inject("/health")).statusCode, 200);
});

test("with keys, the fast path answers only those that may forecast", async () => {
  const guarded = await listening({ config: configWithKeys(forecaster.entry, reporter.entry) });
  const body = [JSON.stringify(good["/predict"])];
  const statusWith = async (headers: Record<string, string>) =>
    (await ask("/predict", body, { headers, to: guarded.port })).status;
  assert.equal(await statusWith({}), 401);
  assert.equal(await statusWith({ "x-api-key": "wrong" }), 401);
  assert.equal(await statusWith({ "x-api-key": reporter.key }), 403);
  assert.equal(guarded.seenByFramework(), 3);
  assert.equal(await statusWith({ authorization: `Bearer ${forecaster.key}` }), 200);
  assert.equal(guarded.seenByFramework(), 3);
});

describe("behind a proxy", () => {
  const proxied = listening({ config: readConfig({ PUNTUAL_TRUST_PROXY: "true" }) });
  const text = JSON.stringify(good["/predict"]);

  test("the fast path logs the client that the proxy names, and insists on TLS, as the framework does", async () => {
    const { port: to, lines, logged, seenByFramework } = await proxied;
    const remoteIp = async () => {
      const [line] = await logged(1);
      return (line.httpRequest as { remoteIp: string }).remoteIp;
    };
    const entry = fc.constantFrom("203.0.113.7", "2001:db8::1", " ", "", "\t198.51.100.2 ", "unknown", "a b");
    const forwarded = fc.record({
      "x-forwarded-for": fc.array(entry, { minLength: 1, maxLength: 3 }).map((entries) => entries.join(",")),
      "x-forwarded-proto": fc.constantFrom("https", "http", "http, https ", "https,http", "HTTPS", ""),
    });
    lines.splice(0);
    await fc.assert(
      fc.asyncProperty(forwarded, async (headers) => {
        const before = seenByFramework();
        const answer = await ask("/predict", [text], { headers, to });
        const ip = await remoteIp();
        assert.equal(seenByFramework(), before);
        assert.deepEqual(
          comparable(answer),
          comparable(await askFramework("/predict", text, { headers, to })),
        );
        assert.equal(ip, await remoteIp());
      }),
      {
        numRuns: 60,
        examples: [[{ "x-forwarded-for": "1.2.3.4, 203.0.113.7", "x-forwarded-proto": "https" }]],
      },
    );
  });
});

describe("with a rate limit", () => {
  const text = JSON.stringify(good["/predict"]);

  test("the fast path and the framework share one count, and the framework reports its end", async () => {
    const { port: to, seenByFramework } = await listening({
      config: readConfig({ PUNTUAL_RATE_LIMIT: "4" }),
    });
    const left = ({ status, headers }: Answer) => [status, headers["ratelimit-remaining"]];
    assert.deepEqual(left(await ask("/predict", [text], { to })), [200, "3"]);
    assert.equal(seenByFramework(), 0);
    assert.deepEqual(left(await askFramework("/predict", text, { to })), [200, "2"]);
    assert.deepEqual(left(await ask("/predict", ["{"], { to })), [400, "1"]);
    const last = await ask("/predict", [text], { to });
    assert.deepEqual(left(last), [200, "0"]);
    assert.equal(last.headers["ratelimit-limit"], "4");
    assert.match(String(last.headers["ratelimit-reset"]), /^(60|5\d)$/);
    assert.equal(seenByFramework(), 2);
    const refused = await ask("/predict", [text], { to });
    assert.deepEqual(left(refused), [429, "0"]);
    assert.equal(JSON.parse(refused.body).code, "rate-limited");
  });

  test("the fast path counts keys by name, wherever they come from", async () => {
    const config = { ...configWithKeys(forecaster.entry), PUNTUAL_RATE_LIMIT: 2, PUNTUAL_TRUST_PROXY: true };
    const { port: to } = await listening({ config });
    const from = (address: string) =>
      ask("/predict", [text], { to, headers: { "x-api-key": forecaster.key, "x-forwarded-for": address } });
    const statuses = [];
    for (const address of ["203.0.113.1", "203.0.113.2", "203.0.113.3"])
      statuses.push((await from(address)).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { readConfig } from "../../../src/config.ts";
import { RawClient, sendRaw } from "../clients/raw-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";

const { app } = await smallService();
await app.listen({ port: 0, host: "127.0.0.1" });
const hasty = await smallService({ config: readConfig({ PUNTUAL_REQUEST_SECONDS: "1" }) });
await hasty.app.listen({ port: 0, host: "127.0.0.1" });

const good = JSON.stringify({ flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] });
const post = (headers: string, body: string) =>
  `POST /predict HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${headers}\r\n${body}`;
const sized = (body: string) => post(`content-length: ${Buffer.byteLength(body)}\r\n`, body);

describe("what HTTP allows", () => {
  const answered: Record<string, string> = {
    "HTTP/1.0, without a host": `POST /predict HTTP/1.0\r\ncontent-type: application/json\r\ncontent-length: ${good.length}\r\n\r\n${good}`,
    "a body in chunks, with trailers": post(
      "transfer-encoding: chunked\r\ntrailer: x-sum\r\n",
      `${good.length.toString(16)}\r\n${good}\r\n0\r\nx-sum: 1\r\n\r\n`,
    ),
    "a client that waits for 100 Continue": post(
      `content-length: ${good.length}\r\nexpect: 100-continue\r\n`,
      good,
    ),
    "a client with an unknown expectation": post(`content-length: ${good.length}\r\nexpect: more\r\n`, good),
    "100 headers": post(
      `content-length: ${good.length}\r\n${Array.from({ length: 97 }, (_, i) => `x-${i}: y\r\n`).join("")}`,
      good,
    ),
    "an upgrade that is not supported": post(
      `content-length: ${good.length}\r\nconnection: upgrade\r\nupgrade: h2c\r\n`,
      good,
    ),
  };
  for (const [what, text] of Object.entries(answered)) {
    test(`is answered: ${what}`, async () => {
      const [answer] = await sendRaw(app, text);
      assert.equal(answer.statusCode, 200, answer.body);
      assert.match(answer.body, /^\{"predict":\[[01]\]\}$/);
    });
  }

  test("one request after the other without waiting is answered in order", async () => {
    const answers = await sendRaw(
      app,
      `GET /health HTTP/1.1\r\nhost: a\r\n\r\n${sized(good)}${sized("{")}`,
      3,
    );
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [200, 200, 400],
    );
  });

  test("a client that closes its half of the connection still gets its answer", async () => {
    const client = await RawClient.open(app);
    client.socket.end(sized(good));
    assert.equal((await client.closed())[0].statusCode, 200);
  });
});

describe("what HTTP does not allow", () => {
  const refused: Record<string, [text: string, code: Parameters<typeof assertProblem>[1]]> = {
    "no host": ["GET /health HTTP/1.1\r\n\r\n", "malformed-request"],
    "101 headers": [
      `GET /health HTTP/1.1\r\nhost: a\r\n${Array.from({ length: 100 }, (_, i) => `x-${i}: y\r\n`).join("")}\r\n`,
      "headers-too-large",
    ],
    "two lengths": [post("content-length: 1\r\ncontent-length: 2\r\n", "{}"), "malformed-request"],
    "a length and chunks": [
      post("content-length: 4\r\ntransfer-encoding: chunked\r\n", "0\r\n\r\n"),
      "malformed-request",
    ],
    "a length that is none": [post("content-length: -1\r\n", ""), "malformed-request"],
    "a chunk without a size": [post("transfer-encoding: chunked\r\n", "xyz\r\n"), "malformed-request"],
    "another protocol": ["GET /health HTTP/9.9\r\nhost: a\r\n\r\n", "malformed-request"],
    "a length over the limit": [post(`content-length: ${100 << 20}\r\n`, ""), "body-too-large"],
  };
  for (const [what, [text, code]] of Object.entries(refused)) {
    test(`is refused: ${what}`, async () => {
      const [answer] = await sendRaw(app, text);
      assertProblem(answer, code);
    });
  }

  test("a body over the limit is refused in chunks too, and no more of it read", async () => {
    const client = await RawClient.open(app);
    client.write(post("transfer-encoding: chunked\r\n", ""));
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    for (let sent = 0; sent < 20; sent++) client.write(chunk);
    const [answer] = await client.answers();
    assertProblem(answer, "body-too-large");
    client.socket.destroy();
  });

  test("a body cut short ends the connection, and the service keeps running", async () => {
    const client = await RawClient.open(app);
    client.socket.end(post("content-length: 100\r\n", "{"));
    for (const answer of await client.closed()) assert.equal(answer.statusCode, 400);
    assert.equal((await app.inject("/health")).statusCode, 200);
  });
});

describe("an invalid body", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  const bodies: Record<string, [body: string, code: Parameters<typeof assertProblem>[1]]> = {
    "a key __proto__": ['{"flights":[],"__proto__":{"x":1}}', "malformed-json"],
    "a key constructor.prototype": ['{"flights":[],"constructor":{"prototype":{"x":1}}}', "malformed-json"],
    "a key __proto__ in disguise": ['{"flights":[],"\\u005f_proto__":{"x":1}}', "malformed-json"],
    NaN: ['{"flights":[{"OPERA":"Brisa","TIPOVUELO":"N","MES":NaN}]}', "malformed-json"],
    "1e400": ['{"flights":[{"OPERA":"Brisa","TIPOVUELO":"N","MES":1e400}]}', "invalid-request"],
    "a lone surrogate": ['{"flights":[{"OPERA":"\\ud800","TIPOVUELO":"N","MES":3}]}', "unknown-category"],
    "ten thousand brackets": [nested(10_000), "invalid-request"],
    "half a million brackets": [nested(500_000), "invalid-request"],
    "brackets that do not close": ["[".repeat(1_000_000), "invalid-request"],
    "ten thousand brackets for flights": [`{"flights":${nested(10_000)}}`, "invalid-request"],
    "ten thousand brackets for an airline": [
      `{"flights":[{"OPERA":${nested(10_000)},"TIPOVUELO":"N","MES":3}]}`,
      "invalid-request",
    ],
  };
  for (const [what, [body, code]] of Object.entries(bodies)) {
    test(`is refused: ${what}`, async () => {
      const headers = { "content-type": "application/json" };
      const answer = await app.inject({ method: "POST", url: "/predict", headers, payload: body });
      assertProblem(answer, code);
      const prototype: Record<string, unknown> = {};
      assert.equal(prototype.x, undefined);
    });
  }

  test("of a key given twice, the last counts, as JSON.parse has it", async () => {
    const headers = { "content-type": "application/json" };
    const ask = (payload: string) => app.inject({ method: "POST", url: "/predict", headers, payload });
    assert.deepEqual((await ask(`{"flights":[{"OPERA":1}],"flights":[]}`)).json(), { predict: [] });
    assertProblem(await ask(`{"flights":[],"flights":[{"OPERA":1}]}`), "invalid-request");
  });

  test("brackets in an ignored field are accepted, sixty of them or, in a small body, hundreds", async () => {
    const headers = { "content-type": "application/json" };
    const asked = (ignored: string) =>
      app.inject({
        method: "POST",
        url: "/predict",
        headers,
        payload: `{"flights":[{"OPERA":"Brisa","TIPOVUELO":"N","MES":3,"x":${ignored}}]}`,
      });
    for (const ignored of [nested(450), `["${"-".repeat(2_000)}",${nested(60)}]`]) {
      assert.equal((await asked(ignored)).statusCode, 200);
    }
    const { detail } = assertProblem(await asked(nested(10_000)), "invalid-request");
    assert.equal(detail, "the JSON of the body is nested over 64 levels deep");
  });

  test("a compressed body is refused if it is not supported, with the allowed codings", async () => {
    for (const encoding of ["gzip", "br", "made-up"]) {
      const headers = { "content-type": "application/json", "content-encoding": encoding };
      const payload = gzipSync(good);
      const answer = await app.inject({ method: "POST", url: "/predict", headers, payload });
      const { detail } = assertProblem(answer, "unsupported-encoding");
      assert.match(detail, /identity/);
    }
  });
});

describe("a slow client", { concurrency: true }, () => {
  test("with its headers, a byte at a time, is cut off with 408", async () => {
    const client = await RawClient.open(hasty.app);
    client.write("GET /health HTTP/1.1\r\nhost: a\r\nx: ");
    assertProblem((await client.closed("y"))[0], "request-timeout");
  });

  test("before its first byte is cut off with 408", async () => {
    const client = await RawClient.open(hasty.app);
    assertProblem((await client.closed())[0], "request-timeout");
  });

  test("with its body, a byte at a time, is cut off and logged with 408", async () => {
    const client = await RawClient.open(hasty.app);
    client.write(post("content-length: 1000\r\n", "{"));
    const [answer] = await client.closed(" ");
    assertProblem(answer, "request-timeout");
    assert.equal(answer.headers.connection, "close");
    assert.ok("x-request-id" in answer.headers);
  });

  test("with its body, and sends nothing more, is cut off with 408", async () => {
    const client = await RawClient.open(hasty.app);
    client.write(post("content-length: 1000\r\n", "{"));
    assertProblem((await client.closed())[0], "request-timeout");
  });

  test("with a body that has had its answer already is cut off", async () => {
    const client = await RawClient.open(hasty.app);
    client.write("POST /nope HTTP/1.1\r\nhost: a\r\ncontent-type: text/csv\r\ncontent-length: 1000\r\n\r\n");
    const answers = await client.closed(" ");
    assertProblem(answers[0], "not-found");
    assert.equal(answers.length, 1);
  });

  test("that reads its answers slowly is disconnected once it reads nothing any more", {
    timeout: 30_000,
  }, async () => {
    const service = await smallService({ config: readConfig({ PUNTUAL_REQUEST_SECONDS: "1" }) });
    service.app.get("/large", () => "x".repeat(1 << 21)); // more than the kernel holds
    await service.app.listen({ port: 0, host: "127.0.0.1" });
    const client = await RawClient.open(service.app);
    client.socket.pause();
    client.write("GET /large HTTP/1.1\r\nhost: a\r\n\r\n".repeat(20));
    const connections = promisify(service.app.server.getConnections.bind(service.app.server));
    assert.equal(await connections(), 1);
    while ((await connections()) > 0) await sleep(50);
    client.socket.destroy();
  });

  test("with a stream, a line at a time, is not cut off", async () => {
    const client = await RawClient.open(hasty.app);
    client.write("POST /v1/forecasts HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-ndjson\r\n");
    client.write("transfer-encoding: chunked\r\n\r\n");
    for (let line = 0; line < 20; line++) {
      await sleep(100);
      client.write("3\r\n{}\n\r\n");
    }
    assert.ok(!client.isClosed);
    client.write("0\r\n\r\n");
    while (!client.received.endsWith("0\r\n\r\n") && !client.isClosed) await sleep(50);
    assert.match(client.received, /^HTTP\/1\.1 (200|400) /);
    client.socket.destroy();
  });

  test("between two requests keeps its connection", async () => {
    const client = await RawClient.open(hasty.app);
    client.write("GET /health HTTP/1.1\r\nhost: a\r\n\r\n");
    await client.answers();
    await sleep(1_500);
    client.write("GET /health HTTP/1.1\r\nhost: a\r\n\r\n");
    assert.equal((await client.answers(2)).length, 2);
    client.socket.destroy();
  });
});

test("connections over the limit are closed, the others stay open", async () => {
  const few = (await smallService({ config: readConfig({ PUNTUAL_MAX_CONNECTIONS: "2" }) })).app;
  await few.listen({ port: 0, host: "127.0.0.1" });
  const [first, second] = [await RawClient.open(few), await RawClient.open(few)];
  const third = await RawClient.open(few);
  assert.deepEqual(await third.closed(), []);
  for (const client of [first, second]) {
    client.write("GET /health HTTP/1.1\r\nhost: a\r\n\r\n");
    assert.equal((await client.answers())[0].statusCode, 200);
    client.socket.destroy();
  }
});

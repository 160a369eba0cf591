import assert from "node:assert/strict";
import { request } from "node:http";
import { type AddressInfo, Socket } from "node:net";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

const service = await smallService();
await service.app.listen({ host: "127.0.0.1", port: 0 });
const { port } = service.app.server.address() as AddressInfo;

const [forecaster, reporter] = [keyOf("forecaster", ["forecast"]), keyOf("reporter", ["outcomes"])];
const guarded = smallService({ config: configWithKeys(forecaster.entry, reporter.entry) });

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks over a real connection, the body in pieces. */
function ask(
  path: string,
  pieces: readonly (string | Buffer)[],
  { headers = {}, to = port }: { headers?: Readonly<Record<string, string>>; to?: number } = {},
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

/** The same on the usual way: with a header that is not plain. */
const usually = (path: string, body: string) =>
  ask(path, [body], { headers: { "content-type": "application/json; charset=utf-8" } });

const flight = { airline: "SKU", destination: "SCFA", scheduled: "2018-03-01T14:30" };
const good = {
  "/predict": { flights: [{ OPERA: "Brisa", TIPOVUELO: "N", MES: 3 }] },
  "/v1/forecasts": { flights: [{ id: "ñ", ...flight }] },
  "/v1/forecasts?explain=true": { flights: [flight, { airline: "?" }] },
};

/** What has to be alike: all but the id, the time and who closes the connection when. */
function comparable({ status, headers, body }: Answer) {
  const { date: _, "x-request-id": id, ...rest } = headers;
  assert.match(String(id), /^[\w.-]+$/);
  return { status, headers: rest, body: body.replaceAll(String(id), "") };
}

describe("the express lane", () => {
  for (const [path, body] of Object.entries(good)) {
    const text = JSON.stringify(body);

    test(`answers a plain request to ${path} as the usual way does, headers included`, async () => {
      const answer = await ask(path, [text]);
      assert.equal(answer.status, 200, answer.body);
      assert.deepEqual(comparable(answer), comparable(await usually(path, text)));
    });

    test(`leaves a body to ${path} that comes in pieces to the usual way`, async () => {
      const bytes = Buffer.from(text);
      const half = bytes.length >> 1;
      const answer = await ask(path, [bytes.subarray(0, half), bytes.subarray(half)]);
      assert.deepEqual(comparable(answer), comparable(await ask(path, [text])));
    });

    test(`answers any change of a byte of a request to ${path} as the usual way does`, async () => {
      const mutated = fc
        .tuple(
          fc.nat(text.length - 1),
          fc.constantFrom("", "{", "}", '"', ",", "\\u0000", "3", "x", "]", "-"),
        )
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1));
      await fc.assert(
        fc.asyncProperty(mutated, async (changed) => {
          assert.deepEqual(comparable(await ask(path, [changed])), comparable(await usually(path, changed)));
        }),
        { numRuns: 60 },
      );
    });
  }

  test("leaves an empty body to the usual way", async () => {
    for (const path of Object.keys(good)) {
      const answer = await ask(path, [""]);
      assert.equal(answer.status, 400);
      assert.deepEqual(comparable(answer), comparable(await usually(path, "")));
    }
  });

  test("answers many requests of one connection, one after another and in one packet", async () => {
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

  test("is logged and counted as any other request", async () => {
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

  test("cuts nobody off who goes away in the middle of a body, and goes on answering", async () => {
    const socket = new Socket().connect(port, "127.0.0.1");
    socket.write(
      "POST /predict HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n",
    );
    await sleep(20);
    socket.destroy();
    assert.equal((await ask("/predict", [JSON.stringify(good["/predict"])])).status, 200);
  });
});

test("who goes away before the body, once the usual way has answered, harms nobody", async () => {
  const expiring = keyOf("expiring", ["forecast"], new Date(Date.now() + 1_500).toISOString());
  const { app } = await smallService({ config: configWithKeys(expiring.entry) });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const to = (app.server.address() as AddressInfo).port;
  const socket = new Socket().connect(to, "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `POST /predict HTTP/1.1\r\nhost: x\r\nx-api-key: ${expiring.key}\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n`,
  );
  await sleep(1_700); // the key is taken by the express lane, and refused on the usual way
  socket.resetAndDestroy();
  await sleep(100);
  assert.equal((await app.inject("/health")).statusCode, 200);
});

test("with keys, the express lane takes only those that may forecast", async () => {
  const { app } = await guarded;
  await app.listen({ host: "127.0.0.1", port: 0 });
  const to = (app.server.address() as AddressInfo).port;
  const body = [JSON.stringify(good["/predict"])];
  const statusWith = async (headers: Record<string, string>) =>
    (await ask("/predict", body, { headers, to })).status;
  assert.equal(await statusWith({}), 401);
  assert.equal(await statusWith({ "x-api-key": "wrong" }), 401);
  assert.equal(await statusWith({ "x-api-key": reporter.key }), 403);
  assert.equal(await statusWith({ authorization: `Bearer ${forecaster.key}` }), 200);
});

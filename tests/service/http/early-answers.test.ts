import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { readConfig } from "../../../src/config.ts";
import type { ErrorCode } from "../../../src/errors.ts";
import { RawClient } from "../clients/raw-client.ts";
import { chunksOf, type LateAnswer, sendFirst } from "../clients/send-first-client.ts";
import { configWithKeys, keyOf } from "../identity/api-keys.ts";
import { smallService } from "../small-service.ts";

/** More than all buffers between client and service hold. */
const BODY_BYTES = 16 << 20;
const PIECE = "x".repeat(1 << 16);

const forecaster = keyOf("forecaster", ["forecast"]);
const open = (await smallService()).app;
const guarded = (await smallService({ config: configWithKeys(forecaster.entry) })).app;
const limited = (await smallService({ config: readConfig({ PUNTUAL_RATE_LIMIT: "1" }) })).app;
for (const app of [open, guarded, limited]) await app.listen({ port: 0, host: "127.0.0.1" });
await limited.inject({ url: "/v2" });

const JSON_BODY = "content-type: application/json\r\n";
const CSV = "content-type: text/csv\r\n";

interface Door {
  readonly code: ErrorCode;
  readonly start: string;
  readonly headers?: string;
  readonly app?: typeof open;
}

const doors: Record<string, Door> = {
  "a body over the limit": { code: "body-too-large", start: "POST /predict", headers: JSON_BODY },
  "a media type": {
    code: "unsupported-media-type",
    start: "POST /predict",
    headers: "content-type: text/plain\r\n",
  },
  "a coding": {
    code: "unsupported-encoding",
    start: "POST /v1/forecasts",
    headers: `${CSV}content-encoding: br\r\n`,
  },
  "a media type of the answer": {
    code: "not-acceptable",
    start: "POST /v1/forecasts",
    headers: `${CSV}accept: text/html\r\n`,
  },
  "a stream without flights": { code: "invalid-request", start: "POST /v1/forecasts", headers: CSV },
  "a stream that is no gzip": {
    code: "invalid-request",
    start: "POST /v1/forecasts",
    headers: `${CSV}content-encoding: gzip\r\n`,
  },
  "a query": { code: "invalid-request", start: "POST /v1/forecasts?explain=perhaps", headers: CSV },
  "a missing key": { code: "unauthenticated", start: "POST /predict", headers: JSON_BODY, app: guarded },
  "a key of another scope": {
    code: "forbidden",
    start: "POST /v1/outcomes",
    headers: `${JSON_BODY}x-api-key: ${forecaster.key}\r\n`,
    app: guarded,
  },
  "one request too many": { code: "rate-limited", start: "POST /predict", headers: JSON_BODY, app: limited },
  "a path": { code: "not-found", start: "POST /nothing", headers: CSV },
  "a method": { code: "method-not-allowed", start: "POST /health", headers: CSV },
  "too many headers": {
    code: "headers-too-large",
    start: "POST /predict",
    headers: `${JSON_BODY}${"x: y\r\n".repeat(120)}`,
  },
  "too large headers": {
    code: "headers-too-large",
    start: "POST /predict",
    headers: `${JSON_BODY}x: ${"y".repeat(20_000)}\r\n`,
  },
};

function* request({ start, headers = "" }: Door, version: string, more: string): Generator<string> {
  yield `${start} HTTP/${version}\r\nhost: a\r\n${headers}${more}content-length: ${BODY_BYTES}\r\n\r\n`;
  for (let sent = 0; sent < BODY_BYTES; sent += PIECE.length) yield PIECE;
}

function assertAnswered({ error, head, body }: LateAnswer, code: ErrorCode): void {
  assert.equal(error, undefined, head);
  assert.equal(JSON.parse(body).code, code, head);
}

describe("a client that sends 16 MiB before it reads gets the error of", () => {
  for (const [what, door] of Object.entries(doors)) {
    test(what, async () => {
      for (const [version, more] of [
        ["1.1", ""],
        ["1.1", "connection: close\r\n"],
        ["1.0", ""],
      ]) {
        assertAnswered(await sendFirst(door.app ?? open, request(door, version, more)), door.code);
      }
    });
  }

  test("a body over the limit in chunks", async () => {
    const head = `POST /predict HTTP/1.1\r\nhost: a\r\n${JSON_BODY}transfer-encoding: chunked\r\n\r\n`;
    const body = chunksOf(Array(BODY_BYTES / PIECE.length).fill(PIECE));
    assertAnswered(await sendFirst(open, [head, ...body]), "body-too-large");
  });

  test("an invalid chunk in the middle of its body", async () => {
    const head = `POST /predict HTTP/1.1\r\nhost: a\r\n${JSON_BODY}transfer-encoding: chunked\r\n\r\n`;
    const pieces = [head, "5\r\n12345\r\nxyz\r\n", ...Array(BODY_BYTES / PIECE.length).fill(PIECE)];
    assertAnswered(await sendFirst(open, pieces), "malformed-request");
  });
});

describe("a client that gets an error and never ends its body", { concurrency: true }, async () => {
  const { app } = await smallService({ config: readConfig({ PUNTUAL_REQUEST_SECONDS: "1" }) });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const start = `POST /predict HTTP/1.1\r\nhost: a\r\n${JSON_BODY}`;

  for (const [what, headers] of Object.entries({
    "with a connection that stays open": "content-length: 1000000\r\n\r\n",
    "with a connection to be closed": "connection: close\r\ncontent-length: 100000000\r\n\r\n",
    "with invalid headers": `x: ${"y".repeat(20_000)}\r\ncontent-length: 100000000\r\n\r\n`,
  })) {
    test(`a byte at a time is disconnected, ${what}`, async () => {
      const client = await RawClient.open(app);
      client.write(start.replace("/predict", "/nothing") + headers);
      const answers = await client.closed("y");
      assert.equal(answers.length, 1);
    });
  }

  test("and pauses is disconnected", async () => {
    const { app: own } = await smallService();
    await own.listen({ port: 0, host: "127.0.0.1" });
    const connections = promisify(own.server.getConnections.bind(own.server));
    const client = await RawClient.open(own);
    client.socket.allowHalfOpen = true; // it does not close its side when the service closes its own
    client.write(`${start}connection: close\r\ncontent-length: 100000000\r\n\r\n`);
    assert.equal((await client.answers()).length, 1);
    while ((await connections()) > 0) await sleep(50);
    client.socket.destroy();
  });
});

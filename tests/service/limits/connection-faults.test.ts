import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import process from "node:process";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { readConfig } from "../../../src/config.ts";
import { connectionsForFiles } from "../../../src/service/limits/open-files.ts";
import { ServerProcess } from "../server-process.ts";
import { type LogLine, smallService } from "../small-service.ts";

const config = readConfig({ PUNTUAL_MAX_CONNECTIONS: "3", PUNTUAL_REQUEST_SECONDS: "2" });
const { app, lines } = await smallService({ config });
await app.listen({ port: 0, host: "127.0.0.1" });
const { port } = app.server.address() as AddressInfo;

/** Opens a connection, which ends with the tests at the latest. */
async function open(to = port): Promise<Socket> {
  const socket = connect(to, "127.0.0.1");
  after(() => socket.destroy());
  socket.on("error", () => {});
  await once(socket, "connect");
  return socket;
}

/** Reads until the service closes the connection. */
async function readAll(socket: Socket): Promise<string> {
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  await once(socket, "close");
  return answer;
}

function countIn(metrics: string, series: string): number {
  const line = metrics.split("\n").find((line) => line.startsWith(`${series} `));
  assert.ok(line !== undefined, series);
  return Number(line.slice(series.length));
}

/** A counter of the service. */
async function count(series: string): Promise<number> {
  return countIn((await app.inject("/metrics")).body, series);
}

/** Waits until the service has no connection. */
async function allClosed(): Promise<void> {
  const connections = () => new Promise((resolve) => app.server.getConnections((_, count) => resolve(count)));
  while (app.server.listening && (await connections()) !== 0) await sleep(10);
}

/** Waits for lines of the log, and returns them. */
async function linesWith(
  isOne: (line: LogLine) => boolean,
  isEnough = (found: LogLine[]) => found.length > 0,
) {
  for (;;) {
    const found = lines.filter(isOne);
    if (isEnough(found)) return found;
    await sleep(10);
  }
}

const head = (id: string, ...headers: readonly string[]) =>
  ["POST /v1/forecasts HTTP/1.1", "host: a", `x-request-id: ${id}`, ...headers, "", ""].join("\r\n");
const JSON_TYPE = "content-type: application/json";

test("input that is malformed is answered, counted, and logged at most once a second", async () => {
  const before = await count("puntual_http_malformed_total");
  const inputs = [
    ["\u0000\u0001\r\n\r\n", 400],
    ["\u0016\u0003\u0001\u0002\u0000\u0001\u0000", 400], // the beginning of a TLS handshake
    [`GET / HTTP/1.1\r\nx: ${"y".repeat(20_000)}\r\n\r\n`, 431],
    [`GET / HTTP/1.1\r\nconnection: close\r\n${"x: y\r\n".repeat(101)}\r\n`, 431],
    ["GET /health HTTP/1.1\r\nconnection: close\r\n\r\n", 400], // without a host
    [`${head("chunk", JSON_TYPE, "transfer-encoding: chunked")}zzz\r\n`, 400],
  ] as const;
  for (const [bytes, status] of inputs) {
    const socket = await open();
    socket.write(bytes, "latin1");
    const answer = await readAll(socket);
    assert.ok(answer.startsWith(`HTTP/1.1 ${status} `), answer);
  }
  assert.equal(await count("puntual_http_malformed_total"), before + inputs.length);
  const sum = (found: LogLine[]) => found.reduce((sum, { times }) => sum + Number(times), 0);
  const isMalformed = ({ message }: LogLine) => message === "malformed request";
  const found = await linesWith(isMalformed, (found) => sum(found) === inputs.length);
  assert.ok(found.length < inputs.length);
  const { time, ...first } = found[0];
  assert.deepEqual(first, {
    severity: "WARNING",
    code: "HPE_INVALID_METHOD",
    remoteIp: "127.0.0.1",
    times: 1,
    message: "malformed request",
  });
});

describe("a request whose client goes is counted, and logged in one line,", () => {
  const flights = JSON.stringify({
    flights: Array(5000).fill({
      airline: "Sky Airline",
      destination: "Antofagasta",
      scheduled: "2018-03-01T18:30",
    }),
  });
  for (const [name, reason, ...bytes] of [
    ["while its body arrives", "body_cut", head("0", JSON_TYPE, "content-length: 100"), '{"fl'],
    ["while a large body arrives", "body_cut", head("1", JSON_TYPE, "content-length: 900000"), '{"fl'],
    [
      "while a stream with a length arrives",
      "body_cut",
      head("2", "content-type: application/x-ndjson", "content-length: 100"),
      "{}\n",
    ],
    [
      "while a stream is answered",
      "body_cut",
      head("3", "content-type: application/x-ndjson", "transfer-encoding: chunked"),
      "3\r\n{}\n\r\n",
    ],
    [
      "while its answer is made",
      "client_gone",
      head("4", JSON_TYPE, `content-length: ${flights.length}`),
      flights,
    ],
  ]) {
    for (const isReset of [true, false]) {
      test(`${name}, by ${isReset ? "a reset" : "an end"}`, async () => {
        const series = `puntual_http_abandoned_total{reason="${reason}"}`;
        const before = await count(series);
        const socket = await open();
        for (const part of bytes) socket.write(part);
        await (bytes[0].includes("chunked") ? once(socket, "data") : sleep(20));
        if (isReset) socket.resetAndDestroy();
        else socket.destroy();
        const id = /x-request-id: (\d)/.exec(bytes[0])?.[1];
        const found = await linesWith(({ requestId, message }) => requestId === id && message === "request");
        const [{ severity, cut, reason: logged, httpRequest }] = found;
        assert.deepEqual([found.length, severity, cut, logged], [1, "INFO", true, reason]);
        const { remoteIp, status } = httpRequest as { remoteIp: string; status?: number };
        assert.deepEqual([remoteIp, status], ["127.0.0.1", id === "3" ? 200 : undefined]);
        assert.equal(await count(series), before + 1);
        lines.length = 0;
      });
    }
  }

  test("while its answer is sent", async () => {
    const series = 'puntual_http_abandoned_total{reason="answer_cut"}';
    const before = await count(series);
    const socket = await open();
    const rows = "{}\n".repeat(30_000); // whose answer no buffer of the system holds
    const type = "content-type: application/x-ndjson";
    socket.write(head("5", type, `content-length: ${rows.length}`) + rows);
    await once(socket, "readable"); // and is not read
    socket.resetAndDestroy();
    const [line] = await linesWith(({ requestId, message }) => requestId === "5" && message === "request");
    assert.deepEqual([line.severity, line.cut, line.reason], ["INFO", true, "answer_cut"]);
    assert.equal(await count(series), before + 1);
  });

  test("but not one that was answered, nor a connection without one", async () => {
    const before = (await app.inject("/metrics")).body;
    const used = await open();
    used.write("GET /health HTTP/1.1\r\nhost: a\r\n\r\n");
    await once(used, "data");
    used.resetAndDestroy();
    (await open()).resetAndDestroy();
    await linesWith(({ httpRequest }) => (httpRequest as { requestUrl?: string })?.requestUrl === "/health");
    await allClosed();
    const after = (await app.inject("/metrics")).body;
    const counters = (metrics: string) =>
      metrics.split("\n").filter((line) => /^puntual_http_(aband|malf)/.test(line));
    assert.deepEqual(counters(after), counters(before));
  });
});

describe("a request that is too slow is counted once, although its client ends the connection within it:", () => {
  test("its headers", async () => {
    const slow = await count('puntual_http_abandoned_total{reason="time_over"}');
    const malformed = await count("puntual_http_malformed_total");
    const socket = await open();
    socket.write("GET /health HTTP/1.1\r\nhos");
    assert.match(await readAll(socket), /^HTTP\/1.1 408 /);
    await linesWith(({ message }) => message === "request headers not received in time");
    await allClosed();
    assert.equal(await count('puntual_http_abandoned_total{reason="time_over"}'), slow + 1);
    assert.equal(await count("puntual_http_malformed_total"), malformed);
  });

  test("its body", async () => {
    const malformed = await count("puntual_http_malformed_total");
    const socket = await open();
    socket.write(`${head("slow", JSON_TYPE, "content-length: 100")}{`);
    assert.match(await readAll(socket), /^HTTP\/1.1 408 /);
    await linesWith(({ requestId }) => requestId === "slow");
    await allClosed();
    assert.equal(await count("puntual_http_malformed_total"), malformed);
  });
});

test("connections over the limit are counted, and logged with it", async () => {
  const series = 'puntual_connections_refused_total{reason="too_many_connections"}';
  const kept = [await open(), await open(), await open()];
  const before = await count(series);
  for (let i = 0; i < 5; i++) await readAll(await open());
  assert.equal(await count(series), before + 5);
  const [{ severity, reason, maxConnections, times }] = await linesWith(
    ({ message }) => message === "connection refused",
  );
  assert.deepEqual([severity, reason, maxConnections, times], ["WARNING", "too_many_connections", 3, 1]);
  for (const socket of kept) socket.destroy();
});

describe("the limit of open files", () => {
  test("leaves files for each connection and for all else", () => {
    assert.equal(connectionsForFiles(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
    assert.equal(connectionsForFiles(1024), 448);
    assert.equal(connectionsForFiles(64), 16);
    assert.equal(connectionsForFiles(1), 1);
  });

  test("refuses connections that it does not allow, with a line and a count, before files run out", {
    skip: process.platform !== "linux" && "no ulimit",
  }, async (t) => {
    const server = new ServerProcess({
      executable: "bash",
      command: ["-c", `ulimit -n 80 && exec "${process.execPath}" src/cli/puntual.js serve`],
    });
    t.after(() => server.child.kill("SIGKILL"));
    const url = await server.url();
    assert.ok(
      server.lines.some(({ maxConnections, severity }) => maxConnections === 20 && severity === "WARNING"),
    );
    const served = await open(Number(new URL(url).port));
    for (let opened = 1; opened < 60; opened++) {
      const socket = await open(Number(new URL(url).port));
      if (opened >= 20) await readAll(socket);
    }
    const [line] = await server.says("connection refused");
    assert.deepEqual([line.severity, line.reason, line.maxConnections], ["WARNING", "too_many_files", 20]);
    served.write("GET /metrics HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
    const metrics = await readAll(served);
    assert.equal(countIn(metrics, 'puntual_connections_refused_total{reason="too_many_files"}'), 40);
  });
});

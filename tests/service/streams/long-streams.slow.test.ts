import assert from "node:assert/strict";
import { getEventListeners, once } from "node:events";
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createGunzip, createGzip } from "node:zlib";
import { readConfig } from "../../../src/config.ts";
import { Drain } from "../../../src/service/process/drain.ts";
import { RawClient } from "../clients/raw-client.ts";
import { CHUNKED, csvEnd, csvRows, openStream, readAnswer, sendStream } from "../clients/stream-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";

const CSV = { "content-type": "text/csv" };
const HEADER = "airline,destination,scheduled\n";
const ROW = "Sky Airline,Antofagasta,2018-03-01T18:30\n";

/** A service that listens, with a drain of its own. */
async function listening(environment = {}) {
  const drain = new Drain();
  const service = await smallService({ drain, config: readConfig(environment) });
  await service.app.listen({ port: 0, host: "127.0.0.1" });
  return { ...service, drain, streams: () => getEventListeners(drain.signal, "abort").length };
}

/** Waits until something is the case. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

const { app, lines, streams } = await listening();
/** A client that leaves is no error of the service. */
const isError = ({ severity, cut }: Readonly<Record<string, unknown>>) =>
  /WARN|ERROR|CRITICAL/.test(String(severity ?? "")) && cut !== true;
const assertQuiet = () => assert.deepEqual(lines.filter(isError), []);

describe("a stream", () => {
  test("is answered row by row, while the client still sends, compressed or not", async () => {
    for (const encoding of ["identity", "gzip"]) {
      const request = openStream(app, { ...CSV, "accept-encoding": encoding });
      request.write(HEADER + ROW);
      const [response] = (await once(request, "response")) as [IncomingMessage];
      const text = encoding === "gzip" ? response.pipe(createGunzip()) : response;
      let received = "";
      text.on("data", (chunk) => {
        received += chunk;
      });
      for (let rows = 2; rows <= 5; rows++) {
        await until(() => received.split("\n").length - 1 === rows);
        request.write(ROW);
      }
      request.end();
      await once(text, "end");
      assert.equal(csvRows(received).length, 5);
      assert.equal(csvEnd(received), "complete: 5 flights (0 failed)");
    }
  });

  test("may be far larger than any other body", async () => {
    const answer = await sendStream(app, CSV, HEADER + ROW.repeat(200_000));
    assert.equal(answer.summary, "flights=200000, failed=0");
    assert.equal(answer.body.split("\n").length, 200_003);
  });

  test("is read no faster than the client reads the answers", async () => {
    let server: Socket | undefined;
    app.server.once("connection", (socket: Socket) => {
      server = socket;
    });
    const request = openStream(app, CSV);
    const piece = ROW.repeat(1 << 14);
    request.write(HEADER);
    const [response] = await Promise.all([once(request, "response"), request.write(piece)]);
    // Some megabytes fill all buffers between here and there; then nothing goes on.
    let [sent, before] = [piece.length, -1];
    while (before !== (server as Socket).bytesRead && sent < 1 << 28) {
      before = (server as Socket).bytesRead;
      for (let i = 0; i < 8; i++) request.write(piece);
      sent += 8 * piece.length;
      await sleep(300);
    }
    assert.ok(sent - before > 1 << 22, `${before} of ${sent} bytes read`);
    assert.ok(before < 1 << 26, `${before} bytes read`);
    request.end();
    let rows = -1;
    for await (const chunk of response[0]) rows += String(chunk).split("\n").length - 1;
    assert.equal(rows, sent / ROW.length + 1); // and the end
  });

  test("does not delay other requests, however long its rows take", async () => {
    const request = openStream(app, { ...CSV, ...CHUNKED }, "?explain=true");
    request.end(HEADER + ROW.repeat(1500));
    const [response] = (await once(request, "response")) as [IncomingMessage];
    let isOver = false;
    response.on("end", () => {
      isOver = true;
    });
    response.resume();
    for (let i = 0; i < 3; i++) assert.equal((await app.inject("/health")).statusCode, 200);
    assert.equal(isOver, false);
    await once(response, "end");
  });

  test("is cleaned up if its client disconnects", async () => {
    for (const encoding of ["identity", "gzip"]) {
      for (const body of [HEADER, HEADER + ROW, HEADER + ROW.repeat(50_000)]) {
        const request = openStream(app, { ...CSV, "accept-encoding": encoding });
        request.on("error", () => {});
        const answered = body === HEADER ? undefined : once(request, "response");
        request.write(body);
        await until(() => streams() > 0);
        await answered;
        request.destroy();
        await until(() => streams() === 0);
      }
    }
    assert.equal((await sendStream(app, CSV, HEADER + ROW)).isWhole, true);
    assertQuiet();
  });

  test("of a client that ends its side of the connection is answered, or the connection closed", async () => {
    const client = await RawClient.open(app);
    const body = HEADER + ROW;
    client.write(
      `POST /v1/forecasts HTTP/1.1\r\nhost: a\r\ncontent-type: text/csv\r\ncontent-length: ${body.length + 100}\r\n\r\n${body}`,
    );
    client.socket.end();
    await client.closed();
    await until(() => streams() === 0);
    assertQuiet();
  });

  test("is answered to a client of HTTP/1.0, too", async () => {
    const client = await RawClient.open(app);
    const head = `POST /v1/forecasts HTTP/1.0\r\nContent-Type: Text/CSV\r\nContent-Length: ${(HEADER + ROW).length}`;
    client.write(`${head}\r\n\r\n${HEADER}${ROW}`);
    await client.closed();
    const [answered, body] = client.received.split("\r\n\r\n");
    assert.match(answered, /^HTTP\/1.1 200 /);
    assert.equal(csvRows(body)[0].problem, "");
    assert.equal(csvEnd(body), "complete: 1 flights (0 failed)");
    assert.match(answered, new RegExp(`\r\ncontent-length: ${body.length}(\r\n|$)`));
  });

  test("that is cut short is logged as any other request, and why", async () => {
    lines.length = 0;
    const body = `${HEADER}${ROW}${"x".repeat(1_100_000)}`;
    const answer = await sendStream(app, { ...CSV, ...CHUNKED }, body);
    assert.equal(answer.isWhole, false);
    assert.match(csvEnd(answer.body), /^incomplete: invalid-request: line 3: a row of over 1000000 bytes/);
    await until(() => lines.length >= 1);
    assert.deepEqual(lines[0].stream, { flights: 1, failed: 0, complete: false, code: "invalid-request" });
    assert.equal((lines[0].httpRequest as { status?: number }).status, 200);
    assertQuiet();
  });

  test("that is refused does not spoil its connection", async () => {
    // The first is refused when its time is over: so short a header may go on.
    const { app, lines } = await listening({ PUNTUAL_REQUEST_SECONDS: "3" });
    const client = await RawClient.open(app);
    const head =
      "POST /v1/forecasts HTTP/1.1\r\nhost: a\r\ncontent-type: text/csv\r\ncontent-length: 1000000\r\n";
    for (const [headers, body] of [
      ["", "airline\nLA\n"],
      ["accept: text/html\r\n", ""],
      ["content-encoding: gzip\r\n", "no gzip, and none to come"],
    ]) {
      client.received = "";
      client.write(`${head}${headers}\r\n${body}`);
      const [refused] = await client.answers();
      assert.ok(refused.statusCode >= 400 && refused.statusCode < 500, refused.body);
      client.received = "";
      client.write(`${"x".repeat(1_000_000 - body.length)}GET /health HTTP/1.1\r\nhost: a\r\n\r\n`);
      const [health] = await client.answers();
      assert.equal(health.statusCode, 200);
    }
    client.socket.destroy();
    assert.deepEqual(lines.filter(isError), []);
  });
});

describe("a stream that makes no progress", async () => {
  const impatient = await listening({ PUNTUAL_REQUEST_SECONDS: "1" });

  test("is ended, with a last row that says so", async () => {
    const request = openStream(impatient.app, CSV);
    request.write(HEADER + ROW);
    const answer = await readAnswer(request);
    assert.equal(answer.isWhole, false);
    assert.equal(csvRows(answer.body).length, 1);
    assert.match(csvEnd(answer.body), /^incomplete: request-timeout: /);
    await until(() => impatient.streams() === 0);
  });

  test("before its first row is refused", async () => {
    const request = openStream(impatient.app, { "content-type": "application/x-ndjson" });
    request.write('{"airline":');
    assertProblem(await readAnswer(request), "request-timeout");
  });

  test("gets no more time for bytes that complete no row", async () => {
    const request = openStream(impatient.app, CSV);
    request.write(HEADER + ROW);
    const trickle = setInterval(() => request.write(" "), 50);
    const answer = await readAnswer(request);
    clearInterval(trickle);
    assert.equal(answer.isWhole, false);
    assert.match(csvEnd(answer.body), /^incomplete: request-timeout: /);
  });

  for (const [name, type, begin, piece] of [
    ["blank lines of JSON lines", "application/x-ndjson", "{}\n", "\n"],
    ["lines of white space", "application/x-ndjson", "{}\n", " \t\r\n"],
    ["JSON lines that begin with blank ones", "application/x-ndjson", "", "\n"],
    ["blank lines of a CSV", "text/csv", HEADER + ROW, "\n"],
    ["blank lines of a CSV after its header", "text/csv", HEADER, "\r\n"],
    ["ends of earlier answers in a CSV", "text/csv", HEADER, ',,"complete: 1 flights (0 failed)"\n'],
  ] as const) {
    test(`gets no more time for ${name}`, async () => {
      const request = openStream(impatient.app, { "content-type": type });
      request.write(begin);
      let sent = 0;
      const answered = readAnswer(request);
      const trickle = setInterval(() => {
        request.write(piece);
        if (++sent === 60) request.end(); // three times as long as it may take
      }, 50);
      const { statusCode, body, isWhole } = await answered;
      clearInterval(trickle);
      request.destroy();
      if (begin.endsWith(HEADER) || begin === "") assert.equal(statusCode, 408);
      else assert.deepEqual([statusCode, isWhole], [200, false]);
      assert.match(body, /request-timeout/);
    });
  }

  test("gets no more time for a compressed body of nothing", async () => {
    const request = openStream(impatient.app, { ...CSV, "content-encoding": "gzip" });
    const answered = readAnswer(request);
    const gzip = createGzip();
    gzip.pipe(request);
    let sent = 0;
    const trickle = setInterval(() => {
      gzip.flush();
      if (++sent === 60) gzip.end();
    }, 50);
    assertProblem(await answered, "request-timeout");
    clearInterval(trickle);
    request.destroy();
  });

  test("is cut off if the client reads no answers", async () => {
    const request = openStream(impatient.app, CSV);
    request.on("error", () => {});
    const answered = once(request, "response");
    request.write(HEADER);
    for (let i = 0; i < 400; i++) request.write(ROW.repeat(2000));
    await answered;
    await until(() => impatient.streams() === 0);
    request.destroy();
  });

  test("is another one than a stream that lasts longer than other requests may", async () => {
    const request = openStream(impatient.app, CSV);
    const answer = readAnswer(request);
    request.write(HEADER);
    for (let i = 0; i < 8; i++) {
      request.write(ROW);
      await sleep(300);
    }
    request.end();
    assert.deepEqual((await answer).trailers, { "puntual-summary": "flights=8, failed=0" });
  });
});

describe("a service that is shutting down", async () => {
  test("ends streams at a row, and says so", async () => {
    const { app, drain, streams } = await listening();
    const kinds = [
      { headers: CSV, first: HEADER + ROW },
      {
        headers: { "content-type": "application/x-ndjson" },
        first: '{"airline":"LA","destination":"LIM","scheduled":"2018-03-01 10:00"}\n{"air',
      },
    ];
    const requests = kinds.map(({ headers, first }) => {
      const request = openStream(app, headers);
      request.write(first);
      return request;
    });
    const answered = Promise.all(requests.map((request) => once(request, "response")));
    const answers = requests.map((request) => readAnswer(request));
    await answered;
    const busy = sendStream(app, CSV, HEADER + ROW.repeat(300_000));
    await until(() => streams() === 3);
    drain.begin();
    const [csv, lines] = await Promise.all(answers);
    assert.equal(csv.isWhole, false);
    assert.match(csvEnd(csv.body), /^incomplete: shutting-down: /);
    assert.equal(lines.isWhole, false);
    const [forecast, last] = lines.body
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(forecast.airline, "LAN");
    assert.deepEqual(last.summary, { flights: 1, failed: 0, complete: false });
    assert.equal(last.problem.code, "shutting-down");
    const cut = await busy;
    if (cut.statusCode === 200) assert.match(csvEnd(cut.body), /^complete: 300000 flights/);
    else assertProblem(cut, "shutting-down");
    assert.equal(streams(), 0);
  });

  test("refuses those that come yet", async () => {
    const { app, drain } = await listening();
    drain.begin();
    assertProblem(await sendStream(app, CSV, HEADER + ROW), "shutting-down");
  });
});

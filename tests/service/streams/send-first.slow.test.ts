import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { readConfig } from "../../../src/config.ts";
import { chunksOf, sendFirst } from "../clients/send-first-client.ts";
import { CHUNKED, csvEnd, csvRows, openStream, readAnswer, sendStream } from "../clients/stream-client.ts";
import { assertProblem } from "../http/problem-answer.ts";
import { smallService } from "../small-service.ts";

const CSV = { "content-type": "text/csv" };
const HEADER = "airline,destination,scheduled\n";
const ROW = "Sky Airline,Antofagasta,2018-03-01T18:30\n";
const ROWS_A_PIECE = 1_000;
const PIECE = ROW.repeat(ROWS_A_PIECE);

async function listening(environment: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "puntual-spools-"));
  const service = await smallService({
    config: readConfig({ PUNTUAL_SPOOL_DIR: folder, ...environment }),
  });
  await service.app.listen({ port: 0, host: "127.0.0.1" });
  return { ...service, folder };
}

/** The files of a folder that this process holds open, deleted ones included; Linux only. */
function openFiles(folder: string): string[] {
  return readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`);
      return path.startsWith(folder) ? [path] : [];
    } catch {
      return [];
    }
  });
}

const head = (version: string, framing: string) =>
  `POST /v1/forecasts HTTP/${version}\r\nhost: a\r\ncontent-type: text/csv\r\n${framing}\r\n\r\n`;

/** A stream of a number of rows, with its length. */
function withLength(rows: number, version = "1.1"): string[] {
  const pieces = [HEADER, ...Array(rows / ROWS_A_PIECE).fill(PIECE)];
  const length = HEADER.length + rows * ROW.length;
  return [head(version, `content-length: ${length}`), ...pieces];
}

function* inChunks(rows: number): Generator<string> {
  yield head("1.1", "transfer-encoding: chunked");
  yield* chunksOf([HEADER, ...Array(rows / ROWS_A_PIECE).fill(PIECE)]);
}

describe("a client that sends a whole stream before it reads", async () => {
  const { app, folder, lines } = await listening();

  for (const [what, request] of Object.entries({
    "with its length": withLength(80_000),
    "by HTTP/1.0": withLength(80_000, "1.0"),
    "in chunks": [...inChunks(80_000)],
  })) {
    test(`gets its whole answer, ${what}`, async () => {
      lines.length = 0;
      const { error, body } = await sendFirst(app, request);
      assert.equal(error, undefined);
      assert.equal(csvEnd(body), "complete: 80000 flights (0 failed)");
      assert.equal(csvRows(body).length, 80_000);
      while (lines.length === 0 || openFiles(folder).length > 0) await sleep(10);
      assert.deepEqual(readdirSync(folder), []);
      assert.deepEqual(lines[0].stream, { flights: 80_000, failed: 0, complete: true });
    });
  }

  test("an answer has its length and the number of flights in its headers, also compressed", async () => {
    for (const coding of ["identity", "gzip"]) {
      const answer = await sendStream(app, { ...CSV, "accept-encoding": coding }, HEADER + PIECE);
      assert.equal(answer.headers["content-length"], String(answer.bytes.length));
      assert.equal(answer.summary, "flights=1000, failed=0");
      const text = coding === "gzip" ? gunzipSync(answer.bytes).toString() : answer.body;
      assert.equal(csvEnd(text), "complete: 1000 flights (0 failed)");
    }
  });
});

describe("an answer that is over the limit of stored bytes", async () => {
  const { app, folder } = await listening({
    PUNTUAL_SPOOL_BYTES: "1048576",
    PUNTUAL_REQUEST_SECONDS: "2",
  });

  test("is refused if its request has a length, and the client gets the way out", async () => {
    const { error, body } = await sendFirst(app, withLength(100_000));
    assert.equal(error, undefined);
    const { code, detail } = JSON.parse(body);
    assert.equal(code, "answer-too-large");
    assert.match(detail, /transfer-encoding: chunked/);
    assert.deepEqual(readdirSync(folder), []);
  });

  test("is sent to a client that reads while it sends in chunks, however long it is", async () => {
    const pieces = [HEADER, ...Array(100).fill(PIECE)].map((piece) => Buffer.from(piece));
    const answer = await sendStream(app, CSV, pieces);
    assert.equal(csvEnd(answer.body), "complete: 100000 flights (0 failed)");
  });

  test("ends with the reason for a client that does not read", async () => {
    const { error, body } = await sendFirst(app, inChunks(300_000));
    assert.equal(error, undefined);
    assert.match(csvEnd(body), /^incomplete: answer-too-large: /);
    while (openFiles(folder).length > 0) await sleep(10);
  });

  test("does not keep the space of answers that are over", async () => {
    for (let i = 0; i < 20; i++) {
      const answer = await sendStream(app, CSV, HEADER + PIECE.repeat(5));
      assert.equal(answer.statusCode, 200, answer.body);
    }
  });
});

describe("a folder in which no answer can be stored", async () => {
  const { app } = await listening({ PUNTUAL_SPOOL_DIR: "/nowhere/at/all" });

  test("is reported as a problem, and short answers need none", async () => {
    assertProblem(await sendStream(app, CSV, HEADER + PIECE.repeat(10)), "storage-unavailable");
    assert.equal((await sendStream(app, CSV, HEADER + ROW)).statusCode, 200);
    const request = openStream(app, { ...CSV, ...CHUNKED });
    request.end(HEADER + PIECE);
    assert.equal((await readAnswer(request)).isWhole, true);
  });

  test("is reported at the end of an answer that has begun", async () => {
    const { body } = await sendFirst(app, inChunks(300_000));
    assert.match(csvEnd(body), /^incomplete: storage-unavailable: /);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gunzipSync } from "node:zlib";
import Fastify from "fastify";
import { sendTaggedJson, writtenOnce } from "../../../../src/service/http/content/tagged-json.ts";

describe("JSON written once", () => {
  test("is written at the first request, once for each object", () => {
    const written: string[] = [];
    const write = writtenOnce(({ name }: { readonly name: string }) => {
      written.push(name);
      return { name };
    });
    const [a, b, likeA] = [{ name: "a" }, { name: "b" }, { name: "a" }];
    assert.deepEqual(written, []);
    assert.equal(write(a), write(a));
    assert.equal(write(a).json, '{"name":"a"}');
    assert.notEqual(write(b).tag, write(a).tag);
    assert.deepEqual(write(likeA), write(a));
    assert.deepEqual(written, ["a", "b", "a"]);
  });
});

describe("tagged JSON", () => {
  const short = writtenOnce((content: object) => content)({ answer: 42 });
  const long = writtenOnce((content: object) => content)({ answer: "x".repeat(1 << 15) });
  const app = Fastify();
  app.get("/short", (request, reply) => sendTaggedJson(request, reply, short));
  app.get("/long", (request, reply) => sendTaggedJson(request, reply, long));
  const get = (url: string, headers = {}) => app.inject({ url, headers });

  test("is sent with its tag, to be revalidated each time", async () => {
    const { statusCode, body, headers } = await get("/short");
    assert.deepEqual([statusCode, body], [200, '{"answer":42}']);
    assert.equal(headers["content-type"], "application/json; charset=utf-8");
    assert.equal(headers["cache-control"], "no-cache");
    assert.equal(headers.etag, short.tag);
    assert.match(short.tag, /^W\/"[0-9a-f]{16}"$/);
  });

  const opaque = short.tag.replace("W/", "");
  for (const header of [short.tag, opaque, `"other", ${short.tag}`, `${opaque},W/"other"`, "*"]) {
    test(`is not sent to a client that has ${header}`, async () => {
      const { statusCode, body, headers } = await get("/short", { "if-none-match": header });
      assert.deepEqual([statusCode, body], [304, ""]);
      assert.deepEqual(
        [headers.etag, headers["cache-control"], headers["content-type"], headers.vary],
        [short.tag, "no-cache", undefined, undefined],
      );
    });
  }

  for (const header of ['"other"', opaque.slice(1, -1), `W/${short.tag}`, ""]) {
    test(`is sent to a client that has ${header || "an empty list"}`, async () => {
      assert.equal((await get("/short", { "if-none-match": header })).statusCode, 200);
    });
  }

  test("is compressed from a length that a page waits for", async () => {
    for (const [length, isPacked] of [
      [1 << 11, false],
      [5_000, true],
    ] as const) {
      const content = writtenOnce((of: object) => of)({ answer: "x".repeat(length) });
      const page = Fastify();
      page.get("/", (request, reply) => sendTaggedJson(request, reply, content));
      const { headers } = await page.inject({ url: "/", headers: { "accept-encoding": "gzip" } });
      assert.deepEqual(
        [headers["content-encoding"], headers.vary],
        isPacked ? ["gzip", "accept-encoding"] : [undefined, undefined],
      );
    }
  });

  test("is compressed if it is long and has the same tag then; both answers vary by that", async () => {
    const packed = await get("/long", { "accept-encoding": "gzip" });
    assert.equal(gunzipSync(packed.rawPayload).toString(), long.json);
    const plain = await get("/long");
    assert.equal(plain.body, long.json);
    const known = await get("/long", { "accept-encoding": "gzip", "if-none-match": long.tag });
    assert.deepEqual([known.statusCode, known.body], [304, ""]);
    for (const { headers } of [packed, plain, known])
      assert.deepEqual([headers.etag, headers.vary], [long.tag, "accept-encoding"]);
  });

  test("is sent for HEAD as for GET", async () => {
    const head = await app.inject({ method: "HEAD", url: "/short" });
    assert.deepEqual([head.statusCode, head.body, head.headers.etag], [200, "", short.tag]);
  });
});

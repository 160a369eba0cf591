import assert from "node:assert/strict";
import { PassThrough, type Readable } from "node:stream";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { inflateBody } from "../../../../src/service/http/content/inflate-body.ts";

test("a broken gzip body that is not read does no harm, wherever it breaks", async () => {
  const body = gzipSync("airline,destination,scheduled\n".repeat(1_000));
  body[30] ^= 0xff;
  for (const isGoneFirst of [true, false]) {
    const payload = new PassThrough();
    const { promise, resolve } = Promise.withResolvers<Readable>();
    const request = { headers: { "content-encoding": "gzip" }, raw: { complete: true } };
    inflateBody(request as never, undefined, payload, (_, inflated) => resolve(inflated as Readable));
    const inflated = await promise;
    if (isGoneFirst) inflated.destroy();
    payload.end(body);
    await sleep(20); // by now, an error without a listener would have ended the process
    inflated.destroy();
    assert.ok(inflated.destroyed);
  }
});

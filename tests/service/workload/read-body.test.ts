import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { readBody } from "../../../src/service/workload/read-body.ts";

for (const [what, announced] of [
  ["was found", undefined],
  ["was announced", 100],
] as const) {
  test(`a body that breaks after it ${what} to be too large is no error of the process`, async () => {
    const body = new PassThrough();
    const results: (string | undefined)[] = [];
    readBody(body, { limit: 10, announced, admitted: undefined }, (error) => results.push(error?.message));
    body.write("x".repeat(100));
    await setImmediate();
    body.destroy(new Error("it ends early"));
    await setImmediate();
    assert.equal(results.length, 1);
    assert.match(String(results[0]), /10/);
  });
}

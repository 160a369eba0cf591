import assert from "node:assert/strict";
import { test } from "node:test";
import { latencyText } from "../../../web/src/views/now/requests/latency-text.ts";

const format = { number: (value: number, digits: number) => value.toFixed(digits) };

test("a latency is written with two significant digits below 10 ms", () => {
  const texts = [null, 0.4, 0.999, 3.14, 9.99, 249.6].map((ms) => latencyText(ms, format));
  assert.deepEqual(texts, ["–", "0.40\u00a0ms", "1.0\u00a0ms", "3.1\u00a0ms", "10\u00a0ms", "250\u00a0ms"]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { latencyText } from "../../../web/src/views/now/requests/latency-text.ts";

const format = { number: (value: number, digits: number) => value.toFixed(digits) };

test("a latency has the digits that tell something", () => {
  const told = [null, 0.4, 0.999, 3.14, 9.99, 249.6].map((ms) => latencyText(ms, format));
  assert.deepEqual(told, ["–", "0.40\u00a0ms", "1.0\u00a0ms", "3.1\u00a0ms", "10\u00a0ms", "250\u00a0ms"]);
});

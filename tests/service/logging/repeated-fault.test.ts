import assert from "node:assert/strict";
import { test } from "node:test";
import { pino } from "pino";
import { LOG_FORMAT } from "../../../src/service/logging/log-format.ts";
import { RepeatedFault } from "../../../src/service/logging/repeated-fault.ts";

test("a fault is logged at once, and then at most once a second with its number and its last fields", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const lines: Record<string, unknown>[] = [];
  const logger = pino(LOG_FORMAT, { write: (line) => void lines.push(JSON.parse(line)) });
  const fault = new RepeatedFault(logger, "it broke");
  const logged = () =>
    lines.splice(0).map(({ severity, n, times, message }) => [severity, n, times, message]);
  for (const n of [1, 2, 3]) fault.happened({ n });
  assert.deepEqual(logged(), [["WARNING", 1, 1, "it broke"]]);
  t.mock.timers.tick(999);
  assert.deepEqual(logged(), []);
  t.mock.timers.tick(1);
  assert.deepEqual(logged(), [["WARNING", 3, 2, "it broke"]]);
  fault.happened({ n: 4 });
  t.mock.timers.tick(1000);
  assert.deepEqual(logged(), [["WARNING", 4, 1, "it broke"]]);
  t.mock.timers.tick(1000);
  assert.deepEqual(logged(), []);
  fault.happened({ n: 5 });
  assert.deepEqual(logged(), [["WARNING", 5, 1, "it broke"]]);
});

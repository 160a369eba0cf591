import assert from "node:assert/strict";
import { test } from "node:test";
import { Demand } from "../../../src/service/workload/demand.ts";

test("clients retry later the more is refused beside what is admitted, after 1 to 30 seconds", () => {
  let now = 0;
  const demand = new Demand(() => now);
  assert.equal(demand.refuse(100), 1, "the first");
  demand.admit(100);
  for (let refused = 2; refused <= 30; refused++) assert.equal(demand.refuse(100), refused);
  assert.equal(demand.refuse(100), 30, "no more");
  now += 10 * 60_000;
  assert.equal(demand.refuse(100), 1, "long after");
});

test("clients that follow it send about as much as there is space for", () => {
  let now = 0;
  const demand = new Demand(() => now);
  const due = Array.from({ length: 200 }, () => 0); // the time at which each client sends, in milliseconds
  const requests: number[] = [];
  for (; now < 300_000; now += 100) {
    let space = now % 1_000 === 0 ? 2 : 0; // for two requests a second
    let sent = 0;
    for (const [client, time] of due.entries()) {
      if (time > now) continue;
      sent++;
      if (space-- > 0) demand.admit(1);
      else due[client] = now + demand.refuse(1) * 1_000;
    }
    requests.push(sent);
  }
  const mean = requests.slice(1_000).reduce((sum, sent) => sum + sent, 0) / 200;
  assert.ok(mean < 30, `${mean} requests a second of 200 clients`);
});

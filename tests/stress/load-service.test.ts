import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadService } from "../../bench/stress/load-service.ts";
import { good, madeServer } from "./made-server.ts";

const plan = { users: 5, seconds: 2, spawnRate: 100, headers: {} };

describe("a load test", { timeout: 240_000 }, () => {
  test("has the requested number of users, each with a connection of its own", async (t) => {
    const server = await madeServer(() => good);
    t.after(server.close);
    const { seconds } = await loadService({ ...plan, url: server.url });
    assert.equal(server.connections(), 5);
    assert.equal(seconds.at(-1)?.users, 5);
  });

  test("starts its users one after another, and omits those that would start too late", async (t) => {
    const server = await madeServer(() => good);
    t.after(server.close);
    const { seconds } = await loadService({ ...plan, url: server.url, users: 100, seconds: 3, spawnRate: 2 });
    assert.equal(server.connections(), 6);
    const users = seconds.map((second) => second.users);
    assert.ok(users[0] < 6, `${users}`);
    assert.deepEqual(
      users,
      users.toSorted((a, b) => a - b),
    );
    assert.equal(users.at(-1), 6);
  });

  test("is measured to its end, in intervals of half a second to a second", async (t) => {
    const server = await madeServer(() => good);
    t.after(server.close);
    for (const seconds of [0.3, 1.2, 1.8]) {
      const measurements = await loadService({ ...plan, url: server.url, seconds });
      assert.ok(measurements.elapsed >= seconds);
      for (const { from, to } of measurements.seconds.slice(1)) assert.ok(to - from >= 0.5);
      const answered = measurements.seconds.map(
        ({ from, to, answersPerSecond }) => (to - from) * answersPerSecond,
      );
      const sum = answered.reduce((all, count) => all + count, 0);
      assert.equal(Math.round(sum), measurements.tallies().at(-1)?.requests);
    }
  });

  test("waits before the next request if it gets no response", async () => {
    const measurements = await loadService({ ...plan, url: "http://127.0.0.1:1", users: 1, seconds: 1 });
    const { failures = 0 } = measurements.tallies().at(-1) ?? {};
    assert.ok(failures >= 1 && failures <= 11, `${failures}`);
  });

  test("counts the wait for a response that has not arrived at the end", async (t) => {
    const server = await madeServer((number) => (number < 10 ? good : () => {}));
    t.after(server.close);
    const measurements = await loadService({ ...plan, url: server.url, users: 1, seconds: 1 });
    const all = measurements.tallies().at(-1);
    assert.deepEqual([all?.requests, all?.failures], [10, 0]);
    assert.ok(Number(all?.longestWait) > 100, `${all?.longestWait}`);
  });

  test("ends when it is aborted, with the results so far", async (t) => {
    const server = await madeServer(() => good);
    t.after(server.close);
    const controller = new AbortController();
    const endless = { ...plan, url: server.url, users: 500, seconds: 86_400 };
    const onSecond = () => controller.abort();
    const measurements = await loadService(endless, { onSecond, signal: controller.signal });
    assert.ok(Number(measurements.tallies().at(-1)?.requests) > 10);
    assert.ok(measurements.elapsed < 60);
    assert.equal((await loadService(endless, { signal: controller.signal })).tallies()[0].requests, 0);
  });
});

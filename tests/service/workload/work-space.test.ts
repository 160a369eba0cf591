import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { WorkSpace } from "../../../src/service/workload/work-space.ts";

const never = new AbortController().signal;
/** Longer than a test. */
const LONG_MS = 60_000;

describe("a work space", () => {
  test("never holds more than its limit, and serves what waits in the order of arrival", async () => {
    const step = fc.record({ bytes: fc.integer({ min: 1, max: 150 }), ends: fc.nat({ max: 5 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const space = new WorkSpace(100);
        const held: number[] = [];
        const order: number[] = [];
        let entered = 0;
        for (const { bytes, ends } of steps) {
          const number = entered++;
          const take = (taken: number) => {
            held.push(taken);
            order.push(number);
          };
          const now = space.takeNow(bytes);
          if (now === undefined) void space.takeLater(bytes, LONG_MS, never).then(take);
          else take(now);
          for (let end = 0; end < ends && held.length > 0; end++) {
            space.give(held.shift() as number);
            await Promise.resolve();
          }
          assert.ok(space.taken <= 100);
        }
        while (held.length > 0) {
          space.give(held.shift() as number);
          await Promise.resolve();
          assert.ok(space.taken <= 100);
        }
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
        );
        assert.deepEqual([order.length, space.taken, space.waiting], [steps.length, 0, 0]);
      }),
    );
  });

  test("refuses what has waited too long as overloaded, and then serves those behind it", async () => {
    const space = new WorkSpace(100);
    space.takeNow(60);
    const large = space.takeLater(90, 1, never);
    const small = space.takeLater(30, LONG_MS, never);
    await assert.rejects(large, { code: "overloaded", details: { seconds: 1 } });
    assert.equal(await small, 30);
    assert.equal(space.taken, 90);
  });

  test("forgets a request whose client leaves while it waits", async () => {
    const space = new WorkSpace(100);
    space.takeNow(100);
    const gone = new AbortController();
    const left = space.takeLater(50, LONG_MS, gone.signal);
    const next = space.takeLater(50, LONG_MS, never);
    gone.abort(new Error("gone"));
    await assert.rejects(left, { message: "gone" });
    space.give(100);
    assert.equal(await next, 50);
    assert.deepEqual([space.taken, space.waiting], [50, 0]);
  });

  test("gives all of itself to a request for more", async () => {
    const space = new WorkSpace(100);
    assert.equal(space.takeNow(1_000), 100);
    assert.equal(space.takeNow(1), undefined);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { type Decision, Shadow } from "../../../src/service/model-serving/shadow.ts";

/** Waits until a shadow has answered all its questions. */
async function done(shadow: Shadow<string>, asked: number): Promise<void> {
  const total = () => shadow.metrics.compared + shadow.metrics.failed + shadow.metrics.dropped;
  while (total() < asked) await setImmediate();
}

const decision = fc.record({
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  delayed: fc.boolean(),
});
const yes: Decision = { probability: 0.75, delayed: true };

describe("a shadow", () => {
  test("counts how often and how far it differs", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(decision, decision), { minLength: 1 }), async (pairs) => {
        const reported: boolean[] = [];
        const shadow = new Shadow("model", (agrees) => reported.push(agrees));
        for (const [answered, beside] of pairs) shadow.compare(answered, () => beside);
        await done(shadow, pairs.length);
        const disagreed = pairs.filter(([a, b]) => a.delayed !== b.delayed).length;
        const difference = pairs.reduce((sum, [a, b]) => sum + Math.abs(a.probability - b.probability), 0);
        const { meanDifference, ...counts } = shadow.metrics;
        assert.deepEqual(counts, { compared: pairs.length, disagreed, failed: 0, dropped: 0 });
        assert.ok(Math.abs((meanDifference as number) * pairs.length - difference) < 1e-9);
        assert.equal(reported.filter((agrees) => !agrees).length, disagreed);
        assert.equal(reported.length, pairs.length);
      }),
    );
  });

  test("repeats a forecast after the answer", async () => {
    const shadow = new Shadow("model", () => {});
    const asked: string[] = [];
    shadow.compare(yes, (model) => {
      asked.push(model);
      return yes;
    });
    await Promise.resolve();
    assert.deepEqual(asked, []);
    await done(shadow, 1);
    assert.deepEqual(asked, ["model"]);
  });

  test("counts flights that it cannot forecast, and goes on", async () => {
    const shadow = new Shadow("model", () => {});
    shadow.compare(yes, () => yes);
    shadow.compare(yes, () => {
      throw new Error("broken");
    });
    shadow.compare(yes, () => undefined);
    await done(shadow, 3);
    assert.deepEqual(shadow.metrics, {
      compared: 1,
      disagreed: 0,
      meanDifference: 0,
      failed: 2,
      dropped: 0,
    });
  });

  test("drops flights while too many are waiting, and accepts more later", async () => {
    const shadow = new Shadow("model", () => {});
    for (let i = 0; i < 10_500; i++) shadow.compare(yes, () => yes);
    assert.equal(shadow.metrics.dropped, 500);
    await done(shadow, 10_500);
    assert.equal(shadow.metrics.compared, 10_000);
    shadow.compare(yes, () => yes);
    await done(shadow, 10_501);
    assert.equal(shadow.metrics.compared, 10_001);
  });

  test("lets the event loop go on while it has much to answer", async () => {
    const shadow = new Shadow("model", () => {});
    const slow = () => {
      for (const until = performance.now() + 1; performance.now() < until; );
      return yes;
    };
    for (let i = 0; i < 10; i++) shadow.compare(yes, slow);
    await setImmediate();
    await setImmediate();
    const { compared } = shadow.metrics;
    assert.ok(compared > 0 && compared < 10, `${compared}`);
    await done(shadow, 10);
  });
});

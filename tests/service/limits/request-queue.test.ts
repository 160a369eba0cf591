import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { RequestQueue } from "../../../src/service/limits/request-queue.ts";

/** A queue with a limit of 100 ms and a clock that is set by hand. */
function queueAt() {
  let [now, idle] = [1000, 500];
  const queue = new RequestQueue(100, { now: () => now, idle: () => idle });
  return {
    /** The requests of a turn, with their durations; returns which of them are found to have waited too long. */
    async turn(...milliseconds: number[]): Promise<boolean[]> {
      const refused = milliseconds.map((duration) => {
        const isLate = queue.arrive();
        now += duration;
        return isLate;
      });
      await setImmediate(); // the turn ends
      return refused;
    },
    /** A turn that accepts a connection and has a request of the given duration; returns whether it is found to be late. */
    async connection(milliseconds: number): Promise<boolean> {
      queue.accept();
      const isLate = queue.arrive();
      now += milliseconds;
      await setImmediate();
      return isLate;
    },
    idle(milliseconds: number) {
      now += milliseconds;
      idle += milliseconds;
    },
    /** The loop does something else between two turns. */
    busy(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe("how long a request may have waited", () => {
  test("is the duration of the requests before it in its turn", async () => {
    const { turn } = queueAt();
    assert.deepEqual(await turn(20, 20, 20, 20, 20, 20, 20), [
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  test("is the turn before as well: it may have come when that had just begun", async () => {
    const { turn } = queueAt();
    await turn(20, 20, 20);
    assert.deepEqual(await turn(20, 20, 20, 20), [false, false, false, true]);
  });

  test("is not the turn before if there was time to spare since", async () => {
    const { turn, idle } = queueAt();
    await turn(20, 20, 20, 20, 20);
    idle(100);
    assert.deepEqual(await turn(20, 20, 20), [false, false, false]);
  });

  test("is 0 after a pause, however long: a pause is not a queue", async () => {
    const { turn } = queueAt();
    assert.deepEqual(await turn(10_000, 1, 1, 1), [false, false, false, false]);
    assert.deepEqual(await turn(1, 1, 1), [false, false, false]);
  });

  test("counts pauses that come one after the other as a queue", async () => {
    const { turn } = queueAt();
    const pauses = Array(6).fill(5_000);
    assert.deepEqual(await turn(...pauses), [false, false, false, false, false, true]);
  });

  test("is the sum of consecutive turns that accepted a connection, minus the idle time between", async () => {
    const { connection, turn, idle } = queueAt();
    const late: boolean[] = [];
    for (let count = 0; count < 6; count++) late.push(await connection(25));
    assert.deepEqual(late, [false, false, false, false, false, true]);
    idle(30);
    assert.equal(await connection(1), true);
    idle(30);
    assert.equal(await connection(25), false);
    for (let count = 0; count < 3; count++) await connection(25);
    assert.equal(await connection(25), true);
    await turn(1); // no connection was waiting
    assert.equal(await connection(25), false);
  });

  test("counts the turn before as long as the loop has not been idle since", async () => {
    const { turn, busy } = queueAt();
    await turn(20, 20, 20, 20, 20);
    busy(10_000);
    assert.deepEqual(await turn(20), [false]);
    await turn(20, 20, 20, 20, 20, 20);
    busy(10);
    assert.deepEqual(await turn(1), [true]);
  });

  test("is nothing once all that waited are done, however long the queue was", async () => {
    const { turn, idle } = queueAt();
    await turn(...Array(1000).fill(10));
    idle(60_000);
    assert.deepEqual(await turn(1), [false]);
  });

  test("is, under any load without a pause, the turn before and the requests before it in its own", async () => {
    const durations = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(durations, { maxLength: 20 }), async (turns) => {
        const { turn } = queueAt();
        let before = 0;
        for (const taken of turns) {
          let waited = before;
          const expected = taken.map((duration) => {
            waited += duration;
            return waited - duration > 100;
          });
          assert.deepEqual(await turn(...taken), expected);
          before = waited - before;
        }
      }),
      { numRuns: 50 },
    );
  });
});

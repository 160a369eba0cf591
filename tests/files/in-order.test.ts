import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { inOrder } from "../../src/files/in-order.ts";

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield number;
}

describe("parts of a file", () => {
  test("have their results in order, and the caller works where the others have enough", async () => {
    const done = { slow: 0, fast: 0, own: 0 };
    const work = async (part: number, worker: keyof typeof done) => {
      done[worker]++;
      if (worker !== "own") await setTimeout(worker === "slow" ? 10 : 1);
      return part;
    };
    const results: number[] = [];
    for await (const result of inOrder(numbers(60), { others: ["slow", "fast"], own: "own" }, work))
      results.push(result);
    assert.deepEqual(
      results,
      Array.from({ length: 60 }, (_, number) => number),
    );
    assert.ok(done.slow < done.fast && done.own > 0, JSON.stringify(done));
  });

  test("end with the first error in their order", async () => {
    const work = async (part: number) => {
      if (part === 3) await setTimeout(5);
      if (part >= 3) throw new Error(`part ${part}`);
      return part;
    };
    const results: number[] = [];
    await assert.rejects(async () => {
      for await (const result of inOrder(numbers(9), { others: [1, 2] }, work)) results.push(result);
    }, /part 3/);
    assert.deepEqual(results, [0, 1, 2]);
  });
});

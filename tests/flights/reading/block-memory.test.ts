import assert from "node:assert/strict";
import { test } from "node:test";
import { BlockMemory } from "../../../src/flights/reading/block-memory.ts";

test("memory given back is taken again", () => {
  const memory = new BlockMemory();
  const first = memory.take(100);
  memory.give(first.subarray(3, 50));
  assert.equal(memory.take(1000).buffer, first.buffer);
  assert.notEqual(memory.take(1000).buffer, first.buffer);
});

test("a block larger than the usual gets a buffer of its own, which is not kept", () => {
  const memory = new BlockMemory();
  const large = memory.take(5 << 20);
  assert.ok(large.length >= 5 << 20);
  memory.give(large);
  assert.notEqual(memory.take(100).buffer, large.buffer);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { sortRows } from "../../../src/learn/matrix/sort-rows.ts";
import { MersenneTwister } from "../../../src/learn/random/mersenne-twister.ts";

test("rows are in the order of their values, equal ones in that of their numbers, missing ones last", () => {
  const random = MersenneTwister.seeded(4);
  const bits = Uint32Array.from({ length: 20_000 }, () => random.nextUpTo(2 ** 32 - 1));
  const column = new Float32Array(bits.buffer);
  // Ties, both zeros, missing values, infinities and the smallest numbers among numbers of every size.
  column.set([0, -0, 0, NaN, 1, 1, -1, Infinity, -Infinity, 1e-45, -1e-45, NaN, -0], 100);
  const rows = Array.from(column.keys());
  const numbers = rows.filter((row) => !Number.isNaN(column[row]));
  const expected = [
    ...numbers.toSorted((a, b) => (column[a] === column[b] ? a - b : column[a] - column[b])),
    ...rows.filter((row) => Number.isNaN(column[row])),
  ];
  const { order, keys, count } = sortRows(column);
  assert.equal(count, numbers.length);
  assert.deepEqual(Array.from(order), expected);
  for (let i = 1; i < count; i++) {
    const isEqual = column[order[i]] === column[order[i - 1]];
    assert.ok(isEqual ? keys[i] === keys[i - 1] : keys[i] > keys[i - 1]);
  }
});

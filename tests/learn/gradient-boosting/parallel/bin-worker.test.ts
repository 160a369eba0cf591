import assert from "node:assert/strict";
import { test } from "node:test";
import { findAndBin } from "../../../../src/learn/gradient-boosting/parallel/find-and-bin.ts";
import { prepareBoosting } from "../../../../src/learn/gradient-boosting/trainer.ts";
import { madeTable, uniform } from "../made-table.ts";

const next = uniform(5);
const rowCount = 5_000;
const missing = () => Number.NaN;
const draws: readonly (() => number)[] = [
  () => next() * 40 - 20,
  () => Math.floor(next() * 24),
  () => (next() < 0.4 ? Number.NaN : Math.round(next() * 90) / 90),
  missing,
  () => 7.5,
  () => Math.floor(next() * 300),
  () => 1 / next(),
];
const columns = Array.from({ length: 28 }, (_, index) =>
  Float32Array.from({ length: rowCount }, draws[index % draws.length]),
);
columns[3].fill(-0);
const matrix = { names: columns.map((_, index) => `f${index}`), rowCount, columns };
/** Codes of categories are in the columns of whole numbers. */
const categorical = columns.map((_, index) => index % 14 === 5);

test("two and three threads find the bins of one thread and put all rows into the same ones", () => {
  const expected = findAndBin(matrix, categorical, 255);
  for (const threads of [2, 3]) {
    for (let repeat = 0; repeat < 3; repeat++) {
      const shared = findAndBin(matrix, categorical, 255, threads);
      assert.deepEqual(shared.features, expected.features);
      assert.deepEqual(shared.offsets, expected.offsets);
      for (const [index, bins] of shared.bins.entries()) {
        assert.ok(Buffer.from(bins).equals(expected.bins[index]), `${threads} threads, column ${index}`);
      }
    }
  }
});

test("fewer columns than threads, and bytes, are binned as well", () => {
  const bytes = { names: ["f"], rowCount, columns: [Uint8Array.from(columns[1])] };
  assert.deepEqual(findAndBin(bytes, [false], 7, 3).features, findAndBin(bytes, [false], 7).features);
  assert.deepEqual(findAndBin(bytes, [true], 7, 2).features, findAndBin(bytes, [true], 7).features);
});

test("many rows on two threads are prepared as on one", () => {
  const { matrix: table, target } = madeTable(100_000, 4);
  const options = { categorical: ["kind"] };
  const one = prepareBoosting({ matrix: table, target }, {}, options).rows.binned;
  const two = prepareBoosting({ matrix: table, target }, {}, { ...options, threads: 2 }).rows.binned;
  assert.deepEqual(two.features, one.features);
  assert.equal(two.rowCount, one.rowCount);
  for (const [index, bins] of two.bins.entries()) assert.ok(Buffer.from(bins).equals(one.bins[index]));
});

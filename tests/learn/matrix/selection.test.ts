import assert from "node:assert/strict";
import { test } from "node:test";
import { selectFeatures, takeRows } from "../../../src/learn/matrix/selection.ts";
import { matrixOf } from "../fixture.ts";

const matrix = matrixOf(
  [
    [1, 0, 1],
    [null, 0.5, 2],
  ],
  ["flag", "size"],
);

test("takes rows in the order of their indices, as often as these name them", () => {
  const taken = takeRows(matrix, Int32Array.of(2, 0, 0));
  assert.deepEqual(taken, {
    names: ["flag", "size"],
    rowCount: 3,
    columns: [Uint8Array.of(1, 1, 1), Float32Array.of(2, Number.NaN, Number.NaN)],
  });
});

test("features are selected by name, in the order of the names", () => {
  assert.deepEqual(selectFeatures(matrix, ["size", "flag"]).columns, matrix.columns.toReversed());
});

test("rejects the name of a feature that the matrix does not have", () => {
  assert.throws(() => selectFeatures(matrix, ["flag", "colour"]), {
    code: "invalid-argument",
    message: "feature: colour is not allowed; allowed: flag, size",
  });
});

test("rejects the number of a row that the matrix does not have", () => {
  for (const row of [-1, 3]) {
    assert.throws(() => takeRows(matrix, Int32Array.of(0, row)), {
      code: "invalid-argument",
      message: `index: ${row} is not allowed; allowed: row numbers from 0 to 2`,
    });
  }
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { takeRows } from "../../../src/learn/matrix/feature-matrix.ts";
import { selectFeatures } from "../../../src/learn/matrix/select-features.ts";
import { matrixOf } from "../fixture.ts";

const matrix = matrixOf(
  [
    [1, 0, 1],
    [null, 0.5, 2],
  ],
  ["flag", "size"],
);

test("rows are taken in the order asked for, as often as asked for", () => {
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

test("a feature that is not there is refused by name", () => {
  assert.throws(() => selectFeatures(matrix, ["flag", "colour"]), {
    code: "invalid-argument",
    message: "feature: colour is not allowed; allowed: flag, size",
  });
});

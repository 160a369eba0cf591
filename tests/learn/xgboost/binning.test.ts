import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { binExactly } from "../../../src/learn/xgboost/binning.ts";
import { matrixOf } from "../fixture.ts";

test("every distinct value has its bin, in ascending order, and missing ones the slot after the last", () => {
  const binned = binExactly(
    matrixOf([
      [1, 0, 1, 1],
      [2.5, null, -1, 2.5],
    ]),
  );
  assert.deepEqual(binned, {
    rowCount: 4,
    features: [
      { binCount: 2, lowest: Float32Array.of(0, 1), highest: Float32Array.of(0, 1), hasMissing: false },
      { binCount: 2, lowest: Float32Array.of(-1, 2.5), highest: Float32Array.of(-1, 2.5), hasMissing: true },
    ],
    offsets: Int32Array.of(0, 3),
    slotCount: 6,
    slots: Uint16Array.of(1, 4, 0, 5, 1, 3, 1, 4),
    usual: Int32Array.of(1, 4),
    unusual: Uint16Array.of(0, 5, 3),
    unusualStart: Uint32Array.of(0, 0, 2, 3, 3),
  });
});

test("a value is found again through its bin", () => {
  const value = fc.oneof(fc.constantFrom(0, -0, 1, 2), fc.float({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const { features, slots } = binExactly(matrixOf([values.concat(0.5)]));
      for (const [row, x] of values.entries())
        assert.equal(features[0].lowest[slots[row]] + 0, Math.fround(x) + 0);
    }),
  );
});

test("more slots than 16 bits can number are numbered with 32", () => {
  const binned = binExactly(matrixOf([Array.from({ length: 70_000 }, (_, row) => row)]));
  assert.equal(binned.slotCount, 70_001);
  assert.equal(binned.slots[69_999], 69_999);
});

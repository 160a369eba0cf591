import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { binExactly } from "../../../src/learn/xgboost/binning.ts";
import { matrixOf } from "../fixture.ts";

test("every distinct value has its bin, in ascending order, and missing values the bin after the last", () => {
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
    totalBins: 6,
    bins: Uint16Array.of(1, 4, 0, 5, 1, 3, 1, 4),
    mostFrequentBin: Int32Array.of(1, 4),
    otherBins: Uint16Array.of(0, 5, 3),
    otherStart: Uint32Array.of(0, 0, 2, 3, 3),
  });
});

test("a bin holds the value that it was made for", () => {
  const value = fc.oneof(fc.constantFrom(0, -0, 1, 2), fc.float({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const { features, bins } = binExactly(matrixOf([values.concat(0.5)]));
      for (const [row, x] of values.entries())
        assert.equal(features[0].lowest[bins[row]] + 0, Math.fround(x) + 0);
    }),
  );
});

test("more bins than 16 bits can number are numbered with 32 bits", () => {
  const binned = binExactly(matrixOf([Array.from({ length: 70_000 }, (_, row) => row)]));
  assert.equal(binned.totalBins, 70_001);
  assert.equal(binned.bins[69_999], 69_999);
});

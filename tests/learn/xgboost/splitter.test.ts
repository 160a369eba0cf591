import assert from "node:assert/strict";
import { test } from "node:test";
import { binExactly } from "../../../src/learn/xgboost/binning.ts";
import { emptyHistogram, fillHistogram } from "../../../src/learn/xgboost/histogram.ts";
import { completeXgboostParameters, type XgboostParameters } from "../../../src/learn/xgboost/parameters.ts";
import { findSplit } from "../../../src/learn/xgboost/splitter.ts";
import { matrixOf } from "../fixture.ts";

/** The split of all rows, each with hessian 1. */
function splitOf(
  columns: readonly (readonly (number | null)[])[],
  gradients: readonly number[],
  parameters: Partial<XgboostParameters> = {},
) {
  const binned = binExactly(matrixOf(columns));
  const ofRows = { gradient: Float64Array.from(gradients), hessian: Float64Array.from(gradients, () => 1) };
  const histogram = emptyHistogram(binned.totalBins);
  const rows = { rows: Uint32Array.from(gradients.keys()), begin: 0, end: gradients.length };
  const node = { gradient: gradients.reduce((sum, g) => sum + g), hessian: gradients.length };
  const varying = fillHistogram(binned, [...columns.keys()], rows, ofRows, node, histogram);
  return findSplit(histogram, binned, varying, node, completeXgboostParameters(parameters));
}

test("the threshold lies halfway between the two values beside it", () => {
  // Both sides: 4²/(2 + 1); the whole: 0
  assert.deepEqual(splitOf([[1, 2, 5, 9]], [2, 2, -2, -2]), {
    feature: 0,
    threshold: 3.5,
    defaultLeft: true,
    gain: Math.fround(2 * Math.fround(16 / 3)),
  });
});

test("ties go to the lower feature, then to the higher threshold", () => {
  const twins = [
    [1, 2, 5, 9],
    [1, 2, 5, 9],
  ];
  assert.equal(splitOf(twins, [2, 2, -2, -2])?.feature, 0);
  assert.equal(splitOf([[1, 2, 3]], [3, -6, 3], { minChildWeight: 1 })?.threshold, 2.5);
});

test("missing values go to the side where they help", () => {
  assert.equal(splitOf([[1, 2, 3, null]], [2, 2, -2, -2])?.defaultLeft, false);
  assert.equal(splitOf([[1, 2, 3, null]], [2, -2, -2, 2])?.defaultLeft, true);
});

test("missing values alone can be split from all others, on either side", () => {
  const lone = splitOf([[1, 2, 3, null]], [1, 1, 1, -3]);
  assert.equal(lone?.threshold, Math.fround(6.000001));
  assert.equal(lone?.defaultLeft, false);
  const constant = splitOf([[-3, -3, null]], [1, 1, -2]);
  assert.equal(constant?.threshold, Math.fround(-6.000001));
  assert.equal(constant?.defaultLeft, true);
});

test("between two neighbouring numbers the higher one is the threshold", () => {
  const above = Math.fround(1 + 2 ** -23);
  assert.equal(splitOf([[1, above]], [2, -2])?.threshold, above);
});

test("there is no split if none gains or a child would be too light", () => {
  assert.equal(splitOf([[1, 1, 1]], [2, -2, 1]), undefined);
  assert.equal(splitOf([[1, 2, 3]], [0, 0, 0]), undefined);
  assert.equal(splitOf([[null, null]], [1, -1]), undefined);
  assert.equal(splitOf([[1, 2, 3]], [2, -2, 1], { minChildWeight: 2 }), undefined);
});

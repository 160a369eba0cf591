import assert from "node:assert/strict";
import { test } from "node:test";
import { binExactly } from "../../../src/learn/boosting/binning.ts";
import { fillHistogram, zeroDerivatives } from "../../../src/learn/boosting/histogram.ts";
import { matrixOf } from "../fixture.ts";

test("the derivatives of a node's rows are summed by feature and bin", () => {
  const binned = binExactly(
    matrixOf([
      [0, 1, 1, 0],
      [null, 3, 3, 7],
    ]),
  );
  const ofRows = { gradient: Float64Array.of(1, 2, 4, 8), hessian: Float64Array.of(10, 20, 40, 80) };
  const histogram = zeroDerivatives(binned.slotCount);
  histogram.gradient.fill(99);
  fillHistogram(binned, Uint32Array.of(3, 0, 2, 1), 1, 4, ofRows, histogram);
  assert.deepEqual([...histogram.gradient], [1, 6, 0, 6, 0, 1]);
  assert.deepEqual([...histogram.hessian], [10, 60, 0, 60, 0, 10]);
});

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { binExactly } from "../../../src/learn/xgboost/binning.ts";
import { emptyHistogram, fillHistogram } from "../../../src/learn/xgboost/histogram.ts";
import { matrixOf } from "../fixture.ts";

test("the derivatives of a node's rows are summed by feature and bin", () => {
  const binned = binExactly(
    matrixOf([
      [0, 1, 1, 0],
      [null, 3, 3, 7],
    ]),
  );
  const ofRows = { gradient: Float64Array.of(1, 2, 4, 8), hessian: Float64Array.of(10, 20, 40, 80) };
  const histogram = emptyHistogram(binned.totalBins);
  histogram.gradient.fill(99);
  const rows = { rows: Uint32Array.of(3, 0, 2, 1), begin: 1, end: 4 };
  const node = { gradient: 7, hessian: 70 };
  assert.deepEqual(fillHistogram(binned, [0, 1], rows, ofRows, node, histogram), [0, 1]);
  assert.deepEqual([...histogram.gradient], [1, 6, 0, 6, 0, 1]);
  assert.deepEqual([...histogram.hessian], [10, 60, 0, 60, 0, 10]);
  assert.deepEqual([...histogram.rows], [1, 2, 0, 2, 0, 1]);
});

test("a feature that is constant in a node is not among those that can split it", () => {
  const binned = binExactly(
    matrixOf([
      [0, 0, 1, 1],
      [5, 5, 5, 7],
      [null, 2, 2, 2],
    ]),
  );
  const ofRows = { gradient: Float64Array.of(1, 2, 4, 8), hessian: Float64Array.of(1, 1, 1, 1) };
  const histogram = emptyHistogram(binned.totalBins);
  const rows = Uint32Array.of(1, 2, 3, 0);
  const varying = (begin: number, end: number, gradient: number) =>
    fillHistogram(
      binned,
      [0, 1, 2],
      { rows, begin, end },
      ofRows,
      { gradient, hessian: end - begin },
      histogram,
    );
  assert.deepEqual(varying(0, 2, 6), [0]);
  assert.deepEqual(varying(1, 3, 12), [1]);
  assert.deepEqual(varying(0, 4, 15), [0, 1, 2]);
});

test("the sums of every feature are those of the node, whichever bin is the most frequent", () => {
  const value = fc.constantFrom(0, 1, 2, null);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, value, fc.integer({ min: -8, max: 8 })), { minLength: 1 }),
      (table) => {
        const binned = binExactly(matrixOf([table.map(([a]) => a), table.map(([, b]) => b)]));
        const gradient = Float64Array.from(table, ([, , g]) => g);
        const ofRows = { gradient, hessian: Float64Array.from(gradient, () => 0.25) };
        const rows = { rows: Uint32Array.from(table.keys()), begin: 0, end: table.length };
        const node = { gradient: gradient.reduce((sum, g) => sum + g, 0), hessian: table.length / 4 };
        const histogram = emptyHistogram(binned.totalBins);
        fillHistogram(binned, [0, 1], rows, ofRows, node, histogram);
        for (const feature of [0, 1]) {
          const expected = new Float64Array(binned.totalBins);
          for (let row = 0; row < table.length; row++)
            expected[binned.bins[row * 2 + feature]] += gradient[row];
          const from = binned.offsets[feature];
          const to = from + binned.features[feature].binCount + 1;
          assert.deepEqual(histogram.gradient.slice(from, to), expected.slice(from, to));
        }
      },
    ),
  );
});

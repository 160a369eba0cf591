import assert from "node:assert/strict";
import { test } from "node:test";
import type { BinnedMatrix } from "../../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import { partitionRows } from "../../../../src/learn/gradient-boosting/growing/data-partition.ts";
import type { RowSums } from "../../../../src/learn/gradient-boosting/histograms/row-sums.ts";
import { findAndBin } from "../../../../src/learn/gradient-boosting/parallel/find-and-bin.ts";
import { roundingFor, roundTo } from "../../../../src/learn/numerics/exact-sums.ts";
import { builderFor } from "../builder-for.ts";
import { madeTable, uniform } from "../made-table.ts";

const { matrix } = madeTable(9_000, 4);
const wide = {
  names: Array.from({ length: 300 }, (_, feature) => `f${feature}`),
  rowCount: 3_000,
  columns: Array.from({ length: 300 }, (_, feature) => {
    const next = uniform(feature);
    return Float32Array.from({ length: 3_000 }, () => (feature % 9 === 0 ? Math.floor(next() * 3) : next()));
  }),
};

/** The weights by row: whole numbers are packed, others are added as doubles. */
const WEIGHTS = {
  "of one": () => 1,
  "whole numbers": (row: number) => 1 + (row % 7),
  "of any size": (row: number) => 0.125 + (row % 7) / 4,
} as const;

function builderOf(table: typeof matrix, weightOf: (row: number) => number = WEIGHTS["of one"]) {
  const binned = findAndBin(table, [false, false, table === matrix], 255);
  const builder = builderFor(binned, 1, weightOf);
  const next = uniform(2);
  const rounding = roundingFor(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    builder.rows[row] = table.rowCount - 1 - row;
    builder.sums.set(row, roundTo(rounding, next() - 0.5), roundTo(rounding, next() / 4), weightOf(row));
  }
  return { binned, builder };
}

/** The readable form of the compiled code. */
function addPlainly(binned: BinnedMatrix, rows: Int32Array, sums: RowSums): Float64Array {
  const histogram = new Float64Array(binned.totalBins * 3);
  for (const row of rows) {
    const added = sums.get(row);
    for (const [feature, bins] of binned.bins.entries()) {
      const bin = binned.offsets[feature] + bins[row];
      for (let k = 0; k < 3; k++) histogram[bin * 3 + k] += added[k];
    }
  }
  return histogram;
}

for (const [name, table] of [
  ["five features, some bundled", matrix],
  ["300 features", wide],
] as const) {
  for (const [weights, weightOf] of Object.entries(WEIGHTS)) {
    test(`histograms are the sums of their rows, to the last bit: ${name}, weights ${weights}`, () => {
      const { binned, builder } = builderOf(table, weightOf);
      for (const [begin, end] of [
        [0, table.rowCount],
        [5, 2_995],
        [100, 120],
        [7, 8],
        [9, 9],
      ]) {
        const histogram = builder.pool.take().fill(Number.NaN);
        builder.build(begin, end, histogram);
        assert.deepEqual(histogram.slice(), addPlainly(binned, builder.rows.slice(begin, end), builder.sums));
      }
    });
  }
}

test("histograms are those of the features that are chosen, also after other choices", () => {
  const { binned, builder } = builderOf(wide);
  const all = addPlainly(binned, builder.rows.slice(), builder.sums);
  const features = [...binned.features.keys()];
  for (const chosen of [[3, 4, 250], [0], features.filter((feature) => feature % 2 === 0), features]) {
    builder.choose(chosen);
    const histogram = builder.pool.take();
    builder.build(0, wide.rowCount, histogram);
    for (const feature of chosen) {
      const from = binned.offsets[feature] * 3;
      const to = from + (binned.features[feature].binCount + 1) * 3;
      assert.deepEqual(histogram.subarray(from, to), all.subarray(from, to));
    }
  }
});

test("a child's histogram subtracted from its parent's is the other child's, to the last bit", () => {
  const { binned, builder } = builderOf(matrix);
  const [parent, child] = [builder.pool.take(), builder.pool.take()];
  builder.build(0, 9_000, parent);
  builder.build(2_000, 9_000, child);
  builder.subtract(parent, child);
  assert.deepEqual(parent.slice(), addPlainly(binned, builder.rows.slice(0, 2_000), builder.sums));
});

test("the builder partitions rows as partitionRows does", () => {
  const { binned, builder } = builderOf(matrix);
  const next = uniform(3);
  const spare = new Int32Array(matrix.rowCount);
  for (const [feature, { binCount }] of binned.features.entries()) {
    const goesLeft = Uint8Array.from({ length: binCount + 1 }, () => Math.floor(next() * 2));
    const [begin, end] = [feature, 8_000 + feature];
    const expected = builder.rows.slice();
    const middle = partitionRows(expected, begin, end, { feature, goesLeft }, binned, spare);
    assert.equal(builder.partition(begin, end, { feature, goesLeft }), middle);
    assert.deepEqual(builder.rows.slice(), expected);
    const left = (row: number) => goesLeft[binned.bins[feature][row]] === 1;
    assert.ok(expected.subarray(begin, middle).every(left));
    assert.ok(!expected.subarray(middle, end).some(left));
  }
});

test("rounded numbers have the same sum in any order", () => {
  const next = uniform(6);
  const rounding = roundingFor(1_000);
  const numbers = Float64Array.from({ length: 1_000 }, () => roundTo(rounding, next() * 2 - 1));
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  assert.equal(sum(numbers), sum(numbers.toReversed()));
  assert.equal(sum(numbers), sum(numbers.toSorted()));
  assert.ok(Math.abs(roundTo(rounding, 1 / 3) - 1 / 3) < 1e-12);
});

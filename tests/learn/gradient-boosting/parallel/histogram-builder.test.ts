import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type BinnedMatrix,
  findAndBin,
} from "../../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import { partitionRows } from "../../../../src/learn/gradient-boosting/growing/data-partition.ts";
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

function builderOf(table: typeof matrix) {
  const binned = findAndBin(table, [false, false, true], 255);
  const builder = builderFor(binned);
  const next = uniform(2);
  const rounding = roundingFor(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    builder.rows[row] = table.rowCount - 1 - row;
    builder.sums.set([roundTo(rounding, next() - 0.5), roundTo(rounding, next() / 4), 1], row * 3);
  }
  return { binned, builder };
}

/** The readable form of the compiled code. */
function addPlainly(binned: BinnedMatrix, rows: Int32Array, sums: Float64Array): Float64Array {
  const histogram = new Float64Array(binned.totalBins * 3);
  for (const row of rows) {
    for (const [feature, bins] of binned.bins.entries()) {
      const bin = binned.offsets[feature] + bins[row];
      for (let k = 0; k < 3; k++) histogram[bin * 3 + k] += sums[row * 3 + k];
    }
  }
  return histogram;
}

for (const [name, table] of [
  ["five features, some bundled", matrix],
  ["300 features, more bins than two bytes can number", wide],
] as const) {
  test(`histograms are the sums of their rows, to the last bit: ${name}`, () => {
    const { binned, builder } = builderOf(table);
    for (const [begin, end] of [
      [0, table.rowCount],
      [5, 2_995],
      [100, 120],
      [7, 8],
      [9, 9],
    ]) {
      const histogram = new Float64Array(binned.totalBins * 3).fill(Number.NaN);
      builder.build(begin, end, histogram);
      assert.deepEqual(histogram, addPlainly(binned, builder.rows.slice(begin, end), builder.sums));
    }
  });
}

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

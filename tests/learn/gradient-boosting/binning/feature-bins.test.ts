import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  binColumn,
  binRanked,
  findBinsOf,
} from "../../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import {
  binOfValue,
  MAX_CATEGORY_BINS,
} from "../../../../src/learn/gradient-boosting/binning/feature-bins.ts";
import type { FeatureColumn } from "../../../../src/learn/matrix/feature-matrix.ts";
import { rankColumn } from "../../../../src/learn/matrix/ranked-column.ts";
import { uniform } from "../made-table.ts";

const findNumericBins = (column: FeatureColumn, maxBins: number) => findBinsOf(rankColumn(column), maxBins);
const findCategoryBins = (column: FeatureColumn) => findBinsOf(rankColumn(column), undefined);

test("few distinct values have a bin each, with thresholds halfway between them", () => {
  const column = Float32Array.of(5, 1, Number.NaN, 2, 2);
  const bins = findNumericBins(column, 255);
  assert.deepEqual(bins, { binCount: 3, thresholds: Float64Array.of(1.5, 3.5) });
  assert.deepEqual(binColumn(column, bins), Uint8Array.of(2, 0, 3, 1, 1));
});

test("as many distinct values as bins have a bin each, whatever their rows", () => {
  const column = Float32Array.from({ length: 100 }, (_, row) => Math.min(row, 4));
  assert.equal(findNumericBins(column, 5).binCount, 5);
});

test("a threshold lies between two neighbouring float32 numbers", () => {
  const above = Math.fround(1 + 2 ** -23);
  const { thresholds } = findNumericBins(Float32Array.of(1, above), 255);
  assert.ok(thresholds !== undefined && thresholds[0] > 1 && thresholds[0] < above);
});

test("many distinct values fall into bins of about equally many rows", () => {
  const next = uniform(1);
  const column = Float32Array.from({ length: 20_000 }, () => next() ** 3 + (next() < 0.3 ? 0.001 : 0));
  const bins = findNumericBins(column, 16);
  assert.equal(bins.binCount, 16);
  const rows = new Int32Array(17);
  for (const bin of binColumn(column, bins)) rows[bin]++;
  assert.equal(rows[16], 0);
  for (const count of rows.subarray(0, 16)) assert.ok(Math.abs(count - 1250) < 60, `${count}`);
});

test("a value of most rows has a bin of its own and leaves enough bins to the others", () => {
  const column = Float32Array.from({ length: 1000 }, (_, row) => (row < 900 ? 0 : row));
  const bins = findNumericBins(column, 11);
  assert.equal(bins.binCount, 11);
  assert.equal(binColumn(column, bins).filter((bin) => bin === 0).length, 900);
});

test("every value is in the bin between its thresholds, by lookup table and by search alike", () => {
  const value = fc.oneof(
    fc.integer({ min: -50, max: 300 }),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(Number.NaN, 0, -0),
  );
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 300 }),
      fc.integer({ min: 2, max: 255 }),
      fc.boolean(),
      (values, maxBins, whole) => {
        const column = Float32Array.from(values, (v) => (whole ? Math.trunc(v % 1000) : v));
        const bins = findNumericBins(column, maxBins);
        const thresholds = bins.thresholds ?? assert.fail();
        assert.ok(bins.binCount <= maxBins);
        for (const [row, bin] of binColumn(column, bins).entries()) {
          const expected = Number.isNaN(column[row]) ? bins.binCount : binOfValue(column[row], thresholds);
          assert.equal(bin, expected);
          if (Number.isNaN(column[row])) continue;
          assert.ok(bin === 0 || column[row] > thresholds[bin - 1]);
          assert.ok(bin === bins.binCount - 1 || column[row] <= thresholds[bin]);
        }
      },
    ),
  );
});

test("categories have a bin each; unseen and invalid codes count as missing", () => {
  const bins = findCategoryBins(Float32Array.of(7, 0, Number.NaN, 254, 7));
  assert.deepEqual(bins, {
    binCount: 3,
    codes: Uint16Array.of(0, 7, 254),
    binOfCode: Uint8Array.of(0, 1, 2),
  });
  const others = Float32Array.of(254, 7, 0, 1, Number.NaN, -1, 0.5, 300);
  assert.deepEqual(binColumn(others, bins), Uint8Array.of(2, 1, 0, 3, 3, 3, 3, 3));
  assert.deepEqual(binColumn(Uint8Array.of(7, 255), bins), Uint8Array.of(1, 3));
});

test("a column without any value has only the bin of missing values", () => {
  const column = Float32Array.of(Number.NaN, Number.NaN);
  const bins = findNumericBins(column, 255);
  assert.equal(bins.binCount, 0);
  assert.deepEqual(binColumn(column, bins), Uint8Array.of(0, 0));
});

test("of more categories than bins the most frequent have their own, and all others share the last", () => {
  const codes = Array.from({ length: 600 }, (_, code) => code);
  // Code c occurs once, and once more if it is a multiple of 3; of equally frequent ones the lower are kept.
  const column = Float32Array.from([...codes, ...codes.filter((code) => code % 3 === 0), Number.NaN]);
  const bins = findCategoryBins(column);
  assert.equal(bins.binCount, MAX_CATEGORY_BINS);
  const binned = binColumn(Float32Array.from([...codes, 600, Number.NaN]), bins);
  const rare = codes.filter((code) => binned[code] === MAX_CATEGORY_BINS - 1);
  const own = codes.filter((code) => binned[code] < MAX_CATEGORY_BINS - 1);
  assert.equal(own.length, MAX_CATEGORY_BINS - 1);
  assert.ok(codes.filter((code) => code % 3 === 0).every((code) => own.includes(code)));
  assert.ok(Math.max(...own.filter((code) => code % 3 !== 0)) < Math.min(...rare));
  assert.deepEqual(
    own.map((code) => binned[code]),
    own.map((_, index) => index),
  );
  assert.deepEqual([...binned.slice(600)], [MAX_CATEGORY_BINS, MAX_CATEGORY_BINS], "unseen ones are missing");
});

test("bins of some rows are those of a column of these rows alone", () => {
  const value = fc.oneof(
    fc.integer({ min: -5, max: 300 }),
    fc.float({ noDefaultInfinity: true }),
    fc.constantFrom(0, -0),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(value, fc.boolean()), { maxLength: 200 }),
      fc.integer({ min: 2, max: 40 }),
      (cells, maxBins) => {
        const column = Float32Array.from(cells, ([number]) => number);
        const rows = Uint32Array.from(cells.keys()).filter((row) => cells[row][1]);
        const alone = Float32Array.from(rows, (row) => column[row]);
        const [ranked, expected] = [rankColumn(column), findNumericBins(alone, maxBins)];
        assert.deepEqual(findBinsOf(ranked, maxBins, rows), expected);
        assert.deepEqual(binRanked(ranked, expected, rows), binColumn(alone, expected));
      },
    ),
  );
});

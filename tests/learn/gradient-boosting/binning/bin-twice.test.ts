import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { binRankedTwice, binTwice } from "../../../../src/learn/gradient-boosting/binning/bin-twice.ts";
import { rankColumn } from "../../../../src/learn/matrix/ranked-column.ts";
import { keyOfBits, sortedKeys, valueOfKey } from "../../../../src/learn/matrix/sorted-keys.ts";

const whole = fc.oneof(fc.integer({ min: -40, max: 300 }), fc.constant(Number.NaN));
const number = fc.oneof(
  fc.float({ noDefaultInfinity: true }),
  fc.integer({ min: -20, max: 20 }).map((quarters) => quarters / 4),
  // Several bins of numbers with the same leading bits
  fc.nat(31).map((steps) => 1 + steps * 2 ** -12),
  fc.constantFrom(Number.NaN, -0, 0, 1e-45, -1e-45, 1 + 2 ** -23, 3.4e38, -3.4e38),
);

/** A column, the rows of it that are binned, undefined for all, and the number of the first ones of them. */
const columns = fc
  .array(fc.oneof(whole, number), { minLength: 1, maxLength: 400 })
  .chain((values) =>
    fc.tuple(
      fc.constant(Float32Array.from(values)),
      fc.option(fc.subarray([...values.keys()], { minLength: 1 }), { nil: undefined }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
  );

describe("bins by all rows and by the first ones", () => {
  test("are those of the ranked column, of any numbers", () => {
    fc.assert(
      fc.property(columns, fc.constantFrom(2, 3, 31, 255), ([column, some, share], maxBins) => {
        const rows = some && Uint32Array.from(some);
        const firstCount = Math.round(share * (rows?.length ?? column.length));
        const first = (rows ?? Uint32Array.from(column.keys())).subarray(0, firstCount);
        assert.deepEqual(
          binTwice(column, maxBins, firstCount, rows),
          binRankedTwice(rankColumn(column), maxBins, first, rows),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("are those of the ranked column, of categories, more than have a bin of their own too", () => {
    const codes = fc.array(fc.oneof(fc.nat(400), fc.constant(Number.NaN)), { minLength: 1, maxLength: 2000 });
    fc.assert(
      fc.property(codes, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const column = Float32Array.from(values);
        const firstCount = Math.round(share * column.length);
        const first = Uint32Array.from(column.keys()).subarray(0, firstCount);
        assert.deepEqual(
          binTwice(column, undefined, firstCount),
          binRankedTwice(rankColumn(column), undefined, first),
        );
      }),
    );
  });
});

describe("the keys of numbers", () => {
  test("are in the order of the numbers, and give them back", () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noDefaultInfinity: false }), { maxLength: 300 }), (list) => {
        const values = Float32Array.from(list, (value) => value + 0);
        const sorted = values.filter((value) => !Number.isNaN(value)).sort();
        assert.deepEqual(Float32Array.from(sortedKeys(values), valueOfKey), sorted);
        const bits = new Uint32Array(values.buffer);
        for (const [row, value] of values.entries()) assert.equal(valueOfKey(keyOfBits(bits[row])), value);
      }),
    );
  });
});

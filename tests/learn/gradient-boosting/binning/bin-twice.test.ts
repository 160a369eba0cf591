import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { binRankedTwice, binTwice } from "../../../../src/learn/gradient-boosting/binning/bin-twice.ts";
import { keyOfBits, valueOfKey } from "../../../../src/learn/matrix/number-keys.ts";
import { rankColumn } from "../../../../src/learn/matrix/ranked-column.ts";
import { uniform } from "../made-table.ts";

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

  test("are those of the ranked column, of many rows with numbers of any density", () => {
    const next = uniform(7);
    const kinds: Readonly<Record<string, () => number>> = {
      "both signs": () => next() ** 3 * 200 - 30,
      "shares of few": () => Math.round(next() * 90) / 90,
      "one narrow range": () => 1013 + next(),
      "a peak and a tail": () => (next() < 0.6 ? 0.25 : 1 / next()),
      "more values than bins at the end": () => (next() < 0.99 ? next() : 5 + Math.floor(next() * 300) / 8),
    };
    for (const [kind, draw] of Object.entries(kinds)) {
      const column = Float32Array.from({ length: 60_000 }, () => (next() < 0.1 ? Number.NaN : draw()));
      const ranked = rankColumn(column);
      const first = Uint32Array.from({ length: 20_000 }, (_, row) => row);
      for (const maxBins of [31, 255]) {
        const [twice, expected] = [binTwice(column, maxBins, 20_000), binRankedTwice(ranked, maxBins, first)];
        for (const by of ["byAll", "byFirst"] as const) {
          assert.deepEqual(twice[by].feature, expected[by].feature, kind);
          // The difference of so many bins would be a long message
          assert.ok(Buffer.from(twice[by].bins).equals(expected[by].bins), kind);
        }
      }
    }
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
        const values = Float32Array.from(list, (value) => value + 0).sort();
        const keys = new Uint32Array(values.buffer).map(keyOfBits);
        assert.deepEqual(keys.slice().sort(), keys);
        assert.deepEqual(Float32Array.from(keys, valueOfKey), values);
      }),
    );
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { bucketQuantile } from "../../../src/service/metrics/bucket-quantile.ts";

const bounds = [0.5, 1, 2.5, Infinity];
const bucketsOf = (values: readonly number[]) =>
  bounds.map((bound) => ({ bound, count: values.filter((value) => value <= bound).length }));

describe("a quantile of buckets", () => {
  test("lies in its bucket as if the values there were even, as Prometheus has it", () => {
    const buckets = [20, 60, 100, 100].map((count, i) => ({ bound: bounds[i], count }));
    const expected = [
      [0, 0],
      [0.1, 0.25],
      [0.2, 0.5],
      [0.5, 0.875],
      [0.6, 1],
      [0.99, 1 + 1.5 * (39 / 40)],
      [1, 2.5],
    ];
    for (const [quantile, value] of expected) {
      assert.ok(Math.abs((bucketQuantile(quantile, buckets) ?? Number.NaN) - value) < 1e-12, `${quantile}`);
    }
  });

  test("is the last bound if it lies over it, and nothing if nothing was counted", () => {
    assert.equal(bucketQuantile(0.5, bucketsOf([0.1, 7, 8])), 2.5);
    assert.equal(bucketQuantile(0.25, bucketsOf([0.1, 0.2, 7, 8])), 0.25);
    assert.equal(bucketQuantile(0.5, bucketsOf([])), undefined);
  });

  test("is in the bucket of the value of that rank, and rises with the rank", () => {
    const values = fc.array(fc.double({ min: 0.01, max: 4, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (some, percent) => {
        const buckets = bucketsOf(some);
        const at = (quantile: number) => bucketQuantile(quantile, buckets) as number;
        const ranked = some.toSorted((a, b) => a - b);
        const value = ranked[Math.ceil((percent * some.length) / 100) - 1];
        const index = bounds.findIndex((bound) => value <= bound);
        const [from, to] = [bounds[index - 1] ?? 0, bounds[index]];
        const quantile = at(percent / 100);
        assert.ok(quantile >= from && quantile <= to, `${quantile} from ${from} to ${to}`);
        assert.ok(at((percent - 1) / 100) <= quantile);
      }),
    );
  });
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { UNBOUNDED } from "../../../../src/learn/gradient-boosting/growing/leaf-value.ts";
import { findSplit } from "../../../../src/learn/gradient-boosting/growing/splitter.ts";
import { findAndBin } from "../../../../src/learn/gradient-boosting/parallel/find-and-bin.ts";
import { completeGradientBoostingParameters } from "../../../../src/learn/gradient-boosting/parameters.ts";
import { builderFor } from "../builder-for.ts";
import { uniform } from "../made-table.ts";

const ROWS = 2_000;

/** Each has hundreds of bins, so that threads share them. Every column is there twice: its splits gain the same. */
const columns = Array.from({ length: 60 }, (_, feature) => {
  const next = uniform(feature % 30);
  const numberOf = () => (next() < 0.1 ? Number.NaN : next());
  return feature === 40
    ? Float32Array.from({ length: ROWS }, () => Math.floor(next() * 8))
    : Float32Array.from({ length: ROWS }, numberOf);
});
const names = columns.map((_, feature) => `f${feature}`);
const binned = findAndBin(
  { names, rowCount: ROWS, columns },
  names.map((name) => name === "f40"),
  255,
);

for (const threads of [1, 2, 3]) {
  test(`${threads} threads find the split that one finds, the first of equal ones`, () => {
    const builder = builderFor(binned, threads);
    const chosen = new Set<number>();
    try {
      for (let strong = 0; strong < 60; strong += 7) {
        const next = uniform(100 + strong);
        const node = { gradient: 0, hessian: ROWS / 4, weight: ROWS };
        for (let row = 0; row < ROWS; row++) {
          const gradient = Math.round((next() - (columns[strong][row] > 0.5 ? 0.9 : 0.1)) * 64) / 64;
          builder.rows[row] = row;
          builder.sums.set(row, gradient, 1 / 4, 1);
          node.gradient += gradient;
        }
        const histogram = builder.pool.take();
        builder.build(0, ROWS, histogram);
        const { features, offsets } = binned;
        const parameters = completeGradientBoostingParameters({ minRowsPerLeaf: 5 });
        const monotone = new Int8Array(columns.length);
        const of = { histogram, features, offsets, node, bounds: UNBOUNDED, parameters, monotone };
        for (const constrained of [false, true]) {
          const all = columns.map((_, feature) => feature);
          const expected = findSplit({ ...of, constrained }, all);
          assert.deepEqual(findSplit({ ...of, constrained }, all, builder.scan), expected);
          const later = all.slice(strong > 30 ? 31 : 1);
          const alone = findSplit({ ...of, constrained }, later, builder.scan);
          assert.deepEqual(alone, findSplit({ ...of, constrained }, later));
          if (alone !== undefined) chosen.add(alone.feature);
        }
        builder.pool.giveBack(histogram);
      }
      assert.ok(chosen.size > 5, "features of all parts are chosen");
      assert.ok([...chosen].some((feature) => feature > 45));
    } finally {
      builder.close();
    }
  });
}

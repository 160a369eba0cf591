import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { UNBOUNDED } from "../../../../src/learn/gradient-boosting/growing/leaf-value.ts";
import { findSplit } from "../../../../src/learn/gradient-boosting/growing/splitter.ts";
import { findAndBin } from "../../../../src/learn/gradient-boosting/parallel/find-and-bin.ts";
import {
  completeGradientBoostingParameters,
  type GradientBoostingParameters,
} from "../../../../src/learn/gradient-boosting/parameters.ts";
import { matrixOf } from "../../fixture.ts";
import { builderFor } from "../builder-for.ts";

type Values = readonly (number | null)[];

/** The split of all rows, each of hessian 1, and by row whether it goes left. */
function splitOf(
  columns: readonly Values[],
  gradients: readonly number[],
  given: Partial<GradientBoostingParameters> = {},
  categorical: readonly boolean[] = [],
) {
  const parameters = completeGradientBoostingParameters({
    minRowsPerLeaf: 1,
    minRowsPerCategory: 0,
    ...given,
  });
  const matrix = matrixOf(columns);
  const binned = findAndBin(matrix, categorical, 255);
  const builder = builderFor(binned);
  for (const [row, gradient] of gradients.entries()) {
    builder.rows[row] = row;
    builder.sums.set(row, gradient, 1, 1);
  }
  const histogram = builder.pool.take();
  builder.build(0, gradients.length, histogram);
  const sum = gradients.reduce((total, gradient) => total + gradient, 0);
  const node = { gradient: sum, hessian: gradients.length, weight: gradients.length };
  const monotone = new Int8Array(columns.length);
  const { features, offsets } = binned;
  const search = { histogram, features, offsets, node, bounds: UNBOUNDED, parameters, monotone };
  const free = { ...search, constrained: false };
  const split = findSplit(free, [...columns.keys()]);
  assert.deepEqual(findSplit(free, [...columns.keys()], builder.scan), split);
  const left = split && gradients.map((_, row) => split.goesLeft[binned.bins[split.feature][row]] === 1);
  return { split, left };
}

/** The gain of a split given by the rows on its left; -Infinity when a side has too few rows. */
function gainOf(left: readonly boolean[], gradients: readonly number[], l2: number, minRows: number): number {
  const side = (wanted: boolean) => {
    const own = gradients.filter((_, row) => left[row] === wanted);
    const sum = own.reduce((total, gradient) => total + gradient, 0);
    return own.length < Math.max(minRows, 1) ? -Infinity : (sum * sum) / (own.length + l2);
  };
  const sum = gradients.reduce((total, gradient) => total + gradient, 0);
  return side(true) + side(false) - (sum * sum) / (gradients.length + 1);
}

const gradient = fc.integer({ min: -8, max: 8 }).map((g) => g / 8);

test("no threshold and no direction of missing values gains more than a numeric split", () => {
  const row = fc.record({ a: fc.option(fc.nat(6)), b: fc.option(fc.nat(3)), g: gradient });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (rows, min) => {
        const columns = [rows.map(({ a }) => a), rows.map(({ b }) => b)];
        const gradients = rows.map(({ g }) => g);
        let best = 0;
        for (const column of columns) {
          for (let threshold = 0; threshold <= 7; threshold++) {
            for (const missing of [true, false]) {
              const left = column.map((value) => (value === null ? missing : value <= threshold));
              best = Math.max(best, gainOf(left, gradients, 1, min));
            }
          }
        }
        const { split, left } = splitOf(columns, gradients, { minRowsPerLeaf: min });
        assert.ok(Math.abs((split?.gain ?? 0) - best) < 1e-9, `${split?.gain} against ${best}`);
        if (left) assert.ok(Math.abs(gainOf(left, gradients, 1, min) - best) < 1e-9);
      },
    ),
  );
});

test("no set from either end of the sorted categories gains more than a categorical split", () => {
  const row = fc.record({ a: fc.option(fc.nat(8)), g: gradient });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), fc.nat(9), (rows, maxOneHotCategories) => {
      const column = rows.map(({ a }) => a);
      const gradients = rows.map(({ g }) => g);
      const codes = [...new Set(column.filter((code) => code !== null))].sort((a, b) => a - b);
      const ratio = (code: number) => {
        const own = gradients.filter((_, index) => column[index] === code);
        return own.reduce((total, g) => total + g, 0) / (own.length + 2);
      };
      const ordered = codes.toSorted((a, b) => ratio(a) - ratio(b) || a - b);
      const oneHot = codes.length <= maxOneHotCategories;
      const longest = Math.ceil(ordered.length / 2);
      const prefixes = ordered.flatMap((_, k) =>
        k < longest ? [ordered.slice(0, k + 1), ordered.slice(ordered.length - k - 1)] : [],
      );
      let best = 0;
      for (const set of oneHot ? codes.map((code) => [code]) : prefixes) {
        for (const missing of [true, false]) {
          const left = column.map((code) => (code === null ? missing : set.includes(code)));
          best = Math.max(best, gainOf(left, gradients, oneHot ? 1 : 4, 1));
        }
      }
      const { split } = splitOf(
        [column],
        gradients,
        { maxOneHotCategories, categorySmoothing: 2, categoryL2: 3 },
        [true],
      );
      assert.ok(Math.abs((split?.gain ?? 0) - best) < 1e-9, `${split?.gain} against ${best}`);
    }),
  );
});

test("categories of too few rows are in no set, and sets are no larger than allowed", () => {
  const column = [0, 0, 1, 1, 2, 2, 3, 4, 4, 5, 5];
  const gradients = [1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1];
  const few = { maxOneHotCategories: 0, categoryL2: 0 };
  const { left } = splitOf([column], gradients, { ...few, minRowsPerCategory: 2 }, [true]);
  assert.deepEqual(new Set(column.filter((_, row) => left?.[row])), new Set([4, 5]));
  const { left: one } = splitOf([column], gradients, { ...few, maxCategories: 1 }, [true]);
  assert.equal(new Set(column.filter((_, row) => one?.[row])).size, 1);
});

test("missing values go where they help, and may be split from all others", () => {
  const { split } = splitOf([[1, 2, 3, null]], [1, -1, -1, 1]);
  assert.equal(split?.goesLeft.at(-1), 1);
  assert.equal(splitOf([[1, 2, 3, null]], [1, 1, -1, -1]).split?.goesLeft.at(-1), 0);
  assert.deepEqual(splitOf([[1, 2, null, null]], [1, 1, -1, -1]).left, [true, true, false, false]);
});

test("missing values go with most rows if the node has none", () => {
  assert.equal(splitOf([[1, 2, 3, 4]], [3, -1, -1, -1]).split?.goesLeft.at(-1), 0);
  assert.equal(splitOf([[1, 2, 3, 4]], [-1, -1, -1, 3]).split?.goesLeft.at(-1), 1);
});

test("there is no split without a gain, with too small a gain or with too small children", () => {
  assert.equal(splitOf([[1, 1, 1]], [2, -2, 1]).split, undefined);
  assert.equal(splitOf([[1, 2, 3]], [1, 1, 1], { l2: 0 }).split, undefined);
  const { gain } = splitOf([[1, 2, 3]], [1, 1, -2]).split ?? assert.fail();
  assert.ok(splitOf([[1, 2, 3]], [1, 1, -2], { minGain: gain - 0.01 }).split !== undefined);
  assert.equal(splitOf([[1, 2, 3]], [1, 1, -2], { minGain: gain + 0.01 }).split, undefined);
  assert.equal(splitOf([[1, 2, 3]], [1, 1, -2], { minHessian: 2 }).split, undefined);
  assert.equal(splitOf([[1, 2, 3]], [1, 1, -2], { minRowsPerLeaf: 2 }).split, undefined);
});

test("the compiled scan finds the splits of its readable form, to the last bit", () => {
  const directions = fc.constantFrom(-1, 0, 1);
  const bounds = fc.record({
    lowest: fc.constantFrom(-Infinity, -0.5, 0, 0.125),
    highest: fc.constantFrom(Infinity, 0.5, 0.25),
  });
  const row = fc.record({
    values: fc.tuple(fc.option(fc.nat(6)), fc.nat(3)),
    gradient: fc.integer({ min: -99, max: 99 }).map((g) => g / 64),
    hessian: fc.integer({ min: 0, max: 99 }).map((h) => h / 256),
  });
  const limits = fc.record({
    minRowsPerLeaf: fc.nat(3),
    minHessian: fc.constantFrom(0, 1e-3, 0.5),
    l2: fc.constantFrom(0, 1, 10),
  });
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 2, maxLength: 40 }),
      fc.tuple(directions, directions),
      bounds,
      limits,
      (rows, monotone, bounds, limits) => {
        const binned = findAndBin(
          matrixOf([0, 1].map((at) => rows.map(({ values }) => values[at]))),
          [],
          255,
        );
        const builder = builderFor(binned);
        const node = { gradient: 0, hessian: 0, weight: rows.length };
        for (const [index, { gradient, hessian }] of rows.entries()) {
          builder.rows[index] = index;
          builder.sums.set(index, gradient, hessian, 1);
          node.gradient += gradient;
          node.hessian += hessian;
        }
        const histogram = builder.pool.take();
        builder.build(0, rows.length, histogram);
        const { features, offsets } = binned;
        const parameters = completeGradientBoostingParameters(limits);
        const search = { histogram, features, offsets, node, bounds, parameters };
        const directed = {
          ...search,
          monotone: Int8Array.from(monotone),
          constrained: monotone.some(Boolean),
        };
        assert.deepEqual(findSplit(directed, [0, 1], builder.scan), findSplit(directed, [0, 1]));
      },
    ),
  );
});

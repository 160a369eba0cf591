import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aggregateRows } from "../../../src/learn/matrix/aggregate-rows.ts";
import { matrixOf } from "../fixture.ts";

test("identical pairs of row and label fold in the order they are first seen", () => {
  const matrix = matrixOf([
    [1, 0, 1, 1, 0],
    [null, 2, null, 2, 2],
  ]);
  const folded = aggregateRows(matrix, Uint8Array.of(0, 1, 0, 1, 1));
  assert.deepEqual([...folded.matrix.columns[0]], [1, 0, 1]);
  assert.deepEqual([...folded.matrix.columns[1]], [Number.NaN, 2, 2]);
  assert.deepEqual([...folded.labels], [0, 1, 1]);
  assert.deepEqual([...folded.weights], [2, 2, 1]);
});

test("folding keeps the sum of the weights, and of anything weighted", () => {
  const row = fc.tuple(fc.nat(3), fc.constantFrom(0, 1), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const matrix = matrixOf([rows.map(([value]) => value)]);
      const labels = Uint8Array.from(rows, ([, label]) => label);
      const folded = aggregateRows(
        matrix,
        labels,
        Float64Array.from(rows, ([, , weight]) => weight),
      );
      const sum = (quantity: (value: number, label: number) => number) => ({
        folded: folded.weights.reduce(
          (total, weight, i) => total + weight * quantity(folded.matrix.columns[0][i], folded.labels[i]),
          0,
        ),
        plain: rows.reduce((total, [value, label, weight]) => total + weight * quantity(value, label), 0),
      });
      for (const quantity of [() => 1, (value: number, label: number) => value * (label + 2)]) {
        const sums = sum(quantity);
        assert.equal(sums.folded, sums.plain);
      }
    }),
  );
});

test("labels, weights and columns that do not fit are refused by name", () => {
  const matrix = matrixOf([[0, 1]]);
  const refuses = (message: RegExp, fold: () => unknown) =>
    assert.throws(fold, { code: "invalid-argument", message });
  refuses(/^labels length: 1/, () => aggregateRows(matrix, Uint8Array.of(0)));
  refuses(/^labels: 2 .* 0 or 1/, () => aggregateRows(matrix, Uint8Array.of(0, 2)));
  refuses(/^weights length: 1/, () => aggregateRows(matrix, Uint8Array.of(0, 1), Float64Array.of(1)));
  refuses(/^weights: -1/, () => aggregateRows(matrix, Uint8Array.of(0, 1), Float64Array.of(1, -1)));
  refuses(/^weights: NaN/, () => aggregateRows(matrix, Uint8Array.of(0, 1), Float64Array.of(Number.NaN, 1)));
  refuses(/^column f0: Infinity/, () => aggregateRows(matrixOf([[0, Infinity]]), Uint8Array.of(0, 1)));
  refuses(/^column f0 length: 2/, () => aggregateRows({ ...matrix, rowCount: 3 }, Uint8Array.of(0, 1, 1)));
  refuses(/^columns: 1 .* 2, one a name/, () =>
    aggregateRows({ ...matrix, names: ["a", "b"] }, Uint8Array.of(0, 1)),
  );
  refuses(/^rowCount: -1/, () => aggregateRows({ ...matrix, rowCount: -1 }, Uint8Array.of(0, 1)));
});

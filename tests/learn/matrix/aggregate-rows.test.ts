import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { aggregateRows } from "../../../src/learn/matrix/aggregate-rows.ts";
import { matrixOf } from "../fixture.ts";

test("aggregates identical pairs of row and label in the order of their first occurrence", () => {
  const matrix = matrixOf([
    [1, 0, 1, 1, 0],
    [null, 2, null, 2, 2],
  ]);
  const aggregated = aggregateRows(matrix, Uint8Array.of(0, 1, 0, 1, 1));
  assert.deepEqual([...aggregated.matrix.columns[0]], [1, 0, 1]);
  assert.deepEqual([...aggregated.matrix.columns[1]], [Number.NaN, 2, 2]);
  assert.deepEqual([...aggregated.labels], [0, 1, 1]);
  assert.deepEqual([...aggregated.weights], [2, 2, 1]);
});

test("aggregation keeps the sum of the weights and every weighted sum", () => {
  const row = fc.tuple(fc.nat(3), fc.constantFrom(0, 1), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const matrix = matrixOf([rows.map(([value]) => value)]);
      const labels = Uint8Array.from(rows, ([, label]) => label);
      const aggregated = aggregateRows(
        matrix,
        labels,
        Float64Array.from(rows, ([, , weight]) => weight),
      );
      const sum = (quantity: (value: number, label: number) => number) => ({
        aggregated: aggregated.weights.reduce(
          (total, weight, i) =>
            total + weight * quantity(aggregated.matrix.columns[0][i], aggregated.labels[i]),
          0,
        ),
        plain: rows.reduce((total, [value, label, weight]) => total + weight * quantity(value, label), 0),
      });
      for (const quantity of [() => 1, (value: number, label: number) => value * (label + 2)]) {
        const sums = sum(quantity);
        assert.equal(sums.aggregated, sums.plain);
      }
    }),
  );
});

test("rejects labels, weights and columns that do not fit by name", () => {
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
  refuses(/^columns: 1 .* 2, one per name/, () =>
    aggregateRows({ ...matrix, names: ["a", "b"] }, Uint8Array.of(0, 1)),
  );
  refuses(/^rowCount: -1/, () => aggregateRows({ ...matrix, rowCount: -1 }, Uint8Array.of(0, 1)));
});

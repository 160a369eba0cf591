import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { groupRows } from "../../../src/learn/matrix/group-rows.ts";

const column = (rows: number) =>
  fc.oneof(
    fc.array(fc.constantFrom(0, 1), { minLength: rows, maxLength: rows }).map((v) => Uint8Array.from(v)),
    fc.array(fc.nat(255), { minLength: rows, maxLength: rows }).map((v) => Uint8Array.from(v)),
    fc
      .array(fc.constantFrom(Number.NaN, 0, -0, 1.5, -2), { minLength: rows, maxLength: rows })
      .map((v) => Float32Array.from(v)),
  );
const columnsOfRows = fc
  .integer({ min: 1, max: 60 })
  .chain((rows) => fc.array(column(rows), { maxLength: 8 }).map((columns) => ({ rows, columns })));

test("rows are in one group exactly when they agree in every column", () => {
  fc.assert(
    fc.property(columnsOfRows, ({ rows, columns }) => {
      const { groups, firstRows } = groupRows(columns, rows);
      const seen: string[] = [];
      for (let row = 0; row < rows; row++) {
        // Adding 0 turns -0 into 0
        const key = columns.map((values) => String(values[row] + 0)).join();
        if (!seen.includes(key)) seen.push(key);
        assert.equal(groups[row], seen.indexOf(key));
      }
      assert.deepEqual(
        [...firstRows],
        seen.map((_, group) => groups.indexOf(group)),
      );
    }),
  );
});

test("numbers keys too long for the table through a map", () => {
  const rows = 3000;
  const distinct = Float32Array.from({ length: rows }, (_, row) => row % 1500);
  const other = Float32Array.from({ length: rows }, (_, row) => (row * 7) % 1500);
  assert.equal(groupRows([distinct, other], rows).firstRows.length, 1500);
  const shifted = Float32Array.from({ length: rows }, (_, row) => (row < 1500 ? row : (row + 1) % 1500));
  assert.equal(groupRows([distinct, shifted], rows).firstRows.length, rows);
});

test("no rows have no groups", () => {
  assert.equal(groupRows([new Uint8Array(0)], 0).firstRows.length, 0);
});

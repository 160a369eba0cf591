import type { CategoryColumn } from "../../../flights/flight-table.ts";
import { sharedArray } from "../../../learn/matrix/shared-array.ts";

/** Columns of a table, one of which decides the order of two rows where those before it are equal. */
type OrderColumns = readonly (CategoryColumn | Float64Array | undefined)[];

/**
 * Returns the rows of a table in the order of their scheduled times, in memory that threads share. Rows of the same time are
 * in the order of other columns, by names and values: whatever is computed from them, sums and their rounding among it,
 * does not depend on the order of the file. Rows that are equal in all of the columns stay in their own order.
 */
export function rowOrder(scheduled: Float64Array, columns: OrderColumns): Uint32Array {
  const rows = sharedArray(Uint32Array, scheduled.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  if (!scheduled.every((time, row) => row === 0 || scheduled[row - 1] <= time)) {
    rows.sort((a, b) => scheduled[a] - scheduled[b] || a - b);
  }
  const orders = columns.flatMap((column) => (column === undefined ? [] : [orderBy(column)]));
  const order = (a: number, b: number) => {
    for (const each of orders) {
      const difference = each(a, b);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && scheduled[rows[to]] === scheduled[rows[from]]) to++;
    if (to - from > 1) rows.subarray(from, to).sort(order);
  }
  return rows;
}

/** Returns the order of two rows by a column: of names that of the alphabet, of times the earlier first, unknown ones last. */
function orderBy(column: CategoryColumn | Float64Array): (a: number, b: number) => number {
  if (column instanceof Float64Array) return (a, b) => timeOrder(column[a], column[b]);
  const { names, codes } = column;
  const sorted = new Map(names.toSorted().map((name, place) => [name, place]));
  const places = Uint32Array.from(names, (name) => sorted.get(name) ?? 0);
  return (a, b) => places[codes[a]] - places[codes[b]];
}

function timeOrder(a: number, b: number): number {
  if (a < b) return -1;
  return a > b ? 1 : Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

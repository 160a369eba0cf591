import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { Split } from "./splitter.ts";

/**
 * Moves the rows that go left before those that go right, each side in its order, and returns where the right begins.
 * @param rows the node's row numbers are those from `begin` up to `end`; reordered in place.
 * @param spare room for as many.
 */
export function partitionRows(
  rows: Int32Array,
  begin: number,
  end: number,
  { feature, goesLeft }: Pick<Split, "feature" | "goesLeft">,
  { bins }: Pick<BinnedMatrix, "bins">,
  spare: Int32Array,
): number {
  const column = bins[feature];
  let middle = begin;
  let rightCount = 0;
  for (let i = begin; i < end; i++) {
    const row = rows[i];
    const left = goesLeft[column[row]];
    // Each row is written to both sides, without a branch; the next one overwrites it on the wrong side
    rows[middle] = row;
    spare[rightCount] = row;
    middle += left;
    rightCount += 1 - left;
  }
  rows.set(spare.subarray(0, rightCount), middle);
  return middle;
}

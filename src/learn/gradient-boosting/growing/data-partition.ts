import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import type { Split } from "./splitter.ts";

/**
 * Moves the rows that go left before those that go right, each in their order, and says where these begin.
 * @param rows those of the node stand from `begin` up to `end`.
 * @param spare room for as many.
 */
export function partRows(
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
    // Written to both sides, without a branch: the next row overwrites where it was not wanted
    rows[middle] = row;
    spare[rightCount] = row;
    middle += left;
    rightCount += 1 - left;
  }
  rows.set(spare.subarray(0, rightCount), middle);
  return middle;
}

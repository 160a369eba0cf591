import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import { partRows } from "../growing/data-partition.ts";
import type { GrownNode } from "../growing/grower.ts";
import type { MarginState } from "./raw-scores.ts";

/** Adds the leaves' values to the margins of the rows that the tree was grown on. */
export function addToOwnRows(node: GrownNode, rows: Int32Array, margins: MarginState): void {
  if (node.left === undefined || node.right === undefined) {
    margins.add(rows, node.begin, node.end, node.value);
    return;
  }
  addToOwnRows(node.left, rows, margins);
  addToOwnRows(node.right, rows, margins);
}

/**
 * Adds the leaves' values to the margins of other rows, which are parted as the tree parts its own.
 * @param rows those from `begin` up to `end` are put in the order of the leaves.
 * @param spare room for as many.
 */
export function addToOtherRows(
  node: GrownNode,
  binned: BinnedMatrix,
  rows: Int32Array,
  begin: number,
  end: number,
  margins: MarginState,
  spare: Int32Array,
): void {
  if (begin === end) return;
  if (node.left === undefined || node.right === undefined || node.split === undefined) {
    margins.add(rows, begin, end, node.value);
    return;
  }
  const middle = partRows(rows, begin, end, node.split, binned, spare);
  addToOtherRows(node.left, binned, rows, begin, middle, margins, spare);
  addToOtherRows(node.right, binned, rows, middle, end, margins, spare);
}

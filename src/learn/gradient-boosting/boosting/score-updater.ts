import type { BinnedMatrix } from "../binning/binned-matrix.ts";
import { partitionRows } from "../growing/data-partition.ts";
import type { GrownNode } from "../growing/grower.ts";
import type { HistogramBuilder } from "../parallel/histogram-builder.ts";
import type { RawScores } from "./raw-scores.ts";

/** Adds a tree to the scores of the rows that it was grown on: each leaf's value to its rows. */
export function addToOwnRows(node: GrownNode, builder: Pick<HistogramBuilder, "addScore">): void {
  if (node.left === undefined || node.right === undefined) {
    builder.addScore(node.begin, node.end, node.value);
    return;
  }
  addToOwnRows(node.left, builder);
  addToOwnRows(node.right, builder);
}

/**
 * Adds a tree to the scores of other rows, which are partitioned by its splits.
 * @param rows those from `begin` up to `end` are put in the order of the leaves.
 * @param spare room for as many.
 */
export function addToOtherRows(
  node: GrownNode,
  binned: BinnedMatrix,
  rows: Int32Array,
  begin: number,
  end: number,
  scores: RawScores,
  spare: Int32Array,
): void {
  if (begin === end) return;
  if (node.left === undefined || node.right === undefined || node.split === undefined) {
    scores.add(rows, begin, end, node.value);
    return;
  }
  const middle = partitionRows(rows, begin, end, node.split, binned, spare);
  addToOtherRows(node.left, binned, rows, begin, middle, scores, spare);
  addToOtherRows(node.right, binned, rows, middle, end, scores, spare);
}

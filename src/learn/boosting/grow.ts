import type { BinnedMatrix } from "./binning.ts";
import type { BoostingParameters } from "./boosting-parameters.ts";
import { type Derivatives, fillHistogram, type Histogram } from "./histogram.ts";
import { leafWeight, type NodeSums } from "./leaf-weight.ts";
import { findSplit, type Split } from "./split.ts";

/** A node of a tree just grown, children after their parent. */
export interface GrownNode extends NodeSums {
  /** The weight it has, or would have, as a leaf; before the learning rate. */
  readonly weight: number;
  /** How it parts its rows and where they go; absent at a leaf. */
  readonly split?: Split & { readonly left: number; readonly right: number };
}

/** A node yet to be visited: its rows are those from `begin` up to `end` of the one list of rows. */
interface OpenNode {
  readonly depth: number;
  readonly begin: number;
  readonly end: number;
}

/**
 * Grows one tree level by level, splitting every node that gains by it, down to `maxDepth`.
 * @param ofRows the derivatives of the loss at every row.
 * @param histogram room for `binned.slotCount` sums, overwritten.
 */
export function growTree(
  binned: BinnedMatrix,
  ofRows: Derivatives,
  parameters: BoostingParameters,
  histogram: Histogram,
): GrownNode[] {
  const rows = new Uint32Array(binned.rowCount);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  const spare = new Uint32Array(binned.rowCount);
  const open: OpenNode[] = [{ depth: 0, begin: 0, end: binned.rowCount }];
  const nodes: GrownNode[] = [];
  for (const { depth, begin, end } of open) {
    const { gradient, hessian } = sumDerivatives(rows, begin, end, ofRows);
    const weight = leafWeight(gradient, hessian, parameters);
    let split: Split | undefined;
    if (depth < parameters.maxDepth) {
      const node = { gradient, hessian };
      fillHistogram(binned, rows, begin, end, ofRows, node, histogram);
      split = findSplit(histogram, binned, node, end - begin, parameters);
    }
    if (split === undefined) {
      nodes.push({ gradient, hessian, weight });
      continue;
    }
    nodes.push({ gradient, hessian, weight, split: { ...split, left: open.length, right: open.length + 1 } });
    const middle = partRows(rows, begin, end, split, binned, spare);
    open.push({ depth: depth + 1, begin, end: middle }, { depth: depth + 1, begin: middle, end });
  }
  return nodes;
}

function sumDerivatives(rows: Uint32Array, begin: number, end: number, ofRows: Derivatives): NodeSums {
  let gradient = 0;
  let hessian = 0;
  for (let i = begin; i < end; i++) {
    gradient += ofRows.gradient[rows[i]];
    hessian += ofRows.hessian[rows[i]];
  }
  return { gradient, hessian };
}

/** Moves the rows that go left before those that go right, each in their order, and says where these begin. */
function partRows(
  rows: Uint32Array,
  begin: number,
  end: number,
  { feature, threshold, defaultLeft }: Split,
  { slots, features, offsets }: BinnedMatrix,
  spare: Uint32Array,
): number {
  const { binCount, highest } = features[feature];
  let middle = begin;
  let rightCount = 0;
  for (let i = begin; i < end; i++) {
    const row = rows[i];
    const bin = slots[row * features.length + feature] - offsets[feature];
    if (bin === binCount ? defaultLeft : highest[bin] < threshold) rows[middle++] = row;
    else spare[rightCount++] = row;
  }
  rows.set(spare.subarray(0, rightCount), middle);
  return middle;
}

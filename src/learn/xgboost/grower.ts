import type { BinnedMatrix } from "./binning.ts";
import { type Derivatives, fillHistogram, type Histogram } from "./histogram.ts";
import { leafWeight, type NodeSums } from "./leaf-weight.ts";
import type { XgboostParameters } from "./parameters.ts";
import { findSplit, type Split } from "./splitter.ts";

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
  /** The features that can part the rows of its parent. */
  readonly features: readonly number[];
}

/**
 * Grows one tree level by level, splitting every node that gains by it, down to `maxDepth`.
 * @param ofRows the derivatives of the loss at every row.
 * @param histogram room for `binned.slotCount` sums, overwritten.
 */
export function growTree(
  binned: BinnedMatrix,
  ofRows: Derivatives,
  parameters: XgboostParameters,
  histogram: Histogram,
): GrownNode[] {
  const rows = new Uint32Array(binned.rowCount);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  const spare = new Uint32Array(binned.rowCount);
  const features = binned.features.map((_, feature) => feature);
  const open: OpenNode[] = [{ depth: 0, begin: 0, end: binned.rowCount, features }];
  const nodes: GrownNode[] = [];
  for (const { depth, begin, end, features: ofParent } of open) {
    const node = sumDerivatives(rows, begin, end, ofRows);
    const { gradient, hessian } = node;
    const weight = leafWeight(gradient, hessian, parameters);
    let varying: readonly number[] = [];
    let best: Split | undefined;
    if (depth < parameters.maxDepth) {
      varying = fillHistogram(binned, ofParent, { rows, begin, end }, ofRows, node, histogram);
      best = findSplit(histogram, binned, varying, node, parameters);
    }
    if (best === undefined) {
      nodes.push({ gradient, hessian, weight });
      continue;
    }
    const { feature, threshold, defaultLeft, gain } = best;
    const split = { feature, threshold, defaultLeft, gain, left: open.length, right: open.length + 1 };
    nodes.push({ gradient, hessian, weight, split });
    const middle = partRows(rows, begin, end, best, binned, spare);
    open.push({ depth: depth + 1, begin, end: middle, features: varying });
    open.push({ depth: depth + 1, begin: middle, end, features: varying });
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

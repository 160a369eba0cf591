import type { BinnedMatrix } from "./binning.ts";
import { type Derivatives, fillHistogram, type Histogram } from "./histogram.ts";
import { leafWeight, type NodeSums } from "./leaf-weight.ts";
import type { XgboostParameters } from "./parameters.ts";
import { findSplit, type Split } from "./splitter.ts";
import type { XgboostTree } from "./trees.ts";

/** A node of a grown tree; its children come after it in the list of nodes. */
export interface GrownNode extends NodeSums {
  /** Its weight if it were a leaf, before the learning rate. */
  readonly weight: number;
  /** Its split and the numbers of its children; absent at a leaf. */
  readonly split?: Split & { readonly left: number; readonly right: number };
}

/** A node to visit: its rows are those from `begin` up to `end` of the one list of rows. */
interface OpenNode {
  readonly depth: number;
  readonly begin: number;
  readonly end: number;
  /** The features that can split its parent. */
  readonly features: readonly number[];
}

/**
 * Grows one tree level by level down to `maxDepth`, splitting every node that gains by it.
 * @param ofRows the derivatives of the loss at every row.
 * @param histogram room for `binned.totalBins` sums, overwritten.
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
    const middle = partitionRows(rows, begin, end, best, binned, spare);
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

/** Moves the rows that go left before those that go right, each side in its order; returns where the right begins. */
function partitionRows(
  rows: Uint32Array,
  begin: number,
  end: number,
  { feature, threshold, defaultLeft }: Split,
  { bins, features, offsets }: BinnedMatrix,
  spare: Uint32Array,
): number {
  const { binCount, highest } = features[feature];
  let middle = begin;
  let rightCount = 0;
  for (let i = begin; i < end; i++) {
    const row = rows[i];
    const bin = bins[row * features.length + feature] - offsets[feature];
    if (bin === binCount ? defaultLeft : highest[bin] < threshold) rows[middle++] = row;
    else spare[rightCount++] = row;
  }
  rows.set(spare.subarray(0, rightCount), middle);
  return middle;
}

/**
 * Turns splits into leaves that gain less than gamma and have only leaves below them, from the leaves up, as XGBoost's
 * `prune` does. A poor split above a good one stays. Nodes that are no longer reached keep their place in the list.
 */
export function pruneTree(nodes: readonly GrownNode[], gamma: number): GrownNode[] {
  const pruned = [...nodes];
  for (let node = nodes.length - 1; node >= 0; node--) {
    const { split, gradient, hessian, weight } = pruned[node];
    if (split === undefined || split.gain >= gamma) continue;
    if (pruned[split.left].split === undefined && pruned[split.right].split === undefined) {
      pruned[node] = { gradient, hessian, weight };
    }
  }
  return pruned;
}

/** Converts the nodes that the root reaches to arrays; leaf values are the weights times the learning rate. */
export function flattenTree(nodes: readonly GrownNode[], learningRate: number): XgboostTree {
  const order = [0];
  const left: number[] = [];
  for (const index of order) {
    const { split } = nodes[index];
    left.push(split === undefined ? -1 : order.length);
    if (split !== undefined) order.push(split.left, split.right);
  }
  const reached = order.map((index) => nodes[index]);
  return {
    featureIndex: reached.map(({ split }) => split?.feature ?? -1),
    threshold: reached.map(({ split }) => split?.threshold ?? 0),
    left,
    right: left.map((child) => (child === -1 ? -1 : child + 1)),
    defaultLeft: reached.map(({ split }) => (split?.defaultLeft ? 1 : 0)),
    value: reached.map(({ split, weight }) =>
      split === undefined ? Math.fround(weight * learningRate) + 0 : 0,
    ),
    gain: reached.map(({ split }) => split?.gain ?? 0),
    cover: reached.map(({ hessian }) => Math.fround(hessian)),
  };
}

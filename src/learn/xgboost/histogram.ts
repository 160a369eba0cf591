import type { BinnedMatrix } from "./binning.ts";
import type { NodeSums } from "./leaf-weight.ts";

/** First and second derivatives of the loss by the margin, one of each for every row or slot. */
export interface Derivatives {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Derivatives of the given length, all 0. */
export function zeroDerivatives(length: number): Derivatives {
  return { gradient: new Float64Array(length), hessian: new Float64Array(length) };
}

/** The derivatives of a node's rows, and how many these are, summed in every slot. */
export interface Histogram extends Derivatives {
  readonly rows: Uint32Array;
}

/** An empty histogram of so many slots. */
export function emptyHistogram(slotCount: number): Histogram {
  return { ...zeroDerivatives(slotCount), rows: new Uint32Array(slotCount) };
}

/** The rows of one node: those from `begin` up to, not including, `end` of a list of rows. */
export interface NodeRows {
  readonly rows: Uint32Array;
  readonly begin: number;
  readonly end: number;
}

/**
 * Sums the derivatives of a node's rows by feature and bin. Rows are added to unusual slots only; what is in the
 * usual one of a feature is the rest of the node. As XGBoost's sums, these are of float32 values in double precision:
 * nearly always exact, so that it matters to no comparison of gains in which order or way they came about.
 * @param features those to sum by; the slots of others hold nothing of meaning afterwards.
 * @param ofRows the derivatives of every row of the matrix.
 * @param node their sums over the node.
 * @param histogram filled with the sums, whatever it held before.
 * @returns the features of which the node's rows are in more than one slot, ascending: no other can part them.
 */
export function fillHistogram(
  binned: BinnedMatrix,
  features: readonly number[],
  nodeRows: NodeRows,
  ofRows: Derivatives,
  node: NodeSums,
  histogram: Histogram,
): number[] {
  clear(binned, features, histogram);
  addUnusual(binned, nodeRows, ofRows, histogram);
  const rowCount = nodeRows.end - nodeRows.begin;
  return features.filter((feature) => addUsual(binned, feature, rowCount, node, histogram));
}

function clear(
  { features: bins, offsets }: BinnedMatrix,
  features: readonly number[],
  histogram: Histogram,
): void {
  const { gradient, hessian, rows } = histogram;
  for (const feature of features) {
    for (let slot = offsets[feature]; slot <= offsets[feature] + bins[feature].binCount; slot++) {
      gradient[slot] = 0;
      hessian[slot] = 0;
      rows[slot] = 0;
    }
  }
}

function addUnusual(
  { unusual, unusualStart }: BinnedMatrix,
  { rows, begin, end }: NodeRows,
  ofRows: Derivatives,
  { gradient, hessian, rows: rowsIn }: Histogram,
): void {
  for (let i = begin; i < end; i++) {
    const row = rows[i];
    const g = ofRows.gradient[row];
    const h = ofRows.hessian[row];
    for (let at = unusualStart[row]; at < unusualStart[row + 1]; at++) {
      const slot = unusual[at];
      gradient[slot] += g;
      hessian[slot] += h;
      rowsIn[slot]++;
    }
  }
}

/** Puts what no other slot of the feature has into its usual one; tells whether two slots at least have rows. */
function addUsual(
  { features: bins, offsets, usual }: BinnedMatrix,
  feature: number,
  rowCount: number,
  node: NodeSums,
  { gradient, hessian, rows }: Histogram,
): boolean {
  let restGradient = node.gradient;
  let restHessian = node.hessian;
  let restRows = rowCount;
  let most = 0;
  for (let slot = offsets[feature]; slot <= offsets[feature] + bins[feature].binCount; slot++) {
    restGradient -= gradient[slot];
    restHessian -= hessian[slot];
    restRows -= rows[slot];
    if (rows[slot] > most) most = rows[slot];
  }
  if (restRows > 0) {
    gradient[usual[feature]] = restGradient;
    hessian[usual[feature]] = restHessian;
    rows[usual[feature]] = restRows;
  }
  return Math.max(most, restRows) < rowCount;
}

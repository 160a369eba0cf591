import type { BinnedMatrix } from "./binning.ts";
import type { NodeSums } from "./leaf-weight.ts";

/** First and second derivatives of the loss by the log-odds, one of each for every row or bin. */
export interface Derivatives {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Derivatives of the given length, all 0. */
export function zeroDerivatives(length: number): Derivatives {
  return { gradient: new Float64Array(length), hessian: new Float64Array(length) };
}

/** The derivatives of a node's rows summed by bin, and the number of rows in each bin. */
export interface Histogram extends Derivatives {
  readonly rows: Uint32Array;
}

/** A histogram of the given number of bins, all 0. */
export function emptyHistogram(totalBins: number): Histogram {
  return { ...zeroDerivatives(totalBins), rows: new Uint32Array(totalBins) };
}

/** The rows of one node: those from `begin` up to, not including, `end` of a list of rows. */
export interface NodeRows {
  readonly rows: Uint32Array;
  readonly begin: number;
  readonly end: number;
}

/**
 * Sums the derivatives of a node's rows by feature and bin. Rows are added to all but the most frequent bins; the most
 * frequent bin of a feature holds the rest of the node. Like XGBoost's, these are sums of float32 values in double
 * precision, which are nearly always exact, so that the order of additions changes no comparison of gains.
 * @param features those to sum by; the bins of others have arbitrary content afterwards.
 * @param ofRows the derivatives of every row of the matrix.
 * @param node their sums over the node.
 * @param histogram overwritten.
 * @returns the features whose rows in the node are in more than one bin, ascending: no other feature can split it.
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
  addOtherBins(binned, nodeRows, ofRows, histogram);
  const rowCount = nodeRows.end - nodeRows.begin;
  return features.filter((feature) => addMostFrequentBin(binned, feature, rowCount, node, histogram));
}

function clear(
  { features: bins, offsets }: BinnedMatrix,
  features: readonly number[],
  histogram: Histogram,
): void {
  const { gradient, hessian, rows } = histogram;
  for (const feature of features) {
    for (let bin = offsets[feature]; bin <= offsets[feature] + bins[feature].binCount; bin++) {
      gradient[bin] = 0;
      hessian[bin] = 0;
      rows[bin] = 0;
    }
  }
}

function addOtherBins(
  { otherBins, otherStart }: BinnedMatrix,
  { rows, begin, end }: NodeRows,
  ofRows: Derivatives,
  { gradient, hessian, rows: rowsIn }: Histogram,
): void {
  for (let i = begin; i < end; i++) {
    const row = rows[i];
    const g = ofRows.gradient[row];
    const h = ofRows.hessian[row];
    for (let at = otherStart[row]; at < otherStart[row + 1]; at++) {
      const bin = otherBins[at];
      gradient[bin] += g;
      hessian[bin] += h;
      rowsIn[bin]++;
    }
  }
}

/** Puts the rest of the node into the most frequent bin of a feature; returns whether at least two bins have rows. */
function addMostFrequentBin(
  { features: bins, offsets, mostFrequentBin }: BinnedMatrix,
  feature: number,
  rowCount: number,
  node: NodeSums,
  { gradient, hessian, rows }: Histogram,
): boolean {
  let restGradient = node.gradient;
  let restHessian = node.hessian;
  let restRows = rowCount;
  let most = 0;
  for (let bin = offsets[feature]; bin <= offsets[feature] + bins[feature].binCount; bin++) {
    restGradient -= gradient[bin];
    restHessian -= hessian[bin];
    restRows -= rows[bin];
    if (rows[bin] > most) most = rows[bin];
  }
  if (restRows > 0) {
    gradient[mostFrequentBin[feature]] = restGradient;
    hessian[mostFrequentBin[feature]] = restHessian;
    rows[mostFrequentBin[feature]] = restRows;
  }
  return Math.max(most, restRows) < rowCount;
}

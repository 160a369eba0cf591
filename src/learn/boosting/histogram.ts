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

/**
 * Sums the derivatives of a node's rows by feature and bin. Rows are added to unusual slots only; what is in the
 * usual one of a feature is the rest of the node. As XGBoost's sums, these are of float32 values in double precision:
 * nearly always exact, so that it matters to no comparison of gains in which order or way they came about.
 * @param rows the rows in the node are those from `begin` up to, not including, `end`.
 * @param ofRows the derivatives of every row of the matrix.
 * @param node their sums over the node.
 * @param histogram filled with the sums, `binned.slotCount` of them, whatever it held before.
 */
export function fillHistogram(
  binned: BinnedMatrix,
  rows: Uint32Array,
  begin: number,
  end: number,
  ofRows: Derivatives,
  node: NodeSums,
  histogram: Histogram,
): void {
  histogram.gradient.fill(0);
  histogram.hessian.fill(0);
  histogram.rows.fill(0);
  addUnusual(binned, rows, begin, end, ofRows, histogram);
  const { gradient, hessian, rows: rowsIn } = histogram;
  const { features, offsets, usual } = binned;
  for (let feature = 0; feature < features.length; feature++) {
    let restGradient = node.gradient;
    let restHessian = node.hessian;
    let restRows = end - begin;
    for (let slot = offsets[feature]; slot <= offsets[feature] + features[feature].binCount; slot++) {
      restGradient -= gradient[slot];
      restHessian -= hessian[slot];
      restRows -= rowsIn[slot];
    }
    if (restRows === 0) continue;
    gradient[usual[feature]] = restGradient;
    hessian[usual[feature]] = restHessian;
    rowsIn[usual[feature]] = restRows;
  }
}

function addUnusual(
  { unusual, unusualStart }: BinnedMatrix,
  rows: Uint32Array,
  begin: number,
  end: number,
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

import type { BinnedMatrix } from "./binning.ts";

/** First and second derivatives of the loss by the margin: of rows, or summed in the slots of a histogram. */
export interface Derivatives {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

/** Derivatives of the given length, all 0. */
export function zeroDerivatives(length: number): Derivatives {
  return { gradient: new Float64Array(length), hessian: new Float64Array(length) };
}

/**
 * Sums the derivatives of a node's rows by feature and bin.
 * @param rows the rows in the node are those from `begin` up to, not including, `end`.
 * @param ofRows the derivatives of every row of the matrix.
 * @param histogram filled with the sums, `binned.slotCount` of them, whatever it held before.
 */
export function fillHistogram(
  binned: BinnedMatrix,
  rows: Uint32Array,
  begin: number,
  end: number,
  ofRows: Derivatives,
  histogram: Derivatives,
): void {
  const { gradient, hessian } = histogram;
  const { gradient: rowGradient, hessian: rowHessian } = ofRows;
  gradient.fill(0);
  hessian.fill(0);
  const { slots, features } = binned;
  for (let i = begin; i < end; i++) {
    const row = rows[i];
    const first = row * features.length;
    const g = rowGradient[row];
    const h = rowHessian[row];
    for (let at = first; at < first + features.length; at++) {
      const slot = slots[at];
      gradient[slot] += g;
      hessian[slot] += h;
    }
  }
}

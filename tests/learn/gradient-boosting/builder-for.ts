import type { BinnedMatrix } from "../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import { makeHistogramBuilder } from "../../../src/learn/gradient-boosting/parallel/histogram-builder.ts";
import { roundingFor } from "../../../src/learn/numerics/exact-sums.ts";

/** A builder for rows of weight 1 and target 0. */
export function builderFor(binned: BinnedMatrix, threads = 1) {
  const weights = new Float64Array(binned.rowCount).fill(1);
  const targets = new Float64Array(binned.rowCount);
  const rows = { binned, weights, targets, rounding: roundingFor(binned.rowCount) };
  return makeHistogramBuilder(rows, "logistic", 0, threads);
}

import type { BinnedMatrix } from "../../../src/learn/gradient-boosting/binning/binned-matrix.ts";
import { makeHistogramBuilder } from "../../../src/learn/gradient-boosting/parallel/histogram-builder.ts";
import { roundingFor } from "../../../src/learn/numerics/exact-sums.ts";

/** A builder for rows of target 0. @param weightOf the weight of a row, 1 by default */
export function builderFor(binned: BinnedMatrix, threads = 1, weightOf: (row: number) => number = () => 1) {
  const weights = Float64Array.from({ length: binned.rowCount }, (_, row) => weightOf(row));
  const targets = new Float64Array(binned.rowCount);
  const rows = { binned, weights, targets, rounding: roundingFor(binned.rowCount) };
  return makeHistogramBuilder(rows, "logistic", 0, threads);
}

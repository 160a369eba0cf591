import { reliabilityCurve } from "./reliability-curve.ts";

/** The bins of equal width over which the expected calibration error is taken. */
export const CALIBRATION_BINS = 15;

/**
 * The expected calibration error: over 15 bins of equal width, the mean distance of forecast and outcome, weighted
 * by the rows in the bin (Guo et al., On Calibration of Modern Neural Networks, ICML 2017). NaN without rows.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function expectedCalibrationError(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): number {
  const bins = reliabilityCurve(labels, probabilities, CALIBRATION_BINS, weights);
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  const distance = bins.reduce(
    (sum, { weight, meanProbability, positiveRate }) =>
      sum + weight * Math.abs(meanProbability - positiveRate),
    0,
  );
  return distance / total;
}

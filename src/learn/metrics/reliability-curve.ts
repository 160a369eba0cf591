import { checkLabels, checkProbabilities, checkWeights, refuse } from "../check-arguments.ts";

/** The rows whose probability is over `lower` and at most `upper` (the first bin: from 0). */
export interface ReliabilityBin {
  readonly lower: number;
  readonly upper: number;
  /** The mean predicted probability in the bin. */
  readonly meanProbability: number;
  /** The share of label 1 in the bin. */
  readonly positiveRate: number;
  /** The number of rows in the bin, or their weight. */
  readonly weight: number;
}

/**
 * The reliability curve: the mean probability and the rate of label 1 in bins of equal width (scikit-learn's
 * `calibration_curve`, `strategy="uniform"`). Empty bins are left out.
 * @param labels 0 or 1, one per row.
 * @param probabilities of label 1, one per row.
 * @param binCount bins between 0 and 1, an integer from 1.
 * @param weights one per row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function reliabilityCurve(
  labels: Uint8Array,
  probabilities: Float64Array,
  binCount = 10,
  weights?: Float64Array,
): ReliabilityBin[] {
  if (!Number.isInteger(binCount) || binCount < 1) refuse("binCount", binCount, "an integer from 1");
  checkLabels(labels, labels.length);
  checkProbabilities(probabilities, labels.length);
  checkWeights(weights, labels.length);
  const sums = Array.from({ length: binCount }, () => ({ weight: 0, probability: 0, positive: 0 }));
  for (let row = 0; row < labels.length; row++) {
    const sum = sums[binOf(probabilities[row], binCount)];
    const weight = weights?.[row] ?? 1;
    sum.weight += weight;
    sum.probability += weight * probabilities[row];
    sum.positive += weight * labels[row];
  }
  return sums
    .map(({ weight, probability, positive }, bin) => ({
      lower: bin / binCount,
      upper: (bin + 1) / binCount,
      meanProbability: probability / weight,
      positiveRate: positive / weight,
      weight,
    }))
    .filter(({ weight }) => weight > 0);
}

function binOf(probability: number, binCount: number): number {
  const bin = Math.min(Math.floor(probability * binCount), binCount - 1);
  return bin > 0 && probability <= bin / binCount ? bin - 1 : bin;
}

/** The number of bins of {@link expectedCalibrationError}. */
export const CALIBRATION_BINS = 15;

/**
 * The expected calibration error: the mean distance between mean probability and rate of label 1 over 15 bins of equal
 * width, weighted by the rows in the bin (Guo et al., On Calibration of Modern Neural Networks, ICML 2017). NaN without
 * rows.
 * @param labels 0 or 1, one per row.
 * @param probabilities of label 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
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

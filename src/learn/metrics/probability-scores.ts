import { checkLabels, checkProbabilities, checkWeights } from "../check-arguments.ts";

/**
 * The Brier score: the mean of `(probability - label)²` (Brier 1950). NaN without rows.
 * @param labels 0 or 1, one per row.
 * @param probabilities of label 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function brierScore(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  return meanPenalty(labels, probabilities, weights, (label, probability) => (probability - label) ** 2);
}

/**
 * The log loss: the mean of minus the natural logarithm of the probability of the true label, with probabilities
 * clipped to 2⁻⁵² from 0 and 1 (scikit-learn's `log_loss`). NaN without rows.
 * @param labels 0 or 1, one per row.
 * @param probabilities of label 1, one per row.
 * @param weights one per row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function logLoss(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  return meanPenalty(labels, probabilities, weights, (label, probability) => {
    const clipped = Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
    return -Math.log(label === 1 ? clipped : 1 - clipped);
  });
}

/** The weighted mean over rows of a penalty on a probability, given the true label. NaN without rows. */
function meanPenalty(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights: Float64Array | undefined,
  penalty: (label: number, probability: number) => number,
): number {
  checkLabels(labels, labels.length);
  checkProbabilities(probabilities, labels.length);
  checkWeights(weights, labels.length);
  let sum = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights?.[row] ?? 1;
    sum += weight * penalty(labels[row], probabilities[row]);
    total += weight;
  }
  return sum / total;
}

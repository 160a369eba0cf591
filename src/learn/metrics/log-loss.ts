import { meanPenalty } from "./mean-penalty.ts";

/**
 * The log loss: the mean of minus the natural logarithm of the probability given to the label that was right,
 * probabilities first moved 2⁻⁵² away from 0 and 1 (scikit-learn's `log_loss`). NaN without rows.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function logLoss(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  return meanPenalty(labels, probabilities, weights, (label, probability) => {
    const clipped = Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
    return -Math.log(label === 1 ? clipped : 1 - clipped);
  });
}

import { checkLabels, checkProbabilities, checkWeights } from "../check-arguments.ts";

/**
 * The mean over rows, weighted, of a penalty for answering a probability where a label was right. NaN without rows.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; undefined, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function meanPenalty(
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

import { meanPenalty } from "./mean-penalty.ts";

/**
 * The Brier score: the mean of `(probability - label)²` (Brier 1950). NaN without rows.
 * @param labels 0 or 1, one a row.
 * @param probabilities of label 1, one a row.
 * @param weights one a row, from 0; absent, every row counts 1.
 * @throws PuntualError `invalid-argument` when lengths or values do not fit.
 */
export function brierScore(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): number {
  return meanPenalty(labels, probabilities, weights, (label, probability) => (probability - label) ** 2);
}

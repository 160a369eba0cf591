import { type ConfusionMatrix, confusionMatrix } from "../../learn/metrics/confusion-matrix.ts";
import { brierScore, logLoss } from "../../learn/metrics/probability-scores.ts";
import { rankingScores } from "../../learn/metrics/ranking.ts";
import { expectedCalibrationError } from "../../learn/metrics/reliability-curve.ts";

/** The metrics of a model's probabilities against the labels. */
export interface Evaluation {
  /** `[[tn, fp], [fn, tp]]`: a row per label, a column per decision. */
  readonly confusion: ConfusionMatrix;
  readonly rocAuc: number;
  readonly averagePrecision: number;
  readonly brier: number;
  readonly logLoss: number;
  /** Expected calibration error over 15 bins of equal width. */
  readonly ece: number;
}

/** The metrics of probabilities that need no decision threshold. */
export type ProbabilityMetrics = Omit<Evaluation, "confusion">;

/**
 * Evaluates probabilities.
 * @param labels 0 or 1
 * @param probabilities of label 1, one per label
 * @param threshold the decision is 1 where the probability is over it
 * @param weights one per row; 1 by default
 */
export function evaluate(
  labels: Uint8Array,
  probabilities: Float64Array,
  threshold: number,
  weights?: Float64Array,
): Evaluation {
  const decisions = Uint8Array.from(probabilities, (p) => (p > threshold ? 1 : 0));
  return {
    confusion: confusionMatrix(labels, decisions, weights),
    ...rankingScores(labels, probabilities, weights),
    brier: brierScore(labels, probabilities, weights),
    logLoss: logLoss(labels, probabilities, weights),
    ece: expectedCalibrationError(labels, probabilities, weights),
  };
}

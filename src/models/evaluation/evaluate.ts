import { averagePrecision } from "../../learn/metrics/average-precision.ts";
import { brierScore } from "../../learn/metrics/brier-score.ts";
import { type ConfusionMatrix, confusionMatrix } from "../../learn/metrics/confusion-matrix.ts";
import { expectedCalibrationError } from "../../learn/metrics/expected-calibration-error.ts";
import { logLoss } from "../../learn/metrics/log-loss.ts";
import { rocAuc } from "../../learn/metrics/roc-auc.ts";

/** How a model's probabilities did against what happened. */
export interface Evaluation {
  /** `[[tn, fp], [fn, tp]]`: rows are what happened, columns what was decided. */
  readonly confusion: ConfusionMatrix;
  readonly rocAuc: number;
  readonly averagePrecision: number;
  readonly brier: number;
  readonly logLoss: number;
  /** Expected calibration error over 15 bins of equal width. */
  readonly ece: number;
}

/**
 * Judges probabilities.
 * @param labels what happened, 0 or 1
 * @param probabilities one a label
 * @param threshold a probability over it is a decision for 1
 * @param weights how much each row counts; 1 by default
 */
export function evaluate(
  labels: Uint8Array,
  probabilities: Float64Array,
  threshold: number,
  weights?: Float64Array,
): Evaluation {
  return {
    confusion: confusionMatrix(
      labels,
      Uint8Array.from(probabilities, (p) => (p > threshold ? 1 : 0)),
      weights,
    ),
    rocAuc: rocAuc(labels, probabilities, weights),
    averagePrecision: averagePrecision(labels, probabilities, weights),
    brier: brierScore(labels, probabilities, weights),
    logLoss: logLoss(labels, probabilities, weights),
    ece: expectedCalibrationError(labels, probabilities, weights),
  };
}

/**
 * `puntual/metrics`: how well probabilities and decisions agree with what happened.
 * @module puntual/metrics
 */
export { averagePrecision, type PrecisionRecallCurve, precisionRecallCurve } from "./average-precision.ts";
export { brierScore } from "./brier-score.ts";
export {
  type ClassificationReport,
  type ClassScores,
  classificationReport,
  formatClassificationReport,
} from "./classification-report.ts";
export { type ConfusionMatrix, confusionMatrix } from "./confusion-matrix.ts";
export { expectedCalibrationError } from "./expected-calibration-error.ts";
export { logLoss } from "./log-loss.ts";
export { type ReliabilityBin, reliabilityCurve } from "./reliability-curve.ts";
export { type RocCurve, rocAuc, rocCurve } from "./roc-auc.ts";
export { wilsonInterval } from "./wilson-interval.ts";

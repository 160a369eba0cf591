/**
 * `puntual/metrics`: scores of probabilities and of decisions against the labels that came true.
 * @module puntual/metrics
 */
export {
  type ClassificationReport,
  type ClassScores,
  classificationReport,
  formatClassificationReport,
} from "./classification-report.ts";
export { type ConfusionMatrix, confusionMatrix } from "./confusion-matrix.ts";
export { brierScore, logLoss } from "./probability-scores.ts";
export {
  averagePrecision,
  type PrecisionRecallCurve,
  precisionRecallCurve,
  type RocCurve,
  rocAuc,
  rocCurve,
} from "./ranking.ts";
export { expectedCalibrationError, type ReliabilityBin, reliabilityCurve } from "./reliability-curve.ts";
export { wilsonInterval } from "./wilson-interval.ts";

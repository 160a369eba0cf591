/**
 * Puntual as a library: read flights, learn from them, forecast.
 * @module
 */
export { type ErrorCode, errorCatalogue, type FieldError, PuntualError } from "./errors.ts";
export { isHighSeason, type PeriodOfDay, periodOfDay } from "./flights/calendar.ts";
export type { CategoryColumn, FlightColumn, FlightTable, FlightType } from "./flights/flight-table.ts";
export { type FlightsRead, readFlights } from "./flights/read-flights.ts";
export type { Rejection } from "./flights/rejected-rows.ts";
export type { BoostedTrees } from "./learn/boosting/boosted-trees.ts";
export { type FeatureMatrix, takeRows } from "./learn/feature-matrix.ts";
export type { LogisticRegression } from "./learn/logistic-regression.ts";
export {
  type ClassificationReport,
  classificationReport,
  formatClassificationReport,
} from "./learn/metrics/classification-report.ts";
export { type ReliabilityBin, reliabilityCurve } from "./learn/metrics/reliability-curve.ts";
export { trainTestSplit } from "./learn/train-test-split.ts";
export type { DelayModelOptions } from "./models/baseline-options.ts";
export { type Comparison, compareModels } from "./models/comparison.ts";
export { DelayModel, type DelayModelData, FittedDelayModel } from "./models/delay-model.ts";
export { type Evaluation, evaluate } from "./models/evaluation.ts";
export { findModel, listModels, ServedModel } from "./models/registry.ts";
export { loadBaseline, type SavedBaseline, saveBaseline } from "./models/saved-baseline.ts";
export type { ScoreTable } from "./models/score-table.ts";
export { type HeldOut, type TrainedBaseline, trainBaseline } from "./models/train-baseline.ts";
export type { TrainingRecord } from "./models/training-record.ts";
export { fromXgboost, toXgboost } from "./models/xgboost-exchange.ts";
export { VERSION } from "./version.ts";

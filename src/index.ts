/**
 * Puntual as a library: read flights, learn from them, forecast.
 * @module puntual
 */
export {
  type ErrorCode,
  type ErrorDetails,
  errorCatalogue,
  type FieldError,
  type Placeholder,
  PuntualError,
} from "./errors.ts";
export { isHighSeason, type PeriodOfDay, periodOfDay } from "./flights/calendar.ts";
export type { CancelledCount } from "./flights/cancelled-flights.ts";
export { type FlightNote, NOTE_CODES, type NoteCode } from "./flights/flight-note.ts";
export type {
  CategoryColumn,
  FlightColumn,
  FlightTable,
  FlightType,
  LegTable,
  Movement,
  TableAirport,
} from "./flights/flight-table.ts";
export type { ColumnsInspection, LayoutField } from "./flights/inspection/inspect-columns.ts";
export { type FlightsInspection, inspectFlights } from "./flights/inspection/inspect-flights.ts";
export type { AirportInspection, DayGap, MovementInspection } from "./flights/inspection/inspect-movement.ts";
export { formatLocalTime, parseLocalTime } from "./flights/local-time.ts";
export { type OwnAirline, type OwnAirport, type OwnPlaces, readNamesFile } from "./flights/names-file.ts";
export {
  formatWithOffset,
  noteOnTime,
  type ReadTime,
  readTime,
  settleOperated,
  type TimeFault,
} from "./flights/read-time.ts";
export type { CategoryCheck, CategoryChecks } from "./flights/reading/category-checks.ts";
export type { DateOrder } from "./flights/reading/csv/local-dates.ts";
export type { AirportCounts, FlightsRead, ReadFlightsOptions } from "./flights/reading/file/flights-read.ts";
export type {
  ColumnName,
  ColumnOrValue,
  Layout,
  LayoutClock,
  LayoutCode,
  LayoutDate,
  LayoutTime,
  LayoutZone,
  RowCondition,
} from "./flights/reading/layouts/layout.ts";
export { layoutSchema } from "./flights/reading/layouts/layout-schema.ts";
export { LAYOUTS } from "./flights/reading/layouts/layouts.ts";
export { readFlights } from "./flights/reading/read-flights.ts";
export type { ReadingNote } from "./flights/reading/reading-note.ts";
export type { Rejection } from "./flights/reading/rejected-rows.ts";
export type { RepeatedTimes } from "./flights/reading/repeated-times.ts";
export {
  type FlightFile,
  type FlightFilesRead,
  readFlightFiles,
} from "./flights/reading/several/read-flight-files.ts";
export {
  type SyntheticFlightsOptions,
  writeSyntheticFlights,
} from "./flights/synthetic-flights.ts";
export { type Gap, isTimeZone, type TimeZone, timeZoneOf } from "./flights/time-zone.ts";
export type { Aircraft } from "./history/aircraft.ts";
export type { AircraftDeparture, AircraftHistory, InboundLeg } from "./history/aircraft-history.ts";
export type { AirportKnowledge, ByAirport, Histories } from "./history/by-airport.ts";
export type { Departures } from "./history/departures.ts";
export type { EventSeries } from "./history/event-series.ts";
export type { GroupHistory } from "./history/group-history.ts";
export { type GroupHistories, History } from "./history/history.ts";
export { GROUPS, type Group, type KnownOutcomes } from "./history/known-outcomes.ts";
export type { Outcome, OutcomeTimes, ScheduledFlight } from "./history/outcome.ts";
export { Timetable, type Traffic } from "./history/timetable.ts";
export type { RankedColumn, Ranks } from "./learn/matrix/ranked-column.ts";
export type { XgboostReading } from "./learn/xgboost/io/read-xgboost-json.ts";
export type { ArtefactWritten } from "./models/artefact/format.ts";
export { listModels, loadModel, loadModelOf, type SavedModel } from "./models/artefact/registry.ts";
export type { ImportedRecord } from "./models/artefact/training-record.ts";
export {
  type FlightsRecord,
  sourceOf,
  type TrainingFlights,
  type TrainingRecord,
  type TrainingSource,
} from "./models/artefact/training-record.ts";
export { DelayModel, type DelayModelData, FittedDelayModel } from "./models/baseline/delay-model.ts";
export type { DelayModelOptions } from "./models/baseline/options.ts";
export type { SavedBaseline } from "./models/baseline/saved-baseline.ts";
export { type ScoreTable, scoreIndex } from "./models/baseline/score-table.ts";
export type {
  BaselineMetrics,
  BaselineTrainingRecord,
  HeldOut,
  TrainedBaseline,
} from "./models/baseline/train-baseline.ts";
export { type BackTest, type BackTestOptions, backTest } from "./models/evaluation/back-test.ts";
export type {
  BackTestedName,
  BackTestForecasts,
  BackTestMetrics,
  ByModel,
  FirstMetrics,
  ForecastMetrics,
  MainName,
  ModelMetrics,
  SavedBackTest,
  SavedModelMetrics,
} from "./models/evaluation/back-test-metrics.ts";
export {
  CHALLENGE_MODELS,
  type ChallengeModelName,
  type Comparison,
  compareModels,
} from "./models/evaluation/comparison.ts";
export { type Evaluation, evaluate, type ProbabilityMetrics } from "./models/evaluation/evaluate.ts";
export type { AirlineMetrics, ReliabilityPoint } from "./models/evaluation/group-metrics.ts";
export type {
  DayMetrics,
  HourMetrics,
  IntervalCounts,
  LateDeparturesMetrics,
  MonthOfIntervals,
} from "./models/evaluation/late-departure-metrics.ts";
export type { Climatology } from "./models/evaluation/lateness/climatology.ts";
export type { LatenessMetrics } from "./models/evaluation/lateness/lateness-metrics.ts";
export {
  MOMENT_METRICS,
  type MomentMetric,
  type MomentQuality,
  type MomentsOfFlights,
} from "./models/evaluation/moments/quality-by-moment.ts";
export type { Estimate } from "./models/evaluation/moments/statistic.ts";
export type { Month, MonthName } from "./models/evaluation/months.ts";
export type { BandCounts, ReliabilityBand } from "./models/evaluation/reliability-by-month.ts";
export {
  type ExportedModel,
  type ExportOptions,
  exportModel,
} from "./models/exchange/export-model.ts";
export { EXPORT_FORMATS, type ExportFormatName } from "./models/exchange/formats/formats.ts";
export { type MatrixFeatures, readImportedTrees } from "./models/exchange/read-imported-trees.ts";
export { fromXgboost, toXgboost } from "./models/exchange/xgboost.ts";
export {
  type BaselineTrainingOptions,
  evaluateModel,
  type ModelEvaluation,
  type ModelTypes,
  type OperationalTrainingOptions,
  readTrainingFile,
  saveModel,
  type TrainedModel,
  type TrainedOfAirport,
  type TrainingFile,
  trainEachAirport,
  trainModel,
} from "./models/lifecycle.ts";
export {
  type FlightForecasts,
  MODEL_KINDS,
  type Model,
  type ModelArtefact,
  type ModelKind,
} from "./models/model.ts";
export type { SavedOperational } from "./models/operational/artefact/saved-operational.ts";
export { type Costs, DEFAULT_COSTS, thresholdOf } from "./models/operational/costs.ts";
export { Lateness } from "./models/operational/distribution/lateness.ts";
export type { LatenessBands } from "./models/operational/distribution/lateness-bands.ts";
export type { LatenessForecasts } from "./models/operational/distribution/lateness-forecasts.ts";
export type { LatenessShares } from "./models/operational/distribution/lateness-shares.ts";
export { QUANTILES, type QuantileName, type Quantiles } from "./models/operational/distribution/quantiles.ts";
export { type ByThreshold, LATENESS_THRESHOLDS } from "./models/operational/distribution/thresholds.ts";
export type { Effect, Explanation, Reason } from "./models/operational/explaining/explanation.ts";
export type { Encoding, FlightToForecast, Knowledge } from "./models/operational/features/features.ts";
export {
  type LegColumns,
  type PastColumns,
  type PastFlight,
  type PastFlights,
  pastFlights,
  replay,
} from "./models/operational/features/past-flights.ts";
export {
  type HistoryOptions,
  type HistoryRead,
  type ReadingOptions,
  readHistory,
} from "./models/operational/features/read-history.ts";
export type { TurnRounds } from "./models/operational/features/turn-rounds.ts";
export type { TypicalTraffic } from "./models/operational/features/typical-traffic.ts";
export {
  FlightFinder,
  type FlightNames,
  type FoundFlight,
  findFlight,
  type NamedFlight,
  type Route,
  type UnknownName,
} from "./models/operational/forecasting/find-flight.ts";
export type { KnownNames } from "./models/operational/forecasting/known-network.ts";
export { type LateDepartures, lateDepartures } from "./models/operational/forecasting/late-departures.ts";
export {
  bestLeadTime,
  type Forecast,
  type ForecastOptions,
  OperationalModel,
} from "./models/operational/forecasting/operational-model.ts";
export type { Support } from "./models/operational/forecasting/support.ts";
export type { GivenToBackTest } from "./models/operational/importing/given-to-back-test.ts";
export type {
  ImportedTrees,
  ImportedTreesByLeadTime,
} from "./models/operational/importing/imported-trees.ts";
export type { LeadModel } from "./models/operational/lead-model.ts";
export {
  type ByLeadTime,
  LEAD_MINUTES,
  LEAD_TIMES,
  type LeadTime,
  MAIN_LEAD_TIMES,
  type MainLeadTime,
} from "./models/operational/lead-time.ts";
export {
  type MatrixOptions,
  matrixFeatures,
  type TrainingMatrix,
  trainingMatrix,
} from "./models/operational/matrix/training-matrix.ts";
export {
  type MatrixWritten,
  type UnfinishedFile,
  writeMatrix,
} from "./models/operational/matrix/write-matrix.ts";
export type { AirportData, ModelAirport, OperationalModelData } from "./models/operational/model-data.ts";
export type { Names } from "./models/operational/names.ts";
export type { AirportEncodings } from "./models/operational/training/learn-encodings.ts";
export {
  PAST_GROUPS,
  type PastCell,
  type PastCounts,
  type PastGroup,
  type PastKeys,
  type PastPair,
} from "./models/operational/training/past-counts.ts";
export type { TrainingPeriod } from "./models/operational/training/period/training-flights.ts";
export type { GivenTrees, LeadTask } from "./models/operational/training/run-lead.ts";
export type { TrainedOperational } from "./models/operational/training/train-operational.ts";
export { VERSION } from "./version.ts";

import { timeZoneOf } from "../../../flights/time-zone.ts";
import { rowScorer } from "../../../learn/gradient-boosting/predicting/row-scorer.ts";
import { effectsOfFeatures } from "../explaining/explanation.ts";
import { reasonCodeOf } from "../explaining/reason-codes.ts";
import { type Encoding, FeatureReader, featureNames } from "../features/features.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { learnTypicalTraffic } from "../features/typical-traffic.ts";
import { type ByThreshold, forecastLead, type LeadModel } from "../lead-model.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import { binFeatures, type LeadColumns } from "./lead-features.ts";
import { type TrafficColumns, trafficAt } from "./traffic-columns.ts";
import { trainLead } from "./train-lead.ts";

/** Feature importance is measured on every flight whose index is a multiple of this number. */
const FLIGHTS_PER_EXPLANATION = 20;

/** A task: train the model of one lead time, and forecast later flights with it. */
export interface LeadTask {
  readonly leadTime: LeadTime;
  /**
   * The end of the training data, an instant in minutes; Infinity for all. A flight is used for training if it departed at
   * least one lead time before this (`schedule` has none).
   */
  readonly until: number;
  /** The flights scheduled from `until` until before this are forecast, an instant in minutes; none by default. */
  readonly forecastUntil?: number;
}

/** The result of a {@link LeadTask}. */
export interface LeadResult {
  readonly lead: LeadModel;
  /** The encoding of flights as features that the model was trained with. */
  readonly encoding: Encoding;
  /** The forecasts of the task, in the order of the scheduled times. */
  readonly forecasts: {
    /** The probabilities of each flight to be later than each threshold. */
    readonly over: readonly ByThreshold[];
    /** In minutes. */
    readonly expectedLateness: Float64Array;
    /** The mean absolute effect on the log-odds of a delay, by reason code; NaN without forecasts. */
    readonly featureImportance: Readonly<Record<string, number>>;
  };
}

/**
 * Runs a task. The columns are of later outcomes too; features of a moment use only what was known then.
 * @param flights all flights, to train on and to forecast
 * @param columns of all flights
 */
export function runLead(
  flights: PastFlights,
  columns: LeadColumns,
  { leadTime, until, forecastUntil = until }: LeadTask,
): LeadResult {
  const { scheduled, operated } = flights.columns;
  const knownBy = until - (leadTime === "schedule" ? 0 : LEAD_MINUTES[leadTime]);
  const training = indicesWhere(flights, (index) => operated[index] <= knownBy);
  const ahead = indicesWhere(
    flights,
    (index) => scheduled[index] >= until && scheduled[index] < forecastUntil,
  );
  const encoding = encodingOf(flights, columns.traffic, training);
  const reader = new FeatureReader(encoding, timeZoneOf(flights.columns.airports[0].timeZone));
  const { features, ofAhead } = binFeatures(flights, reader, leadTime, columns, training, ahead);
  const lead = trainLead(
    features,
    Float64Array.from(training, (index) => operated[index] - scheduled[index]),
  );
  return { lead, encoding, forecasts: forecast(lead, leadTime, ofAhead, flights, ahead) };
}

function indicesWhere(flights: PastFlights, isWanted: (index: number) => boolean): Uint32Array {
  const indices = new Uint32Array(flights.length);
  let count = 0;
  for (let index = 0; index < indices.length; index++) if (isWanted(index)) indices[count++] = index;
  return indices.slice(0, count);
}

/**
 * Returns the encoding for a model that is trained on some flights.
 * @param training the indices of those flights
 */
export function encodingOf(flights: PastFlights, traffic: TrafficColumns, training: Uint32Array): Encoding {
  const { columns } = flights;
  const airlines = namesAmong(columns.airlines, columns.airline, training);
  const around = function* () {
    for (const index of training) yield [flights.at(index), trafficAt(traffic, index)] as const;
  };
  return {
    airlines,
    destinations: namesAmong(columns.destinations, columns.destination, training),
    typicalTraffic: learnTypicalTraffic(around(), airlines, timeZoneOf(columns.airports[0].timeZone)),
  };
}

/** Returns the names that some flights have, sorted. */
function namesAmong(names: readonly string[], codes: Uint16Array, indices: Uint32Array): string[] {
  const seen = new Uint8Array(names.length);
  for (const index of indices) seen[codes[index]] = 1;
  return names.filter((_, code) => seen[code] === 1).sort();
}

/**
 * Forecasts flights.
 * @param columns their features
 * @param ahead their indices
 */
function forecast(
  lead: LeadModel,
  leadTime: LeadTime,
  columns: readonly Float32Array[],
  flights: PastFlights,
  ahead: Uint32Array,
): LeadResult["forecasts"] {
  const names = featureNames(leadTime);
  const features = new Float32Array(names.length);
  const rawScoreOf = rowScorer(lead.trees);
  let effects: ReturnType<typeof effectsOfFeatures> | undefined;
  const sums = new Map(
    names.flatMap((name) => [0, Number.NaN].map((value) => [reasonCodeOf(name, value), 0])),
  );
  const expected = new Float64Array(ahead.length);
  const over = Array.from(expected, (_, index) => {
    for (let feature = 0; feature < features.length; feature++) features[feature] = columns[feature][index];
    const { over, expectedLatenessMinutes } = forecastLead(lead, rawScoreOf(features));
    expected[index] = expectedLatenessMinutes;
    if (index % FLIGHTS_PER_EXPLANATION === 0) {
      effects ??= effectsOfFeatures(lead);
      addEffects(effects(features, flights.at(ahead[index]).airport).effects, names, features, sums);
    }
    return over;
  });
  const explained = Math.ceil(ahead.length / FLIGHTS_PER_EXPLANATION);
  const featureImportance = Object.fromEntries([...sums].map(([code, sum]) => [code, sum / explained]));
  return { over, expectedLateness: expected, featureImportance };
}

/** Adds the absolute effect of each reason to its sum; the features of a reason may cancel each other out. */
function addEffects(
  effects: Float64Array,
  names: readonly string[],
  features: Float32Array,
  sums: Map<string, number>,
): void {
  const ofReasons = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    const code = reasonCodeOf(name, features[index]);
    ofReasons.set(code, (ofReasons.get(code) ?? 0) + effects[index]);
  }
  for (const [code, effect] of ofReasons) sums.set(code, (sums.get(code) ?? 0) + Math.abs(effect));
}

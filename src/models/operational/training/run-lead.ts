import { predictLogOdds } from "../../../learn/gradient-boosting/predicting/predictor.ts";
import type { GradientBoostedTrees } from "../../../learn/gradient-boosting/trees.ts";
import {
  type LatenessForecasts,
  LatenessJudge,
  StillHere,
  type StillHereForecasts,
} from "../distribution/lateness-forecasts.ts";
import type { ByThreshold } from "../distribution/thresholds.ts";
import { effectsOfFeatures } from "../explaining/explanation.ts";
import { reasonCodeOf } from "../explaining/reason-codes.ts";
import type { Encoding } from "../features/features.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { type LeadModel, leadForecaster } from "../lead-model.ts";
import { binFeatures, type LeadColumns } from "./lead-features.ts";
import { type AirportEncodings, learnEncodings } from "./learn-encodings.ts";
import { earlierOf, knownFlights, type TrainingPeriod, trainingFlights } from "./period/training-flights.ts";
import type { TrafficColumns } from "./traffic-columns.ts";
import { trainLead } from "./train-lead.ts";

/** Feature importance is measured on every flight whose index is a multiple of this number. */
const FLIGHTS_PER_EXPLANATION = 20;

/** A task: train the model of one lead time, and forecast later flights with it. */
export interface LeadTask extends TrainingPeriod {
  /** Whether the model has the features of the season; false by default. */
  readonly season?: boolean;
  /** The flights scheduled from `until` until before this are forecast, an instant in minutes; none by default. */
  readonly forecastUntil?: number;
  /**
   * Moments in minutes after the scheduled time, negative before it: the flights still here at each are forecast once more,
   * given that they are; none by default.
   */
  readonly stillHereAt?: readonly number[] | undefined;
  /** Trees that were fitted elsewhere; by default they are fitted to the training flights. `seenUntil` says which flights they know. */
  readonly given?: GivenTrees;
  /** The encodings of flights as features; by default they are learned from the flights that the model may know. */
  readonly encodings?: AirportEncodings;
}

/** Trees of a lead time that were fitted elsewhere. */
export interface GivenTrees {
  readonly trees: GradientBoostedTrees;
  /** Trees of the same kind that were fitted to the earlier flights only, by which the calibration is fitted; by default the same. */
  readonly earlier?: GradientBoostedTrees;
}

/** The forecasts of a {@link LeadTask}, in the order of the scheduled times. */
export interface LeadForecasts {
  /** The probabilities of each flight to be later than each threshold. */
  readonly over: readonly ByThreshold[];
  /** In minutes. */
  readonly expectedLateness: Float64Array;
  /** The distributions of lateness, judged by the actual one. */
  readonly lateness: LatenessForecasts;
  /** The mean absolute effect on the log-odds of a delay, by reason code; NaN without forecasts. */
  readonly featureImportance: Readonly<Record<string, number>>;
  /** Those of the flights still here at each moment that the task asks for. */
  readonly stillHere: readonly StillHereForecasts[];
}

/** The result of a {@link LeadTask}. */
export interface LeadResult {
  readonly lead: LeadModel;
  /** The encoding of flights as features that the model was trained with. */
  readonly encoding: Encoding;
  /** That of each airport, in the order of the flights' airports. */
  readonly ofAirports: readonly Encoding[];
  readonly forecasts: LeadForecasts;
}

/**
 * Runs a task. The columns are of later outcomes too; features of a moment use only what was known then.
 * @param flights all flights, to train on and to forecast
 * @param columns of all flights
 * @param threads of each fit, one by default; the result is the same to the last bit
 */
export function runLead(flights: PastFlights, columns: LeadColumns, task: LeadTask, threads = 1): LeadResult {
  const { leadTime, until, forecastUntil = until } = task;
  const { airports, airport, scheduled, operated } = flights.columns;
  const training = trainingFlights(flights.columns, task);
  const ahead = indicesWhere(
    flights,
    (index) => scheduled[index] >= until && scheduled[index] < forecastUntil,
  );
  const { given } = task;
  const encodings = task.encodings ?? encodingsOf(flights, columns.traffic, task);
  const earlier = earlierOf(flights.columns, training, task);
  const latest = given === undefined ? training.subarray(0, 0) : training.subarray(earlier);
  const wanted = new Uint32Array([...latest, ...ahead]);
  const binned = binFeatures(flights, encodings, leadTime, columns, training, wanted, earlier);
  const { features } = binned;
  const part = (from: number, to?: number) => binned.ofAhead.map((column) => column.subarray(from, to));
  const fitted = given && {
    trees: given.trees,
    latestLogOdds: predictLogOdds(given.earlier ?? given.trees, {
      names: features.names,
      rowCount: latest.length,
      columns: part(0, latest.length),
    }),
  };
  const codes = airports.length > 1 ? airports.map(({ code }) => code) : undefined;
  const lead = trainLead(
    features,
    Float64Array.from(training, (index) => operated[index] - scheduled[index]),
    codes && { codes, indices: Uint16Array.from(training, (index) => airport[index]) },
    threads,
    fitted,
  );
  const codeOf = (index: number) => codes?.[airport[ahead[index]]];
  const lateness = Float64Array.from(ahead, (index) => operated[index] - scheduled[index]);
  return {
    lead,
    ...encodings,
    forecasts: forecast(lead, part(latest.length), {
      lateness,
      airportOf: codeOf,
      stillHereAt: task.stillHereAt ?? [],
    }),
  };
}

/** Learns the encodings of a task from the flights that its model may know. */
export function encodingsOf(flights: PastFlights, traffic: TrafficColumns, task: LeadTask): AirportEncodings {
  const { season = false } = task;
  const { encoding, ofAirports } = learnEncodings(flights, traffic, knownFlights(flights.columns, task));
  if (!season) return { encoding, ofAirports };
  return { encoding: { ...encoding, season }, ofAirports: ofAirports.map((each) => ({ ...each, season })) };
}

function indicesWhere(flights: PastFlights, isWanted: (index: number) => boolean): Uint32Array {
  const indices = new Uint32Array(flights.length);
  let count = 0;
  for (let index = 0; index < indices.length; index++) if (isWanted(index)) indices[count++] = index;
  return indices.slice(0, count);
}

/** The flights that {@link forecast} forecasts. */
interface FlightsAhead {
  /** Actual, in minutes, one per flight: it judges the forecasts. */
  readonly lateness: Float64Array;
  /** Returns the code of the airport of a flight, in a model of several. */
  readonly airportOf: (index: number) => string | undefined;
  readonly stillHereAt: readonly number[];
}

/** Forecasts flights from their features, column by column. */
function forecast(
  lead: LeadModel,
  columns: readonly Float32Array[],
  { lateness, airportOf, stillHereAt }: FlightsAhead,
): LeadForecasts {
  const names = lead.trees.featureNames;
  const features = new Float32Array(names.length);
  const forecastOf = leadForecaster(lead);
  let effects: ReturnType<typeof effectsOfFeatures> | undefined;
  const sums = new Map(
    names.flatMap((name) => [0, Number.NaN].map((value) => [reasonCodeOf(name, value), 0])),
  );
  const expected = new Float64Array(lateness.length);
  const judge = new LatenessJudge(lateness.length);
  const stillHere = stillHereAt.map((minutes) => new StillHere(lateness, minutes));
  const over = Array.from(expected, (_, index) => {
    for (let feature = 0; feature < features.length; feature++) features[feature] = columns[feature][index];
    const forecast = forecastOf(features, airportOf(index));
    expected[index] = forecast.expectedLatenessMinutes;
    judge.judge(index, forecast.lateness, lateness[index]);
    for (const each of stillHere) each.add(forecast.lateness, lateness[index]);
    if (index % FLIGHTS_PER_EXPLANATION === 0) {
      effects ??= effectsOfFeatures(lead);
      addEffects(effects(features, airportOf(index)).effects, names, features, sums);
    }
    return forecast.over;
  });
  const explained = Math.ceil(lateness.length / FLIGHTS_PER_EXPLANATION);
  return {
    over,
    expectedLateness: expected,
    lateness: judge.forecasts,
    featureImportance: Object.fromEntries([...sums].map(([code, sum]) => [code, sum / explained])),
    stillHere: stillHere.map(({ forecasts }) => forecasts),
  };
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

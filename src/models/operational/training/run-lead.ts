import { rowScorer } from "../../../learn/gradient-boosting/predicting/row-scorer.ts";
import type { LatenessForecasts } from "../distribution/lateness-forecasts.ts";
import { effectsOfFeatures } from "../explaining/explanation.ts";
import { reasonCodeOf } from "../explaining/reason-codes.ts";
import type { Encoding } from "../features/features.ts";
import type { PastFlights } from "../features/past-flights.ts";
import { type ByThreshold, forecastLead, type LeadModel } from "../lead-model.ts";
import { binFeatures, type LeadColumns } from "./lead-features.ts";
import { type AirportEncodings, learnEncodings } from "./learn-encodings.ts";
import { knownFlights, type TrainingPeriod, trainingFlights } from "./period/training-flights.ts";
import { trainLead } from "./train-lead.ts";

/** Feature importance is measured on every flight whose index is a multiple of this number. */
const FLIGHTS_PER_EXPLANATION = 20;

/** A task: train the model of one lead time, and forecast later flights with it. */
export interface LeadTask extends TrainingPeriod {
  /** Whether the model has the features of the season; false by default. */
  readonly season?: boolean;
  /** The flights scheduled from `until` until before this are forecast, an instant in minutes; none by default. */
  readonly forecastUntil?: number;
}

/** The result of a {@link LeadTask}. */
export interface LeadResult {
  readonly lead: LeadModel;
  /** The encoding of flights as features that the model was trained with. */
  readonly encoding: Encoding;
  /** That of each airport, in the order of the flights' airports. */
  readonly ofAirports: readonly Encoding[];
  /** The forecasts of the task, in the order of the scheduled times. */
  readonly forecasts: {
    /** The probabilities of each flight to be later than each threshold. */
    readonly over: readonly ByThreshold[];
    /** In minutes. */
    readonly expectedLateness: Float64Array;
    /** The distributions of lateness, judged by the actual one. */
    readonly lateness?: LatenessForecasts;
    /** The mean absolute effect on the log-odds of a delay, by reason code; NaN without forecasts. */
    readonly featureImportance: Readonly<Record<string, number>>;
  };
}

/**
 * Runs a task. The columns are of later outcomes too; features of a moment use only what was known then.
 * @param flights all flights, to train on and to forecast
 * @param columns of all flights
 * @param threads of each fit, one by default; the result is the same to the last bit
 */
export function runLead(flights: PastFlights, columns: LeadColumns, task: LeadTask, threads = 1): LeadResult {
  const { leadTime, until, forecastUntil = until, season = false } = task;
  const { airports, airport, scheduled, operated } = flights.columns;
  const training = trainingFlights(flights.columns, task);
  const ahead = indicesWhere(
    flights,
    (index) => scheduled[index] >= until && scheduled[index] < forecastUntil,
  );
  const encodings = withSeason(
    learnEncodings(flights, columns.traffic, knownFlights(flights.columns, task)),
    season,
  );
  const { features, ofAhead } = binFeatures(flights, encodings, leadTime, columns, training, ahead);
  const codes = airports.length > 1 ? airports.map(({ code }) => code) : undefined;
  const lead = trainLead(
    features,
    Float64Array.from(training, (index) => operated[index] - scheduled[index]),
    codes && { codes, indices: Uint16Array.from(training, (index) => airport[index]) },
    threads,
  );
  const codeOf = (index: number) => codes?.[airport[ahead[index]]];
  return { lead, ...encodings, forecasts: forecast(lead, ofAhead, ahead.length, codeOf) };
}

/** Adds the features of the season to encodings, if they have them. */
function withSeason({ encoding, ofAirports }: AirportEncodings, season: boolean): AirportEncodings {
  if (!season) return { encoding, ofAirports };
  return { encoding: { ...encoding, season }, ofAirports: ofAirports.map((each) => ({ ...each, season })) };
}

function indicesWhere(flights: PastFlights, isWanted: (index: number) => boolean): Uint32Array {
  const indices = new Uint32Array(flights.length);
  let count = 0;
  for (let index = 0; index < indices.length; index++) if (isWanted(index)) indices[count++] = index;
  return indices.slice(0, count);
}

/**
 * Forecasts flights from their features, column by column.
 * @param airportOf returns the code of the airport of a flight, in a model of several
 */
function forecast(
  lead: LeadModel,
  columns: readonly Float32Array[],
  count: number,
  airportOf: (index: number) => string | undefined,
): LeadResult["forecasts"] {
  const names = lead.trees.featureNames;
  const features = new Float32Array(names.length);
  const rawScoreOf = rowScorer(lead.trees);
  let effects: ReturnType<typeof effectsOfFeatures> | undefined;
  const sums = new Map(
    names.flatMap((name) => [0, Number.NaN].map((value) => [reasonCodeOf(name, value), 0])),
  );
  const expected = new Float64Array(count);
  const over = Array.from(expected, (_, index) => {
    for (let feature = 0; feature < features.length; feature++) features[feature] = columns[feature][index];
    const { over, expectedLatenessMinutes } = forecastLead(lead, rawScoreOf(features), airportOf(index));
    expected[index] = expectedLatenessMinutes;
    if (index % FLIGHTS_PER_EXPLANATION === 0) {
      effects ??= effectsOfFeatures(lead);
      addEffects(effects(features, airportOf(index)).effects, names, features, sums);
    }
    return over;
  });
  const explained = Math.ceil(count / FLIGHTS_PER_EXPLANATION);
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

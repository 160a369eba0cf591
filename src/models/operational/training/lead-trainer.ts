import type { FlightTable } from "../../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import type { History } from "../../../history/history.ts";
import type { Timetable } from "../../../history/timetable.ts";
import { rowScorer } from "../../../learn/gradient-boosting/predicting/row-scorer.ts";
import { effectsOfFeatures } from "../explaining/explanation.ts";
import { reasonCodeOf } from "../explaining/reason-codes.ts";
import { type Encoding, FeatureReader, featureNames } from "../features/features.ts";
import { type PastFlight, pastFlights, replay } from "../features/past-flights.ts";
import { learnTypicalTraffic } from "../features/typical-traffic.ts";
import { type ByThreshold, forecastLead, type LeadModel } from "../lead-model.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
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

/** Trains models of lead times on a table of flights, and forecasts later flights of the table. */
export class LeadTrainer {
  /** The flights of the table, in the order of their scheduled times. */
  readonly flights: readonly PastFlight[];
  readonly #history: History;
  readonly #timetable: Timetable;
  readonly #zone: TimeZone;

  constructor(table: FlightTable) {
    this.flights = pastFlights(table);
    this.#zone = timeZoneOf(table.timeZone);
    const { history, timetable } = replay(this.flights, this.#zone);
    this.#history = history;
    this.#timetable = timetable;
  }

  /** Runs a task. The history contains later outcomes too; features of a moment use only what was known then. */
  run({ leadTime, until, forecastUntil }: LeadTask): LeadResult {
    const knownBy = until - (leadTime === "schedule" ? 0 : LEAD_MINUTES[leadTime]);
    const known = this.flights.filter(({ operated }) => operated <= knownBy);
    const encoding = this.encodingOf(known);
    const reader = new FeatureReader(encoding, this.#zone);
    const knowledge = { history: this.#history, timetable: this.#timetable };
    const lead = trainLead(
      reader.readAll(known, leadTime, knowledge),
      Float64Array.from(known, ({ scheduled, operated }) => operated - scheduled),
    );
    const ahead = this.flights.filter(
      ({ scheduled }) => forecastUntil !== undefined && scheduled >= until && scheduled < forecastUntil,
    );
    return { lead, encoding, forecasts: this.#forecast(lead, leadTime, ahead, reader) };
  }

  /** Returns the encoding for a model that is trained on some flights of the table. */
  encodingOf(flights: readonly PastFlight[]): Encoding {
    const airlines = [...new Set(flights.map(({ airlineCode }) => airlineCode))].sort();
    const destinations = [...new Set(flights.map(({ destination }) => destination))].sort();
    return {
      airlines,
      destinations,
      typicalTraffic: learnTypicalTraffic(flights, this.#timetable, airlines, this.#zone),
    };
  }

  #forecast(
    lead: LeadModel,
    leadTime: LeadTime,
    flights: readonly PastFlight[],
    reader: FeatureReader,
  ): LeadResult["forecasts"] {
    const names = featureNames(leadTime);
    const features = new Float32Array(names.length);
    const rawScoreOf = rowScorer(lead.trees);
    let effects: ReturnType<typeof effectsOfFeatures> | undefined;
    const sums = new Map(
      names.flatMap((name) => [0, Number.NaN].map((value) => [reasonCodeOf(name, value), 0])),
    );
    const expected = new Float64Array(flights.length);
    const over = flights.map((flight, index) => {
      reader.read(flight, leadTime, { history: this.#history, timetable: this.#timetable }, features);
      const { over, expectedLatenessMinutes } = forecastLead(lead, rawScoreOf(features));
      expected[index] = expectedLatenessMinutes;
      if (index % FLIGHTS_PER_EXPLANATION === 0) {
        effects ??= effectsOfFeatures(lead);
        addEffects(effects(features, flight.airport).effects, names, features, sums);
      }
      return over;
    });
    const explained = Math.ceil(flights.length / FLIGHTS_PER_EXPLANATION);
    const featureImportance = Object.fromEntries([...sums].map(([code, sum]) => [code, sum / explained]));
    return { over, expectedLateness: expected, featureImportance };
  }
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

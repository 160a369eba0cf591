import type { FlightTable, TableAirport } from "../../../flights/flight-table.ts";
import { timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport, type Histories } from "../../../history/by-airport.ts";
import { rowScorer } from "../../../learn/gradient-boosting/predicting/row-scorer.ts";
import type { FeatureMatrix } from "../../../learn/matrix/feature-matrix.ts";
import { effectsOfFeatures } from "../explaining/explanation.ts";
import { reasonCodeOf } from "../explaining/reason-codes.ts";
import { type Encoding, FeatureReader, featureNames } from "../features/features.ts";
import { airportsOfFlights, type PastFlight, pastFlights, replay } from "../features/past-flights.ts";
import { type ByThreshold, forecastLead, type LeadModel } from "../lead-model.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import { type AirportEncodings, groupByAirport, learnEncodings } from "./learn-encodings.ts";
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
  /** Of several airports: that of each, by code, which differs in typical traffic and travel times; else empty. */
  readonly encodings: Readonly<Record<string, Encoding>>;
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
  readonly #airports: readonly TableAirport[];
  readonly #knowledge: Histories;

  constructor(table: FlightTable) {
    this.flights = pastFlights(table);
    this.#airports = airportsOfFlights(table);
    const ofAirport = groupByAirport(this.flights, this.#airports);
    this.#knowledge = new ByAirport(this.#airports, (code, index) =>
      replay(ofAirport.of(code), timeZoneOf(this.#airports[index].timeZone)),
    );
  }

  /** Runs a task. The history contains later outcomes too; features of a moment use only what was known then. */
  run({ leadTime, until, forecastUntil }: LeadTask): LeadResult {
    const knownBy = until - (leadTime === "schedule" ? 0 : LEAD_MINUTES[leadTime]);
    const known = this.flights.filter(({ operated }) => operated <= knownBy);
    const { encoding, encodings } = this.encodingsOf(known);
    const several = this.#airports.length > 1;
    const readers = new ByAirport(
      this.#airports,
      (code, index) =>
        new FeatureReader(
          encodings.of(code),
          timeZoneOf(this.#airports[index].timeZone),
          several ? code : undefined,
        ),
    );
    const lead = trainLead(
      readAll(known, leadTime, encoding, (flight, into) => this.#read(flight, leadTime, readers, into)),
      Float64Array.from(known, ({ scheduled, operated }) => operated - scheduled),
      several ? known.map(({ airport }) => airport as string) : undefined,
    );
    const ahead = this.flights.filter(
      ({ scheduled }) => forecastUntil !== undefined && scheduled >= until && scheduled < forecastUntil,
    );
    const forecasts = this.#forecast(lead, leadTime, ahead, encoding, readers);
    return { lead, encoding, encodings: several ? Object.fromEntries(encodings.entries()) : {}, forecasts };
  }

  /** Returns the encoding for a model that is trained on some flights of the table, of all airports together. */
  encodingOf(flights: readonly PastFlight[]): Encoding {
    return this.encodingsOf(flights).encoding;
  }

  /** Returns the encoding for a model that is trained on some flights of the table, and that of each airport. */
  encodingsOf(flights: readonly PastFlight[]): AirportEncodings {
    return learnEncodings(flights, this.#airports, this.#knowledge);
  }

  #read(flight: PastFlight, leadTime: LeadTime, readers: ByAirport<FeatureReader>, into: Float32Array): void {
    const airport = this.#airports.length > 1 ? flight.airport : undefined;
    readers.of(airport).read(flight, leadTime, this.#knowledge.of(airport), into);
  }

  #forecast(
    lead: LeadModel,
    leadTime: LeadTime,
    flights: readonly PastFlight[],
    encoding: Encoding,
    readers: ByAirport<FeatureReader>,
  ): LeadResult["forecasts"] {
    const names = featureNames(leadTime, encoding);
    const features = new Float32Array(names.length);
    const rawScoreOf = rowScorer(lead.trees);
    let effects: ReturnType<typeof effectsOfFeatures> | undefined;
    const sums = new Map(
      names.flatMap((name) => [0, Number.NaN].map((value) => [reasonCodeOf(name, value), 0])),
    );
    const expected = new Float64Array(flights.length);
    const over = flights.map((flight, index) => {
      this.#read(flight, leadTime, readers, features);
      const { over, expectedLatenessMinutes } = forecastLead(lead, rawScoreOf(features), flight.airport);
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

/** Reads the features of flights into a matrix. */
function readAll(
  flights: readonly PastFlight[],
  leadTime: LeadTime,
  encoding: Encoding,
  read: (flight: PastFlight, into: Float32Array) => void,
): FeatureMatrix {
  const names = featureNames(leadTime, encoding);
  const columns = names.map(() => new Float32Array(flights.length));
  const row = new Float32Array(names.length);
  for (const [index, flight] of flights.entries()) {
    read(flight, row);
    for (let feature = 0; feature < row.length; feature++) columns[feature][index] = row[feature];
  }
  return { names, rowCount: flights.length, columns };
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

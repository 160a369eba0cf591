import { PuntualError } from "../../errors.ts";
import type { Movement } from "../../flights/flight-table.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import type { History } from "../../history/history.ts";
import type { SavedOperational } from "../../models/operational/artefact/saved-operational.ts";
import type { Language } from "../../models/operational/explaining/language.ts";
import type { FlightToForecast } from "../../models/operational/features/features.ts";
import type {
  Forecast,
  MomentAsked,
  OperationalModel,
} from "../../models/operational/forecasting/operational-model.ts";
import type { OutcomeStore } from "../../store/outcome-store.ts";
import { airportsOf } from "../airports/served-airports.ts";
import type { ItemProblems } from "../http/item-problems.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { ServedModels } from "../model-serving/served-models.ts";
import type { Shadow } from "../model-serving/shadow.ts";
import { asOf } from "../outcomes/history-as-of.ts";
import type { FlightFields, FlightReader } from "./flight-request.ts";
import type { ForecastItem, ForecastWriter } from "./forecast-item.ts";
import { checkMoment, momentOfFlight } from "./moment-request.ts";

/** The collaborators of a {@link Forecaster}. */
export interface ForecasterOptions {
  readonly models: ServedModels;
  readonly outcomes: OutcomeStore;
  readonly reader: FlightReader;
  readonly writer: ForecastWriter;
  readonly metrics: ServiceMetrics;
}

/** The circumstances of the forecasts of a request. */
export interface ForecastsAsked {
  /** The current instant in minutes, read once for a request. */
  readonly now: number;
  /** The moment of the forecasts of flights that have none of their own, an instant in minutes; now by default. */
  readonly at?: number | undefined;
  /** The language of the reasons; by default none are given. */
  readonly explain?: Language | undefined;
}

/** Forecasts flights as clients send them, from the outcomes that are known now. */
export class Forecaster {
  readonly writer: ForecastWriter;
  readonly #models: ServedModels;
  readonly #outcomes: OutcomeStore;
  readonly #reader: FlightReader;
  readonly #metrics: ServiceMetrics;

  constructor({ models, outcomes, reader, writer, metrics }: ForecasterOptions) {
    this.#models = models;
    this.#outcomes = outcomes;
    this.#reader = reader;
    this.writer = writer;
    this.#metrics = metrics;
  }

  /** The instant up to which the histories have all outcomes, ISO 8601, while they do not follow the stored ones. */
  get historyAsOf(): string | undefined {
    return asOf(this.#outcomes);
  }

  /** The active model. A request reads it once, so that one model forecasts all its flights. */
  get model(): SavedOperational {
    return this.#models.operational.current;
  }

  /** The movement of the flights of the active model; departures before one is loaded. */
  get movement(): Movement {
    return this.#models.operational.loaded?.model.movement ?? "departures";
  }

  /** The current instant, in minutes. */
  now(): number {
    return Date.now() / 60_000;
  }

  /**
   * Forecasts one flight; an invalid flight gets a problem.
   * @param problems of the flights before it in a list
   */
  forecast(
    saved: SavedOperational,
    fields: FlightFields,
    { now, at: atOfAll, explain }: ForecastsAsked,
    problems?: ItemProblems,
  ): ForecastItem {
    const { model } = saved;
    try {
      const flight = this.#reader.read(fields, model, problems);
      const history = this.#historyOf(model, flight);
      const at = this.#momentOf(model, flight, fields.at, { now, at: atOfAll });
      const moment = at === undefined ? { now } : { at };
      const forecast = model.forecast(flight, { history }, { ...moment, explain });
      this.#metrics.countForecast("operational", forecast.probability, forecast.delayed);
      for (const field of forecast.support.unseen) this.#metrics.countUnknown(field);
      const shadow = this.#models.operational.shadowBeside(saved);
      if (shadow !== undefined) this.#compare(shadow, flight, forecast, moment, history);
      return { flight, forecast };
    } catch (error) {
      if (!(error instanceof PuntualError) || error.status >= 500) throw error;
      return { problem: error };
    }
  }

  /** The history of the flight's airport. */
  #historyOf(model: OperationalModel, { airport }: FlightToForecast): History {
    return this.#outcomes.historyOf(airportsOf(model).of(airport).airport);
  }

  /**
   * The moment that is asked for of a flight; undefined for now.
   * @throws PuntualError `invalid-request`
   */
  #momentOf(
    model: OperationalModel,
    { airport, scheduled }: FlightToForecast,
    own: unknown,
    { now, at }: ForecastsAsked,
  ): number | undefined {
    if ((own === undefined || own === null) && at === undefined) return undefined;
    const { zone } = airportsOf(model).of(airport);
    if (own !== undefined && own !== null) return momentOfFlight(own, scheduled, zone, now);
    checkMoment(at as number, scheduled, zone, formatWithOffset(at as number, zone));
    return at;
  }

  /** Makes the shadow forecast the same flight from the same history. */
  #compare(
    shadow: Shadow<SavedOperational>,
    flight: FlightToForecast,
    forecast: Forecast,
    moment: MomentAsked,
    history: History,
  ): void {
    const { airport } = airportsOf(this.model.model).of(flight.airport);
    shadow.compare(forecast, ({ model }) => {
      const named = airportsOf(model).only === undefined ? { ...flight, airport } : flight;
      return model.forecast(named, { history }, moment);
    });
  }
}

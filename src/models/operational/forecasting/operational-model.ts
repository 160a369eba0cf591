import type { FlightTable, Movement } from "../../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import type { FlightForecasts, Model } from "../../model.ts";
import { type Costs, checkCosts, thresholdOf } from "../costs.ts";
import type { Lateness } from "../distribution/lateness.ts";
import type { ByThreshold } from "../distribution/thresholds.ts";
import { type Explainer, type Explanation, leadExplainer } from "../explaining/explanation.ts";
import type { Language } from "../explaining/language.ts";
import type { FlightToForecast, Knowledge } from "../features/features.ts";
import { FLIGHT_COLUMNS, flightsIn } from "../features/past-flights.ts";
import { type LeadForecaster, type LeadModel, leadForecaster } from "../lead-model.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import { leadTimesOf, type ModelAirport, type OperationalModelData } from "../model-data.ts";
import { type AirportPart, airportParts } from "./airport-part.ts";
import { FlightFinder } from "./find-flight.ts";
import type { Support } from "./support.ts";

export type { Support } from "./support.ts";

/** The forecast for a flight. */
export interface Forecast {
  /** Probability of leaving over 15 minutes late. */
  readonly probability: number;
  /** Whether a delay is forecast: the probability is over the threshold. */
  readonly delayed: boolean;
  readonly threshold: number;
  /** Probabilities of leaving over 15, 30, 60 and 120 minutes late; none exceeds the one before. */
  readonly over: ByThreshold;
  /** Expected lateness in minutes, negative where early. */
  readonly expectedLatenessMinutes: number;
  /** The distribution of the lateness, which the probabilities and the quantiles are of. */
  readonly lateness: Lateness;
  /** The lead time whose model made the forecast. */
  readonly leadTime: LeadTime;
  readonly support: Support;
  /** The reasons of the forecast; absent unless asked for. */
  readonly explanation?: Explanation;
}

/** Options of {@link OperationalModel.forecast}. */
export interface ForecastOptions {
  /** The moment of the forecast, an instant in minutes; by default late enough for any lead time. */
  readonly now?: number | undefined;
  /** The lead time to forecast at; by default {@link bestLeadTime}. */
  readonly leadTime?: LeadTime | undefined;
  /** The language of the reasons; by default none are given. */
  readonly explain?: Language | undefined;
}

/** The maximum age in minutes of the last known outcome at the moment of a lead time. */
const MAX_AGE_MINUTES = { hour: 6 * 60, day: 24 * 60 } as const;

/** The minimum length in minutes of a history at the moment of a lead time: habits show after a week. */
const MIN_HISTORY_MINUTES = 7 * 24 * 60;

/**
 * Returns the best lead time for a flight, given what is known: the latest whose moment has passed and at which the
 * history is recent (an outcome within 6 hours before it for `hour`, 24 hours for `day`) and reaches back a week.
 * @param now an instant in minutes; by default late enough for any lead time
 */
export function bestLeadTime(flight: FlightToForecast, { history }: Knowledge, now?: number): LeadTime {
  if (history === undefined || history.size === 0) return "schedule";
  const { known } = history.airport;
  for (const leadTime of ["hour", "day"] as const) {
    const moment = flight.scheduled - LEAD_MINUTES[leadTime];
    const isFresh = known.countUntil(moment) > known.countBefore(moment - MAX_AGE_MINUTES[leadTime]);
    const reachesBack = history.from <= moment - MIN_HISTORY_MINUTES;
    if (isFresh && reachesBack && moment <= (now ?? Infinity)) return leadTime;
  }
  return "schedule";
}

/** A fitted operational model: immutable, without any of its training data. */
export class OperationalModel implements Model {
  readonly kind = "operational";
  readonly forecastColumns = FLIGHT_COLUMNS;
  readonly data: OperationalModelData;
  readonly movement: Movement;
  /** The airports whose flights it forecasts; none for a model that does not name its airport. */
  readonly airports: readonly ModelAirport[];
  /**
   * The part of the model that is of one airport, by its code.
   * @hidden
   */
  readonly parts: ByAirport<AirportPart>;
  /** That of the costs of all airports; an airport may have its own. */
  readonly threshold: number;
  /** The time zone of the airport, or the one that all airports have; UTC where they differ. */
  readonly timeZone: TimeZone;
  /** Finds the flights that clients name, at any airport; the finder of a part finds those of its airport. */
  readonly finder: FlightFinder;
  readonly #leads = new Map<LeadTime, PreparedLead>();

  constructor(data: OperationalModelData) {
    this.data = data;
    this.movement = data.movement ?? "departures";
    this.airports = data.airports ?? [];
    this.parts = airportParts(data);
    this.threshold = thresholdOf(data.costs);
    const only = this.parts.codes.length === 1 ? this.parts.of() : undefined;
    this.timeZone = only?.timeZone ?? timeZoneOf(data.timeZone);
    this.finder = only?.finder ?? new FlightFinder(data);
  }

  /**
   * Forecasts the flights of a table.
   * @param knowledge that of each airport; that of one airport will do for a table of its flights
   */
  forecastFlights(flights: FlightTable, knowledge: Knowledge | ByAirport<Knowledge> = {}): FlightForecasts {
    const probability = new Float64Array(flights.rowCount);
    const delayed = new Uint8Array(flights.rowCount);
    for (const [row, flight] of flightsIn(flights).entries()) {
      const forecast = this.forecast(this.finder.ifKnown(flight), knowledge);
      probability[row] = forecast.probability;
      delayed[row] = forecast.delayed ? 1 : 0;
    }
    return { probability, delayed };
  }

  /**
   * Forecasts one flight from what is known.
   * @param known of the flight's airport, or that of each airport
   * @throws PuntualError as `partOf` does
   */
  forecast(
    flight: FlightToForecast,
    known: Knowledge | ByAirport<Knowledge> = {},
    options: ForecastOptions = {},
  ): Forecast {
    const knowledge = known instanceof ByAirport ? known.of(this.#codeOf(flight)) : known;
    const leadTime = options.leadTime ?? bestLeadTime(flight, knowledge, options.now);
    const lead = this.#lead(leadTime);
    const { features } = lead;
    const { airport, reader, threshold } = this.partOf(flight);
    reader.read(flight, leadTime, knowledge, features);
    const { over, expectedLatenessMinutes, lateness } = lead.forecastOf(features, airport?.code);
    const forecast: Forecast = {
      probability: over[0],
      delayed: over[0] > threshold,
      threshold,
      over,
      expectedLatenessMinutes,
      lateness,
      leadTime,
      support: this.supportOf(flight),
    };
    if (options.explain === undefined) return forecast;
    lead.explainer ??= leadExplainer(this.data, lead.model, (flight) => this.partOf(flight).words);
    return { ...forecast, explanation: lead.explainer(flight, features, options.explain) };
  }

  /** Returns the training data behind a forecast for a flight. */
  supportOf(flight: ScheduledFlight): Support {
    return this.partOf(flight).supports.of(flight);
  }

  /**
   * Returns the same model with the threshold for other costs, the same at all its airports.
   * @throws PuntualError `invalid-argument` for costs that are not over 0
   */
  withCosts(costs: Costs): OperationalModel {
    checkCosts(costs);
    const { byAirport, ...data } = this.data;
    if (byAirport === undefined) return new OperationalModel({ ...data, costs });
    const changed = Object.entries(byAirport).map(([code, own]) => [code, { ...own, costs }] as const);
    return new OperationalModel({ ...data, costs, byAirport: Object.fromEntries(changed) });
  }

  /**
   * Returns the part of a flight's airport; of a model that names none, any flight is of its airport.
   * @throws PuntualError `invalid-argument` and `unknown-category` for a flight that names no airport of several, or another
   * @hidden
   */
  partOf(flight: Pick<ScheduledFlight, "airport">): AirportPart {
    return this.parts.of(this.#codeOf(flight));
  }

  #codeOf({ airport }: Pick<ScheduledFlight, "airport">): string | undefined {
    return this.airports.length === 0 ? undefined : airport;
  }

  #lead(leadTime: LeadTime): PreparedLead {
    const prepared = this.#leads.get(leadTime);
    if (prepared !== undefined) return prepared;
    const model = this.data.leads[leadTime];
    if (model === undefined) refuse("leadTime", leadTime, leadTimesOf(this.data).join(", "));
    const features = new Float32Array(model.trees.featureNames.length);
    const lead = { model, forecastOf: leadForecaster(model), features };
    this.#leads.set(leadTime, lead);
    return lead;
  }
}

/** A lead time's model, prepared at its first forecast. */
interface PreparedLead {
  readonly model: LeadModel;
  readonly forecastOf: LeadForecaster;
  /** Buffer for the features of one flight. */
  readonly features: Float32Array;
  explainer?: Explainer;
}

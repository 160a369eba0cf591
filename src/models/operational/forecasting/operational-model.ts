import type { FlightTable, Movement } from "../../../flights/flight-table.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import { ByAirport } from "../../../history/by-airport.ts";
import type { ScheduledFlight } from "../../../history/outcome.ts";
import { refuse } from "../../../learn/check-arguments.ts";
import type { FlightForecasts, Model } from "../../model.ts";
import { type Costs, checkCosts, thresholdOf } from "../costs.ts";
import { type Lateness, mixed } from "../distribution/lateness.ts";
import { mixedBeyond } from "../distribution/mixed-beyond.ts";
import type { ByThreshold } from "../distribution/thresholds.ts";
import {
  type Explainer,
  type Explanation,
  effectsOfFeatures,
  leadExplainer,
} from "../explaining/explanation.ts";
import type { Language } from "../explaining/language.ts";
import {
  type FlightToForecast,
  featureNames,
  type Knowledge,
  momentOf,
  type RouteReader,
} from "../features/features.ts";
import { FLIGHT_COLUMNS, flightsIn } from "../features/past-flights.ts";
import { LeadBatch } from "../lead-batch.ts";
import { type LeadForecast, type LeadForecaster, type LeadModel, leadForecaster } from "../lead-model.ts";
import { isMainLeadTime, LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import { leadTimesOf, type ModelAirport, type OperationalModelData } from "../model-data.ts";
import { type AirportPart, airportParts } from "./airport-part.ts";
import { FlightFinder } from "./find-flight.ts";
import { bestLeadTime, type ForecastPlan, type MomentAsked, planAtLead, planAtMoment } from "./moment.ts";
import type { Support } from "./support.ts";

export { bestLeadTime, type MomentAsked } from "./moment.ts";
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
  /** The lead time whose model made the forecast; between two of them, the one with less known. */
  readonly leadTime: LeadTime;
  /**
   * The moment of the forecast, an instant in minutes: no outcome that became known later is used. Undefined for a forecast from
   * the timetable that was asked for without a moment.
   */
  readonly moment: number | undefined;
  /** The minutes from the moment to the scheduled time, negative after it. */
  readonly leadMinutes: number | undefined;
  readonly support: Support;
  /** The reasons of the forecast; absent unless asked for. */
  readonly explanation?: Explanation;
}

/** The parts of a forecast that flights of one route share: looked up once for all of them. @internal */
export interface PreparedRoute<Flight extends FlightToForecast = FlightToForecast> {
  /** One of the flights. */
  readonly flight: Flight;
  readonly knowledge: Knowledge;
  /** The code of the airport; undefined in a model that names none. */
  readonly airport: string | undefined;
  readonly threshold: number;
  readonly support: Support;
  readonly readFeatures: RouteReader;
}

/** A flight of a prepared route, scheduled at an instant in minutes. @internal */
export interface FlightOfRoute {
  readonly route: PreparedRoute;
  readonly scheduled: number;
}

/** Options of {@link OperationalModel.forecast}. */
export interface ForecastOptions extends MomentAsked {
  /** The lead time to forecast at, at its own moment; by default that of the moment, else {@link bestLeadTime}. */
  readonly leadTime?: LeadTime | undefined;
  /** The language of the reasons; by default none are given. */
  readonly explain?: Language | undefined;
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
  readonly #leadTimes: readonly LeadTime[];
  readonly #hasMainOnly: boolean;
  readonly #explainer: Explainer;
  /** The features of the lead time that has most of them, and a buffer for those of one flight. */
  readonly #allNames: readonly string[];
  readonly #row: Float32Array;

  constructor(data: OperationalModelData) {
    this.data = data;
    this.movement = data.movement ?? "departures";
    this.airports = data.airports ?? [];
    this.parts = airportParts(data);
    this.#leadTimes = leadTimesOf(data);
    this.#hasMainOnly = this.#leadTimes.every(isMainLeadTime);
    this.#explainer = leadExplainer(data, (flight) => this.partOf(flight).words);
    const lists = this.#leadTimes.map((leadTime) => featureNames(leadTime, data.encoding));
    this.#allNames = lists.reduce((most, names) => (names.length > most.length ? names : most));
    this.#row = new Float32Array(this.#allNames.length);
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
    const planned = this.#read(flight, known, options);
    const { route, plan, parts } = planned;
    const { airport } = route;
    const made = parts.map(({ lead }) => lead.forecastOf(lead.features, airport));
    const forecast = this.#combined(route, flight.scheduled, plan, made);
    const { over } = forecast;
    if (options.explain === undefined) return forecast;
    const effects = parts.map(({ lead, weight }) => {
      lead.effectsOf ??= effectsOfFeatures(lead.model);
      const { names, features } = lead;
      return { ...lead.effectsOf(features, airport), weight, names, features };
    });
    const explanation = this.#explainer(flight, effects, over[0], plan.given, options.explain);
    return { ...forecast, explanation };
  }

  /**
   * Prepares forecasts of flights that differ from a flight in their scheduled times only, from what is known now.
   * @param known of the flight's airport, or that of each airport
   * @throws PuntualError as `partOf` does
   * @internal
   */
  prepare<Flight extends FlightToForecast>(
    flight: Flight,
    known: Knowledge | ByAirport<Knowledge>,
  ): PreparedRoute<Flight> {
    const knowledge = known instanceof ByAirport ? known.of(this.#codeOf(flight)) : known;
    const part = this.partOf(flight);
    const { reader, supports, airport, threshold } = part;
    return {
      ...{ flight, knowledge, threshold, airport: airport?.code },
      readFeatures: reader.routeReader(flight, knowledge),
      support: supports.of(flight),
    };
  }

  /**
   * Forecasts flights of prepared routes, many at once: as {@link forecast} does, in less time for each.
   * @param options without `explain`
   * @param use called with each flight and its forecast, in their order; the distribution of its lateness holds until it returns
   * @throws PuntualError as `forecast` does, before any is made
   * @internal
   */
  forecastAll<Flight extends FlightOfRoute>(
    flights: readonly Flight[],
    options: Pick<ForecastOptions, "leadTime" | "now" | "at">,
    use: (flight: Flight, forecast: Forecast) => void,
  ): void {
    for (const { batch } of this.#leads.values()) batch?.clear();
    const planned = flights.map(({ route, scheduled }) => {
      const plan = this.#planOf(route, scheduled, options);
      const parts = this.#partsOf(plan);
      if (parts.length > 1) this.#readFeatures(parts, route, scheduled, plan.knownAt);
      for (const { lead } of parts) {
        lead.batch ??= new LeadBatch(lead.model);
        const at = lead.batch.add();
        if (parts.length > 1) lead.batch.features.set(lead.features, at);
        else readInto(lead.batch.features, at, lead.leadTime, route, scheduled, plan.knownAt);
      }
      return { plan, parts };
    });
    for (let index = 0; index < flights.length; index++) {
      const { route, scheduled } = flights[index];
      const { plan, parts } = planned[index];
      const take = ({ lead: { batch } }: PlannedLead) => (batch as LeadBatch).take(route.airport);
      const made = parts.length === 1 ? [take(parts[0])] : parts.map(take);
      use(flights[index], this.#combined(route, scheduled, plan, made));
    }
  }

  /** Plans the forecast of a flight and reads its features into those of the models that it is made up of. */
  #read(
    flight: FlightToForecast,
    known: Knowledge | ByAirport<Knowledge>,
    options: ForecastOptions,
  ): PlannedForecast {
    const route = this.prepare(flight, known);
    const plan = this.#planOf(route, flight.scheduled, options);
    const parts = this.#partsOf(plan);
    this.#readFeatures(parts, route, flight.scheduled, plan.knownAt);
    return { route, plan, parts };
  }

  /** Makes the forecast of a flight of those of its parts. */
  #combined(
    { threshold, support }: PreparedRoute,
    scheduled: number,
    plan: ForecastPlan,
    made: readonly LeadForecast[],
  ): Forecast {
    const { over, expectedLatenessMinutes, lateness } = combined(plan, made);
    return {
      probability: over[0],
      delayed: over[0] > threshold,
      threshold,
      over,
      expectedLatenessMinutes,
      lateness,
      leadTime: plan.leadTime,
      moment: plan.moment,
      leadMinutes: plan.moment === undefined ? undefined : scheduled - plan.moment,
      support,
    };
  }

  /** A model with the main lead times only forecasts at their moments: the last that has passed. */
  #planOf(
    { flight, knowledge }: PreparedRoute,
    scheduled: number,
    { leadTime, now, at }: ForecastOptions,
  ): ForecastPlan {
    if (leadTime !== undefined) return planAtLead({ scheduled }, leadTime);
    if (this.#hasMainOnly || (at ?? now) === undefined)
      return planAtLead({ scheduled }, bestLeadTime({ scheduled }, knowledge, at ?? now));
    return planAtMoment({ ...flight, scheduled }, knowledge, { now, at }, this.#leadTimes);
  }

  /** The models of a plan, each with its weight. */
  #partsOf({ first, second, share, historyShare }: ForecastPlan): readonly PlannedLead[] {
    if (second === undefined && historyShare === 1) return this.#lead(first).alone;
    const parts = [{ lead: this.#lead(first), weight: historyShare * (1 - share) }];
    if (second !== undefined) parts.push({ lead: this.#lead(second), weight: historyShare * share });
    if (historyShare < 1) parts.push({ lead: this.#lead("schedule"), weight: 1 - historyShare });
    return parts;
  }

  /** Reads the features of some lead times: at once where those of one begin with those of the others. */
  #readFeatures(
    parts: readonly PlannedLead[],
    route: PreparedRoute,
    scheduled: number,
    moment: number | undefined,
  ): void {
    const [{ lead: first }, ...others] = parts;
    let most = first;
    for (const { lead } of others) if (lead.features.length > most.features.length) most = lead;
    readInto(most.features, 0, most.leadTime, route, scheduled, moment);
    for (const { lead } of parts) {
      if (lead.features.buffer !== most.features.buffer)
        readInto(lead.features, 0, lead.leadTime, route, scheduled, moment);
    }
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
    const names = model.trees.featureNames;
    const isBeginning = names.every((name, index) => name === this.#allNames[index]);
    const features = isBeginning ? this.#row.subarray(0, names.length) : new Float32Array(names.length);
    const alone: PlannedLead[] = [];
    const lead = { leadTime, model, names, forecastOf: leadForecaster(model), features, alone };
    alone.push({ lead, weight: 1 });
    this.#leads.set(leadTime, lead);
    return lead;
  }
}

/** Reads the features of a flight at a moment, by default that of the lead time. */
function readInto(
  features: Float32Array,
  at: number,
  leadTime: LeadTime,
  { readFeatures }: PreparedRoute,
  scheduled: number,
  moment = momentOf({ scheduled }, leadTime),
): void {
  readFeatures(scheduled, leadTime, moment, features, at);
}

/** Combines the forecasts of the lead times of a plan, in the order of their parts. */
function combined(
  { second, share, historyShare, given }: ForecastPlan,
  made: readonly LeadForecast[],
): Pick<Forecast, "over" | "expectedLatenessMinutes" | "lateness"> {
  if (made.length === 1 && given === -Infinity) return made[0];
  const parts = made.map(({ lateness }) => (given === -Infinity ? lateness : lateness.given(given)));
  let [lateness] = parts;
  if (second !== undefined) lateness = mixedBeyond(lateness, parts[1], share, -LEAD_MINUTES[second]);
  if (historyShare < 1) lateness = mixed(parts[parts.length - 1], lateness, historyShare);
  return { over: lateness.overThresholds, expectedLatenessMinutes: lateness.mean, lateness };
}

/** A flight whose forecast is planned. */
interface PlannedForecast {
  readonly route: PreparedRoute;
  readonly plan: ForecastPlan;
  readonly parts: readonly PlannedLead[];
}

/** A lead time's model as a part of a forecast. */
interface PlannedLead {
  readonly lead: PreparedLead;
  /** From 0 to 1. */
  readonly weight: number;
}

/** A lead time's model, prepared at its first forecast. */
interface PreparedLead {
  readonly leadTime: LeadTime;
  readonly model: LeadModel;
  readonly names: readonly string[];
  readonly forecastOf: LeadForecaster;
  /** Buffer for the features of one flight: that of the model with most features, where they begin with its own. */
  readonly features: Float32Array;
  /** The parts of a forecast that is this model's alone. */
  readonly alone: readonly PlannedLead[];
  effectsOf?: ReturnType<typeof effectsOfFeatures>;
  batch?: LeadBatch;
}

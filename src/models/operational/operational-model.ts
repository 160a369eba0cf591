import type { FlightType } from "../../flights/flight-table.ts";
import { type Costs, checkCosts, thresholdOf } from "./costs.ts";
import { type Explainer, type Explanation, leadExplainer } from "./explanation.ts";
import {
  type Encoding,
  FeatureReader,
  type FlightToForecast,
  featureNames,
  type Knowledge,
} from "./features.ts";
import { type ByThreshold, forecastLead, type LeadModel } from "./lead-model.ts";
import { LEAD_MINUTES, type LeadTime } from "./lead-time.ts";
import type { Names } from "./names.ts";
import type { Language } from "./sentences.ts";

/** A fitted operational model as plain data, as an artefact holds it. */
export interface OperationalModelData {
  readonly kind: "operational";
  readonly encoding: Encoding;
  readonly names: Names;
  /** How many training flights there were of each airline to each destination, by `airline destination`. */
  readonly flightsByRoute: Readonly<Record<string, number>>;
  /** The flight type of most training flights to each destination. */
  readonly flightTypes: Readonly<Record<string, FlightType>>;
  readonly costs: Costs;
  readonly leads: Readonly<Record<LeadTime, LeadModel>>;
}

/** What a forecast stands on. */
export interface Support {
  /** Training flights of the same airline to the same destination; `none` where either was never seen. */
  readonly flights: number | "none";
  /** Which of the two was never seen: the forecast stands on the rest. */
  readonly unseen: readonly ("airline" | "destination")[];
}

/** What is forecast of a flight. */
export interface Forecast {
  /** Probability of leaving over 15 minutes late. */
  readonly probability: number;
  /** Whether a delay is forecast: the probability is over the threshold. */
  readonly delayed: boolean;
  readonly threshold: number;
  /** Probabilities of being over 15, 30, 60 and 120 minutes late; none is over the one before. */
  readonly over: ByThreshold;
  /** Mean lateness to expect, negative where early. */
  readonly expectedLatenessMinutes: number;
  /** The lead time whose model made the forecast. */
  readonly leadTime: LeadTime;
  readonly support: Support;
  /** Why, where that was asked for. */
  readonly explanation?: Explanation;
}

/** How to forecast. */
export interface ForecastOptions {
  /** The moment at which the forecast is made, local minutes; by default late enough for any lead time. */
  readonly now?: number | undefined;
  /** Overrules the choice of the lead time. */
  readonly leadTime?: LeadTime | undefined;
  /** The language of the reasons; without it there are none. */
  readonly explain?: Language | undefined;
}

/** How long before the moment of a lead time the last known outcome may lie, in minutes. */
const FRESHNESS = { hour: 6 * 60, day: 24 * 60 } as const;

/** How long a history has to reach back before the moment of a lead time: under a week it tells no habits. */
const LEAST_HISTORY = 7 * 24 * 60;

/**
 * The best lead time that what is known of a flight allows: the latest whose moment has come, at which the history
 * is fresh (an outcome within 6 hours before it for `hour`, 24 hours for `day`) and reaches a week back.
 */
export function bestLeadTime(flight: FlightToForecast, { history }: Knowledge, now?: number): LeadTime {
  const known = history?.groupsOf(flight).airport?.known;
  if (history === undefined || known === undefined) return "schedule";
  for (const leadTime of ["hour", "day"] as const) {
    const moment = flight.scheduled - LEAD_MINUTES[leadTime];
    const isFresh = known.countUntil(moment) > known.countBefore(moment - FRESHNESS[leadTime]);
    const reachesBack = history.from <= moment - LEAST_HISTORY;
    if (isFresh && reachesBack && moment <= (now ?? Infinity)) return leadTime;
  }
  return "schedule";
}

/** A fitted operational model: immutable, without any of its training data. */
export class OperationalModel {
  readonly data: OperationalModelData;
  readonly threshold: number;
  readonly #reader: FeatureReader;
  readonly #explainers = new Map<LeadTime, Explainer>();

  constructor(data: OperationalModelData) {
    this.data = data;
    this.threshold = thresholdOf(data.costs);
    this.#reader = new FeatureReader(data.encoding);
  }

  /** Forecasts one flight from what is known. */
  forecast(flight: FlightToForecast, knowledge: Knowledge = {}, options: ForecastOptions = {}): Forecast {
    const leadTime = options.leadTime ?? bestLeadTime(flight, knowledge, options.now);
    const lead = this.data.leads[leadTime];
    const features = new Float32Array(featureNames(leadTime).length);
    this.#reader.read(flight, leadTime, knowledge, features);
    const { over, expectedLatenessMinutes } = forecastLead(lead, features);
    const forecast: Forecast = {
      probability: over[0],
      delayed: over[0] > this.threshold,
      threshold: this.threshold,
      over,
      expectedLatenessMinutes,
      leadTime,
      support: this.supportOf(flight),
    };
    if (options.explain === undefined) return forecast;
    const explanation = this.#explainer(leadTime)(flight, features, options.explain);
    return { ...forecast, explanation };
  }

  /** How many training flights stand behind a forecast. */
  supportOf({ airlineCode, destination }: FlightToForecast): Support {
    const { encoding, flightsByRoute } = this.data;
    const unseen = [
      ...(encoding.airlines.includes(airlineCode) ? [] : ["airline" as const]),
      ...(encoding.destinations.includes(destination) ? [] : ["destination" as const]),
    ];
    const flights = unseen.length > 0 ? "none" : (flightsByRoute[`${airlineCode} ${destination}`] ?? 0);
    return { flights, unseen };
  }

  /**
   * The same model with a threshold for other costs.
   * @throws PuntualError `invalid-argument` for costs that are not over 0
   */
  withCosts(costs: Costs): OperationalModel {
    checkCosts(costs);
    return new OperationalModel({ ...this.data, costs });
  }

  #explainer(leadTime: LeadTime): Explainer {
    const explainer = this.#explainers.get(leadTime) ?? leadExplainer(this.data, leadTime);
    this.#explainers.set(leadTime, explainer);
    return explainer;
  }
}

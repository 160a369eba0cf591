import type { ScheduledFlight } from "../../../history/outcome.ts";
import { type RowScorer, rowScorer } from "../../../learn/gradient-boosting/predicting/row-scorer.ts";
import { type Costs, checkCosts, thresholdOf } from "../costs.ts";
import { type Explainer, type Explanation, leadExplainer } from "../explaining/explanation.ts";
import type { Language } from "../explaining/language.ts";
import { FeatureReader, type FlightToForecast, featureNames, type Knowledge } from "../features/features.ts";
import { type ByThreshold, forecastLead, type LeadModel } from "../lead-model.ts";
import { LEAD_MINUTES, type LeadTime } from "../lead-time.ts";
import type { OperationalModelData } from "../model-data.ts";
import { FlightFinder } from "./find-flight.ts";
import { type Support, Supports } from "./support.ts";

export type { Support } from "./support.ts";

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
  if (history === undefined || history.size === 0) return "schedule";
  const { known } = history.airport;
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
  /** Finds what clients mean by the names of flights. */
  readonly finder: FlightFinder;
  readonly #reader: FeatureReader;
  readonly #leads = new Map<LeadTime, PreparedLead>();
  readonly #supports: Supports;

  constructor(data: OperationalModelData) {
    this.data = data;
    this.threshold = thresholdOf(data.costs);
    this.finder = new FlightFinder(data);
    this.#reader = new FeatureReader(data.encoding);
    this.#supports = new Supports(data);
  }

  /** Forecasts one flight from what is known. */
  forecast(flight: FlightToForecast, knowledge: Knowledge = {}, options: ForecastOptions = {}): Forecast {
    const leadTime = options.leadTime ?? bestLeadTime(flight, knowledge, options.now);
    const lead = this.#lead(leadTime);
    const { features } = lead;
    this.#reader.read(flight, leadTime, knowledge, features);
    const { over, expectedLatenessMinutes } = forecastLead(lead.model, lead.rawScoreOf(features));
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
    lead.explainer ??= leadExplainer(this.data, leadTime);
    return { ...forecast, explanation: lead.explainer(flight, features, options.explain) };
  }

  /** How many training flights stand behind a forecast. */
  supportOf(flight: ScheduledFlight): Support {
    return this.#supports.of(flight);
  }

  /**
   * The same model with a threshold for other costs.
   * @throws PuntualError `invalid-argument` for costs that are not over 0
   */
  withCosts(costs: Costs): OperationalModel {
    checkCosts(costs);
    return new OperationalModel({ ...this.data, costs });
  }

  #lead(leadTime: LeadTime): PreparedLead {
    const prepared = this.#leads.get(leadTime);
    if (prepared !== undefined) return prepared;
    const model = this.data.leads[leadTime];
    const features = new Float32Array(featureNames(leadTime).length);
    const lead = { model, rawScoreOf: rowScorer(model.trees), features };
    this.#leads.set(leadTime, lead);
    return lead;
  }
}

/** What forecasts of one lead time are made with, prepared when the first one is asked for. */
interface PreparedLead {
  readonly model: LeadModel;
  readonly rawScoreOf: RowScorer;
  /** Room for the features of one flight. */
  readonly features: Float32Array;
  explainer?: Explainer;
}

import type { FlightType } from "../../flights/flight-table.ts";
import { FLIGHT_TYPES } from "../../models/baseline/features.ts";
import type { SavedBaseline } from "../../models/baseline/saved-baseline.ts";
import { type ScoreTable, scoreIndex } from "../../models/baseline/score-table.ts";
import type { ServiceMetrics } from "../metrics/service-metrics.ts";
import type { Shadow } from "../model-serving/shadow.ts";

/** The baseline's forecast of one flight. */
export interface BaselineForecast {
  /** Probability of leaving over 15 minutes late. */
  readonly probability: number;
  /** Whether a delay is forecast: the probability is over the threshold. */
  readonly delayed: boolean;
}

/**
 * Forecasts one flight.
 * @param month 1 to 12
 * @returns undefined for an airline that was not in the training data
 */
export function forecastBaseline(
  { airlineIndex, probabilities, threshold }: ScoreTable,
  airline: string,
  flightType: FlightType,
  month: number,
): BaselineForecast | undefined {
  const index = airlineIndex.get(airline);
  if (index === undefined) return undefined;
  const probability = probabilities[scoreIndex(index, FLIGHT_TYPES.indexOf(flightType), month)];
  return { probability, delayed: probability > threshold };
}

/**
 * Counts a forecast of {@link forecastBaseline}, and has the shadow make the same one.
 * @param shadow the model that answers beside the active one
 */
export function countBaseline(
  forecast: BaselineForecast,
  airline: string,
  flightType: FlightType,
  month: number,
  metrics: ServiceMetrics,
  shadow: Shadow<SavedBaseline> | undefined,
): void {
  metrics.countForecast("baseline", forecast.probability, forecast.delayed);
  if (shadow !== undefined) compare(shadow, forecast, airline, flightType, month);
}

/** A separate function: creating the closure in the caller would make each call slower. */
function compare(
  shadow: Shadow<SavedBaseline>,
  forecast: BaselineForecast,
  airline: string,
  flightType: FlightType,
  month: number,
): void {
  shadow.compare(forecast, ({ scores }) => forecastBaseline(scores, airline, flightType, month));
}

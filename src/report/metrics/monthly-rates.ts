import type { MainName } from "../../models/evaluation/back-test-metrics.ts";
import type { Month } from "../../models/evaluation/months.ts";
import type { EvaluatedFlights } from "../evaluated-flights.ts";
import { groupMetrics } from "./group-metrics.ts";

/** The share of delayed flights in a month, actual and forecast. */
export interface MonthlyRate {
  readonly month: Month;
  readonly flights: number;
  /** Share that was delayed. */
  readonly actual: number;
  /** Mean probability forecast by each model. */
  readonly forecast: Readonly<Record<MainName, number>>;
}

/** Computes the rates of the months of a back-test that have flights, in order. */
export function monthlyRates(evaluated: EvaluatedFlights): MonthlyRate[] {
  return evaluated.backTest.months.flatMap((month) => {
    const rows = Array.from(evaluated.month.keys()).filter((row) => evaluated.month[row] === month.key);
    if (rows.length === 0) return [];
    const { flights, actual, forecasts } = groupMetrics(evaluated, { name: month.name, rows });
    const { baseline, schedule, day, hour } = forecasts;
    const forecast = {
      baseline: baseline.rate,
      schedule: schedule.rate,
      day: day.rate,
      hour: hour.rate,
    };
    return [{ month, flights, actual, forecast }];
  });
}

/** Returns the month in which a model's mean forecast was furthest from the actual rate. */
export function worstMonth(rates: readonly MonthlyRate[], name: MainName): MonthlyRate {
  const distance = ({ actual, forecast }: MonthlyRate) => Math.abs(actual - forecast[name]);
  return rates.reduce((worst, rate) => (distance(rate) > distance(worst) ? rate : worst));
}

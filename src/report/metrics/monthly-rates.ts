import type { BackTestedName } from "../../models/evaluation/back-test-metrics.ts";
import type { Judged } from "../evaluated-flights.ts";
import { groupFigures } from "./group-metrics.ts";

/** The level of delays in a month, as it was and as it was forecast. */
export interface MonthlyLevel {
  readonly month: number;
  readonly flights: number;
  /** Share that was delayed. */
  readonly actual: number;
  /** Mean probability forecast by each model. */
  readonly forecast: Readonly<Record<BackTestedName, number>>;
}

/** The levels of the months judged that have flights, in order. */
export function monthlyLevels(judged: Judged): MonthlyLevel[] {
  return judged.backTest.months.flatMap((month) => {
    const rows = Array.from(judged.month.keys()).filter((row) => judged.month[row] === month);
    if (rows.length === 0) return [];
    const { flights, actual, forecasts } = groupFigures(judged, { name: String(month), rows });
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

/** The month in which a model's level was furthest from what happened. */
export function furthestOff(levels: readonly MonthlyLevel[], name: BackTestedName): MonthlyLevel {
  const distance = ({ actual, forecast }: MonthlyLevel) => Math.abs(actual - forecast[name]);
  return levels.reduce((worst, level) => (distance(level) > distance(worst) ? level : worst));
}

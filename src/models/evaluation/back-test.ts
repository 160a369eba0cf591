import { delayLabel, latenessMinutes } from "../../flights/delay.ts";
import type { FlightTable } from "../../flights/flight-table.ts";
import { timeZoneOf } from "../../flights/time-zone.ts";
import { aggregateFlights, fitAggregated } from "../baseline/aggregate-flights.ts";
import { DelayModel } from "../baseline/delay-model.ts";
import { type Costs, checkCosts, DEFAULT_COSTS, thresholdOf } from "../operational/costs.ts";
import { type PastFlight, pastFlights } from "../operational/features/past-flights.ts";
import { LEAD_TIMES, type LeadTime } from "../operational/lead-time.ts";
import { type Names, namesIn } from "../operational/names.ts";
import type { LeadResult } from "../operational/training/run-lead.ts";
import { runLeadTasks } from "../operational/training/run-lead-tasks.ts";
import {
  type BackTestedName,
  type BackTestForecasts,
  type BackTestMetrics,
  forecastMetrics,
} from "./back-test-metrics.ts";
import { type Month, monthsToForecast } from "./months.ts";

/** A back-test: the flights forecast, the forecasts of every model, and their metrics. */
export interface BackTest extends BackTestMetrics {
  /** IANA name of the airport's time zone, which months, days and hours are of. */
  readonly timeZone: string;
  /** The months forecast, in order. */
  readonly months: readonly number[];
  /** The number of flights, to learn from and to forecast. */
  readonly rows: number;
  /** The names of the airlines and destinations. */
  readonly names: Names;
  /** The flights forecast, in the order of their scheduled times. */
  readonly flights: readonly PastFlight[];
  readonly forecasts: Readonly<Record<BackTestedName, BackTestForecasts>>;
  /** A delay is forecast where its probability is over this. */
  readonly threshold: number;
  /** The costs that set the threshold. */
  readonly costs: Costs;
}

/** Options of {@link backTest}. */
export interface BackTestOptions {
  /** First month to forecast, 1 to 12, of the year of the last flight. Default 7. */
  readonly from?: number | undefined;
  /** Last month to forecast, 1 to 12. Default 12. */
  readonly to?: number | undefined;
  /** The costs that set the decision threshold; by default {@link DEFAULT_COSTS}. */
  readonly costs?: Costs | undefined;
  /** Called with the number of tasks that are done, and of all. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Back-tests the baseline, and the operational model at each lead time: each month is forecast by models that are
 * trained, with every choice of their training, on what was known when it began. The model of a lead time forecasts
 * each flight from what was known that long before its scheduled time.
 * @param table with the columns airline, airlineCode, destination, flightType, month, scheduled and operated
 * @throws PuntualError `invalid-argument` for a missing column, costs that are not over 0, months without flights or
 * without flights before them, or training flights too much of one class
 */
export async function backTest(table: FlightTable, options: BackTestOptions = {}): Promise<BackTest> {
  const { from = 7, to = 12, costs = DEFAULT_COSTS, onProgress = () => {} } = options;
  checkCosts(costs);
  const all = pastFlights(table);
  const zone = timeZoneOf(table.timeZone);
  const months = monthsToForecast(all.columns.scheduled, from, to, zone);
  const [start, end] = [months[0].from, months[months.length - 1].to];
  const flights = all.scheduledBetween(start, end);
  // The latest month and the shortest lead time first: they take longest.
  const tasks = months
    .toReversed()
    .flatMap(({ from, to }) =>
      LEAD_TIMES.toReversed().map((leadTime) => ({ leadTime, until: from, forecastUntil: to })),
    );
  const results = await runLeadTasks(all, tasks, (done) => onProgress(done, tasks.length));
  const ofLead = (leadTime: LeadTime) =>
    joinForecasts(results.filter((_, index) => tasks[index].leadTime === leadTime).toReversed());
  const forecasts = {
    baseline: { probability: forecastBaseline(table, flights, months) },
    schedule: ofLead("schedule"),
    day: ofLead("day"),
    hour: ofLead("hour"),
  };
  return {
    models: {
      baseline: forecastMetrics(forecasts.baseline, flights, zone),
      schedule: forecastMetrics(forecasts.schedule, flights, zone),
      day: forecastMetrics(forecasts.day, flights, zone),
      hour: forecastMetrics(forecasts.hour, flights, zone),
    },
    months: months.map(({ number }) => number),
    rows: all.length,
    timeZone: zone.name,
    names: namesIn(table),
    flights,
    forecasts,
    threshold: thresholdOf(costs),
    costs,
  };
}

/** The settings of the baseline that does best in the back-test: without balanced classes, which distort probabilities. */
const BASELINE_OPTIONS = { learner: "logistic", features: "all", balance: false } as const;

/** Forecasts each month with a baseline fitted to the flights that had departed when it began. */
function forecastBaseline(
  table: FlightTable,
  flights: readonly PastFlight[],
  months: readonly Month[],
): Float64Array {
  const [scheduled, operated] = [table.scheduled as Float64Array, table.operated as Float64Array];
  const labels = delayLabel(latenessMinutes(scheduled, operated));
  const rows = Int32Array.from(labels.keys());
  const byRow = new Float64Array(table.rowCount);
  for (const { from, to } of months) {
    const known = rows.filter((row) => operated[row] <= from);
    const fitted = fitAggregated(new DelayModel(BASELINE_OPTIONS), aggregateFlights(table, labels, known));
    const probabilities = fitted.predictProbability(fitted.preprocess(table).features);
    for (const row of rows) {
      if (scheduled[row] >= from && scheduled[row] < to) byRow[row] = probabilities[row];
    }
  }
  return Float64Array.from(flights, ({ ordinal }) => byRow[ordinal]);
}

/** Joins the forecasts of the months, in their order. */
function joinForecasts(results: readonly LeadResult[]): BackTestForecasts {
  const parts = results.map(({ forecasts }) => forecasts);
  const over = parts.flatMap((part) => part.over);
  const codes = Object.keys(parts[0].featureImportance);
  return {
    probability: Float64Array.from(over, ([over15]) => over15),
    over,
    expectedLateness: Float64Array.from(parts.flatMap((part) => Array.from(part.expectedLateness))),
    featureImportance: Object.fromEntries(
      codes.map((code) => [
        code,
        parts.reduce((sum, { featureImportance }) => sum + featureImportance[code], 0) / parts.length,
      ]),
    ),
  };
}

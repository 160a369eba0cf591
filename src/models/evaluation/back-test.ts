import { type CancelledCount, countCancelled } from "../../flights/cancelled-flights.ts";
import type { FlightTable, Movement, TableAirport } from "../../flights/flight-table.ts";
import { type Costs, checkCosts, DEFAULT_COSTS, thresholdOf } from "../operational/costs.ts";
import { joinLateness, latenessOfRows } from "../operational/distribution/lateness-forecasts.ts";
import type { PastFlight } from "../operational/features/past-flights.ts";
import { type LeadTime, MAIN_LEAD_TIMES } from "../operational/lead-time.ts";
import { type Names, namesIn } from "../operational/names.ts";
import type { LeadForecasts } from "../operational/training/run-lead.ts";
import { runLeadTasks } from "../operational/training/run-lead-tasks.ts";
import { type BackTestClock, clockOfMonths } from "./back-test-clock.ts";
import {
  type BackTestForecasts,
  type BackTestMetrics,
  type ByModel,
  forecastMetrics,
  type ModelMetrics,
} from "./back-test-metrics.ts";
import { type BackTestPeriod, planBackTest } from "./back-test-plan.ts";
import { baselineForecasts } from "./baseline-forecasts.ts";
import { type Climatology, climatology, climatologyOfRows } from "./lateness/climatology.ts";
import { momentsOfBackTest, momentsOfGroups } from "./moments/moments-of-back-test.ts";
import type { Month } from "./months.ts";

/** A back-test: the flights forecast, the forecasts of every model, and their metrics. */
export interface BackTest extends Omit<BackTestMetrics, "months"> {
  /** IANA name of the time zone that months are of: the airport's, or of several that of the one with the most flights. */
  readonly timeZone: string;
  /** The time zones of the airports; empty where the flights name none. */
  readonly zones: readonly TableAirport[];
  /** Whether the flights leave their airports or arrive at them. */
  readonly movement: Movement;
  /** The flights of each airport in the months forecast, and the cancelled ones. */
  readonly counts: readonly CancelledCount[];
  /** The months forecast, in order. */
  readonly months: readonly Month[];
  /** Those of the months, by {@link Month.name}, whose models have the features of the season. */
  readonly seasonal: readonly string[];
  /** The number of flights, to learn from and to forecast. */
  readonly rows: number;
  /** The names of the airlines and destinations. */
  readonly names: Names;
  /** The flights forecast, in the order of their scheduled times. */
  readonly flights: readonly PastFlight[];
  readonly forecasts: ByModel<BackTestForecasts>;
  /** Forecasts that need no model, which the lateness is compared with. */
  readonly climatology: Climatology;
  /** A delay is forecast where its probability is over this. */
  readonly threshold: number;
  /** The costs that set the threshold. */
  readonly costs: Costs;
}

/** Options of {@link backTest}. */
export interface BackTestOptions extends BackTestPeriod {
  /** The costs that set the decision threshold; by default {@link DEFAULT_COSTS}. */
  readonly costs?: Costs | undefined;
  /** The scheduled flights without an outcome, as `readFlights` returns them: they are counted; none by default. */
  readonly cancelled?: FlightTable | undefined;
  /** Called with the number of tasks that are done, and of all. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Back-tests the baseline, and the operational model at each lead time asked for: each month is forecast by models that are
 * trained, with every choice of their training, on what was known when it began. The model of a lead time forecasts
 * each flight from what was known that long before its scheduled time. Flights of several airports are forecast by models
 * of all of them; their months begin at the same instants.
 * @param table with the columns airline, airlineCode, destination, flightType, month, scheduled and operated
 * @throws PuntualError `invalid-argument` before the work begins, for a missing column, costs that are not over 0, months
 * without flights or without flights before them, or training flights too much of one class
 */
export async function backTest(table: FlightTable, options: BackTestOptions = {}): Promise<BackTest> {
  const { window, costs = DEFAULT_COSTS, cancelled, onProgress = () => {} } = options;
  checkCosts(costs);
  const plan = planBackTest(table, options);
  const { all, zone, months, why } = plan;
  const isForecast = ({ scheduled }: { readonly scheduled: number }) =>
    months.some(({ from, to }) => scheduled >= from && scheduled < to);
  const flights = months.flatMap(({ from, to }) => all.scheduledBetween(from, to));
  // The latest month and the shortest lead time first: they take longest.
  const isByMoment = plan.leadTimes.length > MAIN_LEAD_TIMES.length;
  const stillHereAt = isByMoment ? momentsOfGroups(plan.leadTimes) : [];
  const tasks = plan.tasks
    .toReversed()
    .flatMap((ofMonth) => ofMonth.toReversed().map((task) => ({ ...task, stillHereAt })));
  const results = await runLeadTasks(all, tasks, (done) => onProgress(done, tasks.length));
  const ofLead = (leadTime: LeadTime) =>
    results
      .filter((_, index) => tasks[index].leadTime === leadTime)
      .map(({ forecasts }) => forecasts)
      .toReversed();
  const byRow = baselineForecasts(table, plan);
  const forecasts: ByModel<BackTestForecasts> = {
    baseline: { probability: Float64Array.from(flights, ({ ordinal }) => byRow[all.columns.row[ordinal]]) },
    schedule: joinForecasts(ofLead("schedule")),
    day: joinForecasts(ofLead("day")),
    hour: joinForecasts(ofLead("hour")),
  };
  const clock = clockOfMonths(months, zone, table.airports);
  const reference = climatology(all, months, flights);
  const byAirport = metricsByAirport(forecasts, flights, clock, reference);
  return {
    ...modelMetrics(forecasts, flights, clock, reference),
    ...(byAirport && { airports: byAirport }),
    ...(isByMoment && {
      moments: momentsOfBackTest(plan.leadTimes, ofLead, { all, months, flights, clock }),
    }),
    months,
    seasonal: months.flatMap(({ name }, index) => (plan.tasks[index][0].season ? [name] : [])),
    why,
    ...(window !== undefined && { window }),
    rows: all.length,
    timeZone: zone.name,
    zones: table.airports ?? [],
    movement: table.movement ?? "departures",
    counts: countCancelled(table, cancelled, isForecast),
    names: namesIn(table),
    flights,
    forecasts,
    climatology: reference,
    threshold: thresholdOf(costs),
    costs,
  };
}

/** Returns the metrics of a back-test, as artefacts hold them. */
export function backTestMetrics(backTest: BackTest): BackTestMetrics {
  const { models, months, why, window, airports, moments } = backTest;
  return {
    models,
    months: months.map(({ name }) => name),
    why,
    ...(window !== undefined && { window }),
    ...(airports && { airports }),
    ...(moments && { moments }),
  };
}

function mapModels<Of, Value>(models: ByModel<Of>, change: (of: Of) => Value): ByModel<Value> {
  const { baseline, schedule, day, hour } = models;
  return { baseline: change(baseline), schedule: change(schedule), day: change(day), hour: change(hour) };
}

function modelMetrics(
  forecasts: BackTest["forecasts"],
  flights: readonly PastFlight[],
  clock: BackTestClock,
  reference: Climatology,
): ModelMetrics {
  return { models: mapModels(forecasts, (of) => forecastMetrics(of, flights, clock, reference)) };
}

/** Computes the metrics of each airport's flights, sorted by code; undefined for those of one airport. */
function metricsByAirport(
  forecasts: BackTest["forecasts"],
  flights: readonly PastFlight[],
  clock: BackTestClock,
  reference: Climatology,
): Record<string, ModelMetrics> | undefined {
  const rowsOf = [...Map.groupBy(flights.keys(), (row) => flights[row].airport ?? "")];
  if (rowsOf.length < 2) return undefined;
  return Object.fromEntries(
    rowsOf
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, rows]) => {
        const ofAirport = mapModels(forecasts, (of) => forecastsOf(of, rows));
        return [
          code,
          modelMetrics(
            ofAirport,
            rows.map((row) => flights[row]),
            clock,
            climatologyOfRows(reference, rows),
          ),
        ];
      }),
  );
}

function forecastsOf(
  { probability, over, expectedLateness, lateness }: BackTestForecasts,
  rows: readonly number[],
): BackTestForecasts {
  return {
    probability: valuesOf(probability, rows),
    ...(over && { over: rows.map((row) => over[row]) }),
    ...(expectedLateness && { expectedLateness: valuesOf(expectedLateness, rows) }),
    ...(lateness && { lateness: latenessOfRows(lateness, rows) }),
  };
}

function valuesOf(values: Float64Array, rows: readonly number[]): Float64Array {
  return Float64Array.from(rows, (row) => values[row]);
}

/** Joins the forecasts of the months, in their order. */
function joinForecasts(parts: readonly LeadForecasts[]): BackTestForecasts {
  const over = parts.flatMap((part) => part.over);
  const codes = Object.keys(parts[0].featureImportance);
  return {
    probability: Float64Array.from(over, ([over15]) => over15),
    over,
    expectedLateness: Float64Array.from(parts.flatMap((part) => Array.from(part.expectedLateness))),
    lateness: joinLateness(parts.map(({ lateness }) => lateness)),
    featureImportance: Object.fromEntries(
      codes.map((code) => [
        code,
        parts.reduce((sum, { featureImportance }) => sum + featureImportance[code], 0) / parts.length,
      ]),
    ),
  };
}

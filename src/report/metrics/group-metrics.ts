import { brierScore } from "../../learn/metrics/probability-scores.ts";
import type { MainName } from "../../models/evaluation/back-test-metrics.ts";
import { type EvaluatedFlights, MODEL_NAMES } from "../evaluated-flights.ts";

/** The number of flights that an airline needs to be shown alone. */
export const MIN_FLIGHTS = 100;

/** Flights that have something in common, as indexes into the flights of the back-test. */
export interface FlightGroup {
  readonly name: string;
  readonly rows: readonly number[];
}

/** The forecasts of a model for a group. */
export interface GroupForecast {
  /** Mean probability of a delay. */
  readonly rate: number;
  readonly brier: number;
}

/** The outcomes of a group and the forecasts for it. */
export interface GroupMetrics {
  readonly name: string;
  readonly flights: number;
  /** Share that was delayed. */
  readonly actual: number;
  readonly forecasts: Readonly<Record<MainName, GroupForecast>>;
}

/** Groups rows by a key, the largest group first. */
export function groupRows(rowCount: number, keyOf: (row: number) => string): FlightGroup[] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < rowCount; row++) {
    const key = keyOf(row);
    const rows = groups.get(key);
    if (rows) rows.push(row);
    else groups.set(key, [row]);
  }
  return Array.from(groups, ([name, rows]) => ({ name, rows })).sort(
    (a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1),
  );
}

/** Keeps some groups and joins the others into one at the end. A single other group stays as it is. */
export function poolOthers(
  groups: readonly FlightGroup[],
  isKept: (group: FlightGroup, rank: number) => boolean,
): FlightGroup[] {
  const kept = groups.filter(isKept);
  const others = groups.filter((group) => !kept.includes(group));
  if (others.length < 2) return [...groups];
  return [
    ...kept,
    { name: `${others.length} others`, rows: others.flatMap(({ rows }) => rows).sort((a, b) => a - b) },
  ];
}

/** Computes the metrics of a group. */
export function groupMetrics(
  { backTest, labels }: EvaluatedFlights,
  { name, rows }: FlightGroup,
): GroupMetrics {
  const ofGroup = Uint8Array.from(rows, (row) => labels[row]);
  const forecasts = MODEL_NAMES.map((model) => {
    const probability = Float64Array.from(rows, (row) => backTest.forecasts[model].probability[row]);
    return [model, { rate: mean(probability), brier: brierScore(ofGroup, probability) }] as const;
  });
  return {
    name,
    flights: rows.length,
    actual: mean(ofGroup),
    forecasts: Object.fromEntries(forecasts) as GroupMetrics["forecasts"],
  };
}

function mean(values: Uint8Array | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

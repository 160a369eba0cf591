import { brierScore } from "../../learn/metrics/brier-score.ts";
import type { BackTestedName } from "../../models/evaluation/back-test-metrics.ts";
import { JUDGED_NAMES, type Judged } from "../evaluated-flights.ts";

/** An airline with fewer flights is not judged for itself. */
export const FEWEST_FLIGHTS = 100;

/** Flights that have something in common, by their places among the flights judged. */
export interface FlightGroup {
  readonly name: string;
  readonly rows: readonly number[];
}

/** How a model did on a group. */
export interface GroupForecast {
  /** Mean probability of a delay. */
  readonly rate: number;
  readonly brier: number;
}

/** A group, what became of it and what was forecast. */
export interface GroupFigures {
  readonly name: string;
  readonly flights: number;
  /** Share that was delayed. */
  readonly actual: number;
  readonly forecasts: Readonly<Record<BackTestedName, GroupForecast>>;
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

/** The groups that are kept, and the others as one at the end. */
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

/** What became of a group, and what each model forecast. */
export function groupFigures({ backTest, labels }: Judged, { name, rows }: FlightGroup): GroupFigures {
  const ofGroup = Uint8Array.from(rows, (row) => labels[row]);
  const forecasts = JUDGED_NAMES.map((model) => {
    const probability = Float64Array.from(rows, (row) => backTest.forecasts[model].probability[row]);
    return [model, { rate: mean(probability), brier: brierScore(ofGroup, probability) }] as const;
  });
  return {
    name,
    flights: rows.length,
    actual: mean(ofGroup),
    forecasts: Object.fromEntries(forecasts) as GroupFigures["forecasts"],
  };
}

function mean(values: Uint8Array | Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

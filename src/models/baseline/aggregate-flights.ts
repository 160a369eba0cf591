import type { FlightTable } from "../../flights/flight-table.ts";
import { type Evaluation, evaluate } from "../evaluation/evaluate.ts";
import type { DelayModel, FittedDelayModel } from "./delay-model.ts";
import { baselineColumns, MONTHS } from "./features.ts";

/** Flights that are equal for a baseline, as one row each. */
export interface AggregatedFlights {
  /** The columns that a baseline forecasts from. */
  readonly flights: FlightTable;
  /** Their common label, one per row. */
  readonly labels: Uint8Array;
  /** The number of flights in each row. */
  readonly counts: Float64Array;
}

/**
 * Aggregates flights of the same airline, flight type, month and label into one row: a year of them into some five
 * hundred. Training and evaluation that weight each row by its count give the same result as on single flights.
 * @param labels one per flight
 * @param rows the indices of the flights to aggregate; all by default
 */
export function aggregateFlights(
  flights: FlightTable,
  labels: Uint8Array,
  rows?: Int32Array,
): AggregatedFlights {
  const { airline, flightType, month } = baselineColumns(flights);
  const types = flightType.names.length;
  const counts = new Float64Array(airline.names.length * types * MONTHS * 2);
  const rowCount = rows?.length ?? flights.rowCount;
  for (let i = 0; i < rowCount; i++) {
    const row = rows?.[i] ?? i;
    const kind = (airline.codes[row] * types + flightType.codes[row]) * MONTHS + month[row] - 1;
    counts[kind * 2 + labels[row]]++;
  }
  const keys = Int32Array.from(counts.keys()).filter((key) => counts[key] > 0);
  const codes = (digit: (key: number) => number) => Uint16Array.from(keys, digit);
  return {
    flights: {
      rowCount: keys.length,
      airline: { names: airline.names, codes: codes((key) => key / (2 * MONTHS * types)) },
      flightType: { names: flightType.names, codes: codes((key) => (key / (2 * MONTHS)) % types) },
      month: Uint8Array.from(keys, (key) => ((key >> 1) % MONTHS) + 1),
    },
    labels: Uint8Array.from(keys, (key) => key & 1),
    counts: Float64Array.from(keys, (key) => counts[key]),
  };
}

/** Fits a model to aggregated flights. */
export function fitAggregated(
  model: DelayModel,
  { flights, labels, counts }: AggregatedFlights,
): FittedDelayModel {
  return model.fit(model.preprocess(flights).features, labels, counts);
}

/** Evaluates a model on aggregated flights. */
export function evaluateAggregated(
  model: FittedDelayModel,
  { flights, labels, counts }: AggregatedFlights,
): Evaluation {
  const probabilities = model.predictProbability(model.preprocess(flights).features);
  return evaluate(labels, probabilities, model.threshold, counts);
}

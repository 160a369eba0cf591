import type { FlightTable } from "../../flights/flight-table.ts";
import { type Evaluation, evaluate } from "../evaluation/evaluate.ts";
import type { DelayModel, FittedDelayModel } from "./delay-model.ts";
import { baselineColumns, MONTHS } from "./features.ts";

/** Flights that a baseline cannot tell apart, as one each. */
export interface AggregatedFlights {
  /** The columns that a baseline sees. */
  readonly flights: FlightTable;
  /** The label that they share. */
  readonly labels: Uint8Array;
  /** How many flights each stands for. */
  readonly counts: Float64Array;
}

/**
 * Folds flights of the same airline, flight type, month and label into one: a year of them into some five hundred.
 * Whatever weighs each by its count, training and judging alike, comes to the same as with the flights one by one.
 * @param labels one a flight
 * @param rows the numbers of the flights to fold; all by default
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
  const kept = Int32Array.from(counts.keys()).filter((key) => counts[key] > 0);
  const codes = (digit: (key: number) => number) => Uint16Array.from(kept, digit);
  return {
    flights: {
      rowCount: kept.length,
      airline: { names: airline.names, codes: codes((key) => key / (2 * MONTHS * types)) },
      flightType: { names: flightType.names, codes: codes((key) => (key / (2 * MONTHS)) % types) },
      month: Uint8Array.from(kept, (key) => ((key >> 1) % MONTHS) + 1),
    },
    labels: Uint8Array.from(kept, (key) => key & 1),
    counts: Float64Array.from(kept, (key) => counts[key]),
  };
}

/** Fits a model to folded flights. */
export function fitAggregated(
  model: DelayModel,
  { flights, labels, counts }: AggregatedFlights,
): FittedDelayModel {
  return model.fit(model.preprocess(flights).features, labels, counts);
}

/** Judges a model by folded flights. */
export function evaluateAggregated(
  model: FittedDelayModel,
  { flights, labels, counts }: AggregatedFlights,
): Evaluation {
  const probabilities = model.predictProbability(model.preprocess(flights).features);
  return evaluate(labels, probabilities, model.data.threshold, counts);
}

import type { FlightTable } from "../flights/flight-table.ts";
import type { FeatureColumn } from "../learn/feature-matrix.ts";
import { groupRows } from "../learn/group-rows.ts";
import { baselineColumns } from "./baseline-features.ts";
import type { DelayModel, FittedDelayModel } from "./delay-model.ts";
import { type Evaluation, evaluate } from "./evaluation.ts";

/** Flights that a baseline cannot tell apart, as one each. */
export interface FoldedFlights {
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
export function foldFlights(
  flights: FlightTable,
  labels: Uint8Array,
  rows: Int32Array = Int32Array.from(labels.keys()),
): FoldedFlights {
  const { airline, flightType, month } = baselineColumns(flights);
  const keys = [airline.codes, flightType.codes, month, labels].map(
    (values): FeatureColumn => Float32Array.from(rows, (row) => values[row]),
  );
  const { groups, firstRows } = groupRows(keys, rows.length);
  const counts = new Float64Array(firstRows.length);
  for (const group of groups) counts[group]++;
  const kept = firstRows.map((first) => rows[first]);
  const codesOf = (codes: Uint16Array) => Uint16Array.from(kept, (row) => codes[row]);
  return {
    flights: {
      rowCount: kept.length,
      airline: { names: airline.names, codes: codesOf(airline.codes) },
      flightType: { names: flightType.names, codes: codesOf(flightType.codes) },
      month: Uint8Array.from(kept, (row) => month[row]),
    },
    labels: Uint8Array.from(kept, (row) => labels[row]),
    counts,
  };
}

/** Fits a model to folded flights. */
export function fitFolded(model: DelayModel, { flights, labels, counts }: FoldedFlights): FittedDelayModel {
  return model.fit(model.preprocess(flights).features, labels, counts);
}

/** Judges a model by folded flights. */
export function evaluateFolded(
  model: FittedDelayModel,
  { flights, labels, counts }: FoldedFlights,
): Evaluation {
  const probabilities = model.predictProbability(model.preprocess(flights).features);
  return evaluate(labels, probabilities, model.data.threshold, counts);
}

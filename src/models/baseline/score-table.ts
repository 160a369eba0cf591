import type { FlightTable } from "../../flights/flight-table.ts";
import type { FittedDelayModel } from "./delay-model.ts";
import { FLIGHT_TYPES, MONTHS } from "./features.ts";

/**
 * The probabilities of a baseline for all of its possible inputs: each airline, flight type and month. A few hundred
 * numbers replace the model, so that a forecast is one look-up.
 */
export interface ScoreTable {
  readonly airlines: readonly string[];
  /** The index of each airline in `airlines`. */
  readonly airlineIndex: ReadonlyMap<string, number>;
  /** One for each airline, flight type and month, at {@link scoreIndex}. */
  readonly probabilities: Float64Array;
  /** A delay is forecast where its probability is over this. */
  readonly threshold: number;
}

/**
 * Returns the index of a flight's probability in a {@link ScoreTable}.
 * @param airline index in its `airlines`
 * @param flightType index in `FLIGHT_TYPES`
 * @param month 1 to 12
 */
export function scoreIndex(airline: number, flightType: number, month: number): number {
  return (airline * FLIGHT_TYPES.length + flightType) * MONTHS + month - 1;
}

/** Computes the table of a model, by the same functions that train and evaluate it. */
export function scoreTable(model: FittedDelayModel): ScoreTable {
  const { airlines, threshold } = model.data;
  const rowCount = scoreIndex(airlines.length, 0, 1);
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const flights: FlightTable = {
    rowCount,
    airline: {
      names: airlines,
      codes: Uint16Array.from(rows, (row) => row / (FLIGHT_TYPES.length * MONTHS)),
    },
    flightType: {
      names: FLIGHT_TYPES,
      codes: Uint16Array.from(rows, (row) => (row / MONTHS) % FLIGHT_TYPES.length),
    },
    month: Uint8Array.from(rows, (row) => (row % MONTHS) + 1),
  };
  const airlineIndex = new Map(airlines.map((name, index) => [name, index]));
  return {
    airlines,
    airlineIndex,
    threshold,
    probabilities: model.predictProbability(model.preprocess(flights).features),
  };
}

import type { FlightTable } from "../../flights/flight-table.ts";
import type { FittedDelayModel } from "./delay-model.ts";
import { FLIGHT_TYPES, MONTHS } from "./features.ts";

/**
 * The probabilities of a baseline for everything that it can be asked: each airline, flight type and month. A few
 * hundred numbers stand for the whole model, so that a forecast is one look-up.
 */
export interface ScoreTable {
  readonly airlines: readonly string[];
  /** Each airline's index among `airlines`. */
  readonly airlineIndex: ReadonlyMap<string, number>;
  /** One for each airline, flight type and month; see {@link scoreIndex}. */
  readonly probabilities: Float64Array;
  /** A flight is forecast to be delayed when its probability is over this. */
  readonly threshold: number;
}

/** Where the probability of a flight stands: its airline's and flight type's index, its month from 1. */
export function scoreIndex(airline: number, flightType: number, month: number): number {
  return (airline * FLIGHT_TYPES.length + flightType) * MONTHS + month - 1;
}

/** Asks a model everything, through the very functions that it is trained and judged with. */
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

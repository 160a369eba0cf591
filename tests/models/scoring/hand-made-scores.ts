import type { ScoreTable } from "../../../src/models/baseline/score-table.ts";

/** Scores of an invented model: probability `index / count` for each airline, flight type and month in turn. */
export function handMadeScores(airlines: readonly string[], threshold = 0.5): ScoreTable {
  const count = airlines.length * 24;
  return {
    airlines,
    airlineIndex: new Map(airlines.map((name, index) => [name, index])),
    probabilities: Float64Array.from({ length: count }, (_, index) => index / count),
    threshold,
  };
}

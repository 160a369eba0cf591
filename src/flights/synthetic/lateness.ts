import { apportion } from "./apportion.ts";
import type { SyntheticProfile } from "./profile.ts";
import type { Random } from "./random.ts";

/**
 * Converts latent scores to lateness. Of the flights of each cell (an airline in one month) those with the highest
 * scores are delayed: as many as the cell's rate requires, with the rounding carried from cell to cell. The rank among
 * the delayed, or among the others, then selects the lateness from the profile's quantiles.
 * @param scores one for each flight
 * @param cells one for each flight, below `rates.length`
 * @param rates rate of delay of each cell, 0 to 1
 * @returns whole minutes, one for each flight
 */
export function rankLateness(
  scores: Float64Array,
  cells: Uint32Array,
  rates: readonly number[],
  quantiles: SyntheticProfile["lateness"],
  random: Random,
): Int32Array {
  const members = groupByCell(cells, rates.length);
  const expected = members.map((flights, cell) => flights.length * rates[cell]);
  const delayedIn = apportion(expected, Math.round(expected.reduce((sum, n) => sum + n, 0)));
  const lateness = new Int32Array(scores.length);
  for (const [cell, flights] of members.entries()) {
    const onTime = Math.max(0, flights.length - delayedIn[cell]);
    for (const [rank, position] of ascendingPositions(flights, scores).entries()) {
      const late = rank >= onTime;
      const among = late ? flights.length - onTime : onTime;
      const probability = (rank - (late ? onTime : 0) + random()) / among;
      lateness[flights[position]] = Math.round(
        quantileAt(late ? quantiles.delayed : quantiles.onTime, probability),
      );
    }
  }
  return lateness;
}

/** Returns the flights of each cell, ascending. */
function groupByCell(cells: Uint32Array, cellCount: number): Uint32Array[] {
  const sizes = new Uint32Array(cellCount);
  for (const cell of cells) sizes[cell]++;
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  sizes.fill(0);
  for (let flight = 0; flight < cells.length; flight++)
    groups[cells[flight]][sizes[cells[flight]]++] = flight;
  return groups;
}

/**
 * Returns the positions in `flights` from the lowest score to the highest. A score, rounded to a millionth, and its
 * position share one float, so that plain numbers are sorted: many times faster than with a comparator.
 */
function ascendingPositions(flights: Uint32Array, scores: Float64Array): Uint32Array {
  const limit = 2 ** 26;
  const keys = Float64Array.from(
    flights,
    (flight, position) => Math.round(scores[flight] * 2 ** 20) * limit + position,
  );
  return Uint32Array.from(keys.sort(), (key) => key - Math.floor(key / limit) * limit);
}

/** Returns equally spaced quantiles of `sorted` (ascending, not empty), from the least to the greatest element. */
export function quantiles(sorted: ArrayLike<number>, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => quantileAt(sorted, step / steps));
}

/** Returns the quantile at `probability` (0 to 1) of `sorted` (ascending, not empty), linear between its elements. */
export function quantileAt(sorted: ArrayLike<number>, probability: number): number {
  const position = probability * (sorted.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

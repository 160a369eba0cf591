import { LATENESS_THRESHOLDS } from "./thresholds.ts";

/**
 * The minutes between which a distribution of lateness is linear, ascending: the finest where most flights are. All
 * `LATENESS_THRESHOLDS` are among them.
 */
export const GRID = [
  -60, -45, -30, -25, -20, -16, -13, -11, -9, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  12, 15, 18, 21, 25, 30, 37, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360,
] as const satisfies readonly number[];

/** The first and the last minutes of the grid. */
export const [FIRST_MINUTES, LAST_MINUTES] = [GRID[0], GRID[GRID.length - 1]];

/** The index in the grid of each of `LATENESS_THRESHOLDS`. */
export const THRESHOLD_INDICES = LATENESS_THRESHOLDS.map((minutes) => indexOf(minutes));

/** The index in the grid of the delay threshold. */
export const DELAY_INDEX = THRESHOLD_INDICES[0];

/** Returns the index in the grid of minutes that are among it. */
export function indexOf(minutes: number): number {
  return GRID.indexOf(minutes as (typeof GRID)[number]);
}

import { LATENESS_THRESHOLDS } from "./thresholds.ts";

/**
 * The minutes between which a distribution of lateness is linear, ascending: the finest where most flights are. Recorded
 * minutes are whole, so that the others lie between two of them: a flight recorded as 3 minutes late is within 2.5 and 3.5.
 * All of `LATENESS_THRESHOLDS` are among them as they are, because a delay is strictly over a threshold.
 */
export const GRID = [
  -60, -45.5, -30.5, -24.5, -19.5, -15.5, -12.5, -10.5, -8.5, -6.5, -5.5, -4.5, -3.5, -2.5, -1.5, -0.5, 0.5,
  1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5, 12.5, 15, 18.5, 21.5, 25.5, 30, 37.5, 45.5, 60, 75.5,
  90.5, 120, 150.5, 180.5, 240.5, 300.5, 360,
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

import { calendarParts } from "../../../flights/local-time.ts";

const MINUTES_OF_YEAR = 365.2425 * 24 * 60;

/**
 * The features of the season, of models whose data cover two full years or more: the place of the scheduled time on the circle
 * of the year, so that 31 December is beside 1 January. On held-out months of made-up years, these two did better than two
 * waves a year, the day and the month (docs/models.md).
 */
export const SEASON_FEATURES = ["season.cos", "season.sin"] as const;

/**
 * Computes {@link SEASON_FEATURES}.
 * @param local scheduled time in local minutes
 * @param into receives the values
 * @param at the index of the first value
 */
export function readSeason(local: number, into: Float32Array, at: number): void {
  const sinceNewYear = local - Date.UTC(calendarParts(local).year, 0) / 60_000;
  const angle = (2 * Math.PI * sinceNewYear) / MINUTES_OF_YEAR;
  into[at] = Math.cos(angle);
  into[at + 1] = Math.sin(angle);
}

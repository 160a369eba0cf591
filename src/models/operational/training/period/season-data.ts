import { CoveredMonths } from "../../../../flights/covered-months.ts";
import type { TimeZone } from "../../../../flights/time-zone.ts";

/**
 * Whether training flights teach the season: they cover two full years or more. One year cannot: a bad month of it may be its
 * season or chance.
 * @param scheduled times of the training flights, ascending
 * @param zone of the clock that days and months are of
 */
export function teachSeason(scheduled: Float64Array, zone: TimeZone): boolean {
  return scheduled.length > 0 && new CoveredMonths(scheduled, zone).coverTwoYears();
}

import { GRID } from "./grid.ts";
import { Lateness, mixed } from "./lateness.ts";

/**
 * Mixes the distribution of a flight with that of a flight known to be later than some minutes: the probability to be later
 * than these is that of the first; what follows, given that it is later, is mixed by log-odds.
 * @param weight of the second, 0 to 1
 * @param minutes that the second is certain to exceed
 */
export function mixedBeyond(first: Lateness, second: Lateness, weight: number, minutes: number): Lateness {
  if (weight <= 0) return first;
  const beyond = mixed(first.given(minutes), second.given(minutes), weight);
  if (minutes <= first.from) return beyond;
  const rest = first.over(minutes);
  const exceeding = new Float64Array(GRID.length);
  for (let index = 0; index < GRID.length; index++) {
    exceeding[index] = GRID[index] <= minutes ? first.exceeding[index] : rest * beyond.exceeding[index];
  }
  return new Lateness(exceeding, first.from);
}

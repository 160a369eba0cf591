import type { Forecast } from "../../../flights/forecast.ts";

/** The pieces of a file are forecast one after the other, within this many milliseconds. */
const MAX_SPREAD = 10 * 60_000;

/**
 * Returns the moment of forecasts that were made at about the same one, the earliest of them; undefined where the moments are
 * further apart, such as an hour before each flight, or none has one.
 */
export function commonMoment(forecasts: readonly Pick<Forecast, "moment">[]): string | undefined {
  const moments = [...new Set(forecasts.map(({ moment }) => moment))]
    .filter((moment) => moment != null)
    .sort((one, other) => Date.parse(one) - Date.parse(other));
  const [first, last] = [moments[0], moments[moments.length - 1]];
  return first !== undefined && Date.parse(last) - Date.parse(first) <= MAX_SPREAD ? first : undefined;
}

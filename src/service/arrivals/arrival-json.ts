import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import type { StoredLeg } from "../../store/storage.ts";
import type { ServedAirports } from "../airports/served-airports.ts";

/**
 * Returns the fields by which an answer shows how an arrival was understood.
 * @param airports of the model that understood it
 */
export function understoodArrival(leg: StoredLeg, airports: ServedAirports): object {
  const { registration, origin, airlineCode, scheduled, estimated, estimatedAt, departed, operated } = leg;
  const { code = null, zone } = airports.stored(leg.airport);
  const shown = (instant: number | undefined) =>
    instant === undefined ? undefined : formatLocalTime(zone.localMinutes(instant), "T");
  return {
    airport: code,
    registration,
    origin,
    airline: airlineCode,
    scheduled: shown(scheduled),
    estimated: shown(estimated),
    estimatedAt: shown(estimatedAt),
    departed:
      departed === undefined ? undefined : formatWithOffset(departed, airports.zoneOfOther(origin) ?? zone),
    actual: shown(operated),
  };
}

import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import type { StoredOutcome } from "../../store/storage.ts";
import type { ServedAirports } from "../airports/served-airports.ts";

/**
 * Returns the fields by which an answer shows how an outcome was understood.
 * @param airports of the model that understood it
 */
export function understoodOutcome(outcome: StoredOutcome, airports: ServedAirports): object {
  const { airport, airlineCode, destination: other, scheduled, operated, departed } = outcome;
  const { code = null, zone } = airports.stored(airport);
  const isArrival = airports.movement === "arrivals";
  const shown = (instant: number) => formatLocalTime(zone.localMinutes(instant), "T");
  return {
    airline: airlineCode,
    origin: isArrival ? other : code,
    destination: isArrival ? code : other,
    scheduled: shown(scheduled),
    operated: operated === undefined ? null : shown(operated),
    ...(departed !== undefined && {
      departed: formatWithOffset(departed, airports.zoneOfOther(other) ?? zone),
    }),
    ...(outcome.registration !== undefined && { registration: outcome.registration }),
    ordinal: outcome.ordinal,
  };
}

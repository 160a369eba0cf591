import type { FlightNote } from "../../flights/flight-note.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import { formatWithOffset } from "../../flights/read-time.ts";
import type { StoredOutcome } from "../../store/storage.ts";
import type { ServedAirports } from "../airports/served-airports.ts";
import { plainId, withId } from "../http/exact-ids.ts";
import type { OutcomeRefusal } from "../metrics/service-metrics.ts";

/** The result for one reported outcome. */
export interface OutcomeItem {
  /** The client's own id, which the answer repeats. */
  readonly id: unknown;
  readonly outcome?: StoredOutcome;
  /** Notes on what has several meanings in it; absent without any. */
  readonly notes?: readonly FlightNote[];
  /** The item of the answer with the problem, as JSON text, if there is no outcome. */
  readonly problem?: string;
  /** Why there is no outcome, for the metrics. */
  readonly refused?: OutcomeRefusal;
}

/**
 * Writes one item of an answer as JSON text: the outcome as it was understood.
 * @param changed whether it changed the history
 * @param airports of the model that understood it
 */
export function outcomeJson(
  { id, outcome, notes }: OutcomeItem,
  changed: boolean,
  airports: ServedAirports,
): string {
  const understoodOutcome = outcome && understood(outcome, airports);
  return withId(id, JSON.stringify({ id: plainId(id), ...understoodOutcome, changed, notes }));
}

function understood(
  { airport, airlineCode, destination: other, scheduled, operated, departed, ordinal }: StoredOutcome,
  airports: ServedAirports,
): object {
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
    ordinal,
  };
}

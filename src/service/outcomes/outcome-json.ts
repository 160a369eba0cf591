import type { FlightNote } from "../../flights/flight-note.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { Outcome } from "../../history/outcome.ts";
import { plainId, withId } from "../http/exact-ids.ts";
import type { OutcomeRefusal } from "../metrics/service-metrics.ts";

/** The result for one reported outcome. */
export interface OutcomeItem {
  /** The client's own id, which the answer repeats. */
  readonly id: unknown;
  readonly outcome?: Outcome;
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
 * @param zone of the airport
 */
export function outcomeJson({ id, outcome, notes }: OutcomeItem, changed: boolean, zone: TimeZone): string {
  const understoodOutcome = outcome && understood(outcome, zone);
  return withId(id, JSON.stringify({ id: plainId(id), ...understoodOutcome, changed, notes }));
}

function understood(
  { airlineCode, destination, scheduled, operated, ordinal }: Outcome,
  zone: TimeZone,
): object {
  const shown = (instant: number) => formatLocalTime(zone.localMinutes(instant), "T");
  return {
    airline: airlineCode,
    destination,
    scheduled: shown(scheduled),
    operated: operated === undefined ? null : shown(operated),
    ordinal,
  };
}

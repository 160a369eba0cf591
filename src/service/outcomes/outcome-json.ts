import type { PuntualError } from "../../errors.ts";
import type { FlightNote } from "../../flights/flight-note.ts";
import { formatLocalTime } from "../../flights/local-time.ts";
import type { TimeZone } from "../../flights/time-zone.ts";
import type { Outcome } from "../../history/outcome.ts";
import { problemJson } from "../http/item-problem.ts";

/** The result for one reported outcome. */
export interface OutcomeItem {
  /** The client's own id, which the answer repeats. */
  readonly id: unknown;
  readonly outcome?: Outcome;
  /** Notes on what has several meanings in it; absent without any. */
  readonly notes?: readonly FlightNote[];
  /** The problem, if there is no outcome. */
  readonly problem?: PuntualError;
}

/**
 * Writes one item of an answer as JSON text: the outcome as it was understood, or its problem.
 * @param changed whether it changed the history
 * @param zone of the airport
 * @param pointer of the outcome in the request; the pointers of its fields begin with it
 */
export function outcomeJson(
  { id, outcome, notes, problem }: OutcomeItem,
  changed: boolean | undefined,
  pointer: string,
  zone: TimeZone,
): string {
  if (problem !== undefined) return problemJson(id, problem, pointer);
  return JSON.stringify({ id, ...(outcome && understood(outcome, zone)), changed, notes });
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

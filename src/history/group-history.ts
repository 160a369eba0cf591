import { clippedLateness } from "../flights/delay.ts";
import { EventSeries } from "./event-series.ts";
import { isDelayed, knownAt, type Outcome } from "./outcome.ts";

/**
 * The outcomes of the flights of one group (the airport, an airline, a destination, a route, a half-hour bucket), each
 * at the time at which it became known.
 */
export class GroupHistory {
  /** Whether a flight is delayed (1) or not (0), at the time at which that became known. */
  readonly known = new EventSeries();
  /** The lateness of a flight in seconds, clipped to −30…240 minutes, at the time of its departure. */
  readonly left = new EventSeries();
  /** The departures of delayed flights: those known to be delayed that have not left are waiting. */
  readonly leftDelayed = new EventSeries();

  /** Adds an outcome at the times at which it became known. */
  add(outcome: Outcome): void {
    this.known.add(knownAt(outcome), isDelayed(outcome) ? 1 : 0);
    if (outcome.operated === undefined) return;
    this.left.add(outcome.operated, latenessSeconds(outcome.operated - outcome.scheduled));
    if (isDelayed(outcome)) this.leftDelayed.add(outcome.operated, 0);
  }

  /** Removes an outcome that was added. */
  remove(outcome: Outcome): void {
    this.known.remove(knownAt(outcome), isDelayed(outcome) ? 1 : 0);
    if (outcome.operated === undefined) return;
    this.left.remove(outcome.operated, latenessSeconds(outcome.operated - outcome.scheduled));
    if (isDelayed(outcome)) this.leftDelayed.remove(outcome.operated, 0);
  }
}

function latenessSeconds(minutes: number): number {
  return Math.round(clippedLateness(minutes) * 60);
}

import { clippedLateness } from "../flights/delay.ts";
import { EventSeries } from "./event-series.ts";
import { isDelayed, knownAt, type OutcomeTimes } from "./outcome.ts";

/** The number of searches that {@link GroupHistory.places} has room for. */
const MAX_PLACES = 16;

/**
 * The outcomes of the flights of one group (the airport, an airline, a destination, a route, a half-hour bucket), each
 * at the time at which it became known.
 */
export class GroupHistory {
  /** For each flight, 1 if it is delayed and 0 if not, at the time at which that became known. */
  readonly known = new EventSeries();
  /** The lateness of each departed flight in seconds, clipped to −30…240 minutes, at the time of its departure. */
  readonly departed = new EventSeries();
  /** The departures of delayed flights. A flight known to be delayed is waiting until its departure. */
  readonly departedDelayed = new EventSeries();
  #places: Uint32Array | undefined;

  /**
   * The counts that a reader found last, in any order of its own: the next search begins there, which is short for flights that
   * are read in the order of their times. They need not be right.
   */
  get places(): Uint32Array {
    this.#places ??= new Uint32Array(MAX_PLACES);
    return this.#places;
  }

  /** Adds an outcome: its delay at the time at which that became known, its lateness at its departure. */
  add(outcome: OutcomeTimes): void {
    this.addDelay(outcome);
    this.addDeparture(outcome);
  }

  /** Adds the first half of an outcome: its delay at the time at which that became known. */
  addDelay(outcome: OutcomeTimes): void {
    this.known.add(knownAt(outcome), isDelayed(outcome) ? 1 : 0);
  }

  /** Adds the second half of an outcome: its lateness at its departure. */
  addDeparture(outcome: OutcomeTimes): void {
    if (outcome.operated === undefined) return;
    this.departed.add(outcome.operated, latenessSeconds(outcome.operated - outcome.scheduled));
    if (isDelayed(outcome)) this.departedDelayed.add(outcome.operated, 0);
  }

  /** Removes an outcome that was added; changes nothing else. */
  remove(outcome: OutcomeTimes): void {
    this.known.remove(knownAt(outcome), isDelayed(outcome) ? 1 : 0);
    if (outcome.operated === undefined) return;
    this.departed.remove(outcome.operated, latenessSeconds(outcome.operated - outcome.scheduled));
    if (isDelayed(outcome)) this.departedDelayed.remove(outcome.operated, 0);
  }
}

function latenessSeconds(minutes: number): number {
  return Math.round(clippedLateness(minutes) * 60);
}

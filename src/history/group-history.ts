import { clippedLateness } from "../flights/delay.ts";
import { EventSeries } from "./event-series.ts";
import { isDelayed, knownAt, type OutcomeTimes } from "./outcome.ts";

/** The features of a group as they were read last. */
export interface GroupReading {
  readonly values: Float32Array;
  /** The counts that were found, in the order of the reader's searches: the next ones begin there. */
  readonly counts: Uint32Array;
  /**
   * The moment of the values, and the two between which they are the same at any moment: instants in minutes, in an array
   * since numbers of an object would each be one of their own.
   */
  readonly period: Float64Array;
}

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
  /** The values that were read last; a reader of many moments begins there. Undefined after a change. @internal */
  lastRead: GroupReading | undefined;

  /** Adds an outcome: its delay at the time at which that became known, its lateness at its departure. */
  add(outcome: OutcomeTimes): void {
    this.addDelay(outcome);
    this.addDeparture(outcome);
  }

  /** Adds the first half of an outcome: its delay at the time at which that became known. */
  addDelay(outcome: OutcomeTimes): void {
    this.lastRead = undefined;
    this.known.add(knownAt(outcome), isDelayed(outcome) ? 1 : 0);
  }

  /** Adds the second half of an outcome: its lateness at its departure. */
  addDeparture(outcome: OutcomeTimes): void {
    this.lastRead = undefined;
    if (outcome.operated === undefined) return;
    this.departed.add(outcome.operated, latenessSeconds(outcome.operated - outcome.scheduled));
    if (isDelayed(outcome)) this.departedDelayed.add(outcome.operated, 0);
  }

  /** Removes an outcome that was added; changes nothing else. */
  remove(outcome: OutcomeTimes): void {
    this.lastRead = undefined;
    this.known.remove(knownAt(outcome), isDelayed(outcome) ? 1 : 0);
    if (outcome.operated === undefined) return;
    this.departed.remove(outcome.operated, latenessSeconds(outcome.operated - outcome.scheduled));
    if (isDelayed(outcome)) this.departedDelayed.remove(outcome.operated, 0);
  }
}

/** Returns lateness in whole seconds, clipped to −30…240 minutes. */
export function latenessSeconds(minutes: number): number {
  return Math.round(clippedLateness(minutes) * 60);
}

import { DELAY_THRESHOLD_MINUTES } from "../flights/delay.ts";

/** The minutes by which a flight may leave before its scheduled time. */
export const MAX_EARLY_MINUTES = 24 * 60;

/** The minutes by which the clock of a client that reports an outcome may be ahead. */
export const MAX_AHEAD_MINUTES = 5;

/** A flight of the timetable. */
export interface ScheduledFlight {
  /** The code of the airport whose flight it is; absent where all are of one airport. */
  readonly airport?: string;
  /** The airline's ICAO code. */
  readonly airlineCode: string;
  /** The ICAO code of the other airport: where a departure goes, where an arrival is from. */
  readonly destination: string;
  /** Scheduled instant, minutes since 1970-01-01T00:00Z. */
  readonly scheduled: number;
  /** The registration of its aircraft; absent where it is not known. */
  readonly registration?: string;
}

/** The outcome of a flight: its actual time, or that it is delayed. */
export interface Outcome extends ScheduledFlight {
  /** Actual instant, minutes since 1970-01-01T00:00Z; undefined for a flight that is known to be delayed and has not left. */
  readonly operated: number | undefined;
  /** Distinguishes flights of the same airline, destination and scheduled time; 0 by default. */
  readonly ordinal?: number;
}

/** The times of an outcome, which decide whether it is a delay. */
export type OutcomeTimes = Pick<Outcome, "scheduled" | "operated">;

/** Whether an outcome is a delay: the flight left over 15 minutes late, or had not left by then. */
export function isDelayed({ scheduled, operated = Infinity }: OutcomeTimes): boolean {
  return operated - scheduled > DELAY_THRESHOLD_MINUTES;
}

/** Returns the time at which it becomes known whether a flight is delayed: its departure, or 15 minutes past its scheduled time. */
export function knownAt({ scheduled, operated = Infinity }: OutcomeTimes): number {
  return Math.min(operated, scheduled + DELAY_THRESHOLD_MINUTES);
}

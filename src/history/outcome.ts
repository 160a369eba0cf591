import { DELAY_THRESHOLD_MINUTES } from "../flights/delay.ts";

/** A flight as the timetable has it. */
export interface ScheduledFlight {
  /** The airline's ICAO code. */
  readonly airlineCode: string;
  /** The destination's ICAO code. */
  readonly destination: string;
  /** Scheduled time, local minutes. */
  readonly scheduled: number;
}

/** What became of a flight. */
export interface Outcome extends ScheduledFlight {
  /** Operated time, local minutes; undefined for a flight that is known to be delayed and is still here. */
  readonly operated: number | undefined;
  /** Tells flights apart that share airline, destination and scheduled time; 0 by default. */
  readonly ordinal?: number;
}

/** Whether an outcome is a delay: the flight left over 15 minutes late, or is still here by then. */
export function isDelayed({ scheduled, operated = Infinity }: Outcome): boolean {
  return operated - scheduled > DELAY_THRESHOLD_MINUTES;
}

/** When it becomes known whether a flight is delayed: when it leaves, or 15 minutes past its time. */
export function knownAt({ scheduled, operated = Infinity }: Outcome): number {
  return Math.min(operated, scheduled + DELAY_THRESHOLD_MINUTES);
}

/** A treatment of rows that are not as they should be, and yet are used or left out. */
export interface ReadingNote {
  readonly code:
    | "day-after" // a time on the date of the one before it, though the clock had passed midnight
    | "contradicted-time" // an actual time that is not the scheduled one plus the minutes of lateness, which are taken
    | "far-from-schedule" // most actual times are far from the scheduled ones: perhaps one of the two is in UTC
    | "duplicate" // the same flight once more, left out
    | "same-flight" // two flights that may be one, kept for want of a flight number
    | "codeshare" // the same aircraft under another airline's code
    | "no-scheduled-time" // cancelled or diverted, with a scheduled time that only the actual one gives
    | "no-actual-time"; // neither cancelled nor with an outcome, left out
  /** The number of rows. */
  readonly count: number;
  /** The line of the first, where it is known. */
  readonly line?: number;
  /** One English sentence. */
  readonly detail: string;
}

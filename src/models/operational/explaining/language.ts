/** The languages of reasons. */
export const LANGUAGES = ["en", "es"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** A flight as sentences name it. */
export interface FlightInWords {
  readonly airline: string;
  readonly city: string;
  readonly isInternational: boolean;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Scheduled time of day, `08:30`. */
  readonly time: string;
}

/** The flights that a sentence on the history is about; `slot`: those of a route around a time of day. */
export type Subject = "airport" | "airline" | "destination" | "route" | "slot";

/** The sentences of a language, each without its full stop. */
export interface Sentences {
  /** The tendency of flights of an airline, destination, weekday … to leave late or on time. */
  readonly tendency: (
    of: "airline" | "destination" | "flightType" | "weekday" | "minuteOfDay",
    rises: boolean,
    flight: FlightInWords,
  ) => string;
  /** An airline or a destination that was not in the training data. */
  readonly unseen: (of: "airline" | "destination") => string;
  readonly traffic: (
    of: "before15" | "before60" | "airline60" | "day",
    count: number,
    flight: FlightInWords,
  ) => string;
  /** `span` is `3h`, `7d` or `last10`. */
  readonly lateness: (subject: Subject, minutes: number, span: string, flight: FlightInWords) => string;
  readonly share: (subject: Subject, percent: number, span: string, flight: FlightInWords) => string;
  readonly flights: (subject: Subject, count: number, span: string, flight: FlightInWords) => string;
  readonly waiting: (subject: Subject, count: number, flight: FlightInWords) => string;
  /**
   * A flight of which no like is known: none of its subject in a span. It is no cause, so the sentence says how such
   * flights tend to leave.
   */
  readonly unusual: (subject: Subject, span: string, rises: boolean, flight: FlightInWords) => string;
}

/** The languages that reasons are told in. */
export const LANGUAGES = ["en", "es"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** A flight in the words of a sentence. */
export interface FlightInWords {
  readonly airline: string;
  readonly city: string;
  readonly isInternational: boolean;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Scheduled time of day, `08:30`. */
  readonly time: string;
}

/** Which flights a sentence on the history is about. */
export type Subject = "airport" | "airline" | "destination" | "route" | "slot";

/** The sentences of a language; each is whole, without its full stop. */
export interface Sentences {
  /** What flights of this airline, destination, weekday … tend to. */
  readonly tendency: (
    of: "airline" | "destination" | "flightType" | "weekday" | "minuteOfDay",
    rises: boolean,
    flight: FlightInWords,
  ) => string;
  /** An airline or a destination that the model has not seen. */
  readonly unseen: (of: "airline" | "destination") => string;
  readonly traffic: (
    of: "before15" | "before60" | "airline60" | "day",
    count: number,
    f: FlightInWords,
  ) => string;
  /** `span` is `3h`, `7d` or `last10`. */
  readonly lateness: (subject: Subject, minutes: number, span: string, flight: FlightInWords) => string;
  readonly share: (subject: Subject, percent: number, span: string, flight: FlightInWords) => string;
  readonly flights: (subject: Subject, count: number, span: string, flight: FlightInWords) => string;
  readonly waiting: (subject: Subject, count: number, flight: FlightInWords) => string;
  readonly nothingKnown: (subject: Subject, span: string, flight: FlightInWords) => string;
}

/** The languages of reasons. */
export const LANGUAGES = ["en", "es"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** A flight as sentences name it. */
export interface FlightInWords {
  readonly airline: string;
  /** The city of the other airport. */
  readonly city: string;
  /** The airport whose flight it is, where there are several; undefined where there is one. */
  readonly airport: string | undefined;
  readonly isInternational: boolean;
  /** 1 to 12. */
  readonly month: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Scheduled time of day, `08:30`. */
  readonly time: string;
}

/** The flights that a sentence on the history is about; `slot`: those of a route around a time of day. */
export type Subject = "airport" | "airline" | "destination" | "route" | "slot";

/** The state of a departure's aircraft as it is known, in whole minutes; undefined where it is not known. */
export interface AircraftFacts {
  /** The leg by which it gets here. */
  readonly leg?: {
    /** Negative where early. */
    readonly lateness: number;
    /** From its arrival to the flight's scheduled time; negative where it arrives after that. */
    readonly beforeDeparture: number;
    readonly isHere: boolean;
  };
  /** From its scheduled arrival to the flight's scheduled time. */
  readonly turnRound?: number;
  /** Its last departure from here. */
  readonly last?: {
    /** Negative where early. */
    readonly lateness: number;
    /** How late the flight leaves if the aircraft is back as soon as it can be; negative where it is back in time. */
    readonly returnLateness?: number;
  };
}

/** The sentences of a language on the flights of one movement, each without its full stop. */
export interface Sentences {
  /** The tendency of flights of an airline, other airport, weekday … to leave (or arrive) late or on time. */
  readonly tendency: (
    of: "airline" | "destination" | "airport" | "flightType" | "season" | "weekday" | "minuteOfDay",
    rises: boolean,
    flight: FlightInWords,
  ) => string;
  /** An airline or a destination that was not in the training data. */
  readonly unseen: (of: "airline" | "destination") => string;
  /** An airline or a destination of few flights, one of many such, which are one category to the trees. */
  readonly rare: (of: "airline" | "destination", rises: boolean, flight: FlightInWords) => string;
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
  /** Whether an arrival has left the other airport (`left`, 1 or 0), and the minutes by which it is late so far. */
  readonly inbound: (of: "left" | "lateness", value: number, flight: FlightInWords) => string;
  /** The state of a departure's aircraft, as it is known. */
  readonly aircraft: (facts: AircraftFacts) => string;
  /** That the flight has not left, or arrived, so many minutes after its scheduled time, negative before it. */
  readonly stillHere: (minutes: number) => string;
  /**
   * A flight of which no like is known: none of its subject in a span. It is no cause, so the sentence says how such
   * flights tend to leave.
   */
  readonly unusual: (subject: Subject, span: string, rises: boolean, flight: FlightInWords) => string;
}

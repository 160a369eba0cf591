import { calendarParts } from "../../../flights/local-time.ts";
import type { FlightToForecast } from "../features/features.ts";
import type { Names } from "../names.ts";
import { english } from "./sentences-en.ts";
import { spanish } from "./sentences-es.ts";

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

const languages: Readonly<Record<Language, Sentences>> = { en: english, es: spanish };

/**
 * Tells what is the case with a feature of a flight.
 * @param feature its name
 * @param value its value, NaN where missing
 * @param effect what the reason that it stands for does to the log-odds
 */
export function sentence(
  language: Language,
  feature: string,
  value: number,
  effect: number,
  flight: FlightToForecast,
  names: Names,
): string {
  const say = languages[language];
  const words = inWords(flight, names);
  const [group, measure, span] = feature.split(".");
  if (measure === undefined) {
    if (Number.isNaN(value)) return say.unseen(group as "airline" | "destination");
    return say.tendency(group as Parameters<Sentences["tendency"]>[0], effect > 0, words);
  }
  if (group === "traffic") {
    return say.traffic(measure as Parameters<Sentences["traffic"]>[0], Math.round(value), words);
  }
  const subject = group as Subject;
  if (measure === "waiting") return say.waiting(subject, value, words);
  if (Number.isNaN(value)) return say.nothingKnown(subject, span, words);
  if (measure === "share") return say.share(subject, Math.round(value * 100), span, words);
  if (measure === "flights") return say.flights(subject, value, span, words);
  return say.lateness(subject, Math.round(value), span, words);
}

function inWords(flight: FlightToForecast, names: Names): FlightInWords {
  const { weekday, minuteOfDay } = calendarParts(flight.scheduled);
  const [hours, minutes] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  return {
    airline: names.airlines[flight.airlineCode] ?? flight.airlineCode,
    city: names.destinations[flight.destination] ?? flight.destination,
    isInternational: flight.flightType === "I",
    weekday,
    time: `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`,
  };
}

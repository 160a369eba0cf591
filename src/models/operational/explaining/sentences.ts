import { calendarParts } from "../../../flights/local-time.ts";
import type { FlightToForecast } from "../features/features.ts";
import type { Names } from "../names.ts";
import type { FlightInWords, Language, Sentences, Subject } from "./language.ts";
import { english } from "./sentences-en.ts";
import { spanish } from "./sentences-es.ts";

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

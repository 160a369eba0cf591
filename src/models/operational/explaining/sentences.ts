import type { Movement } from "../../../flights/flight-table.ts";
import { calendarParts } from "../../../flights/local-time.ts";
import { type TimeZone, timeZoneOf } from "../../../flights/time-zone.ts";
import type { AircraftMeasure } from "../features/aircraft.ts";
import type { FlightToForecast } from "../features/features.ts";
import type { Names } from "../names.ts";
import type { AircraftFacts, FlightInWords, Language, Sentences, Subject } from "./language.ts";
import { ENGLISH } from "./sentences-en.ts";
import { SPANISH } from "./sentences-es.ts";

const SENTENCES: Readonly<Record<Language, Readonly<Record<Movement, Sentences>>>> = {
  en: ENGLISH,
  es: SPANISH,
};

/** The airport of a flight as sentences speak of it. */
export interface PlaceInWords {
  readonly zone?: TimeZone;
  /** Departures by default. */
  readonly movement?: Movement | undefined;
  /** The airport's name, in a model of several. */
  readonly airport?: string | undefined;
}

/**
 * Describes the value of a feature of a flight in a sentence, without a full stop.
 * @param feature the feature's name
 * @param value the feature's value, NaN where missing
 * @param effect of the reason that the feature belongs to, in log-odds
 * @param isRare whether the value is that of the rare airlines or destinations, which share it
 */
export type DescribeFeature = (feature: string, value: number, effect: number, isRare?: boolean) => string;

/**
 * Returns a function that describes the features of a flight.
 * @param place of the flight; by default the only airport, whose departures these are, in UTC
 * @param featureValue returns the value of a feature of the flight, NaN where missing; for a fact that several features make up
 */
export function sentencesOf(
  language: Language,
  flight: FlightToForecast,
  names: Names,
  { zone = timeZoneOf(), movement = "departures", airport }: PlaceInWords = {},
  featureValue: (feature: string) => number = () => Number.NaN,
): DescribeFeature {
  const sentences = SENTENCES[language][movement];
  const words = { ...inWords(flight, names, zone), airport };
  return (feature, value, effect, isRare = false) => {
    const [group, measure, span] = partsOf(feature);
    if (measure === undefined) {
      if (Number.isNaN(value)) return sentences.unseen(group as "airline" | "destination");
      if (isRare) return sentences.rare(group as "airline" | "destination", effect > 0, words);
      return sentences.tendency(group as Parameters<Sentences["tendency"]>[0], effect > 0, words);
    }
    if (group === "season") return sentences.tendency(group, effect > 0, words);
    if (group === "traffic") {
      return sentences.traffic(measure as Parameters<Sentences["traffic"]>[0], Math.round(value), words);
    }
    if (group === "inbound")
      return sentences.inbound(measure as "left" | "lateness", Math.round(value), words);
    if (group === "aircraft") return sentences.aircraft(aircraftFacts(featureValue));
    const subject = group as Subject;
    if (measure === "waiting") return sentences.waiting(subject, value, words);
    if (Number.isNaN(value)) return sentences.unusual(subject, span, effect > 0, words);
    if (measure === "share") return sentences.share(subject, Math.round(value * 100), span, words);
    if (measure === "flights") return sentences.flights(subject, value, span, words);
    return sentences.lateness(subject, Math.round(value), span, words);
  };
}

const parts = new Map<string, readonly string[]>();

/** The parts of a feature's name, such as `airline`, `share` and `3h`. Splitting it takes as long as writing its sentence. */
function partsOf(feature: string): readonly string[] {
  let known = parts.get(feature);
  if (known === undefined) {
    known = feature.split(".");
    parts.set(feature, known);
  }
  return known;
}

/** Returns what the features of the aircraft say, in whole minutes. */
function aircraftFacts(featureValue: (feature: string) => number): AircraftFacts {
  const minutesOf = (measure: AircraftMeasure): number | undefined => {
    const value = featureValue(`aircraft.${measure}`);
    // Plus 0, as -0 is written as 0.
    return Number.isNaN(value) ? undefined : Math.round(value) + 0;
  };
  const [arrivalLateness, turnRound] = [minutesOf("arrivalLateness"), minutesOf("turnRound")];
  const [lastLateness, returnLateness] = [minutesOf("lastLateness"), minutesOf("returnLateness")];
  return {
    ...(turnRound !== undefined && { turnRound }),
    ...(turnRound !== undefined &&
      arrivalLateness !== undefined && {
        leg: {
          lateness: arrivalLateness,
          beforeDeparture: turnRound - arrivalLateness,
          isHere: minutesOf("here") === 1,
        },
      }),
    ...(lastLateness !== undefined && {
      last: { lateness: lastLateness, ...(returnLateness !== undefined && { returnLateness }) },
    }),
  };
}

/**
 * Says that a flight has not left, or arrived, at the moment of the forecast.
 * @param given the minutes from the scheduled time to the moment, negative before it
 */
export function stillHere(language: Language, movement: Movement, given: number): string {
  return SENTENCES[language][movement].stillHere(Math.round(given));
}

function inWords(flight: FlightToForecast, names: Names, zone: TimeZone): Omit<FlightInWords, "airport"> {
  const { month, weekday, minuteOfDay } = calendarParts(zone.localMinutes(flight.scheduled));
  const [hours, minutes] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  return {
    airline: names.airlines[flight.airlineCode] ?? flight.airlineCode,
    city: names.destinations[flight.destination] ?? flight.destination,
    isInternational: flight.flightType === "I",
    month,
    weekday,
    time: `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`,
  };
}

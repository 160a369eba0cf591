import type { Movement } from "../../../flights/flight-table.ts";
import type { FlightInWords, Sentences, Subject } from "./language.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Sundays", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays"];

/** The words in which departures and arrivals differ. */
interface Words {
  /** The other airport's side of a flight, and this airport's. */
  readonly other: string;
  readonly own: string;
  readonly move: string;
  readonly moved: string;
  readonly movement: string;
  readonly otherAirport: string;
}

const DEPARTURES: Words = {
  other: "to",
  own: "from",
  move: "leave",
  moved: "left",
  movement: "departure",
  otherAirport: "destination",
};
const ARRIVALS: Words = {
  other: "from",
  own: "to",
  move: "arrive",
  moved: "arrived",
  movement: "arrival",
  otherAirport: "origin",
};

/** The reasons in English. */
export const ENGLISH: Readonly<Record<Movement, Sentences>> = {
  departures: sentencesIn(DEPARTURES),
  arrivals: sentencesIn(ARRIVALS),
};

function sentencesIn(words: Words): Sentences {
  const { other, own, move, moved, movement } = words;
  const tends = (rises: boolean) => (rises ? `tend to ${move} late` : `tend to ${move} on time`);

  /** Writes the flights of a subject after the word departure or arrival; empty for those of the airport. */
  const movementsOf = (subject: Subject, { airline, city, time }: FlightInWords): string => {
    if (subject === "airport") return "";
    if (subject === "airline") return ` of ${airline}`;
    if (subject === "destination") return ` ${other} ${city}`;
    const route = ` of ${airline} ${other} ${city}`;
    return subject === "route" ? route : `${route} around ${time}`;
  };

  const flightsOf = (subject: Subject, { airline, city, time, airport }: FlightInWords): string => {
    if (subject === "airport") return airport === undefined ? "all flights" : `all flights ${own} ${airport}`;
    if (subject === "airline") return `${airline}'s flights`;
    if (subject === "destination") return `flights ${other} ${city}`;
    const route = `${airline}'s flights ${other} ${city}`;
    return subject === "route" ? route : `${route} around ${time}`;
  };

  const lastFlights = (subject: Subject, span: string, flight: FlightInWords): string => {
    const number = span.slice("last".length);
    if (subject === "airport") return `${theAirport(flight)}'s last ${number} flights`;
    return capital(flightsOf(subject, flight).replace("flights", `last ${number} flights`));
  };

  return {
    tendency: (of, rises, flight) => {
      if (of === "airline") return `${flight.airline}'s flights ${tends(rises)}`;
      if (of === "destination") return `Flights ${other} ${flight.city} ${tends(rises)}`;
      if (of === "airport") return `Flights ${own} ${flight.airport} ${tends(rises)}`;
      if (of === "flightType")
        return `${flight.isInternational ? "International" : "National"} flights ${tends(rises)}`;
      if (of === "season") return `Flights in ${MONTHS[flight.month - 1]} ${tends(rises)}`;
      if (of === "weekday") return `Flights on ${WEEKDAYS[flight.weekday]} ${tends(rises)}`;
      return `Flights around ${flight.time} ${tends(rises)}`;
    },
    unseen: (of) =>
      `The ${of === "airline" ? of : words.otherAirport} was not in the training data: the forecast uses the other features`,
    rare: (of, rises, { airline, city }) =>
      of === "airline"
        ? `Flights of airlines with few flights, such as ${airline}, ${tends(rises)}`
        : `Flights ${other} ${words.otherAirport}s with few flights, such as ${city}, ${tends(rises)}`,
    traffic: (of, number, { airline }) => {
      // "About", as it is the typical number where the timetable of the day is not known.
      const movements = number === 0 ? `very few ${movement}s` : `about ${count(number, movement)}`;
      if (of === "before15") return `The 15 minutes up to it have ${movements}`;
      if (of === "before60") return `The hour up to it has ${movements}`;
      if (of === "airline60") return `${airline} has ${movements} within half an hour of it`;
      return `Such a day has ${movements}`;
    },
    lateness: (subject, minutes, span, flight) => {
      const how = lateness(minutes);
      if (span.startsWith("last")) return `${lastFlights(subject, span, flight)} ${moved} ${how} on average`;
      const when = `run ${how} in ${spanInWords(span)}`;
      if (subject === "airport") return `${theAirport(flight)} has ${when}`;
      if (subject === "airline") return `${flight.airline} has ${when}`;
      return `${capital(flightsOf(subject, flight))} have ${when}`;
    },
    share: (subject, percent, span, flight) =>
      span.startsWith("last")
        ? `${percent} % of ${lower(lastFlights(subject, span, flight))} were delayed`
        : `${percent} % of ${flightsOf(subject, flight)} in ${spanInWords(span)} were delayed`,
    flights: (subject, number, span, flight) =>
      `${subject === "airport" ? theAirport(flight) : flight.airline} has had ${number === 0 ? "no flights" : count(number, "flight")} in ${spanInWords(span)}`,
    waiting: (subject, number, { airline }) => {
      const whose = subject === "airport" ? "" : ` of ${airline}`;
      const isOne = number === 1;
      const flights =
        number === 0 ? `No delayed flight${whose}` : `${count(number, "delayed flight")}${whose}`;
      if (move === "leave") return `${flights} ${isOne || number === 0 ? "is" : "are"} waiting to leave`;
      return number === 0
        ? `${flights} is still to arrive`
        : `${flights} ${isOne ? "is" : "are"} still to arrive`;
    },
    inbound: (of, value, { city }) => {
      if (Number.isNaN(value)) return `It is not known whether the flight has left ${city}`;
      if (of === "left") return `The flight ${value === 1 ? "has left" : "has not left"} ${city}`;
      return `If it takes as long as usual from ${city}, the flight arrives ${lateness(value)} at the earliest`;
    },
    aircraft: ({ leg, turnRound, last }) => {
      if (leg !== undefined) {
        const arrives = leg.isHere ? "Its aircraft is here: it arrived" : "Its aircraft is to arrive";
        return `${arrives} ${lateness(leg.lateness)}, ${aroundDeparture(leg.beforeDeparture)}`;
      }
      if (last !== undefined) {
        const left = `Its aircraft left ${lateness(last.lateness)} on its last flight from here`;
        if (last.returnLateness === undefined) return left;
        if (last.returnLateness <= 0) return `${left} and can be back in time`;
        return `${left} and can leave again ${lateness(last.returnLateness)} at the earliest`;
      }
      return turnRound === undefined
        ? "Nothing is known of its aircraft"
        : `Its aircraft is scheduled to arrive ${aroundDeparture(turnRound)}`;
    },
    stillHere: (minutes) => {
      const not = `The flight has not ${move === "leave" ? "left" : "arrived"}`;
      if (minutes === 0) return `${not} at its scheduled time`;
      return `${not} ${count(Math.abs(minutes), "minute")} ${minutes > 0 ? "after" : "before"} its scheduled time`;
    },
    unusual: (subject, span, rises, flight) => {
      const when = span.startsWith("last") ? "so far" : `in ${spanInWords(span)}`;
      const isPause = subject === "airport" || subject === "airline";
      const such = isPause ? "flights after such a pause" : "unusual flights";
      return `No ${movement}${movementsOf(subject, flight)} is known ${when}: ${such} ${tends(rises)}`;
    },
  };
}

function theAirport({ airport }: FlightInWords): string {
  return airport ?? "The airport";
}

function lateness(minutes: number): string {
  if (minutes === 0) return "on time";
  return `${count(Math.abs(minutes), "minute")} ${minutes > 0 ? "late" : "early"}`;
}

/** @param minutes before the scheduled departure; negative after it */
function aroundDeparture(minutes: number): string {
  if (minutes === 0) return "at the scheduled departure time";
  return `${count(Math.abs(minutes), "minute")} ${minutes > 0 ? "before" : "after the scheduled"} departure`;
}

/** Writes `3h` as `the last 3 hours`. */
function spanInWords(span: string): string {
  const number = Number.parseInt(span, 10);
  const unit = span.endsWith("h") ? "hour" : "day";
  return number === 1 ? `the last ${unit}` : `the last ${number} ${unit}s`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Writes `The airport's …` as within a sentence. */
function lower(text: string): string {
  return text.replace(/^The /, "the ");
}

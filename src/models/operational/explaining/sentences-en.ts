import type { FlightInWords, Sentences, Subject } from "./language.ts";

const WEEKDAYS = ["Sundays", "Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays"];

/** The reasons in English. */
export const ENGLISH: Sentences = {
  tendency: (of, rises, flight) => {
    if (of === "airline") return `${flight.airline}'s flights ${tends(rises)}`;
    if (of === "destination") return `Flights to ${flight.city} ${tends(rises)}`;
    if (of === "flightType")
      return `${flight.isInternational ? "International" : "National"} flights ${tends(rises)}`;
    if (of === "weekday") return `Flights on ${WEEKDAYS[flight.weekday]} ${tends(rises)}`;
    return `Flights around ${flight.time} ${tends(rises)}`;
  },
  unseen: (of) => `The ${of} was not in the training data: the forecast uses the other features`,
  traffic: (of, count, { airline }) => {
    // "About", as it is the typical number where the timetable of the day is not known.
    const some = `about ${count === 1 ? "1 departure" : `${count} departures`}`;
    const departures = count === 0 ? "very few departures" : some;
    if (of === "before15") return `The 15 minutes up to it have ${departures}`;
    if (of === "before60") return `The hour up to it has ${departures}`;
    if (of === "airline60") return `${airline} has ${departures} within half an hour of it`;
    return `Such a day has ${departures}`;
  },
  lateness: (subject, minutes, span, flight) => {
    const how =
      minutes === 0 ? "on time" : `${count(Math.abs(minutes), "minute")} ${minutes > 0 ? "late" : "early"}`;
    if (span.startsWith("last")) return `${lastFlights(subject, span, flight)} left ${how} on average`;
    const who = { airport: "The airport has", airline: `${flight.airline} has` }[subject as string];
    return `${who ?? `${capital(flightsOf(subject, flight))} have`} run ${how} in ${spanInWords(span)}`;
  },
  share: (subject, percent, span, flight) =>
    span.startsWith("last")
      ? `${percent} % of ${lower(lastFlights(subject, span, flight))} were delayed`
      : `${percent} % of ${flightsOf(subject, flight)} in ${spanInWords(span)} were delayed`,
  flights: (subject, number, span, flight) =>
    `${subject === "airport" ? "The airport" : flight.airline} has had ${number === 0 ? "no flights" : count(number, "flight")} in ${spanInWords(span)}`,
  waiting: (subject, number, flight) => {
    const whose = subject === "airport" ? "" : ` of ${flight.airline}`;
    if (number === 0) return `No delayed flight${whose} is waiting to leave`;
    return `${count(number, "delayed flight")}${whose} ${number === 1 ? "is" : "are"} waiting to leave`;
  },
  unusual: (subject, span, rises, flight) => {
    const when = span.startsWith("last") ? "so far" : `in ${spanInWords(span)}`;
    const isPause = subject === "airport" || subject === "airline";
    const such = isPause ? "flights after such a pause" : "unusual flights";
    return `No departure${departuresOf(subject, flight)} is known ${when}: ${such} ${tends(rises)}`;
  },
};

function tends(rises: boolean): string {
  return rises ? "tend to leave late" : "tend to leave on time";
}

/** Writes the flights of a subject after the word departure; empty for those of the airport. */
function departuresOf(subject: Subject, { airline, city, time }: FlightInWords): string {
  if (subject === "airport") return "";
  if (subject === "airline") return ` of ${airline}`;
  if (subject === "destination") return ` to ${city}`;
  const route = ` of ${airline} to ${city}`;
  return subject === "route" ? route : `${route} around ${time}`;
}

function flightsOf(subject: Subject, { airline, city, time }: FlightInWords): string {
  if (subject === "airport") return "all flights";
  if (subject === "airline") return `${airline}'s flights`;
  if (subject === "destination") return `flights to ${city}`;
  const route = `${airline}'s flights to ${city}`;
  return subject === "route" ? route : `${route} around ${time}`;
}

function lastFlights(subject: Subject, span: string, flight: FlightInWords): string {
  const number = span.slice("last".length);
  if (subject === "airport") return `The airport's last ${number} flights`;
  return capital(flightsOf(subject, flight).replace("flights", `last ${number} flights`));
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

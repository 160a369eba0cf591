import type { Movement } from "../../../flights/flight-table.ts";
import type { FlightInWords, Sentences, Subject } from "./language.ts";

const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];
const WEEKDAYS = ["domingos", "lunes", "martes", "miércoles", "jueves", "viernes", "sábados"];

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
  other: "a",
  own: "desde",
  move: "salir",
  moved: "salieron",
  movement: "salida",
  otherAirport: "El destino",
};
const ARRIVALS: Words = {
  other: "desde",
  own: "a",
  move: "llegar",
  moved: "llegaron",
  movement: "llegada",
  otherAirport: "El origen",
};

/** The reasons in Spanish. */
export const SPANISH: Readonly<Record<Movement, Sentences>> = {
  departures: sentencesIn(DEPARTURES),
  arrivals: sentencesIn(ARRIVALS),
};

function sentencesIn(words: Words): Sentences {
  const { other, own, move, moved, movement } = words;
  const tends = (rises: boolean) => `suelen ${move} ${rises ? "con atraso" : "a tiempo"}`;

  /** Writes the flights of a subject after the word «salida» or «llegada»; empty for those of the airport. */
  const movementsOf = (subject: Subject, { airline, city, time }: FlightInWords): string => {
    if (subject === "airport") return "";
    if (subject === "airline") return ` de ${airline}`;
    if (subject === "destination") return ` ${other} ${city}`;
    const route = ` de ${airline} ${other} ${city}`;
    return subject === "route" ? route : `${route} alrededor de ${clock(time)}`;
  };

  const flightsOf = (subject: Subject, { airline, city, time, airport }: FlightInWords): string => {
    if (subject === "airport")
      return airport === undefined ? "todos los vuelos" : `todos los vuelos ${own} ${airport}`;
    if (subject === "airline") return `los vuelos de ${airline}`;
    if (subject === "destination") return `los vuelos ${other} ${city}`;
    const route = `los vuelos de ${airline} ${other} ${city}`;
    return subject === "route" ? route : `${route} de alrededor de ${clock(time)}`;
  };

  const lastFlights = (subject: Subject, span: string, flight: FlightInWords): string => {
    const last = `los últimos ${span.slice("last".length)} vuelos`;
    if (subject !== "airport") return flightsOf(subject, flight).replace("los vuelos", last);
    return flight.airport === undefined ? `${last} del aeropuerto` : `${last} ${own} ${flight.airport}`;
  };

  return {
    tendency: (of, rises, flight) => {
      if (of === "airline") return `Los vuelos de ${flight.airline} ${tends(rises)}`;
      if (of === "destination") return `Los vuelos ${other} ${flight.city} ${tends(rises)}`;
      if (of === "airport") return `Los vuelos ${own} ${flight.airport} ${tends(rises)}`;
      if (of === "flightType")
        return `Los vuelos ${flight.isInternational ? "internacionales" : "nacionales"} ${tends(rises)}`;
      if (of === "season") return `Los vuelos de ${MONTHS[flight.month - 1]} ${tends(rises)}`;
      if (of === "weekday") return `Los vuelos de los ${WEEKDAYS[flight.weekday]} ${tends(rises)}`;
      return `Los vuelos de alrededor de ${clock(flight.time)} ${tends(rises)}`;
    },
    unseen: (of) =>
      `${of === "airline" ? "La aerolínea" : words.otherAirport} no estaba en los datos de entrenamiento: el pronóstico se apoya en lo demás`,
    rare: (of, rises, { airline, city }) =>
      of === "airline"
        ? `Los vuelos de aerolíneas con pocos vuelos, como ${airline}, ${tends(rises)}`
        : `Los vuelos ${other} lugares con pocos vuelos, como ${city}, ${tends(rises)}`,
    traffic: (of, number, { airline }) => {
      // "Cerca de", for the same reason as in English.
      const movements = number === 0 ? `muy pocas ${movement}s` : `cerca de ${count(number, movement)}`;
      if (of === "before15") return `En los 15 minutos anteriores hay ${movements}`;
      if (of === "before60") return `En la hora anterior hay ${movements}`;
      if (of === "airline60") return `${airline} tiene ${movements} a media hora o menos`;
      return `Un día así tiene ${movements}`;
    },
    lateness: (subject, minutes, span, flight) => {
      const how = lateness(minutes);
      if (span.startsWith("last"))
        return `${capital(lastFlights(subject, span, flight))} ${moved} ${how} en promedio`;
      const when = `${how} en ${spanInWords(span)}`;
      if (subject === "airport") return `${theAirport(flight)} ha operado ${when}`;
      if (subject === "airline") return `${flight.airline} ha operado ${when}`;
      const have = move === "salir" ? "han salido" : "han llegado";
      return `${capital(flightsOf(subject, flight))} ${have} ${when}`;
    },
    share: (subject, percent, span, flight) =>
      span.startsWith("last")
        ? `El ${percent} % de ${lastFlights(subject, span, flight)} tuvo atraso`
        : `El ${percent} % de ${flightsOf(subject, flight)} en ${spanInWords(span)} tuvo atraso`,
    flights: (subject, number, span, flight) =>
      `${subject === "airport" ? theAirport(flight) : flight.airline} ${number === 0 ? "no ha tenido vuelos" : `ha tenido ${count(number, "vuelo")}`} en ${spanInWords(span)}`,
    waiting: (subject, number, flight) => {
      const whose = subject === "airport" ? "" : ` de ${flight.airline}`;
      if (number === 0) return `Ningún vuelo atrasado${whose} espera su ${movement}`;
      const flights = number === 1 ? "1 vuelo atrasado" : `${number} vuelos atrasados`;
      return `${flights}${whose} ${number === 1 ? "espera" : "esperan"} su ${movement}`;
    },
    inbound: (of, value, { city }) => {
      if (Number.isNaN(value)) return `No se sabe si el vuelo ha salido de ${city}`;
      if (of === "left") return `El vuelo ${value === 1 ? "ya ha salido" : "no ha salido"} de ${city}`;
      return `Si desde ${city} tarda lo habitual, el vuelo llega ${lateness(value)} como muy pronto`;
    },
    aircraft: ({ leg, turnRound, last }) => {
      if (leg !== undefined) {
        const arrives = leg.isHere ? "Su avión está aquí: llegó" : "Su avión llega";
        return `${arrives} ${lateness(leg.lateness)}, ${aroundDeparture(leg.beforeDeparture)}`;
      }
      if (last !== undefined) {
        const left = `Su avión salió ${lateness(last.lateness)} en su último vuelo desde aquí`;
        if (last.returnLateness === undefined) return left;
        if (last.returnLateness <= 0) return `${left} y puede volver a tiempo`;
        return `${left} y puede volver a salir ${lateness(last.returnLateness)} como muy pronto`;
      }
      return turnRound === undefined
        ? "No se sabe nada de su avión"
        : `La llegada de su avión está programada ${aroundDeparture(turnRound)}`;
    },
    stillHere: (minutes) => {
      const not = `El vuelo no ha ${movement === "salida" ? "salido" : "llegado"}`;
      if (minutes === 0) return `${not} a su hora programada`;
      return `${not} ${count(Math.abs(minutes), "minuto")} ${minutes > 0 ? "después" : "antes"} de su hora programada`;
    },
    unusual: (subject, span, rises, flight) => {
      const when = span.startsWith("last") ? "hasta ahora" : `en ${spanInWords(span)}`;
      const isPause = subject === "airport" || subject === "airline";
      const such = isPause ? "los vuelos tras una pausa así" : "los vuelos fuera de lo habitual";
      return `No se conoce ninguna ${movement}${movementsOf(subject, flight)} ${when}: ${such} ${tends(rises)}`;
    },
  };
}

function theAirport({ airport }: FlightInWords): string {
  return airport ?? "El aeropuerto";
}

function lateness(minutes: number): string {
  if (minutes === 0) return "a tiempo";
  return `con ${count(Math.abs(minutes), "minuto")} de ${minutes > 0 ? "atraso" : "adelanto"}`;
}

/** @param minutes before the scheduled departure; negative after it */
function aroundDeparture(minutes: number): string {
  if (minutes === 0) return "a la hora de la salida";
  return `${count(Math.abs(minutes), "minuto")} ${minutes > 0 ? "antes" : "después"} de la salida${minutes > 0 ? "" : " programada"}`;
}

/** Adds the article to a time; one o'clock is singular: `la 01:30`, `las 08:30`. */
function clock(time: string): string {
  return `${time.startsWith("01:") ? "la" : "las"} ${time}`;
}

/** Writes `3h` as `las últimas 3 horas`. */
function spanInWords(span: string): string {
  const number = Number.parseInt(span, 10);
  if (span.endsWith("h")) return number === 1 ? "la última hora" : `las últimas ${number} horas`;
  return number === 1 ? "el último día" : `los últimos ${number} días`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

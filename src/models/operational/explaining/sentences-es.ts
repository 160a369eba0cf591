import type { FlightInWords, Sentences, Subject } from "./language.ts";

const WEEKDAYS = ["domingos", "lunes", "martes", "miércoles", "jueves", "viernes", "sábados"];

/** The reasons in Spanish. */
export const SPANISH: Sentences = {
  tendency: (of, rises, flight) => {
    if (of === "airline") return `Los vuelos de ${flight.airline} ${tends(rises)}`;
    if (of === "destination") return `Los vuelos a ${flight.city} ${tends(rises)}`;
    if (of === "flightType")
      return `Los vuelos ${flight.isInternational ? "internacionales" : "nacionales"} ${tends(rises)}`;
    if (of === "weekday") return `Los vuelos de los ${WEEKDAYS[flight.weekday]} ${tends(rises)}`;
    return `Los vuelos de alrededor de ${clock(flight.time)} ${tends(rises)}`;
  },
  unseen: (of) =>
    `${of === "airline" ? "La aerolínea" : "El destino"} no estaba en los datos de entrenamiento: el pronóstico se apoya en lo demás`,
  traffic: (of, number, { airline }) => {
    // "Cerca de", for the same reason as in English.
    const departures = number === 0 ? "muy pocas salidas" : `cerca de ${count(number, "salida")}`;
    if (of === "before15") return `En los 15 minutos anteriores hay ${departures}`;
    if (of === "before60") return `En la hora anterior hay ${departures}`;
    if (of === "airline60") return `${airline} tiene ${departures} a media hora o menos`;
    return `Un día así tiene ${departures}`;
  },
  lateness: (subject, minutes, span, flight) => {
    const how =
      minutes === 0
        ? "a tiempo"
        : `con ${count(Math.abs(minutes), "minuto")} de ${minutes > 0 ? "atraso" : "adelanto"}`;
    if (span.startsWith("last"))
      return `${capital(lastFlights(subject, span, flight))} salieron ${how} en promedio`;
    const who = { airport: "El aeropuerto ha operado", airline: `${flight.airline} ha operado` }[
      subject as string
    ];
    return `${who ?? `${capital(flightsOf(subject, flight))} han salido`} ${how} en ${spanInWords(span)}`;
  },
  share: (subject, percent, span, flight) =>
    span.startsWith("last")
      ? `El ${percent} % de ${lastFlights(subject, span, flight)} tuvo atraso`
      : `El ${percent} % de ${flightsOf(subject, flight)} en ${spanInWords(span)} tuvo atraso`,
  flights: (subject, number, span, flight) =>
    `${subject === "airport" ? "El aeropuerto" : flight.airline} ${number === 0 ? "no ha tenido vuelos" : `ha tenido ${count(number, "vuelo")}`} en ${spanInWords(span)}`,
  waiting: (subject, number, flight) => {
    const whose = subject === "airport" ? "" : ` de ${flight.airline}`;
    if (number === 0) return `Ningún vuelo atrasado${whose} espera su salida`;
    const flights = number === 1 ? "1 vuelo atrasado" : `${number} vuelos atrasados`;
    return `${flights}${whose} ${number === 1 ? "espera" : "esperan"} su salida`;
  },
  unusual: (subject, span, rises, flight) => {
    const when = span.startsWith("last") ? "hasta ahora" : `en ${spanInWords(span)}`;
    const isPause = subject === "airport" || subject === "airline";
    const such = isPause ? "los vuelos tras una pausa así" : "los vuelos fuera de lo habitual";
    return `No se conoce ninguna salida${departuresOf(subject, flight)} ${when}: ${such} ${tends(rises)}`;
  },
};

function tends(rises: boolean): string {
  return rises ? "suelen salir con atraso" : "suelen salir a tiempo";
}

/** Writes the flights of a subject after the word «salida»; empty for those of the airport. */
function departuresOf(subject: Subject, { airline, city, time }: FlightInWords): string {
  if (subject === "airport") return "";
  if (subject === "airline") return ` de ${airline}`;
  if (subject === "destination") return ` a ${city}`;
  const route = ` de ${airline} a ${city}`;
  return subject === "route" ? route : `${route} alrededor de ${clock(time)}`;
}

function flightsOf(subject: Subject, { airline, city, time }: FlightInWords): string {
  if (subject === "airport") return "todos los vuelos";
  if (subject === "airline") return `los vuelos de ${airline}`;
  if (subject === "destination") return `los vuelos a ${city}`;
  const route = `los vuelos de ${airline} a ${city}`;
  return subject === "route" ? route : `${route} de alrededor de ${clock(time)}`;
}

function lastFlights(subject: Subject, span: string, flight: FlightInWords): string {
  const last = `los últimos ${span.slice("last".length)} vuelos`;
  if (subject === "airport") return `${last} del aeropuerto`;
  return flightsOf(subject, flight).replace("los vuelos", last);
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

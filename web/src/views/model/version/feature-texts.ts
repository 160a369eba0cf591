import { bilingualByMovement } from "../../../language/texts.ts";

/** The words for the features of the operational model. */
export const featureTexts = bilingualByMovement(
  (say) => ({
    single: {
      airline: "Airline",
      destination: say("Destination", "Origin"),
      flightType: "International or national",
      weekday: "Day of the week",
      minuteOfDay: "Time of day",
      "traffic.before15": say("Departures in the 15 minutes before", "Arrivals in the 15 minutes before"),
      "traffic.before60": say("Departures in the hour before", "Arrivals in the hour before"),
      "traffic.airline60": say(
        "Departures of the airline within half an hour",
        "Arrivals of the airline within half an hour",
      ),
      "traffic.day": say("Departures of the day", "Arrivals of the day"),
      "aircraft.here": "Aircraft: has arrived",
      "aircraft.arrivalLateness": "Aircraft: lateness of its arrival",
      "aircraft.readyLateness": "Aircraft: lateness of the flight if it leaves as soon as it can",
      "aircraft.turnRound": "Aircraft: scheduled time on the ground",
      "aircraft.away": "Aircraft: time from its last departure from here",
      "aircraft.lastLateness": "Aircraft: lateness of its last departure from here",
      "aircraft.returnLateness": "Aircraft: lateness of the flight if it is back as soon as it can be",
      "season.cos": "Season, winter to summer",
      "season.sin": "Season, spring to autumn",
    } as Readonly<Record<string, string>>,
    groups: {
      airport: "All flights",
      airline: "Flights of the airline",
      destination: say("Flights to the destination", "Flights from the origin"),
      route: say("Flights of the airline to the destination", "Flights of the airline from the origin"),
      slot: say(
        "Flights of the airline to the destination around this time",
        "Flights of the airline from the origin around this time",
      ),
    } as Readonly<Record<string, string>>,
    measures: {
      share: "share delayed",
      lateness: "mean lateness",
      flights: "number",
      waiting: "delayed and still waiting",
    } as Readonly<Record<string, string>>,
    hours: (count: number) => (count === 1 ? "last hour" : `last ${count} hours`),
    days: (count: number) => (count === 1 ? "last day" : `last ${count} days`),
    last: (count: number) => `last ${count} flights`,
  }),
  (say) => ({
    single: {
      airline: "Aerolínea",
      destination: say("Destino", "Origen"),
      flightType: "Internacional o nacional",
      weekday: "Día de la semana",
      minuteOfDay: "Hora del día",
      "traffic.before15": say(
        "Salidas en los 15 minutos anteriores",
        "Llegadas en los 15 minutos anteriores",
      ),
      "traffic.before60": say("Salidas en la hora anterior", "Llegadas en la hora anterior"),
      "traffic.airline60": say(
        "Salidas de la aerolínea a media hora o menos",
        "Llegadas de la aerolínea a media hora o menos",
      ),
      "traffic.day": say("Salidas del día", "Llegadas del día"),
      "aircraft.here": "Avión: ha llegado",
      "aircraft.arrivalLateness": "Avión: atraso de su llegada",
      "aircraft.readyLateness": "Avión: atraso del vuelo si sale en cuanto puede",
      "aircraft.turnRound": "Avión: tiempo programado en tierra",
      "aircraft.away": "Avión: tiempo desde su última salida de aquí",
      "aircraft.lastLateness": "Avión: atraso de su última salida de aquí",
      "aircraft.returnLateness": "Avión: atraso del vuelo si vuelve en cuanto puede",
      "season.cos": "Época del año, de invierno a verano",
      "season.sin": "Época del año, de primavera a otoño",
    },
    groups: {
      airport: "Todos los vuelos",
      airline: "Vuelos de la aerolínea",
      destination: say("Vuelos al destino", "Vuelos desde el origen"),
      route: say("Vuelos de la aerolínea al destino", "Vuelos de la aerolínea desde el origen"),
      slot: say(
        "Vuelos de la aerolínea al destino alrededor de esta hora",
        "Vuelos de la aerolínea desde el origen alrededor de esta hora",
      ),
    },
    measures: {
      share: "proporción con atraso",
      lateness: "atraso medio",
      flights: "número",
      waiting: "atrasados que aún esperan",
    },
    hours: (count) => (count === 1 ? "última hora" : `últimas ${count} horas`),
    days: (count) => (count === 1 ? "último día" : `últimos ${count} días`),
    last: (count) => `últimos ${count} vuelos`,
  }),
);

/**
 * Describes a feature in words: `airline.lateness.3d` is "Flights of the airline: mean lateness, last 3 days". A feature
 * of another version, without words, keeps its name.
 */
export function featureInWords(name: string, texts: (typeof featureTexts)["departures"]["en"]): string {
  if (Object.hasOwn(texts.single, name)) return texts.single[name];
  const [group, measure, span] = name.split(".");
  if (!Object.hasOwn(texts.groups, group) || !Object.hasOwn(texts.measures, measure ?? "")) return name;
  const what = `${texts.groups[group]}: ${texts.measures[measure]}`;
  const [, last, count, unit] = /^(last)?(\d+)([hd])?$/.exec(span ?? "") ?? [];
  if (count === undefined) return what;
  const number = Number(count);
  if (last !== undefined) return `${what}, ${texts.last(number)}`;
  return `${what}, ${unit === "h" ? texts.hours(number) : texts.days(number)}`;
}

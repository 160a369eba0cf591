import { bilingual } from "../../../language/texts.ts";

/** The words for the features of the operational model. */
export const featureTexts = bilingual({
  en: {
    single: {
      airline: "Airline",
      destination: "Destination",
      flightType: "International or national",
      weekday: "Day of the week",
      minuteOfDay: "Time of day",
      "traffic.before15": "Departures in the 15 minutes before",
      "traffic.before60": "Departures in the hour before",
      "traffic.airline60": "Departures of the airline within half an hour",
      "traffic.day": "Departures of the day",
    } as Readonly<Record<string, string>>,
    groups: {
      airport: "All flights",
      airline: "Flights of the airline",
      destination: "Flights to the destination",
      route: "Flights of the airline to the destination",
      slot: "Flights of the airline to the destination around this time",
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
  },
  es: {
    single: {
      airline: "Aerolínea",
      destination: "Destino",
      flightType: "Internacional o nacional",
      weekday: "Día de la semana",
      minuteOfDay: "Hora del día",
      "traffic.before15": "Salidas en los 15 minutos anteriores",
      "traffic.before60": "Salidas en la hora anterior",
      "traffic.airline60": "Salidas de la aerolínea a media hora o menos",
      "traffic.day": "Salidas del día",
    },
    groups: {
      airport: "Todos los vuelos",
      airline: "Vuelos de la aerolínea",
      destination: "Vuelos al destino",
      route: "Vuelos de la aerolínea al destino",
      slot: "Vuelos de la aerolínea al destino alrededor de esta hora",
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
  },
});

/**
 * Describes a feature in words: `airline.lateness.3d` is "Flights of the airline: mean lateness, last 3 days". A feature
 * of another version, without words, keeps its name.
 */
export function featureInWords(name: string, texts: (typeof featureTexts)["en"]): string {
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

import type { Texts } from "../../language/language.tsx";
import type { BarOrder } from "./counts/bar-order.ts";
import type { Standing } from "./counts/delay-rate.ts";
import type { PastGroup } from "./counts/past.ts";

interface PastText {
  headline(flights: string, delayed: string): string;
  period(from: string, to: string): string;
  readonly oneYear: string;
  meaning(minutes: string): string;
  source(version: string): string;
  readonly groups: Readonly<Record<PastGroup, string>>;
  /** Flights of some keys of a group, told within a sentence. */
  readonly flightsOf: Readonly<Record<PastGroup, (names: string) => string>>;
  readonly allFlights: string;
  more(count: string): string;
  readonly shownLabel: string;
  shown(what: string): string;
  /** @param isOne whether the number is one */
  flights(count: string, isOne: boolean): string;
  shownCounts(flights: string, rate: string): string;
  readonly hint: string;
  readonly clear: string;
  ignored(what: string): string;
  bar(name: string, rate: string, lower: string, upper: string, flights: string): string;
  noFlights(name: string): string;
  readonly none: string;
  averageAll(rate: string): string;
  averageShown(rate: string): string;
  readonly noAverage: string;
  readonly rateHead: string;
  readonly countHead: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly few: string;
  readonly interval: string;
  readonly keyTitle: string;
  readonly orders: Readonly<Record<BarOrder, string>>;
  order(group: string): string;
  search(group: string): string;
  readonly searchHint: string;
  noMatch(typed: string): string;
  showAll(count: string): string;
  readonly showFewer: string;
  readonly weekTitle: string;
  readonly weekChart: string;
  readonly weekNote: string;
  readonly weekHour: string;
  weekCell(rate: string, flights: string): string;
  weekUnder(rate: string): string;
  weekBetween(from: string, to: string): string;
  weekFrom(rate: string): string;
  readonly untoldTitle: string;
  readonly untoldMore: string;
  readonly again: string;
}

/** What the view of the past says. */
export const pastTexts: Texts<PastText> = {
  en: {
    headline: (flights, delayed) => `of flights were delayed: ${delayed} of ${flights}`,
    period: (from, to) => `Departures from ${from} to ${to}.`,
    oneYear: "That is one year: another may differ, above all from month to month.",
    meaning: (minutes) => `Delayed means over ${minutes} after the scheduled time.`,
    source: (version) => `Counted from the flights that the operational model ${version} was trained on.`,
    groups: {
      airline: "Airline",
      destination: "Destination",
      month: "Month",
      weekday: "Weekday",
      hour: "Hour of the scheduled time",
    },
    flightsOf: {
      airline: (names) => `flights of ${names}`,
      destination: (names) => `flights to ${names}`,
      month: (names) => `flights in ${names}`,
      weekday: (names) => `flights on ${names}`,
      hour: (names) => `flights scheduled ${names}`,
    },
    allFlights: "all flights",
    more: (count) => `${count} more`,
    shownLabel: "What is shown",
    shown: (what) => `Shown: ${what}`,
    flights: (count, isOne) => `${count} ${isOne ? "flight" : "flights"}`,
    shownCounts: (flights, rate) => `${flights}, ${rate} delayed`,
    hint: "Choose a bar, and the other panels show its flights alone. More bars of the same panel add to it; one of another panel takes its place, as flights are counted by two groups at a time.",
    clear: "Show all flights",
    ignored: (what) => `Left out of the address, as it is not known or a second group: ${what}.`,
    bar: (name, rate, lower, upper, flights) =>
      `${name}: ${rate} delayed, 95 % interval ${lower} to ${upper}, ${flights}`,
    noFlights: (name) => `${name}: no flights`,
    none: "no flights",
    averageAll: (rate) => `${rate} of all flights`,
    averageShown: (rate) => `${rate} of those shown`,
    noAverage: "no flights",
    rateHead: "Delayed",
    countHead: "Flights",
    standings: {
      over: "clearly more often than the line",
      near: "not clearly different",
      under: "clearly less often",
    },
    few: "under 30 flights; broken where longer than the scale",
    interval: "95 % interval",
    keyTitle: "How to read the bars",
    orders: { flights: "By flights", rate: "By rate", name: "By name" },
    order: (group) => `${group}: order`,
    search: (group) => `${group}: search by name or code`,
    searchHint: "Name or code",
    noMatch: (typed) => `None is called “${typed}”.`,
    showAll: (count) => `Show all ${count}`,
    showFewer: "Show fewer",
    weekTitle: "When is it bad?",
    weekChart: "All flights by weekday and hour",
    weekNote:
      "Share delayed. Empty where there were fewer than 30 flights; what is chosen above changes nothing here.",
    weekHour: "Hour",
    weekCell: (rate, flights) => `${rate} of ${flights}`,
    weekUnder: (rate) => `under ${rate}`,
    weekBetween: (from, to) => `${from} to ${to}`,
    weekFrom: (rate) => `${rate} and over`,
    untoldTitle: "This model does not tell of the past",
    untoldMore:
      "Its artefact was made before past flights were counted in it. One that is trained anew has the counts; forecasts are as good as ever.",
    again: "Look again",
  },
  es: {
    headline: (flights, delayed) => `de los vuelos salieron atrasados: ${delayed} de ${flights}`,
    period: (from, to) => `Salidas desde el ${from} hasta el ${to}.`,
    oneYear: "Es un solo año: otro puede ser distinto, sobre todo mes a mes.",
    meaning: (minutes) => `Atrasado significa más de ${minutes} después de la hora programada.`,
    source: (version) => `Contado de los vuelos con que se entrenó el modelo operacional ${version}.`,
    groups: {
      airline: "Aerolínea",
      destination: "Destino",
      month: "Mes",
      weekday: "Día de la semana",
      hour: "Hora programada",
    },
    flightsOf: {
      airline: (names) => `vuelos de ${names}`,
      destination: (names) => `vuelos a ${names}`,
      month: (names) => `vuelos de ${names}`,
      weekday: (names) => `vuelos de los días ${names}`,
      hour: (names) => `vuelos programados ${names}`,
    },
    allFlights: "todos los vuelos",
    more: (count) => `${count} más`,
    shownLabel: "Lo que se muestra",
    shown: (what) => `Se muestran: ${what}`,
    flights: (count, isOne) => `${count} ${isOne ? "vuelo" : "vuelos"}`,
    shownCounts: (flights, rate) => `${flights}, ${rate} con atraso`,
    hint: "Elija una barra y los otros paneles muestran solo sus vuelos. Otras barras del mismo panel se suman; una de otro panel la reemplaza, porque los vuelos se cuentan de a dos grupos.",
    clear: "Mostrar todos",
    ignored: (what) => `Se omitió de la dirección, por desconocido o por ser un segundo grupo: ${what}.`,
    bar: (name, rate, lower, upper, flights) =>
      `${name}: ${rate} con atraso, intervalo de 95 % de ${lower} a ${upper}, ${flights}`,
    noFlights: (name) => `${name}: sin vuelos`,
    none: "sin vuelos",
    averageAll: (rate) => `${rate} de todos los vuelos`,
    averageShown: (rate) => `${rate} de los mostrados`,
    noAverage: "sin vuelos",
    rateHead: "Atrasados",
    countHead: "Vuelos",
    standings: {
      over: "claramente más que la línea",
      near: "sin diferencia clara",
      under: "claramente menos",
    },
    few: "menos de 30 vuelos; cortada si excede la escala",
    interval: "intervalo de 95 %",
    keyTitle: "Cómo leer las barras",
    orders: { flights: "Por vuelos", rate: "Por tasa", name: "Por nombre" },
    order: (group) => `${group}: orden`,
    search: (group) => `${group}: buscar por nombre o código`,
    searchHint: "Nombre o código",
    noMatch: (typed) => `Ninguno se llama «${typed}».`,
    showAll: (count) => `Mostrar los ${count}`,
    showFewer: "Mostrar menos",
    weekTitle: "¿Cuándo es peor?",
    weekChart: "Todos los vuelos por día de la semana y hora",
    weekNote:
      "Proporción de atrasados. Vacío donde hubo menos de 30 vuelos; lo elegido arriba no cambia nada aquí.",
    weekHour: "Hora",
    weekCell: (rate, flights) => `${rate} de ${flights}`,
    weekUnder: (rate) => `menos de ${rate}`,
    weekBetween: (from, to) => `${from} a ${to}`,
    weekFrom: (rate) => `${rate} o más`,
    untoldTitle: "Este modelo no informa del pasado",
    untoldMore:
      "Su artefacto se hizo antes de que se contaran en él los vuelos pasados. Uno que se entrene de nuevo los tiene; los pronósticos son igual de buenos.",
    again: "Volver a mirar",
  },
};

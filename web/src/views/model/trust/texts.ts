import { bilingual } from "../../../language/texts.ts";

/** What the first section says: what a planner has to know. */
export const trustTexts = bilingual({
  en: {
    how: (flights: string | undefined, months: string) =>
      `Measured on ${flights === undefined ? "flights" : `${flights} flights`} of ${months}, each forecast by a model that had seen only what was known before that month began.`,
    ranking: {
      figure: (cases: string) => `${cases} of 100`,
      more: (cases: string) =>
        `An hour before departure, of two flights, one delayed and one not, it puts the delayed one first in ${cases} of 100 cases. A coin would in 50.`,
      rest: "The others:",
    },
    probabilities: {
      figure: (share: string) => `${share} late`,
      more: (flights: string, forecast: string, observed: string) =>
        `Of ${flights} flights forecast at about ${forecast} an hour before, ${observed} were late.`,
      off: (points: string) =>
        `Over all forecasts, the probability is off by ${points} percentage points on average.`,
    },
    intervals: {
      figure: (share: string) => `${share} held`,
      more: (level: string, held: string, promised: string) =>
        `How many flights of an hour will be late is told as a range that holds at least ${level} of the time. As counts are whole, the ranges promise ${promised}; an hour before, they held in ${held} of the hours.`,
    },
    minutes: {
      figure: (minutes: string) => `${minutes} off`,
      more: "The mean distance of the expected lateness from the actual one, an hour before. A single flight can be off by much more: use it for sums over many.",
    },
    limits: "What it cannot know",
    span: (from: string, to: string) => ({
      title: "Other times, other airports",
      more: `It has seen the departures of one airport from ${from} to ${to}. What other years and seasons do differently, arrivals and other airports it does not know. Month and date are no part of it for that reason.`,
    }),
    level: "A month unlike those before",
    levelMore:
      "The level of delays drifts. From the timetable alone a much worse month is forecast too low; forecasts that know of other flights follow it.",
    levelSeen: (month: string, points: string, hourPoints: string) =>
      `The worst was ${month}: off by ${points} points on average from the timetable, by ${hourPoints} an hour before.`,
    unseen: [
      {
        title: "A single flight",
        more: "A delay is seldom sure. A forecast of 30\u00a0% means that seven in ten such flights leave in time: plan for many, do not count on one.",
      },
      {
        title: "What is not in the data",
        more: "Cancelled flights, the weather to come, and where the aircraft comes from. A storm shows only once flights are late.",
      },
      {
        title: "A new airline or destination",
        more: "One that it has never seen is forecast from the rest: time of day, traffic, other flights. The forecast then says so.",
      },
      {
        title: "What nobody reports",
        more: "Where outcomes are reported late or not at all, forecasts fall back to a day before, then to the timetable alone. Each says what it stands on.",
      },
    ],
  },
  es: {
    how: (flights, months) =>
      `Medido con ${flights === undefined ? "vuelos" : `${flights} vuelos`} de ${months}, cada uno pronosticado por un modelo que solo había visto lo que se sabía antes de comenzar ese mes.`,
    ranking: {
      figure: (cases) => `${cases} de 100`,
      more: (cases) =>
        `Una hora antes de la salida, de dos vuelos, uno atrasado y otro no, pone primero al atrasado en ${cases} de 100 casos. Una moneda lo haría en 50.`,
      rest: "Los demás:",
    },
    probabilities: {
      figure: (share) => `${share} con atraso`,
      more: (flights, forecast, observed) =>
        `De ${flights} vuelos pronosticados en cerca de ${forecast} una hora antes, ${observed} se atrasó.`,
      off: (points) =>
        `En todos los pronósticos, la probabilidad se desvía ${points} puntos porcentuales en promedio.`,
    },
    intervals: {
      figure: (share) => `${share} cumplido`,
      more: (level, held, promised) =>
        `Cuántos vuelos de una hora se atrasarán se da como un rango que se cumple al menos el ${level} de las veces. Como se cuentan vuelos enteros, los rangos prometen ${promised}; una hora antes, se cumplieron en ${held} de las horas.`,
    },
    minutes: {
      figure: (minutes) => `${minutes} de error`,
      more: "Esa es la distancia media entre el atraso esperado y el real, una hora antes. En un solo vuelo puede ser mucho mayor: úselo para sumas de muchos.",
    },
    limits: "Lo que no puede saber",
    span: (from, to) => ({
      title: "Otras fechas, otros aeropuertos",
      more: `Ha visto las salidas de un aeropuerto desde el ${from} hasta el ${to}. No sabe qué cambia en otros años y temporadas, ni en las llegadas ni en otros aeropuertos. Por eso no usa el mes ni la fecha.`,
    }),
    level: "Un mes distinto de los anteriores",
    levelMore:
      "El nivel de atrasos cambia. Solo con el itinerario, un mes mucho peor se pronostica demasiado bajo; los pronósticos que saben de otros vuelos lo siguen.",
    levelSeen: (month, points, hourPoints) =>
      `El peor fue ${month}: ${points} puntos de desvío medio con el itinerario, ${hourPoints} una hora antes.`,
    unseen: [
      {
        title: "Un vuelo por sí solo",
        more: "Un atraso rara vez es seguro. Un pronóstico de 30\u00a0% significa que siete de cada diez vuelos así parten a tiempo: planifique para muchos, no cuente con uno.",
      },
      {
        title: "Lo que no está en los datos",
        more: "Vuelos cancelados, el tiempo que viene y de dónde llega el avión. Una tormenta se nota solo cuando ya hay vuelos atrasados.",
      },
      {
        title: "Una aerolínea o un destino nuevos",
        more: "Lo que nunca ha visto se pronostica con lo demás: hora del día, tráfico, otros vuelos. El pronóstico lo dice.",
      },
      {
        title: "Lo que nadie informa",
        more: "Si los resultados se informan tarde o no se informan, los pronósticos vuelven al de un día antes y luego al itinerario. Cada uno dice en qué se basa.",
      },
    ],
  },
});

import { bilingualByMovement } from "../../../language/texts.ts";

/** The texts of the first section: what a planner has to know of the model. */
export const trustTexts = bilingualByMovement(
  (say) => ({
    how: (flights: string | undefined, months: string) =>
      `Measured on ${flights === undefined ? "flights" : `${flights} flights`} of ${months}, each forecast by a model trained only on what was known before that month began.`,
    ranking: {
      value: (cases: string) => `${cases} of 100`,
      more: (cases: string) =>
        `Of two flights, one delayed and one not, the forecast an hour before ${say("departure", "arrival")} gives the delayed one the higher probability in ${cases} of 100 cases. A coin would in 50.`,
      rest: "The others:",
    },
    probabilities: {
      value: (share: string) => `${share} late`,
      more: (flights: string, forecast: string, observed: string) =>
        `Of ${flights} flights with a forecast of about ${forecast} an hour before ${say("departure", "arrival")}, ${observed} were late.`,
      off: (points: string) =>
        `Over all forecasts, the probability is off by ${points} percentage points on average.`,
    },
    intervals: {
      value: (share: string) => `${share} within`,
      more: (level: string, actual: string, expected: string) =>
        `The number of late ${say("departures", "arrivals")} in an hour is forecast as an interval that should contain the actual number at least ${level} of the time. As flights come in whole numbers, ${expected} is expected; an hour before ${say("departure", "arrival")}, it was ${actual}.`,
    },
    median: {
      value: (minutes: string) => `${minutes} off`,
      more: (constant: string) =>
        `The mean distance between the typical lateness and the actual one, an hour before ${say("departure", "arrival")}. Always saying the usual lateness of the months before would be off by ${constant}. A single flight can be off by much more: look at its interval.`,
    },
    lateness: {
      value: (share: string) => `${share} in range`,
      more: (coverage: string, width: string) =>
        `The lateness of 8 in 10 flights should be in the interval that each forecast states. An hour before ${say("departure", "arrival")}, that was so for ${coverage}; the interval is ${width} wide on average.`,
      byMonth: (low: string, lowMonth: string, high: string, highMonth: string) =>
        `By month, from ${low} in ${lowMonth} to ${high} in ${highMonth}.`,
    },
    skill: {
      value: (share: string) => `${share} closer`,
      more: (share: string) =>
        `The whole distribution of how late a flight is, an hour before ${say("departure", "arrival")}, is ${share} closer to what happened than that of all flights of the months before, the same for each flight (CRPS).`,
    },
    minutes: {
      value: (minutes: string) => `${minutes} off`,
      more: `The mean distance between the expected lateness and the actual one, an hour before ${say("departure", "arrival")}. A single flight can be off by much more: use it for sums over many.`,
    },
    limits: "What the model cannot know",
    /**
     * @param airports the names of the airports; empty if the model names none
     * @param knowsSeason whether the model uses the month
     */
    span: (airports: string, from: string, to: string, knowsSeason: boolean) => ({
      title: "Other times, other airports",
      more: `It was trained on the ${say("departures from", "arrivals at")} ${airports === "" ? "one airport" : airports} from ${from} to ${to}. It does not know what is different in other years${knowsSeason ? "" : " and seasons"}, for ${say("arrivals", "departures")} or at other airports.${knowsSeason ? "" : " For that reason it does not use month and date."}`,
    }),
    level: "A month unlike those before",
    levelMore:
      "The share of delays changes with time. The forecasts of a month unlike those before may be too low or too high.",
    levelSeen: (month: string, points: string, hourPoints: string) =>
      `The worst month was ${month}: off by ${points} points on average from the timetable, by ${hourPoints} an hour before ${say("departure", "arrival")}.`,
    /** @param knowsAircraft whether the model uses the inbound aircraft */
    notInData: (knowsAircraft: boolean) => ({
      title: "What is not in the data",
      more: `Cancelled flights, the coming weather, and ${knowsAircraft ? "the inbound aircraft of flights whose registration is not known" : "the inbound aircraft"}. A storm shows only once flights are late.`,
    }),
    unseen: [
      {
        title: "A single flight",
        more: `No forecast is certain: a flight with an alarm may well ${say("leave", "arrive")} on time. Plan for many flights, do not rely on one.`,
      },
      {
        title: say("A new airline or destination", "A new airline or origin"),
        more: `An airline or ${say("a destination", "an origin")} that it has never seen is forecast from the rest: time of day, traffic, other flights. The forecast then says so.`,
      },
      {
        title: "Outcomes that are not reported",
        more: "Where outcomes are reported late or not at all, forecasts use what was known earlier, or the timetable alone. Each forecast says which.",
      },
    ],
  }),
  (say) => ({
    how: (flights, months) =>
      `Medido con ${flights === undefined ? "vuelos" : `${flights} vuelos`} de ${months}, cada uno pronosticado por un modelo entrenado solo con lo que se sabía antes de comenzar ese mes.`,
    ranking: {
      value: (cases) => `${cases} de 100`,
      more: (cases) =>
        `De dos vuelos, uno atrasado y otro no, el pronóstico de una hora antes de la ${say("salida", "llegada")} da al atrasado la probabilidad más alta en ${cases} de 100 casos. Una moneda lo haría en 50.`,
      rest: "Los demás:",
    },
    probabilities: {
      value: (share) => `${share} con atraso`,
      more: (flights, forecast, observed) =>
        `De ${flights} vuelos pronosticados en cerca de ${forecast} una hora antes de la ${say("salida", "llegada")}, ${observed} se atrasó.`,
      off: (points) =>
        `En todos los pronósticos, la probabilidad se desvía ${points} puntos porcentuales en promedio.`,
    },
    intervals: {
      value: (share) => `${share} dentro`,
      more: (level, actual, expected) =>
        `El número de ${say("salidas", "llegadas")} atrasadas de una hora se pronostica como un intervalo que debe contener el número real al menos el ${level} de las veces. Como se cuentan vuelos enteros, se espera ${expected}; una hora antes de la ${say("salida", "llegada")}, fue ${actual}.`,
    },
    median: {
      value: (minutes) => `${minutes} de error`,
      more: (constant) =>
        `Esa es la distancia media entre el atraso típico y el real, una hora antes de la ${say("salida", "llegada")}. Decir siempre el atraso habitual de los meses anteriores tendría un error de ${constant}. En un solo vuelo puede ser mucho mayor: mire su intervalo.`,
    },
    lateness: {
      value: (share) => `${share} en rango`,
      more: (coverage, width) =>
        `El atraso de 8 de cada 10 vuelos debe estar en el intervalo que indica cada pronóstico. Una hora antes de la ${say("salida", "llegada")}, fue así en ${coverage}; el intervalo mide ${width} en promedio.`,
      byMonth: (low, lowMonth, high, highMonth) =>
        `Según el mes, desde ${low} en ${lowMonth} hasta ${high} en ${highMonth}.`,
    },
    skill: {
      value: (share) => `${share} más cerca`,
      more: (share) =>
        `Toda la distribución del atraso de un vuelo, una hora antes de la ${say("salida", "llegada")}, está ${share} más cerca de lo que pasó que la de todos los vuelos de los meses anteriores, igual para cada vuelo (CRPS).`,
    },
    minutes: {
      value: (minutes) => `${minutes} de error`,
      more: `Esa es la distancia media entre el atraso esperado y el real, una hora antes de la ${say("salida", "llegada")}. En un solo vuelo puede ser mucho mayor: úselo para sumas de muchos.`,
    },
    limits: "Lo que el modelo no puede saber",
    span: (airports, from, to, knowsSeason) => ({
      title: "Otras fechas, otros aeropuertos",
      more: `Se entrenó con las ${say("salidas de", "llegadas a")} ${airports === "" ? "un aeropuerto" : airports} desde el ${from} hasta el ${to}. No sabe qué cambia en otros años${knowsSeason ? "" : " y temporadas"}, en las ${say("llegadas", "salidas")} ni en otros aeropuertos.${knowsSeason ? "" : " Por eso no usa el mes ni la fecha."}`,
    }),
    level: "Un mes distinto de los anteriores",
    levelMore:
      "La proporción de atrasos cambia con el tiempo. Un mes distinto de los anteriores puede pronosticarse demasiado bajo o demasiado alto.",
    levelSeen: (month, points, hourPoints) =>
      `El peor mes fue ${month}: ${points} puntos de desvío medio con el itinerario, ${hourPoints} una hora antes de la ${say("salida", "llegada")}.`,
    notInData: (knowsAircraft) => ({
      title: "Lo que no está en los datos",
      more: `Vuelos cancelados, el tiempo que viene y ${knowsAircraft ? "el avión que llega, si no se sabe su matrícula" : "el avión que llega"}. Una tormenta se nota solo cuando ya hay vuelos atrasados.`,
    }),
    unseen: [
      {
        title: "Un vuelo por sí solo",
        more: `Ningún pronóstico es seguro: un vuelo con alarma bien puede ${say("salir", "llegar")} a tiempo. Planifique para muchos, no cuente con uno.`,
      },
      {
        title: say("Una aerolínea o un destino nuevos", "Una aerolínea o un origen nuevos"),
        more: "Lo que nunca ha visto se pronostica con lo demás: hora del día, tráfico, otros vuelos. El pronóstico lo dice.",
      },
      {
        title: "Resultados que no se informan",
        more: "Si los resultados se informan tarde o no se informan, los pronósticos usan lo que se sabía antes o solo el itinerario. Cada pronóstico lo dice.",
      },
    ],
  }),
);

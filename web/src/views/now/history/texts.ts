import { bilingual } from "../../../language/texts.ts";

/** The texts on outcomes and on the last hours. */
export const historyTexts = bilingual({
  en: {
    title: "Known outcomes",
    qualities: {
      none: {
        name: "Nothing known",
        more: "Forecasts use the timetable alone. They improve once outcomes are reported.",
      },
      fresh: {
        name: "Fresh",
        more: "Forecasts an hour ahead are possible: these are the best.",
      },
      ageing: {
        name: "Getting old",
        more: "Forecasts a day ahead are possible, but not an hour ahead: these need an outcome of the last six hours. Is the feed of outcomes still running?",
      },
      short: {
        name: "Still too short",
        more: "Outcomes are recent, but do not cover the week that forecasts a day or an hour ahead need. Until then, forecasts use the timetable alone; older outcomes can be reported at any time.",
      },
      old: {
        name: "Old",
        more: "Forecasts use the timetable alone. Better ones need an outcome of the last 24 hours and a week of outcomes. Report outcomes as they become known.",
      },
    },
    known: "Outcomes",
    span: "From, to",
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    age: "The latest",
    ago: (span: string) => `${span} ago`,
    stillHere: "Delayed, not departed",
    stored: "Stored",
    onDisk: "on disk",
    inMemory: "in memory: lost when the process ends",
    possible: "Forecasts possible now",
    isPossible: "possible",
    isNotPossible: "not possible",
    report: "How to report outcomes",
    reportMore:
      "Send outcomes to POST /v1/outcomes with a key of the scope “outcomes”: with the time of departure for flights that have left, without it for flights that are late and have not left.",
    copy: "Copy",
    copied: "Copied",
    selected: "Selected: copy it with Ctrl+C",
    docs: "API documentation",
    hours: "The last hours",
    hoursChoice: "Number of hours",
    hoursNote:
      "By scheduled hour. A delay is known only 15 minutes after the scheduled time, so the latest hour is incomplete and looks better than it is.",
    flights: "Flights",
    delayed: "Delayed",
    expected: "Expected",
    brier: "Brier score",
    hour: "Hour",
    latest: "so far",
    noFlights: "No outcome is known for the flights of these hours.",
    perHour: "Delays per hour, actual and expected",
  },
  es: {
    title: "Resultados conocidos",
    qualities: {
      none: {
        name: "Sin datos",
        more: "Los pronósticos se basan solo en el itinerario. Mejoran cuando se informan resultados.",
      },
      fresh: {
        name: "Al día",
        more: "Se puede pronosticar una hora antes: son los mejores pronósticos.",
      },
      ageing: {
        name: "Se está quedando atrás",
        more: "Se puede pronosticar un día antes, pero no una hora antes: para eso hace falta un resultado de las últimas seis horas. ¿Sigue llegando la información de resultados?",
      },
      short: {
        name: "Todavía muy corta",
        more: "Los resultados son recientes, pero no cubren la semana que hace falta para pronosticar un día o una hora antes. Mientras tanto se usa solo el itinerario; se pueden informar resultados más antiguos en cualquier momento.",
      },
      old: {
        name: "Antigua",
        more: "Los pronósticos se basan solo en el itinerario: para más hace falta un resultado de las últimas 24 horas y una semana de ellos. Informe los resultados a medida que se conozcan.",
      },
    },
    known: "Resultados",
    span: "Desde, hasta",
    fromTo: (from, to) => `${from} – ${to}`,
    age: "El último",
    ago: (span) => `hace ${span}`,
    stillHere: "Atrasados sin salir",
    stored: "Se guardan",
    onDisk: "en disco",
    inMemory: "en memoria: se pierden con el proceso",
    possible: "Pronósticos posibles ahora",
    isPossible: "posible",
    isNotPossible: "no posible",
    report: "Cómo se informan los resultados",
    reportMore:
      "Envíe los resultados a POST /v1/outcomes, con una clave de alcance «outcomes»: con la hora de salida si ya salieron, sin ella mientras están atrasados y no han salido.",
    copy: "Copiar",
    copied: "Copiado",
    selected: "Seleccionado: cópielo con Ctrl+C",
    docs: "Documentación de la API",
    hours: "Las últimas horas",
    hoursChoice: "Número de horas",
    hoursNote:
      "Por hora programada. Un atraso se conoce recién 15 minutos después de su hora: por eso la última hora no está completa y parece mejor de lo que es.",
    flights: "Vuelos",
    delayed: "Atrasados",
    expected: "Esperados",
    brier: "Puntaje de Brier",
    hour: "Hora",
    latest: "hasta ahora",
    noFlights: "No se conoce ningún resultado de vuelos de estas horas.",
    perHour: "Atrasos por hora, reales y esperados",
  },
});

import { bilingual } from "../../../language/texts.ts";

/** What the view says of outcomes and of the last hours. */
export const historyTexts = bilingual({
  en: {
    title: "What forecasts stand on",
    judgements: {
      none: {
        name: "Nothing known",
        more: "Forecasts stand on the timetable alone. They get better once outcomes are reported.",
      },
      fresh: {
        name: "Fresh",
        more: "Forecasts an hour ahead can be made: the best there are.",
      },
      ageing: {
        name: "Getting old",
        more: "Forecasts a day ahead can be made, but none an hour ahead: for those an outcome of the last six hours is needed. Is the feed of outcomes still running?",
      },
      short: {
        name: "Too short as yet",
        more: "Outcomes are fresh but do not reach back a week, which forecasts a day or an hour ahead need. Until then they stand on the timetable alone; older outcomes may be reported at any time.",
      },
      old: {
        name: "Old",
        more: "Forecasts stand on the timetable alone: for more, an outcome of the last 24 hours is needed, and a week of them. Report outcomes as they become known.",
      },
    },
    known: "Outcomes known",
    span: "From, to",
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    age: "The latest",
    ago: (span: string) => `${span} ago`,
    stillHere: "Delayed and still here",
    kept: "Kept",
    onDisk: "on the disk",
    inMemory: "in memory: gone with the process",
    possible: "Forecasts possible now",
    canBe: "possible",
    cannotBe: "not possible",
    report: "How outcomes are reported",
    reportMore:
      "Send what became of flights to POST /v1/outcomes, with a key of the scope “outcomes”: with the time of departure once they have left, without it while they are late and still here.",
    copy: "Copy",
    copied: "Copied",
    selected: "Selected: copy it with Ctrl+C",
    docs: "All routes, to browse and try",
    hours: "The last hours",
    hoursChoice: "How many hours",
    hoursNote:
      "By scheduled hour. A delay is known only 15 minutes past its time: the latest hour is not complete and seems better than it will turn out.",
    flights: "Flights",
    delayed: "Delayed",
    expected: "Expected",
    brier: "Brier score",
    hour: "Hour",
    latest: "so far",
    noFlights: "No outcome is known of a flight of these hours.",
    perHour: "Delays an hour against the forecast",
  },
  es: {
    title: "Base de los pronósticos",
    judgements: {
      none: {
        name: "Sin datos",
        more: "Los pronósticos se basan solo en el itinerario. Mejoran cuando se informan resultados.",
      },
      fresh: {
        name: "Al día",
        more: "Se puede pronosticar una hora antes: lo mejor que hay.",
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
    known: "Resultados conocidos",
    span: "Desde, hasta",
    fromTo: (from, to) => `${from} – ${to}`,
    age: "El último",
    ago: (span) => `hace ${span}`,
    stillHere: "Atrasados sin salir",
    kept: "Se guardan",
    onDisk: "en disco",
    inMemory: "en memoria: se pierden con el proceso",
    possible: "Pronósticos posibles ahora",
    canBe: "posible",
    cannotBe: "no posible",
    report: "Cómo se informan los resultados",
    reportMore:
      "Envíe lo que pasó con los vuelos a POST /v1/outcomes, con una clave de alcance «outcomes»: con la hora de salida si ya salieron, sin ella mientras están atrasados y no han salido.",
    copy: "Copiar",
    copied: "Copiado",
    selected: "Seleccionado: cópielo con Ctrl+C",
    docs: "Todas las rutas, para ver y probar",
    hours: "Las últimas horas",
    hoursChoice: "Cuántas horas",
    hoursNote:
      "Por hora programada. Un atraso se conoce recién 15 minutos después de su hora: la última hora no está completa y parece mejor de lo que será.",
    flights: "Vuelos",
    delayed: "Atrasados",
    expected: "Esperados",
    brier: "Puntaje de Brier",
    hour: "Hora",
    latest: "hasta ahora",
    noFlights: "No se conoce ningún resultado de vuelos de estas horas.",
    perHour: "Atrasos por hora frente al pronóstico",
  },
});

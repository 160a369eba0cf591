import type { Texts } from "../../language/language.tsx";

interface NowText {
  asOf(time: string): string;
  readonly every: string;
  readonly refresh: string;
  refreshed(time: string): string;
  readonly requests: string;
  sinceStart(time: string): string;
  readonly total: string;
  readonly perSecond: string;
  readonly failed: string;
  readonly refused: string;
  readonly median: string;
  readonly p99: string;
  readonly secondLook: string;
  readonly hidden: string;
  readonly hiddenMore: string;
  readonly byRoute: string;
  readonly route: string;
  readonly noPath: string;
  readonly answers: string;
  allRoutes(count: number): string;
  readonly fewerRoutes: string;
  readonly forecasts: string;
  alarms(share: string): string;
  readonly none: string;
  readonly models: string;
  readonly baseline: string;
  readonly operational: string;
  readonly version: string;
  readonly since: string;
  readonly previous: string;
  readonly shadow: string;
  disagreement(disagreed: string, compared: string, share: string): string;
  readonly notCompared: string;
  meanDifference(points: string): string;
  readonly service: string;
  readonly uptime: string;
  runsSince(time: string): string;
  readonly processes: string;
  readonly puntual: string;
}

/** What the view says of the service itself. */
export const nowTexts: Texts<NowText> = {
  en: {
    asOf: (time) => `As of ${time}`,
    every: "asked anew every 15 seconds",
    refresh: "Refresh",
    refreshed: (time) => `Refreshed: as of ${time}`,
    requests: "Requests",
    sinceStart: (time) => `Since ${time}, all processes together.`,
    total: "Requests",
    perSecond: "Per second",
    failed: "Failed",
    refused: "Refused",
    median: "Median",
    p99: "99 % within",
    secondLook: "in a moment",
    hidden: "Not told here",
    hiddenMore:
      "The figures of requests and forecasts are kept from the public on a port of their own (PUNTUAL_METRICS_PORT), for Prometheus. All else is as ever.",
    byRoute: "By route",
    route: "Route",
    noPath: "no route of the service",
    answers: "Count",
    allRoutes: (count) => `All ${count} routes`,
    fewerRoutes: "Fewer routes",
    forecasts: "Forecasts made",
    alarms: (share) => `${share} with an alarm`,
    none: "none yet",
    models: "Models in service",
    baseline: "Baseline",
    operational: "Operational model",
    version: "Version",
    since: "Since",
    previous: "Before it",
    shadow: "Shadow",
    disagreement: (disagreed, compared, share) =>
      `decided otherwise for ${disagreed} of ${compared} flights (${share})`,
    notCompared: "nothing compared yet",
    meanDifference: (points) => `probabilities differ by ${points} points on average`,
    service: "The service",
    uptime: "Running for",
    runsSince: (time) => `since ${time}`,
    processes: "Processes",
    puntual: "Puntual",
  },
  es: {
    asOf: (time) => `A las ${time}`,
    every: "se consulta cada 15 segundos",
    refresh: "Actualizar",
    refreshed: (time) => `Actualizado: a las ${time}`,
    requests: "Consultas",
    sinceStart: (time) => `Desde el ${time}, sumando todos los procesos.`,
    total: "Consultas",
    perSecond: "Por segundo",
    failed: "Fallidas",
    refused: "Rechazadas",
    median: "Mediana",
    p99: "99 % bajo",
    secondLook: "en un momento",
    hidden: "No se informa aquí",
    hiddenMore:
      "Las cifras de consultas y pronósticos no son públicas: están en un puerto aparte (PUNTUAL_METRICS_PORT), para Prometheus. Todo lo demás funciona como siempre.",
    byRoute: "Por ruta",
    route: "Ruta",
    noPath: "ninguna ruta del servicio",
    answers: "N.º",
    allRoutes: (count) => `Las ${count} rutas`,
    fewerRoutes: "Menos rutas",
    forecasts: "Pronósticos hechos",
    alarms: (share) => `${share} con alarma`,
    none: "ninguno aún",
    models: "Modelos en servicio",
    baseline: "Modelo base",
    operational: "Modelo operacional",
    version: "Versión",
    since: "Desde",
    previous: "Anterior",
    shadow: "A prueba en paralelo",
    disagreement: (disagreed, compared, share) =>
      `decidió distinto en ${disagreed} de ${compared} vuelos (${share})`,
    notCompared: "aún sin comparar",
    meanDifference: (points) => `las probabilidades difieren en ${points} puntos en promedio`,
    service: "El servicio",
    uptime: "En marcha hace",
    runsSince: (time) => `desde el ${time}`,
    processes: "Procesos",
    puntual: "Puntual",
  },
};

import type { Texts } from "../../../language/language.tsx";

interface VersionText {
  readonly lead: string;
  readonly operational: string;
  readonly baseline: string;
  readonly version: string;
  readonly since: string;
  sinceTime(time: string): string;
  readonly flights: string;
  delayed(flights: string, share: string): string;
  rejected(rows: string): string;
  readonly period: string;
  readonly data: string;
  readonly parameters: string;
  readonly options: string;
  readonly previous: string;
  readonly noPrevious: string;
  readonly shadow: string;
  readonly noShadow: string;
  shadowed(version: string, compared: string, disagreed: string): string;
  readonly trainedBy: string;
  readonly whole: string;
  features(name: string, count: number): string;
  readonly card: string;
  readonly cardNote: string;
  readonly routes: string;
}

/** What the section of the version says. */
export const versionTexts: Texts<VersionText> = {
  en: {
    lead: "What answers now, and what it was made from. Equal content has an equal version.",
    operational: "The operational model",
    baseline: "The baseline",
    version: "Version",
    since: "In service since",
    sinceTime: (time) => `${time} UTC`,
    flights: "Trained on",
    delayed: (flights, share) => `${flights} flights, ${share} of them delayed`,
    rejected: (rows) => `${rows} rows of the file could not be used`,
    period: "Flights of",
    data: "Data, SHA-256",
    parameters: "Parameters",
    options: "Options",
    previous: "Version before",
    noPrevious: "none to go back to",
    shadow: "Tried beside it",
    noShadow: "nothing",
    shadowed: (version, compared, disagreed) =>
      `${version}: of ${compared} flights that both forecast, it decided otherwise for ${disagreed}`,
    trainedBy: "Trained by",
    whole: "in full",
    features: (name, count) => `What it reads: ${name} (${count})`,
    card: "The model card",
    cardNote: "As it lies beside the model, in English.",
    routes: "All figures of this page come from the service's own routes:",
  },
  es: {
    lead: "Qué responde ahora y de qué está hecho. Igual contenido tiene igual versión.",
    operational: "El modelo operacional",
    baseline: "El modelo base",
    version: "Versión",
    since: "En servicio desde",
    sinceTime: (time) => `${time} UTC`,
    flights: "Entrenado con",
    delayed: (flights, share) => `${flights} vuelos, ${share} con atraso`,
    rejected: (rows) => `${rows} filas del archivo no se pudieron usar`,
    period: "Vuelos del",
    data: "Datos, SHA-256",
    parameters: "Parámetros",
    options: "Opciones",
    previous: "Versión anterior",
    noPrevious: "ninguna a la que volver",
    shadow: "A prueba en paralelo",
    noShadow: "nada",
    shadowed: (version, compared, disagreed) =>
      `${version}: de ${compared} vuelos que ambos pronosticaron, decidió distinto en ${disagreed}`,
    trainedBy: "Entrenado por",
    whole: "completo",
    features: (name, count) => `Qué lee: ${name} (${count})`,
    card: "La ficha del modelo",
    cardNote: "Tal como acompaña al modelo, en inglés.",
    routes: "Todas las cifras de esta página vienen de las rutas del propio servicio:",
  },
};

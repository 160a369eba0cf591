import { bilingualByMovement } from "../../language/texts.ts";

/** The texts that several sections of the view share. */
export const modelTexts = bilingualByMovement(
  (say) => ({
    about: `The model forecasts how probable it is that ${say("a departure leaves", "an arrival lands")} over 15, 30, 60 and 120 minutes late, how late to expect it, and why. Use it to plan stands and staff. It gives probabilities, not certainties.`,
    backTestedBelow: "This page shows how far they can be trusted.",
    contents: "On this page",
    sections: {
      trust: "In plain words",
      months: "Month by month",
      minutes: "How late, in minutes",
      reliability: "Reliability of the probabilities",
      airlines: "By airline",
      intervals: say("Late departures of an hour", "Late arrivals of an hour"),
      comparison: "The six models of the SCL challenge",
      version: "Version and training",
    },
    evaluated: {
      baseline: { name: "Baseline", more: "airline, flight type and month" },
      schedule: { name: "Timetable", more: "the timetable alone" },
      day: { name: "A day before", more: "what was known 24 hours before" },
      hour: { name: "An hour before", more: "what was known an hour before" },
    },
    model: "Forecast",
    best: "best",
    withoutBackTest:
      "This version of the model was trained without a back-test, so its accuracy on months that it has not seen was never measured. Its forecasts may be good or bad.",
    /** The contents of sections that come from the back-test. */
    backTested: {
      months: "Metrics by month",
      longer: "Metrics of longer delays",
      minutes: "Metrics of the minutes",
      reliability: "Reliability of the probabilities",
      airlines: "Metrics by airline",
      intervals: "Coverage of the intervals of an hour",
    },
    noBackTest: (content: string) =>
      `${content}: not available, as this version was trained without a back-test.`,
    notMeasured: (content: string) =>
      `${content}: not available, as the back-test of this version did not measure it.`,
    howBackTest: "To measure it, train the model with",
    leadTime: "When the forecast is made",
  }),
  (say) => ({
    about: `El modelo pronostica qué tan probable es que una ${say("salida parta", "llegada aterrice")} con más de 15, 30, 60 y 120 minutos de atraso, cuánto atraso se espera y por qué. Sirve para planificar posiciones y personal. Entrega probabilidades, no certezas.`,
    backTestedBelow: "Esta página muestra hasta dónde se puede confiar en ellas.",
    contents: "En esta página",
    sections: {
      trust: "En palabras simples",
      months: "Mes a mes",
      minutes: "Cuánto atraso, en minutos",
      reliability: "Fiabilidad de las probabilidades",
      airlines: "Por aerolínea",
      intervals: say("Salidas atrasadas por hora", "Llegadas atrasadas por hora"),
      comparison: "Los seis modelos del desafío SCL",
      version: "Versión y entrenamiento",
    },
    evaluated: {
      baseline: { name: "Modelo base", more: "aerolínea, tipo de vuelo y mes" },
      schedule: { name: "Itinerario", more: "solo el itinerario" },
      day: { name: "Un día antes", more: "lo que se sabía 24 horas antes" },
      hour: { name: "Una hora antes", more: "lo que se sabía una hora antes" },
    },
    model: "Pronóstico",
    best: "mejor",
    withoutBackTest:
      "Esta versión del modelo se entrenó sin prueba retrospectiva, así que nunca se midió cómo le va en meses que no ha visto. Sus pronósticos pueden ser buenos o malos.",
    backTested: {
      months: "Métricas por mes",
      longer: "Métricas de los atrasos más largos",
      minutes: "Métricas de los minutos",
      reliability: "Fiabilidad de las probabilidades",
      airlines: "Métricas por aerolínea",
      intervals: "Cobertura de los intervalos por hora",
    },
    noBackTest: (content) =>
      `${content}: sin datos, porque esta versión se entrenó sin prueba retrospectiva.`,
    notMeasured: (content) =>
      `${content}: sin datos, porque la prueba retrospectiva de esta versión no lo midió.`,
    howBackTest: "Para medirlo, entrene el modelo con",
    leadTime: "Cuándo se hace el pronóstico",
  }),
);

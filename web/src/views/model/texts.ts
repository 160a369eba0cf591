import { bilingual } from "../../language/texts.ts";

/** What a back-test tells, section by section. */
export type Asked = "months" | "longer" | "reliability" | "airlines" | "intervals";

/** What all sections of the view of the model say. */
export const modelTexts = bilingual({
  en: {
    about:
      "The model tells how probable it is that a departure leaves over 15, 30, 60 and 120 minutes late, how late to expect it, and why. It is for planning stands and staff. It does not know what will happen: it gives probabilities, and this page tells how far they can be trusted.",
    contents: "On this page",
    sections: {
      trust: "In plain words",
      months: "Month by month",
      reliability: "Probabilities at their word",
      airlines: "By airline",
      intervals: "Late departures of an hour",
      comparison: "The six models of the notebook",
      version: "Version and training",
    },
    judged: {
      baseline: { name: "Baseline", more: "airline, flight type and month" },
      schedule: { name: "Timetable", more: "the timetable alone" },
      day: { name: "A day before", more: "what was known 24 hours before" },
      hour: { name: "An hour before", more: "what was known an hour before" },
    },
    model: "Forecast",
    best: "best",
    withoutBackTest:
      "This version of the model was trained without a back-test, so nobody has measured how it does on months that it has not seen. Its forecasts may be good or bad: this page cannot tell.",
    asked: {
      months: "How it does month by month",
      longer: "How well it tells longer delays",
      reliability: "Whether its probabilities can be taken at their word",
      airlines: "How it does for each airline",
      intervals: "How far its ranges for an hour hold",
    },
    withoutIn: (asked: string) => `${asked} is not known: this version was trained without a back-test.`,
    olderIn: (asked: string) =>
      `${asked} is not told: the back-test of this version is from before this was measured.`,
    howBackTest: "To measure it, train the model with",
    leadTime: "When the forecast is made",
  },
  es: {
    about:
      "El modelo dice qué tan probable es que una salida parta con más de 15, 30, 60 y 120 minutos de atraso, cuánto atraso se espera y por qué. Sirve para planificar posiciones y personal. No sabe lo que va a pasar: entrega probabilidades, y esta página dice hasta dónde se puede confiar en ellas.",
    contents: "En esta página",
    sections: {
      trust: "En palabras simples",
      months: "Mes a mes",
      reliability: "Qué tan ciertas son las probabilidades",
      airlines: "Por aerolínea",
      intervals: "Salidas atrasadas por hora",
      comparison: "Los seis modelos del notebook",
      version: "Versión y entrenamiento",
    },
    judged: {
      baseline: { name: "Modelo base", more: "aerolínea, tipo de vuelo y mes" },
      schedule: { name: "Itinerario", more: "solo el itinerario" },
      day: { name: "Un día antes", more: "lo que se sabía 24 horas antes" },
      hour: { name: "Una hora antes", more: "lo que se sabía una hora antes" },
    },
    model: "Pronóstico",
    best: "mejor",
    withoutBackTest:
      "Esta versión del modelo se entrenó sin prueba retrospectiva, así que nadie ha medido cómo le va en meses que no ha visto. Sus pronósticos pueden ser buenos o malos: esta página no lo puede decir.",
    asked: {
      months: "Cómo le va mes a mes",
      longer: "Qué tan bien distingue atrasos más largos",
      reliability: "Si se puede confiar en sus probabilidades",
      airlines: "Cómo le va con cada aerolínea",
      intervals: "Hasta dónde se cumplen sus rangos por hora",
    },
    withoutIn: (asked) => `${asked} no se sabe: esta versión se entrenó sin prueba retrospectiva.`,
    olderIn: (asked) =>
      `${asked} no se dice: la prueba retrospectiva de esta versión es anterior a esta medición.`,
    howBackTest: "Para medirlo, entrene el modelo con",
    leadTime: "Cuándo se hace el pronóstico",
  },
});

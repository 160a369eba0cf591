import { bilingual } from "../../../language/texts.ts";

/** The texts of the section of the six models. */
export const comparisonTexts = bilingual({
  en: {
    lead: (train: string, test: string) =>
      `Puntual began with these models. They know airline, flight type and month, and nothing about the day. They were trained on ${train} randomly chosen flights and evaluated on the other ${test}.`,
    otherFlights: (flights: string, from: string, to: string) =>
      `This baseline, which answers /predict, was trained on other flights than the operational model: ${flights}, ${from} to ${to}. Its numbers say nothing about the operational model.`,
    missing:
      "The active baseline was trained without the comparison, so the metrics of the six models are not available.",
    howMissing: "To compare them, train the baseline with",
    recommended: "recommended",
    why: (name: string, delayed: string, found: string, falseAlarms: string, f1: string) =>
      `${name} decides best: of ${delayed} delayed flights it finds ${found}, the highest F1 (${f1}), at the cost of ${falseAlarms} false alarms.`,
    forProbabilities: (name: string, logLoss: string) =>
      `For probabilities rather than decisions, use ${name}: its log loss of ${logLoss} is the lowest.`,
    bestForBoth: "Its probabilities are also the best of the six.",
    optimistic:
      "A random split is optimistic: it evaluates a model on flights of the same days that it was trained on, and the model has seen how bad those days were. Future months are harder.",
    rocAucs: (random: string, later: string) =>
      `The active baseline has a ROC AUC of ${random} here, and of ${later} on flights after those it was trained on.`,
    table: "The six models",
    model: "Model",
    tableNote:
      "A flight has an alarm where its probability is over one half. The share below the delays found is that of all delays, the one below the false alarms is that of all alarms. F1 weighs delays found against false alarms: 1 is perfect. The other metrics are those above; the best of each column is marked.",
    found: "Delays found",
    missed: "Delays missed",
    falseAlarms: "False alarms",
    onTimeNoAlarm: "On time, no alarm",
  },
  es: {
    lead: (train, test) =>
      `Puntual comenzó con estos modelos. Conocen aerolínea, tipo de vuelo y mes, y nada del día. Se entrenaron con ${train} vuelos elegidos al azar y se evaluaron con los otros ${test}.`,
    otherFlights: (flights, from, to) =>
      `Este modelo base, que responde en /predict, se entrenó con otros vuelos que el modelo operacional: ${flights}, del ${from} al ${to}. Sus cifras no dicen nada del modelo operacional.`,
    missing:
      "El modelo base en servicio se entrenó sin la comparación, por eso no hay métricas de los seis modelos.",
    howMissing: "Para compararlos, entrene el modelo base con",
    recommended: "recomendado",
    why: (name, delayed, found, falseAlarms, f1) =>
      `${name} decide mejor: de ${delayed} vuelos atrasados encuentra ${found}, el F1 más alto (${f1}), a costa de ${falseAlarms} falsas alarmas.`,
    forProbabilities: (name, logLoss) =>
      `Para probabilidades en vez de decisiones conviene ${name}: su log loss de ${logLoss} es el más bajo.`,
    bestForBoth: "Sus probabilidades también son las mejores de los seis.",
    optimistic:
      "Una división al azar es optimista: evalúa un modelo con vuelos de los mismos días con que se entrenó, y el modelo ya vio qué tan malos fueron esos días. Los meses que vienen son más difíciles.",
    rocAucs: (random, later) =>
      `El modelo base en servicio tiene aquí un ROC AUC de ${random}, y de ${later} en vuelos posteriores a los de su entrenamiento.`,
    table: "Los seis modelos",
    model: "Modelo",
    tableNote:
      "Un vuelo tiene alarma si su probabilidad pasa de un medio. Bajo los atrasos encontrados está su proporción de todos los atrasos; bajo las falsas alarmas, la suya de todas las alarmas. F1 pondera los atrasos encontrados con las falsas alarmas: 1 es perfecto. Las demás métricas son las de arriba; lo mejor de cada columna está marcado.",
    found: "Atrasos encontrados",
    missed: "Atrasos perdidos",
    falseAlarms: "Falsas alarmas",
    onTimeNoAlarm: "A tiempo sin alarma",
  },
});

import { bilingual } from "../../../language/texts.ts";

/** What the section of the six models says. */
export const comparisonTexts = bilingual({
  en: {
    lead: (train: string, test: string) =>
      `Where it all began: the data scientist's six models know airline, flight type and month, nothing of the day. Trained on ${train} flights drawn at random, judged on the other ${test}.`,
    missing:
      "The baseline that is served was trained without the comparison, so how the six models did is not told.",
    howMissing: "To compare them, train the baseline with",
    recommended: "recommended",
    why: (name: string, delayed: string, found: string, falseAlarms: string, f1: string) =>
      `${name} decides best: of ${delayed} delayed flights it finds ${found}, the highest F1 (${f1}), at the price of ${falseAlarms} false alarms.`,
    forProbabilities: (name: string, logLoss: string) =>
      `For probabilities rather than decisions take ${name}, whose log loss of ${logLoss} is the lowest.`,
    bestForBoth: "Its probabilities are the best of the six as well.",
    flatters:
      "A random split flatters: a model judged on flights of the very days that it was trained on has seen how bad these days were. Months to come are harder.",
    flatteredBy: (random: string, later: string) =>
      `The baseline that is served has a ROC AUC of ${random} here, and of ${later} on flights after those it was trained on.`,
    table: "The six models",
    model: "Model",
    tableNote:
      "An alarm is raised where the probability is over one half. Below what was found stands its share of the delays, below false alarms theirs of all alarms. F1 weighs delays found against false alarms: 1 is perfect. The other measures are those above; the best of each column is marked.",
    found: "Delays found",
    missed: "Delays missed",
    falseAlarms: "False alarms",
    rightlyQuiet: "Rightly quiet",
  },
  es: {
    lead: (train, test) =>
      `Donde todo comenzó: los seis modelos del científico de datos conocen aerolínea, tipo de vuelo y mes, nada del día. Se entrenaron con ${train} vuelos sorteados y se midieron con los otros ${test}.`,
    missing:
      "El modelo base en servicio se entrenó sin la comparación, por eso no se dice cómo les fue a los seis modelos.",
    howMissing: "Para compararlos, entrene el modelo base con",
    recommended: "recomendado",
    why: (name, delayed, found, falseAlarms, f1) =>
      `${name} decide mejor: de ${delayed} vuelos atrasados encuentra ${found}, el F1 más alto (${f1}), a costa de ${falseAlarms} falsas alarmas.`,
    forProbabilities: (name, logLoss) =>
      `Para probabilidades en vez de decisiones conviene ${name}, cuyo log loss de ${logLoss} es el más bajo.`,
    bestForBoth: "Sus probabilidades también son las mejores de los seis.",
    flatters:
      "Un sorteo favorece: un modelo medido con vuelos de los mismos días con que se entrenó ya vio qué tan malos fueron esos días. Los meses que vienen son más difíciles.",
    flatteredBy: (random, later) =>
      `El modelo base en servicio tiene aquí un ROC AUC de ${random}, y de ${later} en vuelos posteriores a los de su entrenamiento.`,
    table: "Los seis modelos",
    model: "Modelo",
    tableNote:
      "Hay alarma si la probabilidad pasa de un medio. Bajo los encontrados está su parte de los atrasos; bajo las falsas alarmas, la suya de todas las alarmas. F1 pondera los atrasos encontrados con las falsas alarmas: 1 es perfecto. Las demás medidas son las de arriba; lo mejor de cada columna está marcado.",
    found: "Atrasos encontrados",
    missed: "Atrasos perdidos",
    falseAlarms: "Falsas alarmas",
    rightlyQuiet: "Bien sin alarma",
  },
});

import { bilingual } from "../../../language/texts.ts";

/** What the section of the back-test says. */
export const monthsTexts = bilingual({
  en: {
    lead: "The back-test: each month is forecast by models trained on what was known when it began, as a user would have been served. The baseline is the best of the data scientist's models, with the classes as they are.",
    won: (won: number, of: number, measure: string) =>
      `By ${measure}, the forecast of an hour before is the best in ${won} of ${of} months.`,
    measure: "Measure",
    month: "Month",
    measures: {
      rocAuc: {
        name: "ROC AUC",
        more: "how often, of a delayed flight and one in time, the delayed one has the higher probability: 0.5 is chance, 1 perfect",
      },
      averagePrecision: {
        name: "Average precision",
        more: "the share of alarms that are right, over all ways to set the alarm: chance is the share of flights delayed",
      },
      brier: {
        name: "Brier score",
        more: "how far probabilities are from what happened, squared: 0 is perfect",
      },
      ece: {
        name: "Calibration error",
        more: "how far “30\u00a0%” is from 30 delays in 100 flights, on average (ECE): 0.01 is one percentage point",
      },
      logLoss: {
        name: "Log loss",
        more: "as the Brier score, but harsh on those who were sure and wrong",
      },
    },
    better: { higher: "Higher is better.", lower: "Lower is better." },
    chart: (measure: string) => `${measure} by month`,
    pooled: "All months together",
    pooledNote: "The best of each column is marked.",
    minutes: "Error, min",
    minutesMore: "mean distance of the expected lateness from the actual one, in minutes",
    longer: "Longer delays",
    longerNote:
      "The same probabilities for being over 30, 60 and 120 minutes late. These are rarer, so their Brier score and calibration error are smaller by nature: compare within a column.",
    over: (minutes: number) => `Over ${minutes} min`,
    explained: "What the measures mean",
  },
  es: {
    lead: "La prueba retrospectiva: cada mes lo pronostican modelos entrenados con lo que se sabía al comenzar, tal como se habría atendido a un usuario. El modelo base es el mejor de los del científico de datos, con las clases tal como son.",
    won: (won, of, measure) =>
      `Según ${measure}, el pronóstico de una hora antes es el mejor en ${won} de ${of} meses.`,
    measure: "Medida",
    month: "Mes",
    measures: {
      rocAuc: {
        name: "ROC AUC",
        more: "con qué frecuencia, entre un vuelo atrasado y uno a tiempo, el atrasado tiene la probabilidad más alta: 0,5 es azar, 1 es perfecto",
      },
      averagePrecision: {
        name: "Precisión media",
        more: "la parte de las alarmas que son correctas, para todas las formas de fijar la alarma: el azar es la parte de vuelos atrasados",
      },
      brier: {
        name: "Puntaje de Brier",
        more: "qué tan lejos están las probabilidades de lo que pasó, al cuadrado: 0 es perfecto",
      },
      ece: {
        name: "Error de calibración",
        more: "qué tan lejos está “30\u00a0%” de 30 atrasos en 100 vuelos, en promedio (ECE): 0,01 es un punto porcentual",
      },
      logLoss: {
        name: "Log loss",
        more: "como el puntaje de Brier, pero duro con quien estaba seguro y se equivocó",
      },
    },
    better: { higher: "Más alto es mejor.", lower: "Más bajo es mejor." },
    chart: (measure) => `${measure} por mes`,
    pooled: "Todos los meses juntos",
    pooledNote: "Lo mejor de cada columna está marcado.",
    minutes: "Error, min",
    minutesMore: "distancia media entre el atraso esperado y el real, en minutos",
    longer: "Atrasos más largos",
    longerNote:
      "Las mismas probabilidades para más de 30, 60 y 120 minutos de atraso. Son más raros, por eso su puntaje de Brier y su error de calibración son menores por naturaleza: compare dentro de una columna.",
    over: (minutes) => `Más de ${minutes} min`,
    explained: "Qué significan las medidas",
  },
});

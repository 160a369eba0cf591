import { bilingualByMovement } from "../../../language/texts.ts";

/** The texts of the back-test by month, with the names of the metrics and their explanations. */
export const monthsTexts = bilingualByMovement(
  (say) => ({
    lead: "The back-test forecasts each month with models trained on what was known when the month began, as users would have been served. The baseline is the best model of the SCL challenge, without class weights.",
    won: (won: number, of: number, metric: string) =>
      `By ${metric}, the forecast an hour before ${say("departure", "arrival")} is the best in ${won} of ${of} months.`,
    metric: "Metric",
    month: "Month",
    metrics: {
      rocAuc: {
        name: "ROC AUC",
        more: "how often, of a delayed flight and one on time, the delayed one has the higher probability: 0.5 is chance, 1 perfect",
      },
      averagePrecision: {
        name: "Average precision",
        more: "the share of alarms that are right, averaged over all thresholds: chance is the share of delayed flights",
      },
      brier: {
        name: "Brier score",
        more: "the squared distance of the probabilities from what happened: 0 is perfect",
      },
      ece: {
        name: "Calibration error",
        more: "how far “30\u00a0%” is from 30 delays in 100 flights, on average (ECE): 0.01 is one percentage point",
      },
      logLoss: {
        name: "Log loss",
        more: "like the Brier score, but with a high penalty for mistakes made with confidence",
      },
    },
    better: { higher: "Higher is better.", lower: "Lower is better." },
    chart: (metric: string) => `${metric} by month`,
    pooled: "All months together",
    pooledNote: "The best of each column is marked.",
    minutes: "Error, min",
    minutesMore: "mean distance between the forecast minutes and the actual lateness",
    longer: "Longer delays",
    longerNote:
      "Metrics of the probabilities of being over 30, 60 and 120 minutes late. Such delays are rarer, so their Brier score and calibration error are smaller by nature: compare within a column.",
    over: (minutes: number) => `Over ${minutes} min`,
    explained: "What the metrics mean",
  }),
  (say) => ({
    lead: "La prueba retrospectiva pronostica cada mes con modelos entrenados con lo que se sabía al comenzar, tal como se habría atendido a un usuario. El modelo base es el mejor del desafío SCL, sin pesos por clase.",
    won: (won, of, metric) =>
      `Según ${metric}, el pronóstico de una hora antes ${say("de la salida", "de la llegada")} es el mejor en ${won} de ${of} meses.`,
    metric: "Métrica",
    month: "Mes",
    metrics: {
      rocAuc: {
        name: "ROC AUC",
        more: "con qué frecuencia, entre un vuelo atrasado y uno a tiempo, el atrasado tiene la probabilidad más alta: 0,5 es azar, 1 es perfecto",
      },
      averagePrecision: {
        name: "Precisión media",
        more: "la proporción de alarmas correctas, promediada sobre todos los umbrales: el azar es la proporción de vuelos atrasados",
      },
      brier: {
        name: "Puntaje de Brier",
        more: "la distancia al cuadrado entre las probabilidades y lo que pasó: 0 es perfecto",
      },
      ece: {
        name: "Error de calibración",
        more: "qué tan lejos está “30\u00a0%” de 30 atrasos en 100 vuelos, en promedio (ECE): 0,01 es un punto porcentual",
      },
      logLoss: {
        name: "Log loss",
        more: "como el puntaje de Brier, pero castiga más los errores cometidos con seguridad",
      },
    },
    better: { higher: "Más alto es mejor.", lower: "Más bajo es mejor." },
    chart: (metric) => `${metric} por mes`,
    pooled: "Todos los meses juntos",
    pooledNote: "Lo mejor de cada columna está marcado.",
    minutes: "Error, min",
    minutesMore: "distancia media entre los minutos pronosticados y el atraso real",
    longer: "Atrasos más largos",
    longerNote:
      "Métricas de las probabilidades de más de 30, 60 y 120 minutos de atraso. Son atrasos más raros, por eso su puntaje de Brier y su error de calibración son menores por naturaleza: compare dentro de una columna.",
    over: (minutes) => `Más de ${minutes} min`,
    explained: "Qué significan las métricas",
  }),
);

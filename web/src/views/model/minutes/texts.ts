import { bilingualByMovement } from "../../../language/texts.ts";

/** The texts of the section on forecast minutes. */
export const minutesTexts = bilingualByMovement(
  (say) => ({
    lead: `The page shows the median (P50) of how late a flight is, and the interval of 8 in 10 such flights (P10 to P90). The back-test compares them with what needs no model: of each month, the median and the distribution of the lateness of all flights before it.`,
    pooled: "The minutes by lead time",
    pooledNote: "All months together; the smallest error and the smallest CRPS are marked.",
    byMonth: "The minutes by month",
    columns: {
      error: "Error, min",
      constant: "Without a model",
      crps: "CRPS, min",
      skill: "Skill",
      coverage: "In the interval",
      width: "Its width, min",
    },
    month: "Month",
    byMoment: "Quality by moment",
    byMomentNote:
      "The same flights, forecast at each moment, given that they are still here; ± one standard error, by day. Flights that are late already are harder to forecast: compare moments within a group.",
    /** @param stillHereAt the sign is that of the minutes after the scheduled time */
    stillHere: (flights: string, minutes: string, stillHereAt: number) =>
      `${flights} flights that have not ${say("left", "arrived")} ${stillHereAt === 0 ? "at their scheduled time" : `${minutes} ${stillHereAt < 0 ? "before" : "after"} their time`}`,
    measures: {
      rocAuc: "ROC AUC",
      brier: "Brier score",
      meanAbsoluteError: "Error, min",
      crps: "CRPS, min",
    },
    explained: "What they mean",
    meanings: {
      error: "mean distance between the median and the actual lateness",
      constant:
        "the same of the median of all flights before the month: a forecast with a larger error has no skill",
      crps: "distance of the whole distribution from the actual lateness; of a single number, it is its error",
      skill: "by how much CRPS is lower than that of the distribution of all flights before the month",
      coverage: "share of the flights that were in their interval, which should be 80\u00a0%",
      width: `mean width of the interval: the more is known before ${say("departure", "arrival")}, the narrower it can be`,
    },
  }),
  (say) => ({
    lead: `La página muestra la mediana (P50) del atraso de un vuelo y el intervalo de 8 de cada 10 vuelos así (P10 a P90). La prueba retrospectiva los compara con lo que no necesita modelo: en cada mes, la mediana y la distribución del atraso de todos los vuelos anteriores.`,
    pooled: "Los minutos según la anticipación",
    pooledNote: "Todos los meses juntos; el menor error y el menor CRPS están marcados.",
    byMonth: "Los minutos por mes",
    columns: {
      error: "Error, min",
      constant: "Sin modelo",
      crps: "CRPS, min",
      skill: "Ganancia",
      coverage: "En el intervalo",
      width: "Su ancho, min",
    },
    month: "Mes",
    byMoment: "La calidad según el momento",
    byMomentNote:
      "Los mismos vuelos, pronosticados en cada momento, si aún no se han ido; ± un error estándar, por día. Los vuelos que ya van atrasados son más difíciles: compare momentos dentro de un grupo.",
    stillHere: (flights, minutes, stillHereAt) =>
      `${flights} vuelos que no han ${say("salido", "llegado")} ${stillHereAt === 0 ? "a su hora programada" : `${minutes} ${stillHereAt < 0 ? "antes" : "después"} de su hora`}`,
    measures: {
      rocAuc: "ROC AUC",
      brier: "Puntaje de Brier",
      meanAbsoluteError: "Error, min",
      crps: "CRPS, min",
    },
    explained: "Qué significan",
    meanings: {
      error: "distancia media entre la mediana y el atraso real",
      constant:
        "lo mismo con la mediana de todos los vuelos anteriores al mes: un pronóstico con un error mayor no aporta nada",
      crps: "distancia de toda la distribución al atraso real; de un solo número, es su error",
      skill: "cuánto menor es el CRPS que el de la distribución de todos los vuelos anteriores al mes",
      coverage: "proporción de los vuelos que estuvieron en su intervalo; debería ser 80\u00a0%",
      width: `ancho medio del intervalo: cuanto más se sabe antes de la ${say("salida", "llegada")}, más angosto puede ser`,
    },
  }),
);

import { bilingual } from "../../../language/texts.ts";

/** The texts of the section of the airlines. */
export const airlinesTexts = bilingual({
  en: {
    lead: "A model that is right on average can still be wrong for one airline. This section compares the forecasts for each airline in the back-test with the share of its flights that were late.",
    chart: "Forecast and actual share of late flights, by airline",
    chartNote:
      "Where the vertical mark lies within the line, the forecast agrees with what happened. Airlines with the most flights come first; their number of flights is on the right.",
    summary: (evaluated: number, within: number, fewest: number) =>
      `Of ${evaluated} airlines with ${fewest} flights or more, the mean forecast agrees with what happened for ${within}.`,
    furthest: (airline: string, forecast: string, observed: string) =>
      `The largest difference is that of ${airline}: ${forecast} forecast, ${observed} late.`,
    observed: "Share late",
    forecast: "Mean forecast",
    interval: "95\u00a0% interval",
    few: (fewest: number) => `Fewer than ${fewest} flights`,
    fewMark: "few flights",
    airline: "Airline",
    flights: "Flights",
    difference: "Difference, points",
    axis: "share of flights, %",
    table: "Metrics of each airline",
    tableNote:
      "Brier score: the squared distance of the probabilities from what happened. Lower is better, but an airline with few delays has a low score anyway. ROC AUC: how well the forecasts separate the airline's late flights from its other flights; 0.5 is chance. With few flights, both are mostly chance.",
  },
  es: {
    lead: "Acertar en promedio no es acertar para todas. Esta sección compara los pronósticos de cada aerolínea en la prueba retrospectiva con la proporción de sus vuelos que se atrasó.",
    chart: "Proporción de vuelos atrasados, pronosticada y real, por aerolínea",
    chartNote:
      "Si la marca vertical está dentro de la línea, el pronóstico coincide con lo que pasó. Primero las aerolíneas con más vuelos; su número de vuelos, a la derecha.",
    summary: (evaluated, within, fewest) =>
      `De ${evaluated} aerolíneas con ${fewest} vuelos o más, el pronóstico medio coincide con lo que pasó en ${within}.`,
    furthest: (airline, forecast, observed) =>
      `La mayor diferencia es la de ${airline}: ${forecast} pronosticado, ${observed} con atraso.`,
    observed: "Se atrasó",
    forecast: "Pronóstico medio",
    interval: "Intervalo de 95\u00a0%",
    few: (fewest) => `Menos de ${fewest} vuelos`,
    fewMark: "pocos vuelos",
    airline: "Aerolínea",
    flights: "Vuelos",
    difference: "Diferencia, puntos",
    axis: "proporción de los vuelos, %",
    table: "Métricas de cada aerolínea",
    tableNote:
      "Puntaje de Brier: la distancia al cuadrado entre las probabilidades y lo que pasó. Mientras más bajo mejor, pero una aerolínea con pocos atrasos lo tiene bajo de todos modos. ROC AUC: qué tan bien los pronósticos separan sus vuelos atrasados de los demás; 0,5 es azar. Con pocos vuelos, ambos son sobre todo azar.",
  },
});

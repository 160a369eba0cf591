import { bilingual } from "../../../language/texts.ts";

/** What the section of the airlines says. */
export const airlinesTexts = bilingual({
  en: {
    lead: "Right on average is not right for everyone. Here is what was forecast for each airline in the back-test, and what came.",
    chart: "Forecast and what came, by airline",
    chartNote:
      "Where the upright mark lies within the line, the forecast agrees with what came. The most flown come first; flights on the right.",
    summary: (judged: number, within: number, fewest: number) =>
      `Of ${judged} airlines with ${fewest} flights or more, the mean forecast agrees with what came for ${within}.`,
    furthest: (airline: string, forecast: string, observed: string) =>
      `Furthest off is ${airline}: ${forecast} forecast, ${observed} late.`,
    observed: "Were late",
    forecast: "Mean forecast",
    interval: "95\u00a0% interval",
    few: (fewest: number) => `Fewer than ${fewest} flights`,
    fewMark: "few flights",
    airline: "Airline",
    flights: "Flights",
    difference: "Off, points",
    axis: "share of flights, %",
    table: "Figures of each airline",
    tableNote:
      "Brier score: distance of probabilities from what happened, the lower the better, but an airline with few delays has a low one anyway. ROC AUC: how well its own flights are told apart, 0.5 is chance. Of few flights both are mostly chance.",
  },
  es: {
    lead: "Acertar en promedio no es acertar para todos. Esto es lo que se pronosticó para cada aerolínea en la prueba retrospectiva, y lo que pasó.",
    chart: "Pronóstico y lo que pasó, por aerolínea",
    chartNote:
      "Si la marca vertical está dentro de la línea, el pronóstico coincide con lo que pasó. Primero las que más vuelan; los vuelos, a la derecha.",
    summary: (judged, within, fewest) =>
      `De ${judged} aerolíneas con ${fewest} vuelos o más, el pronóstico medio coincide con lo que pasó en ${within}.`,
    furthest: (airline, forecast, observed) =>
      `La más desviada es ${airline}: ${forecast} pronosticado, ${observed} con atraso.`,
    observed: "Se atrasó",
    forecast: "Pronóstico medio",
    interval: "Intervalo de 95\u00a0%",
    few: (fewest) => `Menos de ${fewest} vuelos`,
    fewMark: "pocos vuelos",
    airline: "Aerolínea",
    flights: "Vuelos",
    difference: "Desvío, puntos",
    axis: "parte de los vuelos, %",
    table: "Cifras de cada aerolínea",
    tableNote:
      "Puntaje de Brier: distancia entre las probabilidades y lo que pasó, mientras más bajo mejor, pero una aerolínea con pocos atrasos lo tiene bajo de todos modos. ROC AUC: qué tan bien se distinguen sus propios vuelos, 0,5 es azar. Con pocos vuelos, ambos son sobre todo azar.",
  },
});

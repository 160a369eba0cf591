import { bilingual } from "../../../language/texts.ts";

/** The texts of the reliability curves. */
export const reliabilityTexts = bilingual({
  en: {
    lead: "Are 30 of 100 flights late when the forecast is 30\u00a0%? Each dot stands for flights with about the same forecast; the more flights, the larger the dot. On the dashed line, as many flights were late as forecast; above it more, below it fewer. The vertical lines contain the true share in 95 of 100 cases.",
    forecast: "Forecast",
    observed: "Share late",
    interval: "95\u00a0% interval",
    flights: "Flights",
    axisX: "forecast, %",
    axisY: "share late, %",
  },
  es: {
    lead: "¿Se atrasan 30 de cada 100 vuelos cuando el pronóstico es de 30\u00a0%? Cada punto reúne vuelos con un pronóstico parecido; mientras más vuelos, más grande es. Sobre la línea segmentada se atrasaron tantos como se pronosticó; más arriba, más; más abajo, menos. Las líneas verticales contienen la proporción real en 95 de 100 casos.",
    forecast: "Pronóstico",
    observed: "Se atrasó",
    interval: "Intervalo de 95\u00a0%",
    flights: "Vuelos",
    axisX: "pronóstico, %",
    axisY: "se atrasó, %",
  },
});

import { bilingual } from "../../../language/texts.ts";

/** What the section of the reliability curves says. */
export const reliabilityTexts = bilingual({
  en: {
    lead: "Is a forecast of 30\u00a0% followed by 30 late flights in 100? Each dot stands for flights with about the same forecast, and is the larger the more there are. On the dashed line as many were late as forecast; above it more, below it fewer. The upright lines hold the true share in 95 of 100 cases.",
    forecast: "Forecast",
    observed: "Were late",
    interval: "95\u00a0% interval",
    flights: "Flights",
    axisX: "forecast, %",
    axisY: "were late, %",
    dot: "flights with about the same forecast",
  },
  es: {
    lead: "¿A un pronóstico de 30\u00a0% le siguen 30 vuelos atrasados de cada 100? Cada punto reúne vuelos con un pronóstico parecido, y es más grande mientras más son. Sobre la línea segmentada se atrasaron tantos como se pronosticó; más arriba, más; más abajo, menos. Las líneas verticales contienen la proporción real en 95 de 100 casos.",
    forecast: "Pronóstico",
    observed: "Se atrasó",
    interval: "Intervalo de 95\u00a0%",
    flights: "Vuelos",
    axisX: "pronóstico, %",
    axisY: "se atrasó, %",
    dot: "vuelos con un pronóstico parecido",
  },
});

import { bilingual } from "../../../language/texts.ts";

/** What the section of the intervals says. */
export const intervalsTexts = bilingual({
  en: {
    lead: (level: string) =>
      `How many flights of an hour will be late is told as a range that is to hold at least ${level} of the time. A bad hour is bad for all its flights, as they share weather, runway and staff, so the range is wider than if each flight were late on its own.`,
    told: (held: string, promised: string, hours: string) =>
      `An hour before, the ranges held in ${held} of ${hours} hours and promise ${promised}.`,
    independent: (held: string, promised: string) =>
      `As if flights were independent, they would have held in ${held} while promising ${promised}.`,
    whole: "They promise more than asked because flights come in whole numbers.",
    chart: "Promised and held",
    chartNote:
      "A range is honest where it holds as often as it promises: the dot lies at the mark or right of it.",
    axis: "hours, %",
    held: "Held",
    promised: "Promised",
    heldIndependent: "Held, as if independent",
    promisedIndependent: "Promised, as if independent",
    spread: "Spread",
    spreadMore:
      "Spread: how much the flights of an hour have in common beyond what is forecast, in log-odds; 0 would be nothing. Width: from the low end to the high end, in flights, on average.",
    width: "Width",
    widthIndependent: "Width, as if independent",
    allHours: (hours: string) => `All ${hours} hours`,
    busyHours: (hours: string, flights: number) => `${hours} hours with ${flights} flights or more`,
    table: "Ranges by when they are told",
  },
  es: {
    lead: (level) =>
      `Cuántos vuelos de una hora se atrasarán se da como un rango que debe cumplirse al menos el ${level} de las veces. Una hora mala lo es para todos sus vuelos, porque comparten tiempo, pista y personal; por eso el rango es más ancho que si cada vuelo se atrasara por su cuenta.`,
    told: (held, promised, hours) =>
      `Una hora antes, los rangos se cumplieron en ${held} de ${hours} horas y prometen ${promised}.`,
    independent: (held, promised) =>
      `Como si los vuelos fueran independientes, se habrían cumplido en ${held} y prometido ${promised}.`,
    whole: "Prometen más de lo pedido porque los vuelos se cuentan enteros.",
    chart: "Prometido y cumplido",
    chartNote:
      "Un rango es honesto si se cumple tanto como promete: el punto está en la marca o a su derecha.",
    axis: "horas, %",
    held: "Cumplido",
    promised: "Prometido",
    heldIndependent: "Cumplido, como independientes",
    promisedIndependent: "Prometido, como independientes",
    spread: "Dispersión",
    spreadMore:
      "Dispersión: cuánto tienen en común los vuelos de una hora más allá de lo pronosticado, en log-odds; 0 sería nada. Ancho: del extremo bajo al alto, en vuelos, en promedio.",
    width: "Ancho",
    widthIndependent: "Ancho, como independientes",
    allHours: (hours) => `Todas las ${hours} horas`,
    busyHours: (hours, flights) => `${hours} horas con ${flights} vuelos o más`,
    table: "Rangos según cuándo se dan",
  },
});

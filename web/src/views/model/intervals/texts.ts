import { bilingualByMovement } from "../../../language/texts.ts";

/** The texts of the section of the intervals. */
export const intervalsTexts = bilingualByMovement(
  (say) => ({
    lead: (level: string) =>
      `The number of late ${say("departures", "arrivals")} in an hour is forecast as an interval that should contain the actual number at least ${level} of the time. The flights of an hour share weather, runway and staff, so the interval is wider than if each flight were late on its own.`,
    coverage: (actual: string, expected: string, hours: string) =>
      `An hour before ${say("departure", "arrival")}, the intervals contained the actual number in ${actual} of ${hours} hours; the expected coverage is ${expected}.`,
    independent: (actual: string, expected: string) =>
      `Intervals for independent flights would have contained it in ${actual}, with an expected coverage of ${expected}.`,
    whole: "The expected coverage is above the target because flights come in whole numbers.",
    chart: "Expected and actual coverage",
    chartNote:
      "An interval is reliable where its actual coverage is at least the expected one: the dot lies on the mark or to the right of it.",
    axis: "hours, %",
    actual: "Actual coverage",
    expected: "Expected coverage",
    actualIndependent: "Actual, if independent",
    expectedIndependent: "Expected, if independent",
    randomEffect: "Random effect",
    randomEffectMore:
      "Random effect: how much the flights of an hour have in common beyond their forecasts, as a standard deviation in log-odds; 0 is nothing. Width: from the low end to the high end, in flights, on average.",
    width: "Width",
    widthIndependent: "Width, if independent",
    allHours: (hours: string) => `All ${hours} hours`,
    busyHours: (hours: string, flights: number) => `${hours} hours with ${flights} flights or more`,
    table: "Intervals by lead time",
  }),
  (say) => ({
    lead: (level) =>
      `El número de ${say("salidas", "llegadas")} atrasadas de una hora se pronostica como un intervalo que debe contener el número real al menos el ${level} de las veces. Los vuelos de una hora comparten tiempo, pista y personal; por eso el intervalo es más ancho que si cada vuelo se atrasara por su cuenta.`,
    coverage: (actual, expected, hours) =>
      `Una hora antes de la ${say("salida", "llegada")}, los intervalos contuvieron el número real en ${actual} de ${hours} horas; la cobertura esperada es de ${expected}.`,
    independent: (actual, expected) =>
      `Con vuelos independientes lo habrían contenido en ${actual}, con una cobertura esperada de ${expected}.`,
    whole: "La cobertura esperada supera lo pedido porque los vuelos se cuentan enteros.",
    chart: "Cobertura esperada y real",
    chartNote:
      "Un intervalo es fiable si su cobertura real alcanza la esperada: el punto está en la marca o a su derecha.",
    axis: "horas, %",
    actual: "Cobertura real",
    expected: "Cobertura esperada",
    actualIndependent: "Real, como independientes",
    expectedIndependent: "Esperada, como independientes",
    randomEffect: "Efecto aleatorio",
    randomEffectMore:
      "Efecto aleatorio: cuánto tienen en común los vuelos de una hora más allá de sus pronósticos, como desviación estándar en log-odds; 0 es nada. Ancho: del extremo bajo al alto, en vuelos, en promedio.",
    width: "Ancho",
    widthIndependent: "Ancho, como independientes",
    allHours: (hours) => `Todas las ${hours} horas`,
    busyHours: (hours, flights) => `${hours} horas con ${flights} vuelos o más`,
    table: "Intervalos según la anticipación",
  }),
);

import { bilingual } from "../language/texts.ts";

/** The texts that every chart has. */
export const chartTexts = bilingual({
  en: {
    asTable: "As a table",
    lost: "The chart could not be loaded. Its data are in the table; to see the chart, reload the page.",
  },
  es: {
    asTable: "Como tabla",
    lost: "No se pudo cargar el gráfico. Sus datos están en la tabla; para ver el gráfico, recargue la página.",
  },
});

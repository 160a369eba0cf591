import { bilingual } from "../language/texts.ts";

/** What every chart says. */
export const chartTexts = bilingual({
  en: {
    asTable: "As a table",
    lost: "The chart could not be loaded: load the page anew. Its figures are in the table.",
  },
  es: {
    asTable: "Como tabla",
    lost: "No se pudo cargar el gráfico: recargue la página. Sus cifras están en la tabla.",
  },
});

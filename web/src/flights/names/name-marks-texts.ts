import { bilingual } from "../../language/texts.ts";

/** The texts on values of a flight that the model does not know, or that have several meanings. */
export const nameMarksTexts = bilingual({
  en: {
    /** The marks at an airline or a destination. */
    unseen: "new to the model",
    oneOf: (value: string, count: number) => `one of ${count} for “${value}”`,
    /** The sentences in the details. */
    taken: (value: string, all: string, taken: string) =>
      `“${value}” may be ${all}. The forecast is for ${taken}.`,
  },
  es: {
    unseen: "sin datos en el modelo",
    oneOf: (value, count) => `uno de ${count} para «${value}»`,
    taken: (value, all, taken) => `«${value}» puede ser ${all}. El pronóstico es para ${taken}.`,
  },
});

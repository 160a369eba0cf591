import type { Texts } from "../language/language.tsx";

/** What every chart says. */
export const chartTexts: Texts<{ readonly asTable: string }> = {
  en: { asTable: "As a table" },
  es: { asTable: "Como tabla" },
};

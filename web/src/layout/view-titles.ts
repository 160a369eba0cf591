import { bilingual } from "../language/texts.ts";

/** The titles of the views, as the navigation and their headings show them. */
export const viewTitles = bilingual({
  en: { day: "The day", flight: "One flight", past: "The past", model: "The model", now: "Now" },
  es: { day: "El día", flight: "Un vuelo", past: "El pasado", model: "El modelo", now: "Ahora" },
});

/** The name of a view. */
export type ViewName = keyof typeof viewTitles.en;

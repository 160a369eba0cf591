/** The languages of the page. */
export const LANGUAGES = ["en", "es"] as const;
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** The same texts in each language. */
export interface Texts<Text> {
  readonly en: Text;
  readonly es: Text;
}

/**
 * Gives texts the type of their English version; a text takes what changes in it, such as a count, as a parameter. The
 * compiler rejects a Spanish version in which a text is missing, or takes other parameters.
 */
export function bilingual<Text>(texts: { readonly en: Text; readonly es: NoInfer<Text> }): Texts<Text> {
  return texts;
}

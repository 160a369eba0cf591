import type { Movement } from "../../../src/flights/flight-table.ts";

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

/** Chooses the wording for flights that leave, or for flights that arrive. */
export type Say = <Wording>(leaving: Wording, arriving: Wording) => Wording;

/** The same texts in each language, for departures and for arrivals. */
export type TextsByMovement<Text> = Readonly<Record<Movement, Texts<Text>>>;

/** Does the same as {@link bilingual} for texts in which departures and arrivals are worded differently. */
export function bilingualByMovement<Text>(
  en: (say: Say) => Text,
  es: (say: Say) => NoInfer<Text>,
): TextsByMovement<Text> {
  const worded = (say: Say): Texts<Text> => ({ en: en(say), es: es(say) });
  return { departures: worded((leaving) => leaving), arrivals: worded((_, arriving) => arriving) };
}

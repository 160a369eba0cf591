import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { keep, kept } from "../browser/storage.ts";
import { Format } from "./format.ts";

/** The languages of the page. */
export const LANGUAGES = ["en", "es"] as const;
/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** What is said in each language; the Spanish says all that the English says. */
export interface Texts<Text> {
  readonly en: Text;
  readonly es: Text;
}

interface Spoken {
  readonly language: Language;
  readonly format: Format;
  speak(language: Language): void;
}

const PLACE = "puntual-language";
const Speaking = createContext<Spoken | undefined>(undefined);

/** Has the page speak what was chosen or, before that, what the browser prefers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferred);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo<Spoken>(
    () => ({
      language,
      format: new Format(language),
      speak(chosen) {
        keep("localStorage", PLACE, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <Speaking value={spoken}>{children}</Speaking>;
}

/** The language, how numbers and times are written in it, and how it is changed. */
export function useLanguage(): Spoken {
  const spoken = useContext(Speaking);
  if (spoken === undefined) throw new Error("outside of LanguageProvider");
  return spoken;
}

/** The texts of the language that is spoken. */
export function useTexts<Text>(texts: Texts<Text>): Text {
  return texts[useLanguage().language];
}

function preferred(): Language {
  const known = (text: string | undefined): text is Language => LANGUAGES.includes(text as Language);
  const chosen = kept("localStorage", PLACE);
  if (known(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(known) ?? "en";
}

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { readStored, writeStored } from "../browser/storage.ts";
import { Format } from "./format.ts";
import { useMovement } from "./movement.ts";
import { LANGUAGES, type Language, type Texts, type TextsByMovement } from "./texts.ts";

interface LanguageInUse {
  readonly language: Language;
  readonly format: Format;
  setLanguage(language: Language): void;
}

/** The name under which the browser stores the language that was chosen. */
const STORED_AS = "puntual-language";

const LanguageContext = createContext<LanguageInUse | undefined>(undefined);

/** Shows the page in the language that the user chose or, before that, in the one that the browser prefers. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const inUse = useMemo<LanguageInUse>(
    () => ({
      language,
      format: new Format(language),
      setLanguage(chosen) {
        writeStored("localStorage", STORED_AS, chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={inUse}>{children}</LanguageContext>;
}

/** Returns the language of the page, the format of its numbers and times, and a function that changes the language. */
export function useLanguage(): LanguageInUse {
  const inUse = useContext(LanguageContext);
  if (inUse === undefined) throw new Error("useLanguage outside of LanguageProvider");
  return inUse;
}

/** Returns the texts in the language of the page, and worded for the movement of the model. */
export function useTexts<Text>(texts: Texts<Text> | TextsByMovement<Text>): Text {
  const { language } = useLanguage();
  const movement = useMovement();
  return ("departures" in texts ? texts[movement] : texts)[language];
}

function preferredLanguage(): Language {
  const isKnown = (text: string | undefined): text is Language => LANGUAGES.includes(text as Language);
  const chosen = readStored("localStorage", STORED_AS);
  if (isKnown(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isKnown) ?? "en";
}

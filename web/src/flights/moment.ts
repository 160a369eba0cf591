import { useLanguage, useTexts } from "../language/language.tsx";
import type { Forecast } from "./forecast.ts";
import { leadTimeTexts } from "./lead-time-texts.ts";
import { momentInWords, momentTexts } from "./moment-texts.ts";

/** Returns the moment of a forecast in the language of the page; see {@link momentInWords}. */
export function useMoment(forecast: Forecast): ReturnType<typeof momentInWords> {
  const [texts, leadTimes] = [useTexts(momentTexts), useTexts(leadTimeTexts)];
  const { format } = useLanguage();
  return momentInWords(forecast, { texts, leadTimes, format });
}

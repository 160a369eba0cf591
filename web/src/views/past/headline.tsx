import { useLanguage, useTexts } from "../../language/language.tsx";
import type { Past } from "./counts/past.ts";
import classes from "./headline.module.css";
import { pastTexts } from "./texts.ts";

/** Fewer days than this are one year, give or take a season. */
const DAYS_OF_MORE = 550;

/** How many flights were delayed in all, and what that stands on. */
export function Headline({ past }: { readonly past: Past }) {
  const texts = useTexts(pastTexts);
  const { format } = useLanguage();
  const { flights, delayed, from, to, thresholdMinutes, model } = past;
  return (
    <div className={classes.headline}>
      <p className={classes.overall}>
        <strong>{flights === 0 ? texts.noAverage : format.percent(delayed / flights, 1)}</strong>{" "}
        <span>{texts.headline(format.count(flights), format.count(delayed))}</span>
      </p>
      <p className={classes.about}>
        {texts.meaning(format.minutes(thresholdMinutes))} {texts.period(format.date(from), format.date(to))}{" "}
        {isAboutOneYear(from, to) && texts.oneYear} {texts.source(model.version.slice(0, 8))}
      </p>
    </div>
  );
}

/** @param from local time of the airport, as @param to */
function isAboutOneYear(from: string, to: string): boolean {
  return Date.parse(`${to.slice(0, 10)}Z`) - Date.parse(`${from.slice(0, 10)}Z`) < DAYS_OF_MORE * 86_400_000;
}

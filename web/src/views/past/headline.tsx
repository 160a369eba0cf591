import { useLanguage, useTexts } from "../../language/language.tsx";
import type { Past } from "./counts/past.ts";
import classes from "./headline.module.css";
import { pastTexts } from "./texts.ts";

/** A period of fewer days is described as about one year. */
const MAX_DAYS_OF_A_YEAR = 550;

/** The share of all flights that were delayed, and the data behind it. */
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

/** Whether the time between two local times of the airport is about one year, or less. */
function isAboutOneYear(from: string, to: string): boolean {
  return (
    Date.parse(`${to.slice(0, 10)}Z`) - Date.parse(`${from.slice(0, 10)}Z`) < MAX_DAYS_OF_A_YEAR * 86_400_000
  );
}

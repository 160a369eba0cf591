import { useLanguage, useTexts } from "../../../language/language.tsx";
import { type BackTest, type BackTested, withFigure } from "../evaluated/back-test.ts";
import { nearestBin } from "../reliability/reliability.ts";
import { modelTexts } from "../texts.ts";
import { BigFigure } from "./headline-metric.tsx";
import classes from "./headline-metrics.module.css";
import { trustTexts } from "./texts.ts";

/** The forecast whose truth is told in words. */
const TOLD = 0.3;

/** The figures of the forecast of an hour before, in plain words; those that are not known are left out. */
export function TrustFigures({ backTest, hour }: { readonly backTest: BackTest; readonly hour: BackTested }) {
  const texts = useTexts(trustTexts);
  const { format } = useLanguage();
  const bin = nearestBin(hour.reliability ?? [], TOLD);
  const { lateDepartures, meanAbsoluteErrorMinutes } = hour;
  const off = texts.probabilities.off(format.number(100 * hour.pooled.ece, 1));
  return (
    <ul className={classes.figures}>
      {hour.pooled.rocAuc !== null && <Ranking backTest={backTest} rocAuc={hour.pooled.rocAuc} />}
      {bin !== undefined && (
        <BigFigure figure={texts.probabilities.figure(format.percent(bin.observed))}>
          {texts.probabilities.more(
            format.count(bin.flights),
            format.percent(bin.forecast),
            format.percent(bin.observed),
          )}{" "}
          {off}
        </BigFigure>
      )}
      {lateDepartures !== undefined && (
        <BigFigure figure={texts.intervals.figure(format.percent(lateDepartures.coverage))}>
          {texts.intervals.more(
            format.percent(lateDepartures.level),
            format.percent(lateDepartures.coverage, 1),
            format.percent(lateDepartures.promised, 1),
          )}
        </BigFigure>
      )}
      {meanAbsoluteErrorMinutes !== undefined && (
        <BigFigure figure={texts.minutes.figure(format.minutes(meanAbsoluteErrorMinutes))}>
          {texts.minutes.more}
        </BigFigure>
      )}
    </ul>
  );
}

function Ranking({ backTest, rocAuc }: { readonly backTest: BackTest; readonly rocAuc: number }) {
  const texts = useTexts(trustTexts);
  const { judged } = useTexts(modelTexts);
  const { format } = useLanguage();
  const cases = (auc: number) => format.number(100 * auc, 0);
  const others = withFigure(backTest, ({ pooled }) => pooled.rocAuc ?? undefined)
    .filter(({ name }) => name !== "hour")
    .reverse()
    .map(({ name, figure }) => `${judged[name].name.toLowerCase()} ${cases(figure)}`);
  return (
    <BigFigure figure={texts.ranking.figure(cases(rocAuc))}>
      {texts.ranking.more(cases(rocAuc))}
      {others.length > 0 && ` ${texts.ranking.rest} ${others.join(", ")}.`}
    </BigFigure>
  );
}
